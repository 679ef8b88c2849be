// The rights that the text grants (Art. 15 to 22, 7(3), 77).
import type { Language } from '#base';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, asWritten, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { rightsHandling } from './rights-handling.ts';
import { type RightsWords, type RightName, rightsHeading as heading, rightsWords } from './rights-words.ts';

const granted = patternIn({
  en: rightsWords.en.granted,
  fr: rightsWords.fr.granted,
  nl: rightsWords.nl.granted,
  de: rightsWords.de.granted,
});

const namesRight = (language: Language): readonly (readonly [RightName, Pattern])[] =>
  rightsWords[language].rights.map(([right, match]) => [right, pattern(match, language)]);

const rightsIn: Readonly<Record<Language, readonly (readonly [RightName, Pattern])[]>> = {
  en: namesRight('en'),
  fr: namesRight('fr'),
  nl: namesRight('nl'),
  de: namesRight('de'),
};

interface Grant {
  right: RightName;
  start: number;
  line: Line;
}

export function rights(draft: Draft): void {
  const words = rightsWords[draft.language];
  const granted = new Map<RightName, Grant[]>();
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    for (const { right, start } of grantedIn(draft, line, words)) {
      const grants = granted.get(right) ?? [];
      grants.push({ right, start, line });
      granted.set(right, grants);
    }
  }
  for (const grant of [...titled(draft), ...unsubscribing(draft, granted)])
    if (!granted.has(grant.right)) granted.set(grant.right, [grant]);
  const fullest = [...granted.values()].map((grants) =>
    grants.reduce((best, one) => (weightOf(one, draft.language) > weightOf(best, draft.language) ? one : best)),
  );
  for (const { right, start, line } of fullest.toSorted((a, b) => a.line.index - b.line.index || a.start - b.start)) {
    const limits = limitsIn(line, start, words);
    const fact = draft.add('rights', ['right', right], { right, ...(limits ? { limits } : {}) }, line);
    for (const grant of granted.get(right)!) draft.mention(grant.line, 'rights', fact);
  }
  rightsHandling(draft);
}

const ofRight = /\b(?:rights?|droits?|rech(?:t|te|ten))\b|recht\b/i;
const ofOthers = /\b(?:end users?|cookies?|browser|another party|their customers?|employees of)\b/i;

/** “Right to erasure: …” begins with the right. */
const labelled = /^[^:.;]{3,60}:/;
/** What follows when somebody makes use of a right. */
const exercises =
  /^(?:if|when|should|where|once|wenn|sofern|mochten|haben sie|si|lorsque|als|wanneer|indien)\b.{0,140}\b(?:exercis\w+|gebrauch|ausuben|geltend|exerce\w*|exercez|uitoefen\w*|gebruik maak\w*)\b|\bcannot\b/i;

const behind = (text: string, label: string): string => text.slice(label.length).replace(/^[\s:;.–-]+/, '');

/** How much a sentence looks like the one that grants the right: in its section, as a right, to the reader. */
function weightOf({ line, start }: Grant, language: Language): number {
  const section = fitsAny(heading[language], line.headings) || fitsAny(heading[language], line.leads);
  const sentence = line.text.length > 50 && /[.!]$/.test(line.text);
  return (
    (section ? 2 : 0) +
    (ofRight.test(line.text) ? 2 : 0) +
    (sentence ? 1 : 0) +
    (section && start < (labelled.exec(line.text)?.[0].length ?? 0) ? 1.5 : 0) -
    (ofOthers.test(line.text) ? 3 : 0) -
    (exercises.test(line.text) || exercises.test(behind(line.text, labelled.exec(line.text)?.[0] ?? '')) ? 2 : 0)
  );
}

