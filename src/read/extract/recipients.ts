// Recipients (Art. 13(1)(e)): every name that receives data for this controller, once, where the text says most of it; and categories.
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Category, categoriesOf } from './recipient-categories.ts';
import { type Naming, namingsOf } from './recipient-names.ts';

type Recipient = Policy['recipients'][number];

export function recipients(draft: Draft): void {
  const namings = namingsOf(draft);
  const kinds = new Map<string, Category[]>();
  const names = new Map<Line, Naming[]>();
  for (const one of namings) names.set(one.line, [...(names.get(one.line) ?? []), one]);
  for (const one of categoriesOf(draft, names)) {
    const known = one.category.toLowerCase();
    kinds.set(known, [...(kinds.get(known) ?? []), one]);
  }
  const all = [
    ...joined(namings).map((one) => ({ line: one.best.line, add: () => addName(draft, one) })),
    ...[...kinds.values()].map((these) => ({ line: these[0]!.line, add: () => addCategory(draft, these) })),
  ];
  for (const { add } of all.toSorted((a, b) => a.line.index - b.line.index)) add();
}

function addName(draft: Draft, { best, all, role, country }: Joined): void {
  const vendor = best.vendor?.id;
  const value = { name: best.name, ...(vendor ? { vendor } : {}), role, ...(country ? { country } : {}) };
  const name = ['recipient', best.name] as const;
  const fact = best.row
    ? draft.addRow('recipients', name, value, best.row)
    : draft.add('recipients', name, value, best.line);
  for (const { line } of all) draft.mention(line, 'recipients', fact);
}

function addCategory(draft: Draft, [first, ...more]: readonly Category[]): void {
  if (!first) return;
  const { line, category, role, country, row } = first;
  const value = { name: null, category, role, ...(country ? { country } : {}) };
  const name = ['recipient', category] as const;
  const fact = row ? draft.addRow('recipients', name, value, row) : draft.add('recipients', name, value, line);
  for (const one of more) draft.mention(one.line, 'recipients', fact);
}

interface Joined {
  best: Naming;
  all: Naming[];
  role: NonNullable<Recipient['role']>;
  country: string | undefined;
}

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** One entry a product or company; a vendor’s bare name (“Google”, “Google Inc.”) adds nothing where one of its products is named. */
function joined(namings: readonly Naming[]): Joined[] {
  const groups: Naming[][] = [];
  const isSame = (one: Naming, other: Naming): boolean =>
    key(one.name) === key(other.name) ||
    isIts(one, other) ||
    isIts(other, one) ||
    (one.vendor !== undefined && one.vendor === other.vendor && (one.bare || other.bare));
  for (const naming of namings.filter(({ bare }) => !bare)) {
    const group = groups.find((these) =>
      these.some((one) => key(one.name) === key(naming.name) || isIts(one, naming) || isIts(naming, one)),
    );
    if (group) group.push(naming);
    else groups.push([naming]);
  }
  for (const naming of namings.filter(({ bare }) => bare)) {
    const group = groups.find((these) => these.some((one) => isSame(one, naming)));
    if (group) group.push(naming);
    else groups.push([naming]);
  }
  return groups
    .map((all): Joined => {
      const best = all.reduce((one, other) => (weight(other) > weight(one) ? other : one));
      const roles = all.toSorted((a, b) => weight(b) - weight(a)).map(({ role }) => role);
      return {
        best,
        all,
        role: roles.find((role) => role !== 'unknown') ?? 'unknown',
        country: [best, ...all].find(({ country }) => country !== undefined)?.country,
      };
    })
    .toSorted((a, b) => a.best.line.index - b.best.line.index || a.best.start - b.best.start);
}

/** “Instagram”, “Instagram Inc.”: a company named after its service. */
const isIts = (company: Naming, product: Naming): boolean =>
  company.whole &&
  !product.whole &&
  company.vendor !== undefined &&
  company.vendor === product.vendor &&
  key(company.name).startsWith(key(product.name));

/** A product or a whole company’s name before a bare one, then where the text says most. */
const weight = ({ bare, strength, whole }: Naming): number => (bare ? 0 : 10) + (whole ? 5 : 0) + 2 * strength;
