// One column: what its name, type, comment and values say about it, as candidates with reasons, before its table is known to be about people.
import type { Message } from '#words';
import type { CatalogueColumn } from '../catalogue.ts';
import { type Meaning, meanings, technical } from './meanings.ts';
import { type NameWords, meaningOf } from './name-words.ts';
import { people, staff } from './words/atoms.ts';
import type { Form, Looked } from './values.ts';

export interface Candidate {
  category: string | null;
  score: number;
  where: Meaning['where'];
  weight: number;
  table?: Meaning['table'];
  reasons: readonly Message[];
}

export interface ColumnReading {
  column: CatalogueColumn;
  name: NameWords;
  looked: Looked | null;
  /** Best first. */
  candidates: readonly Candidate[];
  /** The name speaks of an id, number or code. */
  isNumbered: boolean;
  /** The name only says how the table works. */
  isTechnical: boolean;
}

const fits = (rule: Meaning, atoms: ReadonlySet<string>): boolean => {
  const needed = rule.all.split(' ').map((one) => one.split('|'));
  if (!needed.every((ways) => ways.some((atom) => atoms.has(atom)))) return false;
  if (rule.none?.split(' ').some((atom) => atoms.has(atom) && !needed.flat().includes(atom))) return false;
  return rule.only !== true || [...atoms].every((atom) => needed.flat().includes(atom) || plain.has(atom));
};
/** Words beside which a name stays what it is. */
const plain: ReadonlySet<string> = new Set(
  'main shipping data customer member user patient student person guest employee contactperson active'.split(' '),
);

const shapeFits = (rule: Meaning, column: CatalogueColumn): boolean =>
  rule.shapes === undefined || rule.shapes.includes(column.shape) || column.shape === 'other';

/** Forms of values that say a category by themselves, and how sure. */
const told: readonly (readonly [Form, string, score: number, weight: number])[] = [
  ['email', 'pd:EmailAddress', 0.97, 1.5],
  ['iban', 'pd:BankAccount', 0.97, 0.7],
  ['card', 'pd:CreditCardNumber', 0.93, 0.7],
  ['phone', 'pd:TelephoneNumber', 0.93, 0.5],
  ['nationalNumber', 'pd:OfficialID', 0.85, 1.5],
  ['passwordHash', 'pd:Password', 0.97, 1],
  ['userAgent', 'pd:UserAgent', 0.95, 0.7],
  ['ip', 'pd:IPAddress', 0.93, 0.7],
  ['mac', 'pd:MACAddress', 0.85, 0.3],
];

export function readColumn(column: CatalogueColumn, prefix: string | undefined, looked: Looked | null): ColumnReading {
  const name = meaningOf(column.name, prefix);
  const found: Candidate[] = [
    ...byValues(looked),
    ...byBirthdays(name, looked),
    ...byName(column, name),
    ...byComment(column),
    ...byKeys(column, looked),
  ];
  const merged = new Map<string, Candidate>();
  for (const one of found) {
    const same = merged.get(String(one.category));
    merged.set(
      String(one.category),
      same === undefined
        ? one
        : {
            ...same,
            score: Math.min(0.99, Math.max(same.score, one.score) + 0.04),
            where: same.where === 'always' || one.where === 'always' ? 'always' : 'person',
            weight: Math.max(same.weight, one.weight),
            reasons: [...same.reasons, ...one.reasons],
          },
    );
  }
  const isNumbered = ['id', 'number', 'code'].some((atom) => name.atoms.has(atom));
  const isTechnical =
    name.atoms.size > 0 && name.unknown.length === 0 && [...name.atoms].every((atom) => technical.has(atom));
  return {
    column,
    name,
    looked,
    candidates: [...merged.values()].toSorted((a, b) => b.score - a.score),
    isNumbered,
    isTechnical,
  };
}

