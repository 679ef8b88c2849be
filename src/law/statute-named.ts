// Finds the statute that a citation names, whatever the order of day and month, ordinals, capitals and accents.
import { type Statute, statutes } from './statutes.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthFirst = new RegExp(`\\b(${months}) (\\d{1,2}),? (\\d{4})\\b`, 'g');

const form = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er)\b/g, '$1')
    .replace(/\b(\d{1,2})\. ?(?=[a-z])/g, '$1 ')
    .replace(/\b(?:modifiee|amended) /g, '')
    .replace(monthFirst, '$2 $1 $3')
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();

/** Longest first, so that “UK GDPR” is not taken for the GDPR. */
const names: readonly { name: string; statute: Statute }[] = statutes
  .flatMap((statute) => statute.names.map((name) => ({ name: ` ${form(name)} `, statute })))
  .toSorted((a, b) => b.name.length - a.name.length);

/** The statute whose name or number stands in a citation; a number alone (“2016/679”) tells too. */
export function statuteNamed(citation: string): Statute | undefined {
  const cited = ` ${form(citation)} `;
  const named = names.find(({ name }) => cited.includes(name));
  if (named) return named.statute;
  const number = /\d{2,4}\/\d{1,4}/.exec(citation)?.[0];
  return number === undefined ? undefined : names.find(({ name }) => name.includes(number))?.statute;
}
