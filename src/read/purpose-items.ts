// Purpose items: which items of lists say what data is used for.
import { basisLabel, basisTopic } from './basis-words.ts';
import { opens } from './clause/opens.ts';
import type { Kind } from './clause/words.ts';
import type { Line } from './context.ts';
import type { Draft } from './draft.ts';
import { type Passage, fits, fitsAny, pattern, patternIn } from './patterns.ts';
import { purposeClass } from './purpose-classes.ts';
import { tooLong } from './purpose-lines.ts';
import { otherLead, purposeLead, purposeStart, purposeTopic, usesData } from './purpose-words.ts';

/** Words of a group of purposes: “Marketing:”. */
const groupWords = 7;
const instruction =
  /^(?:hinweis|note|you (?:can|may|must|have|will|should)|please|click|go to|open (?:the|your)|select (?:the|your)|if you|note|vous (?:pouvez|devez|avez)|veuillez|cliquez|allez|accedez|selectionnez|choisissez|ouvrez|dans (?:le menu|la fenetre|l'onglet|internet|firefox|safari|chrome)|sous (?:le menu|l'onglet)|u kunt|klik|ga naar|kies|sie konnen|bitte|klicken|offnen sie|wahlen sie|gehen sie)\b|https?:|www\.|@/i;

/** “We do not sell your address.” */
const refusal =
  /^(?:we|the company) (?:(?:will|do|shall|would|can|may) )?(?:not|never)\b|^nous ne\b|^(?:wij|we) \w+ (?:\w+ ){0,4}(?:niet|nooit|geen)\b|^wir \w+ (?:\w+ ){0,4}(?:nicht|nie|niemals|keine?\w*)\b/i;

/** Whether a list's item is a purpose: by its introduction, else by the heading, else by how it begins. */
export function isPurposeItem(draft: Draft, line: Line): boolean {
  const { language } = draft;
  const { text } = line;
  if (line.kind !== 'item' || !line.first || text.endsWith('?') || text.length > tooLong) return false;
  if (basisLabel.test(text) || isTitle(draft, line)) return false;
  if (instruction.test(text) || refusal.test(text) || draft.isContents(line)) return false;
  const [lead, ...parents] = line.leads;
  const nearestLead = line.leads.at(-1);
  if (fits(inContextOf, line) && nestsUnder(draft, line)) return false;
  if (parents.length > 0 && fits(inContextOf, nearestLead!)) return !isNoPurpose(draft, line);
  if (parents.some((parent) => !isGroup(parent))) return false;
  if (isGroup(line) && nestsUnder(draft, line) && !basisLabel.test(draft.lines[line.index + 1]!.text)) return false;
  const begins = fits(purposeStart[language], line);
  if (!begins && isNoPurpose(draft, line)) return false;
  const opened = lead && opens(lead.text, language);
  if (
    opened?.kind === 'purposes' &&
    !opened.denied &&
    usesIt.has(opened.act ?? '') &&
    !fits(otherLead[language], lead!)
  )
    return true;
  if (opened && elsewhere.has(opened.kind) && opened.act !== undefined && !begins) return false;
  const words = lead && introducedBy(lead);
  if (words) {
    if (fits(otherLead[language], lead) && (!ofPurposes.test(lead.text) || ofPeriods.test(lead.text))) return false;
    if (!begins && fits(namesData, lead)) return false;
    if (fits(purposeLead[language], lead)) return true;
    return begins && fits(usesData[language], lead);
  }
  const nearest = line.headings.at(-1);
  if (!nearest) return false;
  // “Purposes and legal bases” speaks of both; “How we use and share your data” may go on with those who get it.
  if (fits(basisTopic, nearest) && !fits(purposeTopic[language], nearest)) return false;
  if (fits(otherLead[language], nearest) && !fits(basisTopic, nearest)) return false;
  if (begins) return fits(usesData[language], nearest) || fitsAny(purposeTopic[language], line.headings.slice(-2));
  return fitsAny(purposeTopic[language], line.headings.slice(-2)) && !draft.said(line).includes('collects-data');
}

/** “For these purposes and on these legal bases:”; not “as long as the purposes require:”. */
const ofPurposes = /\b(?:purposes?|finalites?|doel(?:en|einden)|zwecken?)\b/i;
const ofPeriods =
  /\b(?:so ?lange|as long|necessary|erforderlich|noodzakelijk|necessaires?|retain\w*|retention|kept|keep|conserv\w*|duree|bewaar\w*|bewaren|speichern|gespeichert|aufbewahr\w*)\b/i;
const elsewhere: ReadonlySet<Kind> = new Set<Kind>(['data', 'recipients', 'sources', 'rights']);
const usesIt: ReadonlySet<string> = new Set(['collect', 'keep', 'use']);
const introducedBy = (lead: Passage): boolean => lead.text.endsWith(':');

/** “To perform a contract, in the context of:”: a ground, and below it what it is the ground of. */
const inContextOf = pattern(
  /\b(?:contract\w*|contrats?|interets?|interests?|consent\w*|obligations?|\w*vertrag\w*|interesse\w*|einwilligung\w*|\w*pflicht\w*|overeenkomst\w*|belang\w*|toestemming|verplichting\w*)\b.*\b(?:dans le cadre|aux fins|en vue|pour|in the context(?: of)?|in connection with|for|in order to|to|im rahmen(?: von)?|zwecks|um|in het kader(?: van)?|voor|om)\s?:$/i,
);

