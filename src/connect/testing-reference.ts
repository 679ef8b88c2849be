// Reference for tests: what is whose, by looking at every row of a small world again and again; slow, obvious, and knows nothing of the walk.
import type { World, WorldRow, WorldTable } from './testing-worlds.ts';

export interface Judged {
  table: WorldTable;
  row: WorldRow;
  relation: 'own' | 'shared' | 'mention';
}

type Known = readonly { kind: string; value: string }[];
interface One {
  table: WorldTable;
  row: WorldRow;
}

const same = (kind: string, value: WorldRow[string] | undefined, known: string): boolean =>
  value !== null &&
  value !== undefined &&
  (kind === 'email' ? String(value).toLowerCase() === known.toLowerCase() : String(value) === known);

const identitiesOf = ({ map }: WorldTable): [string, string][] =>
  Object.entries(map.columns).flatMap(([column, { identity }]) => (identity ? [[column, identity]] : []));

export function judge(world: World, given: Known): Judged[] {
  const all: One[] = world.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  let known = given;
  for (let round = 1; ; round += 1) {
    const judged = once(all, known);
    const news = judged
      .filter(({ relation }) => relation === 'own')
      .flatMap(({ table, row }) =>
        identitiesOf(table)
          .filter(
            ([column, kind]) =>
              table.map.about !== null &&
              (kind !== 'email' || (table.map.row === 'person' && table.map.columns[column]!.proven === true)),
          )
          .flatMap(([column, kind]) => (row[column] === null ? [] : [{ kind, value: String(row[column]) }])),
      )
      .filter(({ kind, value }) => !known.some((one) => one.kind === kind && same(kind, value, one.value)));
    if (news.length === 0 || round === 8) return judged;
    known = [...known, ...news];
  }
}

function once(all: readonly One[], known: Known): Judged[] {
  const standing = ({ table, row }: One): Known =>
    identitiesOf(table).flatMap(([column, kind]) =>
      known.filter((one) => one.kind === kind && same(kind, row[column], one.value)),
    );
  const points = (from: One, to: One, as: string): boolean =>
    (from.table.map.links ?? []).some(
      (link) =>
        (as === 'same' ? link.as === 'subject' && link.same === true : link.as === as) &&
        link.to === to.table.name &&
        (!link.when || from.row[link.when.column] === link.when.is) &&
        link.columns.every(
          (column, at) => from.row[column] !== null && from.row[column] === to.row[link.toColumns[at]!],
        ),
    );
  const persons = all.filter(({ table }) => table.map.row === 'person');
  // Rows that are a person, and addresses that lead to one.
  const leading = all.filter(
    ({ table: { map } }) => map.row === 'person' || (map.about !== null && (map.links ?? []).some((link) => link.same)),
  );
  // An identifier that means several persons of one table.
  const many = (one: Known[number]): boolean =>
    one.kind === 'email' &&
    [...new Set(leading.map(({ table }) => table))].some(
      (table) =>
        new Set(leading.filter((person) => person.table === table && standing(person).includes(one)).map(keyed)).size >
        1,
    );
  const isSeed = (one: One): boolean => {
    const mine = one.table.map.about === null ? [] : standing(one);
    if (mine.length === 0) return false;
    if (!leading.includes(one)) return mine.some((id) => !many(id));
    if (one.table.map.row !== 'person' && !mine.some((id) => !many(id))) return false;
    if (mine.some(({ kind }) => kind !== 'email')) return true;
    return !leading.some(
      (other) =>
        other.table === one.table && keyed(other) !== keyed(one) && mine.every((id) => standing(other).includes(id)),
    );
  };
  const reaches = (parent: One, child: One): boolean =>
    points(child, parent, 'subject') || points(parent, child, 'part') || points(parent, child, 'same');
  const candidates = new Set(all.filter(isSeed));
  for (let before = -1; before < candidates.size;) {
    before = candidates.size;
    for (const child of all) if ([...candidates].some((parent) => reaches(parent, child))) candidates.add(child);
  }
  const named = (one: One, person: One): boolean =>
    one.table.map.row !== 'person' &&
    one.table.map.about !== null &&
    identitiesOf(one.table).some(([column, kind]) => {
      const value = one.row[column];
      if (value === null || known.some((id) => id.kind === kind && same(kind, value, id.value))) return false;
      return identitiesOf(person.table).some(
        ([there, other]) => other === kind && same(kind, person.row[there], String(value)),
      );
    });
  const own = new Set(candidates);
  for (let before = Infinity; before > own.size;) {
    before = own.size;
    for (const one of own)
      if (
        all.some((other) => !own.has(other) && (reaches(other, one) || (persons.includes(other) && named(one, other))))
      )
        own.delete(one);
  }
  return all.flatMap((one): Judged[] => {
    if (own.has(one)) return [{ ...one, relation: 'own' }];
    const reached = [...own].some((parent) => reaches(parent, one));
    const stands = standing(one).length > 0;
    if (reached || (stands && one.table.map.about !== null)) return [{ ...one, relation: 'shared' }];
    return stands || [...own].some((mine) => points(one, mine, 'mention')) ? [{ ...one, relation: 'mention' }] : [];
  });
}

export const keyed = ({ table, row }: One): string =>
  JSON.stringify((table.key.length > 0 ? table.key : Object.keys(table.columns)).map((column) => row[column]));