function byName(column: CatalogueColumn, { atoms, words }: NameWords): Candidate[] {
  const named = namedPerson(column, atoms);
  if (named !== null) return [{ ...named, reasons: [{ key: 'discover.byName', values: { words: words.join(' ') } }] }];
  const rule = meanings.find((one) => fits(one, atoms) && shapeFits(one, column));
  if (rule === undefined) return [];
  const { category, score, where, weight = 0, table } = rule;
  return [
    {
      category,
      score,
      where,
      weight,
      ...(table ? { table } : {}),
      reasons: [{ key: 'discover.byName', values: { words: words.join(' ') } }],
    },
  ];
}

/** “customer_name”, “naam_contactpersoon”: a name and whose. Names cannot be told by their values. */
function namedPerson(column: CatalogueColumn, atoms: ReadonlySet<string>): Omit<Candidate, 'reasons'> | null {
  if (column.shape !== 'text' || !atoms.has('name') || [...notNames].some((atom) => atoms.has(atom))) return null;
  const whose = [...atoms].filter((atom) => people.has(atom));
  if (whose.length === 0) return null;
  return {
    category: 'pd:Name',
    score: 0.87,
    where: 'always',
    weight: whose.some((atom) => staff.has(atom)) ? 0.7 : 1.5,
  };
}
const notNames = new Set(
  'first last middle maiden full user file product company host category group type page card holder bankaccount'.split(
    ' ',
  ),
);

/** A comment says what a name hides; it counts less, for it also tells stories. */
function byComment(column: CatalogueColumn): Candidate[] {
  if (column.comment === null || column.comment.length > 300) return [];
  const { atoms, each } = meaningOf(column.comment);
  if (each.length > 12) return [];
  const rule = meanings.find((one) => fits(one, atoms) && shapeFits(one, column) && one.table === undefined);
  if (rule === undefined || rule.category === null) return [];
  return [
    {
      category: rule.category,
      score: rule.score * 0.85,
      where: rule.where,
      weight: (rule.weight ?? 0) * 0.7,
      reasons: [{ key: 'discover.byComment' }],
    },
  ];
}

function byValues(looked: Looked | null): Candidate[] {
  if (looked === null || looked.filled === 0) return [];
  return told.flatMap(([form, category, score, weight]) => {
    const count = looked.forms[form] ?? 0;
    if (count < looked.filled * 0.8 || (count < 3 && form !== 'email' && form !== 'iban')) return [];
    return [
      {
        category,
        score,
        where: 'always' as const,
        weight,
        reasons: [{ key: `discover.form-${form}`, values: { count, filled: looked.filled } }],
      },
    ];
  });
}

/** Dates as birthdays are, in a column whose name says no other day. */
function byBirthdays({ atoms }: NameWords, looked: Looked | null): Candidate[] {
  const count = looked?.forms.pastDate ?? 0;
  if (
    looked === null ||
    count < 5 ||
    count < looked.filled * 0.9 ||
    ['hired', 'created', 'updated', 'expiry', 'seen', 'deleted'].some((atom) => atoms.has(atom))
  )
    return [];
  return [
    {
      category: 'pd:BirthDate',
      score: 0.6,
      where: 'person',
      weight: 0,
      reasons: [{ key: 'discover.form-birthday', values: { count, filled: looked.filled } }],
    },
  ];
}

/** Keys of JSON objects, by the same words: the gravest of what they name. */
function byKeys(column: CatalogueColumn, looked: Looked | null): Candidate[] {
  if (looked === null || looked.keys.size === 0) return [];
  const found = new Map<string, Candidate>();
  for (const key of looked.keys) {
    const atoms = new Set(key.split(' '));
    const rule = meanings.find((one) => fits(one, atoms) && one.category !== null && one.table === undefined);
    if (rule && rule.score >= 0.6 && !found.has(rule.category!))
      found.set(rule.category!, {
        category: rule.category,
        score: rule.score * 0.9,
        where: rule.where,
        weight: (rule.weight ?? 0) * 0.8,
        reasons: [{ key: 'discover.byKeys', values: { words: key } }],
      });
  }
  return [...found.values()];
}
