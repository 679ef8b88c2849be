// Children (Art. 8): whether a service is meant for them, from which age, and who must agree.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Passage, fits, fitsAny, patternIn } from '../patterns.ts';

const young = patternIn({
  en: /\b(?:children|child|minors?|kids|teenagers|parental|guardians?|(?:under|below|younger than|over|at least|older than|aged?) (?:the age of )?(?:\d{1,2}|thirteen|fourteen|fifteen|sixteen|eighteen)\b|\d{1,2} years)\b/i,
  fr: /\b(?:enfants?|mineurs?|moins de \d{1,2} ans|age(?:e?s?)? d'au moins|autorite parentale|plus de \d{1,2} ans)\b/i,
  nl: /\b(?:kinderen|kind|minderjarig\w*|(?:jonger|ouder) dan \d{1,2}|onder de \d{1,2}|vanaf \d{1,2} jaar|ouders)\b/i,
  de: /\b(?:kinder\w*|minderjahrig\w*|jugendliche\w*|unter \d{1,2} jahren?|ab \d{1,2} jahren?|(?:vollendung|vollendetem|vollendeten) (?:des |ihres )?\d{1,2}|erziehungsberechtigt\w*)\b/i,
});
const agree = patternIn({
  en: /\b(?:parents?|parental|guardians?)\b.{0,80}\b(?:consent|permission|agree\w*|approv\w*|authori[sz]\w*)\b|\b(?:consent|permission|approval|authori[sz]ation) (?:of|from|by) (?:\w+ ){0,3}?(?:parents?|guardians?)\b/i,
  fr: /\b(?:consentement|autorisation|accord)\b.{0,60}\b(?:parents?|parental\w*|representants? leg\w+|titulaires? de l'autorite)\b|\bautorite parentale\b/i,
  nl: /\btoestemming\b.{0,60}\b(?:ouders?|voogd)\b|\b(?:ouders?|voogd)\b.{0,60}\btoestemming\b/i,
  de: /\b(?:zustimmung|einwilligung)\b.{0,60}\b(?:eltern|erziehungsberechtigt\w*|sorgeberechtigt\w*)\b|\b(?:eltern|erziehungsberechtigt\w*)\b.{0,60}\b(?:zustimm\w*|einwillig\w*)\b/i,
});
const notMeant = patternIn({
  en: /\b(?:not|n't|never|no)\b.{0,60}\b(?:directed|intended|aimed|addressed|meant|offered|target\w*|design\w*|knowingly|collect\w*|suitable|use|register|market)\b.{0,100}\b(?:children|child|minors?|kids|under|below|younger|persons|people|anyone)\b|\b(?:may|must|shall|can|should) not be used by\b.{0,40}\b(?:children|minors?|under|below|younger)\b|\b(?:children|minors?|persons|anyone|people|those)\b.{0,40}\b(?:under|below|younger)\b.{0,60}\b(?:may not|must not|should not|cannot|are not|is not)\b|\b(?:reserved (?:to|for)|only (?:for|open to|by)|limited to|must be|be at least|at least|from) (?:\w+ ){0,6}?(?:at least |over |aged |older than )?\d{2}\b|\bknowingly\b.{0,60}\b(?:collect|process|hold)\w*\b|\bif we (?:learn|discover|become aware|find)\b.{0,80}\b(?:child|minor|younger|under)\b/i,
  fr: /\b(?:ne|n')\b.{0,60}\b(?:s'adress\w*|destine\w*|collect\w*|vis\w+|recueill\w*)\b.{0,80}\b(?:enfants?|mineurs?|moins de)\b|\breserve\w*\b.{0,40}\b(?:majeur\w*|personnes|plus de|d'au moins)\b|\bdestine\w*\b.{0,20}\bmajeur/i,
  nl: /\b(?:niet|geen)\b.{0,100}\b(?:kinderen|minderjarig\w*|jonger dan|onder de)\b|\b(?:kinderen|minderjarig\w*|jonger dan|bezoekers)\b.{0,80}\b(?:niet|geen)\b/i,
  de: /\b(?:nicht|keine?n?)\b.{0,100}\b(?:kinder\w*|minderjahrig\w*|unter \d{1,2})\b|\b(?:kinder\w*|minderjahrig\w*|unter \d{1,2} jahren?|jugendliche)\b.{0,100}\b(?:nicht|keine?n?|sollten ohne)\b/i,
});
const meant = patternIn({
  en: /\b(?:directed|aimed|intended|designed|made|offered)\b.{0,20}\b(?:at|to|for)\b.{0,20}\b(?:children|minors|kids|pupils)\b/i,
  fr: /\b(?:destine\w*|s'adress\w*)\b.{0,20}\baux (?:enfants|mineurs)\b/i,
  nl: /\b(?:gericht op|bedoeld voor)\b.{0,20}\b(?:kinderen|minderjarigen)\b/i,
  de: /\brichtet sich\b.{0,20}\ban (?:kinder|minderjahrige)\b/i,
});
const heading = patternIn({
  en: /\b(?:children|child|minors?|kids)\b/i,
  fr: /\b(?:enfants?|mineurs?)\b/i,
  nl: /\b(?:kinderen|minderjarig\w*)\b/i,
  de: /\b(?:kinder\w*|minderjahrig\w*)\b/i,
});
/** An age in years; numbers of months, days and articles are none. */
const ageIn =
  /\b(?:under|below|than|least|over|from|de|dan|onder|unter|ab|vanaf|aged?|age of|des|the|vollendeten|ihres|of)\s+(\d{1,2})(?:\.|th|e|ste|de)?\b(?!\s*(?:months?|days?|weeks?|mois|jours?|maanden|dagen|monate|tage|gdpr|rgpd|dsgvo|%|euro))/i;
const years = /\b(\d{1,2})\.?[ -](?:years?|ans|jaar|jahren?|lebensjahr\w*)\b/i;
/** What the company keeps on children as family members, or periods that run until a child is grown. */
const elsewhere =
  /\b(?:number of (?:your |the )?children|names? of (?:your |the )?children|childcare|retention|kept|bewaard|aufbewahr\w*|conserve\w*|years? (?:after|from|old data))\b/i;

export function children(draft: Draft): void {
  const { language } = draft;
  for (const line of draft.linesWith(young[language])) {
    if (line.kind === 'heading' || line.text.endsWith('?') || elsewhere.test(line.text)) continue;
    const titled = fitsAny(heading[language], line.headings.slice(-1));
    if (!titled && !fits(heading[language], line) && !person.test(line.text)) continue;
    const stance = stanceOf(line, draft);
    if (!stance && !(titled && years.test(line.text))) continue;
    const age = ageOf(line);
    draft.add(
      'children',
      ['children'],
      { stance: stance ?? 'not-directed', ...(age === undefined ? {} : { age }) },
      line,
    );
  }
}

const person = /\b(?:persons?|people|anyone|users?|customers?|visitors?|personnes?|bezoekers?|personen)\b/i;

function stanceOf(line: Passage, { language }: Draft): 'not-directed' | 'parental-consent' | 'directed' | undefined {
  if (fits(agree[language], line)) return 'parental-consent';
  if (fits(notMeant[language], line)) return 'not-directed';
  return fits(meant[language], line) ? 'directed' : undefined;
}

function ageOf({ text }: Line | Passage): number | undefined {
  const age = Number((years.exec(text) ?? ageIn.exec(text))?.[1]);
  return age >= 5 && age <= 21 ? age : undefined;
}
