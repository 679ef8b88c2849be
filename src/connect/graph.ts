// Graph: tables and links of one system, out of its map and its live catalogue; what cannot be walked is a fault, told by name.
import type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from './catalogue.ts';
import { type Columns, readBy } from './keys.ts';
import { faultsOf, type Fault } from './graph-faults.ts';
import type { Link, System, TableMap } from './systems.ts';

export interface Join {
  from: string;
  to: string;
  as: Exclude<Link['as'], 'lookup'>;
  at: Columns;
  toAt: Columns;
  /** At most one row can be meant: the columns pointed to are unique. */
  single: boolean;
  /** Of a way up: both rows are the same person. */
  same?: true;
  /** Of a check: the kind of identifier. */
  kind?: string;
}

export interface IdentityOf extends Columns {
  kind: string;
  /** `mention`: who stands there only handled the row. */
  as: 'self' | 'mention';
  /** Of an e-mail address or number: the system made sure of it. */
  proven?: true;
}

export interface Node {
  name: string;
  table: CatalogueTable;
  map: TableMap;
  key: Columns;
  /** Whether the system itself sees to it that no two rows have the same key. */
  unique: boolean;
  /** There is no key at all: a row is named by all of its values, and by others once they change. */
  whole: boolean;
  identities: readonly IdentityOf[];
  /** Links from here, and links that lead here. */
  out: readonly Join[];
  into: readonly Join[];
  /** Columns in which a row of somebody's names a person by an identifier: another person found there stands in the row too. */
  checks: readonly Join[];
  /** Foreign keys of the system that lead here, from mapped tables and others. */
  referred: readonly { from: CatalogueTable; reference: Reference }[];
  /** Rows of it lead on to other rows: its keys are held. Rows of others are only streamed. */
  inner: boolean;
  /** The one link by which its rows are found says all: none of them can be anything but the person's own. */
  plain: Join | null;
  /** What is held of an inner row, besides its key. */
  held: readonly string[];
}

export interface Graph {
  system: string;
  /** The last day of the financial year, `MM-DD`. */
  yearEnds: string;
  nodes: ReadonlyMap<string, Node>;
  faults: readonly Fault[];
  /** Tables where nobody can be found, each with why. */
  unreachable: readonly { table: string; because: 'unmapped' | 'unreadable' | 'no-path' | 'fault' }[];
}

export const columnOf = (table: CatalogueTable, name: string): CatalogueColumn | undefined =>
  table.columns.find((column) => column.name === name);

export const at = (table: CatalogueTable, columns: readonly string[], alike = false): Columns => ({
  columns,
  numeric: columns.map((name) => ['number', 'boolean'].includes(columnOf(table, name)?.shape ?? '')),
  ...(alike && { alike }),
});

/** `systems`: the others, for links that lead from there to here. Never throws: a map full of faults gives a graph without tables. */
export function graphOf(system: System, catalogue: Catalogue, systems: readonly System[] = []): Graph {
  const faults = faultsOf(system, catalogue, systems);
  const broken = new Set(faults.filter((fault) => fault.link === undefined).map(({ table }) => table));
  const mapped = Object.entries(system.tables ?? {}).flatMap(([name, map]) => {
    const table = catalogue.tables.find((table) => table.name === name);
    return table && table.may.read && !broken.has(name) ? [{ name, map, table }] : [];
  });
  const tables = new Map(mapped.map((one) => [one.name, one]));
  const good = (name: string, link: Link): boolean =>
    !faults.some((fault) => fault.table === name && fault.link === link);
  const joins = mapped.flatMap(({ name, map, table }) =>
    (map.links ?? []).flatMap((link): Join[] => {
      const to = tables.get(link.to);
      if (link.as === 'lookup' || !to || !good(name, link)) return [];
      const join = joinOf(name, table, map, link, to);
      return link.as === 'subject' && link.same ? [join, { ...join, as: 'part', same: true }] : [join];
    }),
  );
  const identities = new Map(
    mapped.map(({ name, map, table }) => [name, identitiesOf(system, systems, name, map, table)]),
  );
  const checks = checksOf(mapped, identities);
  const nodes = new Map(
    mapped.map((one) => [one.name, nodeOf(catalogue, identities.get(one.name)!, joins, checks, one)]),
  );
  const { id, financialYearEnds: yearEnds = '12-31' } = system;
  return { system: id, yearEnds, nodes, faults, unreachable: unreachableOf(catalogue, system, nodes) };
}

function joinOf(
  from: string,
  table: CatalogueTable,
  map: TableMap,
  link: Link,
  to: { table: CatalogueTable; map: TableMap },
): Join {
  const mail = (of: TableMap, column: string): boolean => of.columns[column]?.identity === 'email';
  const alike =
    link.columns.some((column) => mail(map, column)) || link.toColumns.some((column) => mail(to.map, column));
  const sets = [to.table.key, ...to.table.unique].filter((set) => set.length > 0);
  return {
    from,
    to: link.to,
    as: link.as as Join['as'],
    at: { ...at(table, link.columns, alike), ...(link.when && { when: link.when }) },
    toAt: at(to.table, link.toColumns, alike),
    single: !alike && sets.some((set) => set.every((column) => link.toColumns.includes(column))),
  };
}

