// Takes over Fides datasets as our data map; what has no counterpart is listed.
import type { ColumnMap, Link, Mask, System, TableMap } from '../systems.ts';
import { dpvOf } from './categories.ts';
import { type Dataset, type FidesCollection, type FidesField, Masking, Reference, readDatasets } from './dataset.ts';
import { type Lost, LostList } from './lost.ts';

export interface FromFides {
  dataset: string;
  id: string;
  title: string | null;
  tables: Record<string, TableMap>;
}

type Meta = Readonly<Record<string, unknown>>;

const slug = (key: string): string =>
  key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '') || 'fides';
const kinds: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['phone_number', 'phone'],
]);
const metaOf = (one: { fides_meta?: Meta | null | undefined; fidesops_meta?: Meta | null | undefined }): Meta =>
  one.fides_meta ?? one.fidesops_meta ?? {};

/** Throws Problem `connect.fides`, as `readDatasets` says. */
export function fromFides(file: string, text: string): { datasets: FromFides[]; lost: Lost[] } {
  const lost = new LostList();
  const datasets = readDatasets(file, text);
  const names = new Map(datasets.map((dataset) => [dataset.fides_key, namer(dataset)]));
  const keys = new Set(
    datasets.flatMap((dataset) =>
      dataset.collections.flatMap((collection) =>
        collection.fields
          .filter((field) => metaOf(field)['primary_key'] === true)
          .map((field) => `${dataset.fides_key}.${collection.name}.${field.name}`),
      ),
    ),
  );
  const made = datasets.map((dataset) => {
    leftOver(lost, dataset, ['fides_key', 'name', 'collections', 'fides_meta', 'fidesops_meta'], dataset.fides_key);
    leftOver(lost, namespaceless(metaOf(dataset)), [], dataset.fides_key);
    const name = names.get(dataset.fides_key)!;
    const tables = Object.fromEntries(
      dataset.collections.map((collection) => [name(collection.name), tableOf(dataset.fides_key, collection, lost)]),
    );
    return { dataset: dataset.fides_key, id: slug(dataset.fides_key), title: dataset.name ?? null, tables };
  });
  for (const dataset of datasets)
    for (const collection of dataset.collections)
      for (const field of collection.fields) linked(dataset.fides_key, collection, field, { made, names, keys, lost });
  for (const { tables } of made) for (const table of Object.values(tables)) aboutBy(table);
  return { datasets: made, lost: lost.list() };
}

/** `namespace: { schema: shop }` stands before the name of each table, as our catalogue names it. */
function namer(dataset: Dataset): (collection: string) => string {
  const namespace = metaOf(dataset)['namespace'] as Meta | null | undefined;
  const schema = namespace?.['schema'];
  const plain = (name: string): string => name.replaceAll('.', '..');
  return (collection) => (typeof schema === 'string' ? `${plain(schema)}.${plain(collection)}` : plain(collection));
}

function namespaceless(meta: Meta): Meta {
  const { namespace, ...others } = meta;
  const { schema: _, ...more } = (namespace ?? {}) as Record<string, unknown>;
  return { ...others, ...Object.fromEntries(Object.entries(more).map(([key, value]) => [`namespace.${key}`, value])) };
}

function leftOver(lost: LostList, from: Meta, taken: readonly string[], where: string): void {
  for (const [key, value] of Object.entries(from))
    if (
      !taken.includes(key) &&
      value !== null &&
      value !== undefined &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0)
    )
      lost.add(key, where);
}

function tableOf(dataset: string, collection: FidesCollection, lost: LostList): TableMap {
  const where = `${dataset}.${collection.name}`;
  const meta = metaOf(collection);
  leftOver(lost, collection, ['name', 'fields', 'fides_meta', 'fidesops_meta'], where);
  leftOver(lost, meta, ['skip_processing', 'masking_strategy_override'], where);
  const strategy = Masking.safeParse(meta['masking_strategy_override']).data?.strategy;
  if (strategy !== undefined && strategy !== 'delete') lost.add(`masking_strategy_override: ${strategy}`, where);
  const key = collection.fields.filter((field) => metaOf(field)['primary_key'] === true).map(({ name }) => name);
  return {
    about: meta['skip_processing'] === true ? null : 'people',
    columns: Object.fromEntries(
      collection.fields.map((field) => [field.name, columnOf(field, `${where}.${field.name}`, lost)]),
    ),
    ...(key.length > 0 ? { key } : {}),
    ...(strategy === 'delete' ? { erase: 'remove' as const } : {}),
  };
}

function columnOf(field: FidesField, where: string, lost: LostList): ColumnMap {
  const meta = metaOf(field);
  leftOver(lost, field, ['name', 'data_categories', 'fields', 'fides_meta', 'fidesops_meta'], where);
  leftOver(lost, meta, ['references', 'identity', 'primary_key', 'read_only', 'masking_strategy_override'], where);
  const categories = categoriesOf(field, where, lost);
  if (categories.length > 1) lost.add('second and further data_categories', where);
  const identity = meta['identity'];
  const mask = maskOf(meta['masking_strategy_override'], where, lost);
  return {
    category: categories[0] ?? null,
    ...(typeof identity === 'string' && identity !== '' ? { identity: kinds.get(identity) ?? slug(identity) } : {}),
    ...(mask === undefined ? {} : { mask }),
    ...(meta['read_only'] === true ? { readOnly: true } : {}),
  };
}