const complains = pattern(/\b(?:complain\w*|seize|plainte\w*|reclamation\w*|klacht\w*|beschwer\w*)\b/i);
/** “you may also contact the authority”: in the section on rights, or from somebody who is not content, a complaint. */
const turnsTo = pattern(
  /\b(?:(?:(?:can|may|could)|(?:are|is) (?:also |always )?(?:entitled|free|welcome) to) (?:also |always |then )?(?:contact|turn to|go to|write to|reach|approach|refer|escalate|report|take (?:it|the matter|your (?:complaint|case)) to)|(?:pouvez|peut) (?:egalement |aussi |toujours )?(?:contacter|vous adresser|s'adresser|vous tourner|saisir)|(?:kunt|kun|kan|mag) (?:u |je |jij )?(?:ook |altijd )?(?:contact|terecht|zich wenden|je wenden)|(?:konnen|konnt|kannst) (?:sie |du )?(?:sich |dich )?(?:auch |jederzeit )?(?:an|bei)\b)/i,
);
const displeased =
  /\b(?:unsatisfied|dissatisfied|not (?:fully |entirely )?(?:satisfied|happy)|unhappy|insatisfait\w*|pas satisfait\w*|niet tevreden|ontevreden|nicht (?:zufrieden|einverstanden)|unzufrieden)\b/i;
/** “you may contact …”: an offer, also without the word right. */
const offers =
  /\b(?:you|members?|users?|individuals?|persons?|data subjects?|customers?|everyone|vous|u|je|sie)\b.{0,180}\b(?:can|may|could|right|entitled|pouvez|peux|kunt|kan|mag|konnen|kannst|durfen|recht)\b|\b(?:can|konnen|kannst|kunt|kun|mag)\b.{0,20}\b(?:you|sie|du|u|je)\b/i;

/**
 * The rights of a line. An item of the rights section names its right at its beginning; elsewhere a sentence must say that
 * people have a right, and what follows is which.
 */
function grantedIn(draft: Draft, line: Line, words: RightsWords): { right: RightName; start: number }[] {
  const { text } = line;
  const { language } = draft;
  const offered = line.leads.some((lead) => lead.text.endsWith(':') && fits(granted[language], lead));
  const inSection = offered || fitsAny(heading[language], line.headings) || fitsAny(heading[language], line.leads);
  const said = fits(granted[language], line) ? words.granted.exec(text) : null;
  const listed = inSection && (line.kind === 'item' || (line.kind === 'row' && line.first));
  const complaint =
    ((fits(complains, line) && (inSection || offers.test(text))) ||
      (fits(turnsTo, line) && (inSection || displeased.test(text)))) &&
    toAuthority(draft, line, language);
  const counted = !said && !listed && inSection && countsUp(line, language);
  if (!said && !listed && !complaint && !counted) return [];
  if (words.other.test(text)) return [];
  const label = listed ? /^[^:.;–—]{3,60}?(?=[:;]|\.\s| - )/.exec(text)?.[0] : undefined;
  const heard =
    label !== undefined
      ? label
      : counted || (listed && text.length < 90)
        ? text
        : said
          ? text.slice(said.index)
          : text.slice(0, 90);
  const offset = heard === text.slice(0, heard.length) ? 0 : text.length - heard.length;
  const granting = heard.replace(recited, blank).replace(afterDeath, blank);
  const found = rightsIn[language]
    .filter(([, match]) => fits(match, line))
    .map(([right, match]) => ({
      right,
      start: (right === 'post-mortem-directives' ? heard : granting).search(match.regex) + offset,
    }))
    .filter(({ start }) => start >= offset);
  if (label !== undefined && found.length === 0 && said) {
    return words.rights
      .filter(([, match]) => match.test(text))
      .slice(0, 1)
      .map(([right]) => ({ right, start: 0 }));
  }
  // “Where it rests on your consent, you may withdraw it”: what is withdrawn stands before the offer.
  const withdrawal = rightsIn[language].find(([right]) => right === 'withdraw-consent')![1];
  if (said && fits(withdrawal, line) && (label === undefined || found.length === 0))
    addTo(found, 'withdraw-consent', text.search(withdrawal.regex));
  if (complaint) addTo(found, 'complaint', Math.max(0, text.search(complains.regex)));
  return withoutEchoes(found, heard);
}

/** “A copy, a correction, deletion”: rights in a row, in their section, without a word on who has them. */
const countsUp = (line: Line, language: Language): boolean =>
  line.kind === 'paragraph' &&
  /,/.test(line.text) &&
  !exercises.test(line.text) &&
  !refused.test(line.text) &&
  rightsIn[language].filter(([right, match]) => right !== 'complaint' && fits(match, line)).length >= severalRights;
const severalRights = 3;
const refused = /\b(?:no|not|never|cannot|ne|pas|jamais|geen|niet|nooit|keine?\w*|nicht|niemals)\b/i;

/** What is told to somebody who asks for it (Art. 15(1)): “… the existence of a right to erasure”. */
const recited = /\b(?:existence of|existence d(?:'|e\b)|bestehens? (?:eines|einer|des|der)\b|bestaan van)[^;]*$/i;
/** Directives for the time after one’s death (Art. 85 of the French law) speak of erasure, and grant none now. */
const afterDeath = /\b(?:directives?|instructions?)\b[^.;]{0,200}\b(?:deces|mort|post-mortem)\b/i;
const blank = (said: string): string => ' '.repeat(said.length);

/** “Right of access” as a heading: what stands below it explains the right that the heading grants. */
function titled({ lines, language }: Draft): Grant[] {
  return lines.flatMap((line) => {
    const below = lines[line.index + 1];
    if (line.kind !== 'heading' || !below || below.kind === 'heading' || !ofRight.test(line.text)) return [];
    const named = rightsIn[language].filter(([, match]) => fits(match, line));
    return named.length === 1 && !ofOthers.test(line.text) ? [{ right: named[0]![0], start: 0, line: below }] : [];
  });
}

const unsubscribes = patternIn({
  en: /\b(?:you|members?|users?|people|subscribers?|customers?|recipients?)\b.{0,40}\b(?:can|may)\b.{0,30}\b(?:unsubscribe|opt[ -]out of (?:the |our )?(?:newsletters?|mailings?|mailing list|e-?mails?))\b/i,
  fr: /\b(?:vous|abonnee?s?|destinataires?|utilisateurs?)\b.{0,30}\b(?:pouvez|peut|peuvent)\b.{0,40}\b(?:desinscri\w+|desabonn\w+)/i,
  nl: /\b(?:u|je|jij|abonnees?)\b.{0,60}\b(?:kunt|kan|mag)\b.{0,60}\b(?:afmelden|uitschrijven|af te melden|uit te schrijven)\b|\b(?:kunt|kun|kan) (?:u|je)\b.{0,60}\b(?:afmelden|uitschrijven)\b/i,
  de: /\b(?:konnen sie|sie konnen|kannst du|du kannst|konnt ihr)\b.{0,80}\b(?:abmelden|abbestellen|austragen|abzumelden|abzubestellen)\b|\b(?:newsletters?|rundbrief\w*)\b.{0,40}\b(?:konnen|kannst|konnt)\b.{0,60}\b(?:abmelden|abbestellen|austragen|kundigen)\b/i,
});

/** Where the text says no more of consent and of marketing, who may leave a list of mails takes a consent back. */
function unsubscribing(draft: Draft, granted: ReadonlyMap<RightName, readonly Grant[]>): Grant[] {
  if (granted.has('withdraw-consent') || granted.has('marketing-opt-out')) return [];
  const line = draft.linesWith(unsubscribes[draft.language]).find(({ kind }) => kind !== 'heading');
  return line ? [{ right: 'withdraw-consent', start: 0, line }] : [];
}

function addTo(found: { right: RightName; start: number }[], right: RightName, start: number): void {
  if (!found.some((one) => one.right === right)) found.push({ right, start });
}

/** The line names an authority, or speaks of the one to which people complain. */
const toAuthority = (draft: Draft, line: Line, language: Language): boolean =>
  (draft.mentions.get(line.segment.id)?.some(({ list }) => list === 'authorities') ?? false) ||
  rightsIn[language].some(([right, match]) => right === 'complaint' && fits(match, line));

/** The condition that follows a right before the next one begins: “(…, where the law allows)”. */
function limitsIn(line: Line, start: number, words: RightsWords): string | undefined {
  const after = line.text.slice(start);
  const next = Math.min(
    ...words.rights.map(([, match]) => after.slice(1).search(match) + 1).filter((at) => at > 24),
    after.length,
  );
  const limits = words.limits
    .exec(after.slice(0, next))?.[0]
    .trim()
    .replace(/[;,.]+$/, '');
  return limits === undefined ? undefined : asWritten(line, limits, start);
}

/** “object to automated decisions”, “a copy … in a structured format”, “complain about access”: one right is meant, not two. */
function withoutEchoes(
  found: { right: RightName; start: number }[],
  heard: string,
): { right: RightName; start: number }[] {
  const has = (right: RightName): boolean => found.some((one) => one.right === right);
  return found.filter(({ right, start }) => {
    // “object to direct marketing” is a right of its own, and no right to object to anything else.
    if (
      right === 'objection' &&
      found.some((one) => one.right === 'marketing-opt-out' && Math.abs(one.start - start) < 8)
    )
      return false;
    if (has('complaint') && right !== 'complaint') return found.length > 2 && /,/.test(heard);
    if (right === 'access' && has('portability'))
      return (
        /\b(?:access|see|know|view|acces|acceder|consulter|inzage|inzien)\b|\bauskunft/i.test(heard) ||
        hasBetween(found, start)
      );
    return true;
  });
}

/** “a copy, a correction, a file to take with you”: another right stands between the copy and the format. */
function hasBetween(found: readonly { right: RightName; start: number }[], access: number): boolean {
  const file = found.find((one) => one.right === 'portability')!.start;
  return found.some(({ right, start }) => right !== 'access' && start > access && start < file);
}