function nodeOf(
  catalogue: Catalogue,
  identities: readonly IdentityOf[],
  joins: readonly Join[],
  checks: readonly Join[],
  { name, map, table }: { name: string; map: TableMap; table: CatalogueTable },
): Node {
  const sure = table.unique.find((set) => set.every((column) => columnOf(table, column)?.nullable === false));
  const own = table.key.length > 0 ? table.key : sure;
  const key = own ?? map.key ?? table.columns.map((column) => column.name);
  const out = joins.filter((join) => join.from === name);
  const into = joins.filter((join) => join.to === name);
  const referred = catalogue.tables.flatMap((from) =>
    from.references.filter((reference) => reference.to === name).map((reference) => ({ from, reference })),
  );
  const checked = checks.filter((check) => check.to === name);
  const held = [
    ...identities.flatMap(({ columns }) => columns),
    ...checked.flatMap((check) => check.toAt.columns),
    ...out.flatMap((join) => readBy(join.at)),
    ...into.flatMap((join) => join.toAt.columns),
    ...referred.flatMap(({ reference }) => reference.toColumns),
    ...table.references.flatMap((reference) => reference.columns),
  ];
  const inner = into.length > 0 || checked.length > 0 || referred.length > 0 || out.some((join) => join.as === 'part');
  const only = out.length === 1 && out[0]!.as === 'subject' && out[0]!.single && !out[0]!.at.when ? out[0]! : null;
  return {
    name,
    table,
    map,
    key: at(table, key),
    unique: own !== undefined,
    whole: own === undefined && map.key === undefined,
    identities,
    out,
    checks: checks.filter((check) => check.from === name),
    into,
    referred,
    inner,
    plain: inner || identities.length > 0 ? null : only,
    held: [...new Set(held)].filter((column) => !key.includes(column)),
  };
}

/** From a row of something of a person to each table of persons that knows the same kind of identifier. */
function checksOf(
  mapped: readonly { name: string; map: TableMap; table: CatalogueTable }[],
  identities: ReadonlyMap<string, readonly IdentityOf[]>,
): Join[] {
  const plain = mapped.map((one) => ({
    ...one,
    kinds: identities.get(one.name)!.filter(({ as, columns }) => as === 'self' && columns.length === 1),
  }));
  const persons = plain.filter(({ map }) => map.row === 'person');
  return plain
    .filter(({ map }) => map.row !== 'person')
    .flatMap((from) =>
      persons.flatMap((to) =>
        from.kinds.flatMap((one) =>
          to.kinds
            .filter(({ kind }) => kind === one.kind)
            .map((two): Join => {
              const alike = one.kind === 'email';
              const [at1, at2] = [at(from.table, one.columns, alike), at(to.table, two.columns, alike)];
              return { from: from.name, to: to.name, as: 'subject', at: at1, toAt: at2, single: false, kind: one.kind };
            }),
        ),
      ),
    );
}

/** Columns of identity kinds, and the two ends of links between systems: a link is a kind of its own, named after what it points to. */
function identitiesOf(
  system: System,
  systems: readonly System[],
  name: string,
  map: TableMap,
  table: CatalogueTable,
): IdentityOf[] {
  const own = Object.entries(map.columns).flatMap(([column, { identity, proven }]): IdentityOf[] =>
    identity === undefined
      ? []
      : [
          {
            kind: identity,
            as: map.about === null ? 'mention' : 'self',
            ...(proven && { proven }),
            ...at(table, [column]),
          },
        ],
  );
  const away = (map.links ?? [])
    .filter((link) => link.to.includes(':') && !link.when && (link.as === 'subject' || link.as === 'mention'))
    .map((link): IdentityOf => ({
      kind: kindOfLink(link.to, link.toColumns),
      as: link.as === 'subject' ? 'self' : 'mention',
      ...at(table, link.columns),
    }));
  const here = systems
    .filter(({ id }) => id !== system.id)
    .flatMap((other) => Object.values(other.tables ?? {}).flatMap(({ links }) => links ?? []))
    .filter(
      (link) => link.to === `${system.id}:${name}` && !link.when && (link.as === 'subject' || link.as === 'mention'),
    )
    .map((link): IdentityOf => ({
      kind: kindOfLink(link.to, link.toColumns),
      as: 'self',
      ...at(table, link.toColumns),
    }));
  const unique = new Map(
    [...own, ...away, ...here].map((one) => [`${one.kind} ${one.as} ${one.columns.join('\0')}`, one]),
  );
  return [...unique.values()];
}

const kindOfLink = (to: string, columns: readonly string[]): string => `${to}(${columns.join(',')})`;

function unreachableOf(catalogue: Catalogue, system: System, nodes: ReadonlyMap<string, Node>): Graph['unreachable'] {
  const reached = new Set([...nodes.values()].filter((node) => node.identities.length > 0).map(({ name }) => name));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { out } of nodes.values())
      for (const { from, to, as } of out)
        if (as === 'part' ? reached.has(from) : reached.has(to)) reached.add(as === 'part' ? to : from);
  }
  return catalogue.tables
    .map(({ name }) => name)
    .concat(Object.keys(system.tables ?? {}).filter((name) => !catalogue.tables.some((table) => table.name === name)))
    .flatMap((table): Graph['unreachable'][number][] => {
      const map = system.tables?.[table];
      if (!map) return [{ table, because: 'unmapped' }];
      if (!nodes.has(table))
        return [
          {
            table,
            because: catalogue.tables.find(({ name }) => name === table)?.may.read === false ? 'unreadable' : 'fault',
          },
        ];
      const personal = map.about !== null || Object.values(map.columns).some(({ category }) => category !== null);
      return personal && !reached.has(table) ? [{ table, because: 'no-path' }] : [];
    });
}
