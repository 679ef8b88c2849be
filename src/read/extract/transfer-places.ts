// Where a transfer goes, and to whom: third countries in a sentence, and the recipient that it or its heading names.
import { adequacyDecisions, authorities, vendorsIn } from '#law';
import type { Line } from '../context.ts';
import { placesIn } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { asWritten } from '../patterns.ts';
import { backward, origin, outside } from './transfer-words.ts';

/** The European Economic Area: what goes there is no transfer. */
const eea = new Set(authorities.map((one) => one.country).filter((code) => code !== 'GB' && code !== 'CH'));
export const isThird = (country: string): boolean => !eea.has(country);
export const isAdequate = (country: string): boolean =>
  adequacyDecisions.some((one) => one.country === country && one.scope === 'all' && one.validTo === null) ||
  country === 'GB';

/** The name of a framework names a country. */
const framework = /\b(?:eu|us)[^.;,]{1,12}(?:privacy[ -]shield|data privacy framework)/gi;
/** Where it goes: the countries that the line names, or the one before it when the line speaks of “these transfers”. */
export function whereTo(line: Line, lines: readonly Line[], steps = 2): { to: string; country?: string } {
  const places = thirdPlaces(line.text);
  const [first] = places;
  if (first) {
    const last = places.findLast((one, at) => at === 0 || one.start - places[at - 1]!.end < 12)!;
    return { to: line.raw.slice(first.start, last.end), country: first.country };
  }
  const before = lines[line.index - 1];
  if (steps > 0 && backward.test(line.text) && before && before.kind !== 'heading') {
    const earlier = whereTo(before, lines, steps - 1);
    if (earlier.to !== elsewhere) return earlier;
  }
  const lead = outside.test(line.text) ? undefined : line.leads.find(({ text }) => outside.test(text));
  if (lead) return { to: asWritten(lead, outside.exec(lead.text)![0]) };
  const said = outside.exec(line.text)?.[0];
  return { to: said === undefined ? elsewhere : asWritten(line, said) };
}
const elsewhere = 'third countries';

/** Places in third countries to which something goes: not those that data leaves, nor those in the name of a framework. */
export function thirdPlaces(text: string): ReturnType<typeof placesIn> {
  const plain = text.replace(framework, (said) => ' '.repeat(said.length));
  return placesIn(plain).filter(
    ({ country, start }) => isThird(country) && !origin.test(plain.slice(Math.max(0, start - 70), start)),
  );
}

/** Who receives: named in the line, before it where the line points back, or alone in the heading of its section. */
export function vendorsOf(line: Line, lines: readonly Line[]): string[] {
  const idsIn = (raw: string): string[] => [...new Set(vendorsIn(raw).map(({ vendor }) => vendor.id))];
  const own = idsIn(line.raw);
  if (own.length > 0) return own;
  const before = lines[line.index - 1];
  const earlier = before && backward.test(line.text) ? idsIn(before.raw) : [];
  if (earlier.length > 0) return earlier;
  for (const heading of line.headings.toReversed()) {
    const titled = idsIn(heading.raw);
    if (titled.length > 0) return titled.length === 1 ? titled : [];
  }
  return [];
}

export function recipientOf(draft: Draft, vendors: readonly string[]): { recipient?: string } {
  const [only, more] = [...new Set(vendors)];
  const fact =
    only !== undefined && more === undefined ? draft.facts.recipients?.find((one) => one.vendor === only) : undefined;
  return fact ? { recipient: fact.id } : {};
}
