// Purpose lines: which sentences say what data is used for.
import { basisTopic } from './basis-words.ts';
import type { Line } from './context.ts';
import type { Draft } from './draft.ts';
import { fits } from './patterns.ts';
import { purposeClass } from './purpose-classes.ts';
import { otherDeed, tellsDeed } from './purpose-deeds.ts';
import { explainsUse } from './purpose-explained.ts';
import { type Span, enumerated } from './purpose-parts.ts';
import {
  bareUse,
  namesInterest,
  noPurpose,
  noPurposeWithin,
  noUse,
  otherLead,
  passesOn,
  personalData,
  purposeHeading,
  purposeBegins,
  purposeLabel,
  purposeSentence,
  purposeTopic,
  surely,
  usesData,
} from './purpose-words.ts';

/** Letters of the longest sentence that says one purpose. */
export const tooLong = 700;
/** The purpose behind “Purpose:”, or below a heading of that word. */
export const labelledPurpose = (line: Line): string | undefined => {
  const heading = line.headings.at(-1);
  if (
    heading &&
    line.kind === 'paragraph' &&
    line.first &&
    purposeHeading.test(heading.text) &&
    !/[:?]$/.test(line.text)
  )
    return line.raw;
  const label = purposeLabel.exec(line.text);
  return label && line.text.length > label[0].length + 3 ? line.raw.slice(label[0].length) : undefined;
};

/** Kinds of promise whose sentences speak of something else than a use of our own. */
const elsewhere =
  /^(?:right|transfer|security|retention|deletion|policy|external|cookie-browser|cookie-refusal|customer-duties|framing|encryption|access-control|sub-processors|consent-by-use|backup|breach)/;
/** Such kinds whose words stand in purposes too. */
const perhaps = /^(?:credentials|legal-claims|retention|rights-channel|rights-identity|policy-change-notice)/;
/** Kinds that say who else gets the data; a sentence that begins with its purpose says that first. */
const others = /^(?:recipient|sharing|no-)/;
const beginsWithPurpose =
  /^(?:(?:in order )?to|for(?! (?:example|instance|more|further|all|any|this reason|the avoidance))|um|zur|zum|zwecks|fur|pour|afin|om|voor|zodat|damit) /i;
