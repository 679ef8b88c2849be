// Own vendor: hosts, payment services and networks have privacy policies too; there a known name is the company itself.
import { vendorNamed, vendorsIn } from '#law';
import type { Line } from '../context.ts';

/** Lines at the top in which a company names itself. */
const top = 15;
const host = /@((?:[a-z\d-]+\.)*)([a-z\d-]+)\.(?:co\.)?[a-z]{2,8}\b/gi;

/** The texts that were asked about last: several extractors ask. */
const known = new WeakMap<readonly Line[], string | undefined>();

/**
 * The id of the vendor whose own policy this is: it stands at the top, people write to mailboxes of its name, and no other vendor is
 * named in half as many lines.
 */
export function ownVendor(lines: readonly Line[]): string | undefined {
  if (!known.has(lines)) known.set(lines, findOwn(lines));
  return known.get(lines);
}

function findOwn(lines: readonly Line[]): string | undefined {
  const mailed = new Set<string>();
  for (const { text } of lines)
    if (text.includes('@'))
      for (const [, , label = ''] of text.matchAll(host)) {
        const vendor = vendorNamed(label.toLowerCase());
        if (vendor) mailed.add(vendor.id);
      }
  for (const { raw, text } of lines)
    if (ofItsSite.test(text))
      for (const { vendor, start } of vendorsIn(raw).slice(0, 1)) if (start < 12) mailed.add(vendor.id);
  if (mailed.size === 0) return undefined;
  const first = new Set(lines.slice(0, top).flatMap(({ raw }) => vendorsIn(raw).map(({ vendor }) => vendor.id)));
  const candidates = [...mailed].filter((id) => first.has(id));
  if (candidates.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { raw } of lines)
    for (const id of new Set(vendorsIn(raw).map(({ vendor }) => vendor.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best, next] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best && candidates.includes(best[0]) && best[1] >= atLeast && best[1] >= 2 * (next?.[1] ?? 0)
    ? best[0]
    : undefined;
}

/** “Example uses cookies on its website”. */
const ofItsSite =
  /^.{2,40}\b(?:uses?|informs?|may use|utilise|informe|nutzt|verwendet|gebruikt)\b.{0,160}\b(?:its|son|ses|ihre[rn]?|seine[rn]?|haar|zijn) (?:own )?(?:web ?sites?|sites?|websites?|users|utilisateurs|customers)\b/i;

/** Lines that name it. */
const atLeast = 4;
