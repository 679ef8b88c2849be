// Children (Art. 8): whether a service is meant for them, from which age, and who must agree.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Passage, fits, fitsAny, patternIn } from '../patterns.ts';

const young = patternIn({
  en: /\b(?:children|child|minors?|kids|teenagers|parents?|parental|guardians?|adults|minimum age|\d{2} (?:and|or) (?:up|over|older|above)|(?:under|below|younger than|over|at least|older than|aged?) (?:the age of )?(?:\d{1,2}|thirteen|fourteen|fifteen|sixteen|eighteen)\b|\d{1,2} years)\b/i,
  fr: /\b(?:enfants?|mineurs?|adultes|majeur\w*|parents?|a partir de \d{1,2} ans|devez avoir|moins de \d{1,2} ans|age(?:e?s?)? d'au moins|autorite parentale|plus de \d{1,2} ans)\b/i,
  nl: /\b(?:kinderen|kind|minderjarig\w*|volwassenen|minimumleeftijd|\d{2} jaar|(?:jonger|ouder)(?: zijn)? dan \d{1,2}|onder de \d{1,2}|vanaf \d{1,2} jaar|ouders)\b/i,
  de: /\b(?:kinder\w*|minderjahrig\w*|jugendliche\w*|erwachsene\w*|volljahrig\w*|eltern\w*|mindestalter|mindestens \d{2}|unter \d{1,2} jahren?|ab \d{1,2} jahren?|(?:junger|alter) als \d{1,2}|(?:vollendung|vollendetem|vollendeten) (?:des |ihres )?\d{1,2}|erziehungsberechtigt\w*)\b/i,
});
const agree = patternIn({
  en: /\b(?:parents?|parental|guardians?)\b.{0,80}\b(?:consent|permission|agree\w*|approv\w*|authori[sz]\w*)\b|\b(?:consent|permission|approval|agreement|authori[sz]ation) (?:of|from|by) (?:\w+ ){0,3}?(?:parents?|guardians?)\b|\b(?:ask|get|tell|involve) (?:a|your|their|one of your) (?:parents?|guardians?)\b/i,
  fr: /\b(?:consentement|autorisation|accord)\b.{0,60}\b(?:parents?|parental\w*|representants? leg\w+|titulaires? de l'autorite)\b|\bautorite parentale\b|\bdemand\w+ (?:[a-z']+ ){0,3}(?:a |d'|de )(?:un |tes |vos |votre |l'un de tes )?parents?\b/i,
  nl: /\btoestemming\b.{0,60}\b(?:ouders?|voogd)\b|\b(?:ouders?|voogd)\b.{0,60}\btoestemming\b|\bvraag\b.{0,30}\b(?:ouders?|voogd)\b/i,
  de: /\b(?:zustimmung|einwilligung)\b.{0,60}\b(?:eltern\w*|erziehungsberechtigt\w*|sorgeberechtigt\w*)\b|\b(?:eltern\w*|erziehungsberechtigt\w*)\b.{0,60}\b(?:zustimm\w*|einwillig\w*|einverstanden)\b|\b(?:frag\w*|bitte\w*)\b.{0,20}\b(?:deine|eure|ihre) eltern\b/i,
});
const notMeant = patternIn({
  en: /\b(?:not|n't|never|no)\b.{0,60}\b(?:directed|intended|aimed|addressed|meant|offered|target\w*|design\w*|knowingly|collect\w*|suitable|use|register|market)\b.{0,100}\b(?:children|child|minors?|kids|under|below|younger|persons|people|anyone)\b|\b(?:may|must|shall|can|should) not be used by\b.{0,40}\b(?:children|minors?|under|below|younger)\b|\b(?:children|minors?|persons|anyone|people|those)\b.{0,40}\b(?:under|below|younger)\b.{0,60}\b(?:may not|must not|should not|cannot|are not|is not)\b|\b(?:reserved (?:to|for)|only (?:for|open to|by)|limited to|must be|be at least|at least|from) (?:\w+ ){0,6}?(?:at least |over |aged |older than )?\d{2}\b|\bknowingly\b.{0,60}\b(?:collect|process|hold)\w*\b|\bif we (?:learn|discover|become aware|find)\b.{0,80}\b(?:child|minor|younger|under)\b|\b(?:meant|intended|made|designed|open|offered|available|aimed|directed)\b.{0,20}\b(?:for|to|at)\b.{0,20}\b(?:adults|grown-ups|(?:people|persons|users|those|anyone|everyone)\b.{0,20}\b\d{2})\b|\b(?:minimum age (?:of|is)|you (?:must|have to|need to) be)\b.{0,12}\b\d{2}\b/i,
  fr: /\b(?:ne|n')\b.{0,60}\b(?:s'adress\w*|destine\w*|collect\w*|vis\w+|recueill\w*)\b.{0,80}\b(?:enfants?|mineurs?|moins de)\b|\breserve\w*\b.{0,40}\b(?:majeur\w*|personnes|plus de|d'au moins)\b|\bdestine\w*\b.{0,20}\bmajeur|\b(?:destine\w*|reserve\w*|s'adress\w*)\b.{0,30}\b(?:adultes|a partir de \d{2}|plus de \d{2}|d'au moins \d{2})\b|\bdevez avoir\b.{0,20}\b\d{2} ans\b/i,
  nl: /\b(?:niet|geen)\b.{0,100}\b(?:kinderen|minderjarig\w*|jonger(?: zijn)? dan|onder de)\b|\b(?:kinderen|minderjarig\w*|jonger dan|bezoekers)\b.{0,80}\b(?:niet|geen)\b|\b(?:bedoeld|bestemd|gericht)\b.{0,20}\b(?:voor|op)\b.{0,20}\b(?:volwassenen|(?:personen|mensen|gebruikers)\b.{0,20}\b\d{2})\b|\b(?:moet|dient)\b.{0,30}\b\d{2}(?: jaar)?\b.{0,12}\bzijn\b/i,
  de: /\b(?:nicht|keine?n?)\b.{0,100}\b(?:kinder\w*|minderjahrig\w*|unter \d{1,2})\b|\b(?:kinder\w*|minderjahrig\w*|unter \d{1,2} jahren?|jugendliche)\b.{0,100}\b(?:nicht|keine?n?|sollten ohne)\b|\b(?:richtet sich|gedacht|bestimmt)\b.{0,20}\b(?:an|fur)\b.{0,20}\b(?:erwachsene\w*|volljahrige\w*|personen\b.{0,20}\b\d{2})\b|\bmussen\b.{0,25}\b\d{2} jahre\b.{0,8}\balt\b/i,
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
  /\b(?:under|below|than|least|over|from|de|dan|onder|unter|als|ab|vanaf|aged?|age of|des|the|vollendeten|ihres|of)\s+(\d{1,2})(?:\.|th|e|ste|de)?\b(?!\s*(?:months?|days?|weeks?|mois|jours?|maanden|dagen|monate|tage|gdpr|rgpd|dsgvo|%|euro))/i;
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

const person =
  /\b(?:persons?|people|anyone|users?|customers?|visitors?|you|adults|parents?|personnes?|adultes|vous|\w*bezoekers?|volwassenen|u|je|personen|mensen|erwachsene\w*|sie|eltern\w*)\b/i;

function stanceOf(line: Passage, { language }: Draft): 'not-directed' | 'parental-consent' | 'directed' | undefined {
  if (fits(agree[language], line)) return 'parental-consent';
  if (fits(notMeant[language], line)) return 'not-directed';
  return fits(meant[language], line) ? 'directed' : undefined;
}

function ageOf({ text }: Line | Passage): number | undefined {
  const age = Number((years.exec(text) ?? ageIn.exec(text))?.[1]);
  return age >= 5 && age <= 21 ? age : undefined;
}