const forReasons =
  /\bfor (?!(?:these|those|this|the|such|its|their|which|that|our) )(?:[\w-]+ ){1,4}(?:reasons|purposes)\b|\bin order to\b|\bso (?:that )?we (?:can|may|know)\b|\b(?:damit wir|zodat (?:we|wij)|pour que nous|pour pouvoir)\b|\b(?:pour des raisons|a des fins)\b|\bafin d[e']|\b(?:aus|zu) \w+(?:grunden|zwecken)\b|\bum\b.{3,160}zu ?[a-z]{2,}n\b|\bvoor \w+ doeleinden\b|\bom \w*redenen\b/i;
/** A tool of somebody else that serves us is a use of our own. */
const ownUse =
  /\b(?:we (?:also |only )?(?:use|employ|deploy|embed|integrate|process|measure|analy[sz]e|run|operate|rely)|uses?|(?:is|are|will be) (?:\w+ )?(?:used|collected|processed)|makes? use|(?:nutzen|verwenden|setzen|binden|betreiben|benutzen|greifen|speichern|verarbeiten) wir|wir (?:nutzen|verwenden|setzen|binden|betreiben|benutzen|greifen|verarbeiten)|nutzt|verwendet|benutzt|eingesetzt|genutzt|nutzung|einsatz|nous (?:utilisons|recourons|employons|traitons|faisons appel)|utilise|utilisees?|utilises|(?:sont|est|seront|sera) (?:\w+ )?(?:collecte|recueilli|traite)e?s?|wij gebruiken|we gebruiken|gebruiken (?:wij|we)|maken (?:wij |we )?gebruik|maakt gebruik|gebruikt|(?:worden|wordt) (?:\w+ ){0,4}(?:verzameld|verwerkt)|zetten)\b/i;
/** Kinds that only say that data is kept; with a use they may say what for. */
const keeps = /^(?:retention|deletion)/;
const ownProcessing =
  /\b(?:us(?:e[ds]?|ing)|stor(?:e[ds]?|ing)|collect\w*|speicher\w*|gespeichert|erheb\w*|erhoben|process\w*|verarbeit\w*|verwend\w*|nutz\w*|genutzt|utilis\w*|trait\w*|gebruik\w*|verwerk\w*)\b/i;

/** Whether a sentence says a use of data by us, for a purpose that is known as one. */
export function isPurposeSentence(draft: Draft, line: Line): boolean {
  const { language } = draft;
  if (!isSentence(line) || /[?:]$/.test(line.text)) return false;
  if (purposeParts(draft, line).length > 0 || answersWhy(draft, line)) return true;
  if (line.text.length > tooLong) return false;
  if (!fits(purposeSentence[language], line) || !fits(usesData[language], line)) return false;
  const part = purposePart(draft, line);
  // “To make sure that …, we use”: where the part says little, what follows it tells.
  const dpv =
    purposeClass(part, language) ?? (beginsWithPurpose.test(line.text) ? purposeClass(line.text, language) : undefined);
  const sure = isSure(draft, line);
  if (dpv === undefined && !sure) return false;
  if (part === line.text && !beginsWithPurpose.test(part) && !bareUse[language].test(part)) {
    if (!purposeBegins[language].test(part)) return false;
  }
  if (isDenied(draft, line, part) || speaksOfElse(draft, line)) return false;
  const nearest = line.headings.at(-1);
  const ofCookies = /\b(?:cookies?|traceurs?)\b/i;
  if (ofCookies.test(line.text) || (nearest && ofCookies.test(nearest.text)))
    return dpv !== undefined && (tracking.has(dpv) || (ownCookies.test(line.text) && ownClasses.has(dpv)));
  if (!nearest || !fits(otherLead[language], nearest) || fits(purposeTopic[language], nearest)) return true;
  return (
    dpv !== undefined &&
    (beginsWithPurpose.test(line.text) || (fits(basisTopic, nearest) && namesInterest.test(line.text)))
  );
}

/** Whether a sentence tells why something is done with data that it names: no kind of purpose has to be known for that. */
export function isExplained(draft: Draft, line: Line): boolean {
  const { language } = draft;
  if (!isSentence(line) || /[?:]$/.test(line.text) || line.text.length > tooLong) return false;
  if (!explainsUse[language].test(line.text) || !namesData(draft, line)) return false;
  const nearest = line.headings.at(-1);
  if (nearest && fits(otherLead[language], nearest) && !fits(purposeTopic[language], nearest)) return false;
  return !isDenied(draft, line, line.text) && !speaksOfElse(draft, line);
}

const namesData = (draft: Draft, line: Line): boolean =>
  personalData[draft.language].test(line.text) ||
  (draft.mentions.get(line.segment.id) ?? []).some(({ list }) => list === 'data');

/** A period beside a purpose of keeping denies nothing. */
const keptWords = /\b(?:retain\w*|longer|aufbewahr\w*|gespeichert)\b/gi;

/** “We do not follow single readers, but …”: what is denied stands before the but. */
const untilBut = /^.*\b(?:but (?:only |rather )?(?:we )?|sondern|mais (?:nous )?|maar) /i;

const occasion =
  /^(?:if|when|where|whenever|once|after|as soon as|in case|wenn|sofern|falls|soweit|si|lorsque|quand|als|wanneer|indien) [^,]{5,200},/i;

/** Denials and the like in what surrounds the purpose, and few of them in the purpose. */
function isDenied({ language }: Draft, line: Line, part: string): boolean {
  if (noUse[language].test(line.text)) return true;
  const at = part === line.text ? line.text.length : line.text.lastIndexOf(part);
  const frame = (line.text.slice(0, at).replace(untilBut, '') + line.text.slice(at + part.length)).replace(
    occasion,
    '',
  );
  if (passesOn[language].test(frame) && !beginsWithPurpose.test(line.text)) return true;
  const spoken = forReasons.test(line.text) ? frame.replace(keptWords, '') : frame;
  const within = /^.{10,}?(?=[,;(])/.exec(part)?.[0] ?? part;
  return (
    (fits(noPurpose[language], line) && noPurpose[language].regex.test(spoken)) ||
    noPurposeWithin[language].test(within)
  );
}

/** Whether the kinds of promise that a sentence makes say that it is about something else. */
function speaksOfElse(draft: Draft, line: Line): boolean {
  const said = draft.said(line);
  const first = beginsWithPurpose.test(line.text);
  if (said.some((kind) => others.test(kind)) && !first && !ownUse.test(line.text)) return true;
  const soft = said.includes('purpose') && ownProcessing.test(line.text);
  if (said.some((kind) => elsewhere.test(kind) && !(soft && perhaps.test(kind)))) {
    const keeping = said.every((kind) => !elsewhere.test(kind) || keeps.test(kind));
    return !(keeping && forReasons.test(line.text));
  }
  return false;
}

/** Where each of several purposes in a sentence stands; empty in others. */
export function purposeParts(draft: Draft, line: Line): Span[] {
  const parts = enumerated(line.text, draft.language);
  if (answersWhy(draft, line)) return parts;
  return parts[0] && countsUp(draft, line, line.text.slice(0, parts[0][0])) ? parts : [];
}

/** “Why? To manage your booking, to send you our parcel.”: no word of a use, which the heading says. */
export function answersWhy({ language }: Draft, { text, headings }: Line): boolean {
  const nearest = headings.at(-1);
  return (
    nearest !== undefined &&
    fits(purposeTopic[language], nearest) &&
    !fits(otherLead[language], nearest) &&
    elliptic.test(text) &&
    !saysWho.test(text) &&
    !noPurpose[language].regex.test(text)
  );
}
const elliptic =
  /^(?:(?:mainly|only|above all|surtout|vooral|alleen|vor allem|nur) )?(?:(?:in order )?to [a-z]+ |for (?!example|instance|more)[a-z]+|pour |afin d|om (?:je|u|uw|de|het|onze|bestellingen|\w+ te )|voor |um |zur |zum |fur )/i;
const saysWho =
  /\b(?:we|us(?! (?:to|in))|i|nous|on|wij|wir|ich|do so|uses?|used|processed|utilise\w*|gebruik\w*|verwendet|nutzt|worden|wordt|werden|wird)\b|:$/i;

/** Purposes in a row: what leads to them must be a use; one of them may well be to pass data on. */
const countsUp = ({ language }: Draft, line: Line, lead: string): boolean =>
  fits(purposeSentence[language], line) &&
  usesData[language].regex.test(lead) &&
  !noPurpose[language].regex.test(lead) &&
  !passesOn[language].test(lead) &&
  !otherLead[language].regex.test(lead) &&
  (purposeClass(line.text.slice(lead.length), language) !== undefined || surely[language].test(line.text));

/** A purpose of no known kind: of data that are named, or that the sentence before asks for. */
function isSure({ language, lines }: Draft, line: Line): boolean {
  if (!surely[language].test(line.text)) return false;
  const before = lines[line.index - 1];
  return (
    personalData[language].test(line.text) ||
    (before !== undefined && before.headings === line.headings && personalData[language].test(before.text))
  );
}

/** “If you apply to us, we process …”: the occasion is the purpose, where a text does not name it. */
export function isOccasion(draft: Draft, line: Line): boolean {
  const { language } = draft;
  const nearest = line.headings.at(-1);
  if (!isSentence(line) || /[?:]$/.test(line.text) || fits(noPurpose[language], line)) return false;
  return !nearest || !fits(otherLead[language], nearest);
}

/** Whether a sentence only tells a deed, of a known kind of purpose, in a section that is about nothing else. */
export function isDeed(draft: Draft, line: Line): boolean {
  const { language } = draft;
  if (!isSentence(line) || /[?:]$/.test(line.text) || line.text.length > tooLong) return false;
  const deed = fits(tellsDeed[language], line) ? tellsDeed[language].regex.exec(line.text) : null;
  if (!deed) return false;
  const clause =
    line.text.slice(0, deed.index + deed[0].length).replace(occasion, '') +
    (/^[^;.(]{0,80}/.exec(line.text.slice(deed.index + deed[0].length))?.[0] ?? '').split(
      /, (?:which|who|that|and|but|or)\b/,
      1,
    )[0]!;
  if (ofText.test(line.text.slice(0, deed.index + deed[0].length))) return false;
  if (otherDeed[language].test(clause) || passesOn[language].test(clause)) return false;
  const nearest = line.headings.at(-1);
  if (nearest && fits(otherLead[language], nearest) && !fits(purposeTopic[language], nearest)) return false;
  return !speaksOfElse(draft, line);
}

/** On the occasion of a new text, or of a breach. */
const ofText =
  /\b(?:polic(?:y|ies)|privacy (?:notice|statement)|breach|politique|charte|violation|verklaring|privacybeleid|datalek|datenschutzerklarung|datenschutzhinweise|datenpanne)\b/i;

/** Running text; also the numbered clauses of a contract, which are items to the eye, and what an item goes on to say. */
export const isSentence = ({ kind, leads, text }: Line): boolean =>
  kind === 'paragraph' ||
  (kind === 'item' &&
    text.endsWith('.') &&
    /^[\d.()\s]*[A-Z]/.test(text) &&
    (weDo.test(text) || !leads.some((lead) => lead.text.endsWith(':'))));

const weDo =
  /^(?:we (?:\w+ )?(?:use|process|collect|need|ask|keep)|wir (?:verwenden|verarbeiten|nutzen|benotigen|erheben)|nous (?:utilisons|traitons|collectons)|(?:wij|we) (?:gebruiken|verwerken|verzamelen)|(?:this|these|the|your) (?:\w+ )?(?:data|information|details) (?:is|are|may be|can be|will be) (?:\w+ )?(?:used|processed)|diese daten)\b/i;

/** The words of a sentence that say the purpose: behind “in order to”, or before the comma where it begins with that. */
export function purposePart({ language }: Draft, { text }: Line): string {
  const begins = purposeBegins[language];
  if (beginsWithPurpose.test(text)) return upToUse.exec(text)?.[0] ?? text;
  const at = begins.exec(text)?.index ?? 0;
  // “Cookies, which make an analysis of the use possible”: the verb comes last.
  return text.slice(text.length - at < verbAlone && makesPossible.test(text) ? Math.max(0, at - lookBehind) : at);
}

const makesPossible = /\b(?:ermoglich\w+|erlaub\w+|dien(?:t|en)|hilft|helfen)\.?$/i;
const verbAlone = 22;
const lookBehind = 120;

const upToUse =
  /^[^,]{12,}?(?=,| (?:we|nous|wij|verwerken|gebruiken|verzamelen|vragen|verarbeiten|verwenden|nutzen|erheben|benotigen|brauchen|speichern|geben|werden|worden) )/i;

/** What cookies are worth a purpose for; the rest is what cookies are. */
const tracking = new Set(
  ['ServiceUsageAnalytics', 'TargetedAdvertising', 'PersonalisedAdvertising', 'Advertising', 'Marketing'].map(
    (name) => `dpv:${name}`,
  ),
);
/** Our own cookies, and what they do for their visitors. */
const ownCookies =
  /^(?!for example|some )(?!.*\bcan (?:also )?(?:be|remember))(?:.*\b)?(?:we (?:\w+ )?(?:use|set|place)|(?:this|our) (?:web ?site|site|cookies?)|these cookies|nous (?:utilisons|deposons)|ces cookies|(?:wij|we) (?:gebruiken|plaatsen)|deze cookies?|wir (?:verwenden|setzen|nutzen)|diese cookies)\b/i;
const ownClasses = new Set(
  [
    'ServicePersonalisation',
    'TechnicalServiceProvision',
    'ServiceOptimisation',
    'EnforceSecurity',
    'AccountManagement',
  ].map((name) => `dpv:${name}`),
);
