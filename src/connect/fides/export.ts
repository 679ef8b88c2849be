// Our data map as a Fides dataset; what Fides cannot say is listed.
import { stringify } from 'yaml';
import type { ColumnMap, Link, System, TableMap } from '../systems.ts';
import { fidesOf } from './categories.ts';
import { type Lost, LostList } from './lost.ts';

const keyOf = (id: string): string => id.replaceAll('-', '_');
const identities: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['phone', 'phone_number'],
]);

/** A table as Fides names it: “shop.orders” is the collection “orders” of a dataset with the namespace “shop”. */
interface Place {
  dataset: string;
  schema: string | null;
  collection: string;
}

/** One dataset a schema: collections of one name would meet otherwise. Names with a dot of their own have no place. */
function placesOf(system: System): ReadonlyMap<string, Place> {
  const cut = Object.keys(system.tables ?? {}).flatMap((name) => {
    const parts = name.replaceAll('..', '\0').split('.');
    return parts.some((part) => part.includes('\0')) || parts.length > 2
      ? []
      : [{ name, schema: parts.length === 2 ? parts[0]! : null, collection: parts.at(-1)! }];
  });
  const isOne = new Set(cut.map(({ schema }) => schema)).size < 2;
  return new Map(
    cut.map(({ name, schema, collection }) => [
      name,
      { schema, collection, dataset: isOne || schema === null ? keyOf(system.id) : `${keyOf(system.id)}_${schema}` },
    ]),
  );
}

type Places = ReadonlyMap<string, ReadonlyMap<string, Place>>;

/** The YAML of one file with a dataset for each system and schema, and what stands in the map and not in it. */
export function toFides(systems: readonly System[]): { yaml: string; lost: Lost[] } {
  const lost = new LostList();
  const places: Places = new Map(systems.map((system) => [system.id, placesOf(system)]));
  const datasets = systems.flatMap((system) => {
    const here = places.get(system.id)!;
    for (const name of Object.keys(system.tables ?? {}))
      if (!here.has(name)) lost.add('table with a dot in its name', `${system.id}: ${name}`);
    const keys =
      here.size === 0 ? [keyOf(system.id)] : [...new Set(Array.from(here.values(), ({ dataset }) => dataset))];
    if (keys.length > 1) lost.add('schemas of one system (a dataset each)', system.id);
    return keys.map((key) => {
      const mine = [...here].filter(([, { dataset }]) => dataset === key);
      const schema = mine[0]?.[1].schema ?? null;
      return {
        fides_key: key,
        name: system.title ?? system.id,
        description: `${system.connector}, from systems.yaml`,
        ...(schema === null ? {} : { fides_meta: { namespace: { schema } } }),
        collections: mine.map(([name]) => collectionOf(system, name, places, lost)),
      };
    });
  });
  return { yaml: stringify({ dataset: datasets }, { lineWidth: 0 }), lost: lost.list() };
}

function collectionOf(system: System, name: string, places: Places, lost: LostList) {
  const table = system.tables![name]!;
  const place = places.get(system.id)!.get(name)!;
  const where = `${system.id}: ${name}`;
  if (table.kept) lost.add('kept because of a fact of the policy', where);
  if (table.dates) lost.add('dates that storage periods start from', where);
  if (table.erase === 'mask') lost.add('rows that stay, masked', where);
  for (const link of table.links ?? []) {
    const why = unsayable(name, link);
    if (why !== null) lost.add(why, `${where}.${link.columns.join('+')}`);
  }
  const meta = {
    ...(table.about === null ? { skip_processing: true } : {}),
    ...(table.erase === 'remove' ? { masking_strategy_override: { strategy: 'delete' } } : {}),
  };
  const linked = (table.links ?? []).filter((link) => unsayable(name, link) === null).map(({ columns }) => columns[0]!);
  const columns = [...new Set([...Object.keys(table.columns), ...linked, ...(table.key ?? [])])].toSorted();
  return {
    name: place.collection,
    ...(Object.keys(meta).length > 0 ? { fides_meta: meta } : {}),
    fields: columns.flatMap((column) => {
      if (!column.includes('.')) return [fieldOf(system, name, table, column, places, lost)];
      lost.add('column with a dot in its name', `${where}.${column}`);
      return [];
    }),
  };
}

function unsayable(table: string, link: Link): string | null {
  if (link.as === 'mention' || link.as === 'lookup') return `${link.as} link (Fides would follow it)`;
  if (link.columns.length > 1) return 'link of several columns';
  if (link.when) return 'link of some rows only';
  return link.to === table ? 'link of a table to itself' : null;
}

function fieldOf(system: System, name: string, table: TableMap, column: string, places: Places, lost: LostList) {
  const where = `${system.id}: ${name}.${column}`;
  const map: ColumnMap = (Object.hasOwn(table.columns, column) && table.columns[column]) || { category: null };
  if (map.purposes) lost.add('purposes of a column', where);
  const category = map.category === null ? null : fidesOf(map.category);
  if (category?.isBroader) lost.add(`category ${map.category} (written as ${category.fides})`, where);
  const references = (table.links ?? []).flatMap((link) => {
    if (link.columns[0] !== column || unsayable(name, link) !== null) return [];
    const at = link.to.indexOf(':');
    const isHere = at < 1 || Object.hasOwn(system.tables ?? {}, link.to);
    const [other, target] = isHere ? [system.id, link.to] : [link.to.slice(0, at), link.to.slice(at + 1)];
    const place = places.get(other)?.get(target) ?? { dataset: keyOf(other), collection: target };
    return [
      {
        dataset: place.dataset,
        field: `${place.collection}.${link.toColumns[0]}`,
        direction: link.as === 'subject' ? 'from' : 'to',
      },
    ];
  });
  const meta = {
    ...(table.key?.includes(column) ? { primary_key: true } : {}),
    ...(map.identity ? { identity: identities.get(map.identity) ?? keyOf(map.identity) } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(map.readOnly ? { read_only: true } : {}),
    ...maskOf(map, where, lost),
  };
  return {
    name: column,
    ...(category ? { data_categories: [category.fides] } : {}),
    ...(Object.keys(meta).length > 0 ? { fides_meta: meta } : {}),
  };
}

function maskOf({ mask }: ColumnMap, where: string, lost: LostList) {
  if (mask === undefined) return {};
  if (mask === 'null') return { masking_strategy_override: { strategy: 'null_rewrite' } };
  if (mask === 'hash') return { masking_strategy_override: { strategy: 'hash' } };
  if (typeof mask === 'object' && typeof mask.fixed === 'string')
    return { masking_strategy_override: { strategy: 'string_rewrite', configuration: { rewrite_value: mask.fixed } } };
  lost.add('mask that Fides has not', where);
  return {};
}
