// The representative in the Union or in the United Kingdom (Art. 27), whom a company outside it must name.
import { addressIn } from '../addresses.ts';
import { companiesIn } from '../companies.ts';
import type { Draft } from '../draft.ts';
import { pattern } from '../patterns.ts';
import { usableName } from './controller-names.ts';

const represents = pattern(
  /\b(?:(?:EU|UK|EEA|European|GDPR|Union|article 27|art\. ?27)[ -](?:data protection |GDPR |based )?representative|representative (?:in|within|for) the (?:EU|EEA|European (?:Union|Economic Area)|Union|UK|United Kingdom)|representative\b.{0,60}\b(?:article|art\.?) 27|(?:EU|UK|unions)-?(?:datenschutz)?vertreter\w*|vertreter\w* (?:in der|innerhalb der|fur die) (?:EU|europaischen union|union|europaische union)|vertreter\w*\b.{0,40}\bart\.? 27|representant\w* (?:dans|au sein de|pour) (?:l'UE|l'union(?: europeenne)?)|representant\w*\b.{0,60}\barticle 27|vertegenwoordiger (?:in|binnen|voor) de (?:EU|europese unie|unie)|vertegenwoordiger\b.{0,60}\bartikel 27)\b/i,
);
const none =
  /\b(?:not|no|without|aucun|pas|geen|niet|kein\w*|nicht)\b.{0,60}\b(?:represent\w+|vertreter\w*|vertegenwoordig\w+)\b/i;
const email = /[A-Za-z0-9][\w.+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}/;
const after =
  /^.{0,120}?(?:\b(?:is|namely|ist|est|heet|are)\b(?: the)?:?|:|-|–)\s*((?:\p{Lu}[\p{L}'’&.-]*)(?: (?:of |for |& )?\p{Lu}[\p{L}'’&.-]*){1,5})(?=[,.;(]|$)/u;
const before =
  /\b(?:appointed|designated|named|haben|benannt|désigné|mandaté|aangesteld|aangewezen)\s+((?:\p{Lu}[\p{L}'’&.-]*)(?: \p{Lu}[\p{L}'’&.-]*){1,5})(?=[,.;(]| as | als | comme | zum )/u;

export function representative(draft: Draft): void {
  const place = draft.linesWith(represents).find((line) => !none.test(line.text) && !draft.isContents(line));
  if (!place) return;
  const own = draft.single.controller?.name;
  const block = draft.lines
    .slice(place.index, place.index + 6)
    .filter(
      (line, at) =>
        at === 0 || (line.kind !== 'heading' && (place.kind === 'heading' || line.headings === place.headings)),
    );
  const told = place.raw.slice(place.text.search(represents.regex));
  const company = block
    .slice(0, 3)
    .flatMap((line) => companiesIn(line.raw))
    .find(({ name }) => name !== own)?.name;
  const name =
    company ??
    usableName(before.exec(place.raw)?.[1]) ??
    (place.kind === 'heading' ? undefined : usableName(after.exec(told)?.[1])) ??
    (place.kind === 'heading' || place.raw.endsWith(':')
      ? usableName(titleCase.exec(block[1]?.raw ?? '')?.[1])
      : undefined);
  if (!name || name === own) return;
  const text = block.map((line) => line.raw).join('\n');
  const from = text.slice(Math.max(0, text.indexOf(name)));
  const address = addressIn(from.replaceAll('\n', ', '));
  const mail = email.exec(from)?.[0];
  draft.set(
    'representative',
    { name, ...(address ? { address } : {}), ...(mail ? { email: mail } : {}) },
    place.kind === 'heading' ? (block.find((line) => line.raw.includes(name)) ?? place) : place,
  );
}

/** A name at the beginning of a line of an address. */
const titleCase = /^((?:\p{Lu}[\p{L}'’&.-]*)(?: \p{Lu}[\p{L}'’&.-]*){1,5})(?=,|$)/u;