/** Own categories, then those of nested fields: a column is one value with us, and is found by all that it holds. */
function categoriesOf(field: FidesField, where: string, lost: LostList): string[] {
  const found: string[] = [];
  for (const category of field.data_categories ?? []) {
    const known = dpvOf(category);
    if (known === undefined) lost.add(`data category ${category}`, where);
    else {
      if (known.isBroader) lost.add(`data category ${category} (taken as ${known.dpv})`, where);
      if (known.dpv !== null) found.push(known.dpv);
    }
  }
  for (const inner of field.fields ?? []) {
    lost.add('nested field (its category counts for the whole column)', `${where}.${inner.name}`);
    leftOver(lost, metaOf(inner), [], `${where}.${inner.name}`);
    found.push(...categoriesOf(inner, `${where}.${inner.name}`, lost));
  }
  return [...new Set(found)];
}

function maskOf(value: unknown, where: string, lost: LostList): Mask | undefined {
  const override = Masking.safeParse(value).data;
  if (override === undefined) return undefined;
  const { strategy, configuration } = override;
  if (strategy === 'null_rewrite') return 'null';
  if (strategy === 'hash') return 'hash';
  const fixed = configuration?.['rewrite_value'];
  if (strategy === 'string_rewrite' && typeof fixed === 'string') return { fixed };
  lost.add(`masking_strategy_override: ${strategy}`, where);
  return undefined;
}

interface Making {
  made: readonly FromFides[];
  names: ReadonlyMap<string, (collection: string) => string>;
  keys: ReadonlySet<string>;
  lost: LostList;
}

/**
 * `from`: this row is reached from that one, so it is about its person (`subject`). `to`: that row is reached from this one and belongs to it
 * (`part`), or, where this is a key and that is none, that row is about this one's person. Without a direction: as `from`.
 */
function linked(
  dataset: string,
  collection: FidesCollection,
  field: FidesField,
  { made, names, keys, lost }: Making,
): void {
  const where = `${dataset}.${collection.name}.${field.name}`;
  const references = metaOf(field)['references'];
  for (const given of Array.isArray(references) ? references : []) {
    const reference = Reference.safeParse(given).data;
    const [target, column, ...deeper] = reference?.field.split('.') ?? [];
    if (reference === undefined || target === undefined || column === undefined) {
      lost.add('reference that names no field', where);
      continue;
    }
    if (deeper.length > 0) lost.add('reference into a nested field (taken to its column)', where);
    if (reference.direction == null) lost.add('reference without direction (taken as subject)', where);
    const isKey = keys.has(where) && !keys.has(`${reference.dataset}.${target}.${column}`);
    const there = {
      dataset: reference.dataset,
      table: (names.get(reference.dataset) ?? ((name: string) => name.replaceAll('.', '..')))(target),
      column,
    };
    const here = { dataset, table: names.get(dataset)!(collection.name), column: field.name };
    const [from, to, as] =
      reference.direction === 'to' && isKey
        ? [there, here, 'subject' as const]
        : [here, there, reference.direction === 'to' ? ('part' as const) : ('subject' as const)];
    const tables = made.find((one) => one.dataset === from.dataset)?.tables ?? {};
    const table = Object.hasOwn(tables, from.table) ? tables[from.table] : undefined;
    if (table === undefined) {
      lost.add('reference to a dataset that is not in this file', where);
      continue;
    }
    const link: Link = {
      columns: [from.column],
      to: from.dataset === to.dataset ? to.table : `${slug(to.dataset)}:${to.table}`,
      toColumns: [to.column],
      as,
    };
    if (!table.links?.some((known) => JSON.stringify(known) === JSON.stringify(link)))
      table.links = [...(table.links ?? []), link];
  }
}

/** Fides says nothing of persons and their things: a row with an identity is a person, unless it is about another row's. */
function aboutBy(table: TableMap): void {
  if (table.about === null) return;
  const isPerson =
    Object.values(table.columns).some(({ identity }) => identity !== undefined) &&
    !table.links?.some(({ as }) => as === 'subject');
  const isAny =
    isPerson ||
    table.links?.some(({ as }) => as === 'subject') ||
    Object.values(table.columns).some(({ category }) => category !== null);
  if (isAny) table.row = isPerson ? 'person' : 'of-person';
  else table.about = null;
}

/** The system of this dataset with its map beside what stands there already: known tables, columns and links keep their words. */
export function putDataset(system: System, { tables }: FromFides): { system: System; tables: number; columns: number } {
  let added = 0;
  let columns = 0;
  const maps = new Map(Object.entries(system.tables ?? {}));
  for (const [name, table] of Object.entries(tables)) {
    const before = maps.get(name);
    if (before === undefined) added++;
    const fresh = Object.entries(table.columns).filter(([column]) => !before || !Object.hasOwn(before.columns, column));
    columns += fresh.length;
    const links = [
      ...(before?.links ?? []),
      ...(table.links ?? []).filter(
        (link) => !before?.links?.some((one) => one.columns.join('\0') === link.columns.join('\0')),
      ),
    ];
    maps.set(name, {
      ...table,
      ...before,
      columns: { ...before?.columns, ...Object.fromEntries(fresh) },
      ...(links.length > 0 ? { links } : {}),
    });
  }
  return { system: { ...system, tables: Object.fromEntries(maps) }, tables: added, columns };
}