const isGroup = ({ text }: Passage): boolean =>
  text.split(' ').length <= groupWords && !/^(?:in order )?to |^for |^(?:um|pour|om) /i.test(text);

/** “**Log files.** We record …”: the words before the sentences of an item. */
const isTitle = ({ lines }: Draft, line: Line): boolean =>
  line.text.endsWith('.') && line.text.split(' ').length <= titleWords && lines[line.index + 1]?.block === line.block;
const titleWords = 5;

const nestsUnder = ({ lines }: Draft, line: Line): boolean =>
  (lines[line.index + 1]?.leads.length ?? 0) > line.leads.length;

/** An introduction whose list is one of data: “We process the following data:”. */
const namesData = pattern(
  /\b(?:data|information|details|informations?|donnees|coordonnees|\w*gegevens|\w*daten|angaben|informationen)(?: (?:suivantes?|ci-dessous|verarbeitet|erhoben|erfasst|gespeichert|verwerkt|verzameld|about you|from you|such as|including|like|telles que|zoals))* ?:$/i,
);

/** People, of whom a list tells whose data it is about. */
const people =
  /^(?:(?:the|our|all|les|nos|tous les|de|onze|die|unsere|alle) )?(?:\w+ )?(?:people|persons?|individuals|customers?|clients?|visitors?|members?|employees|staff|users?|applicants?|suppliers?|personnes?|visiteurs|membres|salaries|candidats|klanten|bezoekers|leden|medewerkers|personen|kunden|besucher|mitglieder|mitarbeiter\w*|bewerber\w*|nutzer)(?: (?:who|that|and|et|en|und|qui|die)\b|[,;.]?$)/i;

const severalData = 3;
const countsData = /^[^:.;,]{2,50}: (?!(?:in order )?to |for |um |zur |zum |pour |afin |om |voor )[^:,]{2,40},/i;

/** Names of data or of people, without a word of what for. */
function isNoPurpose(draft: Draft, line: Line): boolean {
  if (people.test(line.text)) return true;
  const named = (draft.mentions.get(line.segment.id) ?? []).filter(({ list }) => list === 'data').length;
  const ofData = named > 0;
  // “Donors: name, address, bank account”: whose data it is, whatever its words are for elsewhere.
  if (named >= severalData && countsData.test(line.text)) return true;
  return ofData && purposeClass(line.text, draft.language) === undefined;
}

const behindData = patternIn({
  en: /^[^:.]{2,70}? ?[-–—:(,] ?(?:we (?:use|need|keep|collect|ask for) (?:it|this|them) )?(?:used |needed |stored |required |collected )?(?:(?:in order )?to (?!(?:the|our|your|us|you|a|an|third)\b)[a-z]+ |so (?:that )?we (?:can|may|know) |for (?!example|instance|more|\d)[a-z]+)/i,
  fr: /^[^:.]{2,70}? ?[-–—:(,] ?(?:(?:utilise|necessaire|requis|collecte|demande)e?s? )?(?:pour |afin d[e'])/i,
  nl: /^[^:.]{2,70}? ?[-–—:(,] ?(?:(?:nodig|gebruikt|noodzakelijk) )?(?:om |voor |zodat (?:wij|we) )/i,
  de: /^[^:.]{2,70}? ?[-–—:(,] ?(?:um |zur |zum |fur |damit wir )/i,
});
const ofCookies = pattern(/\b(?:cookies?|traceurs?|local ?storage|session ?storage)\b/i);

/** The sign between data and its purpose: not the hyphen of “e-mail”. */
const behind = /(?:(?<!\w)[-–—]|[:(]|,(?= (?:for|pour|voor|fur|zur|zum) )) ?/;
/** “your date of birth (to put you in the right group)”: a purpose of whatever kind. */
const inBrackets =
  /^[^():]{3,60}\((?:(?:in order )?to [a-z]+ (?:you|the|your|a)|so that (?:we|you)|pour (?:vous|le|la|les|votre|pouvoir) |afin d|om (?:je|u|uw|de|het) |zodat |um (?:dich|sie|dir|ihnen|die|den|das) |damit (?:wir|du|sie) )[^()]{4,80}\)[.;,]?$/i;

/** “Phone number – to call you about your delivery”: what stands behind data in a list of it. */
export function purposeOfData(draft: Draft, line: Line): string | undefined {
  if (line.kind !== 'item' || !line.first || !fits(behindData[draft.language], line)) return undefined;
  if (fits(ofCookies, line) || fitsAny(ofCookies, line.headings)) return undefined;
  if (fits(otherLead[draft.language], line) && !inBrackets.test(line.text)) return undefined;
  if (fitsAny(otherLead[draft.language], line.headings.slice(-1)) || instruction.test(line.text)) return undefined;
  const from = behind.exec(line.text);
  if (!from) return undefined;
  const words = line.raw.slice(from.index + from[0].length);
  if (inBrackets.test(line.text)) return words.slice(0, words.lastIndexOf(')'));
  return purposeClass(line.text.slice(from.index), draft.language) ? words : undefined;
}
