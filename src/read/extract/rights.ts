// The rights that the text grants (Art. 15 to 22, 7(3), 77), and how requests are handled (Art. 12).
import type { Language } from '#base';
import { periodsIn } from '../periods.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, asWritten, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { type RightsWords, type RightName, rightsWords } from './rights-words.ts';

const granted = patternIn({
  en: rightsWords.en.granted,
  fr: rightsWords.fr.granted,
  nl: rightsWords.nl.granted,
  de: rightsWords.de.granted,
});
const request = patternIn({
  en: rightsWords.en.request,
  fr: rightsWords.fr.request,
  nl: rightsWords.nl.request,
  de: rightsWords.de.request,
});
const heading = patternIn({
  en: rightsWords.en.heading,
  fr: rightsWords.fr.heading,
  nl: rightsWords.nl.heading,
  de: rightsWords.de.heading,
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
  const fullest = [...granted.values()].map((grants) =>
    grants.reduce((best, one) => (weightOf(one, draft.language) > weightOf(best, draft.language) ? one : best)),
  );
  for (const { right, start, line } of fullest.toSorted((a, b) => a.line.index - b.line.index || a.start - b.start)) {
    const limits = limitsIn(line, start, words);
    const fact = draft.add('rights', ['right', right], { right, ...(limits ? { limits } : {}) }, line);
    for (const grant of granted.get(right)!) draft.mention(grant.line, 'rights', fact);
  }
  rightsHandling(draft, words);
}

const ofRight = /\b(?:rights?|droits?|rech(?:t|te|ten))\b|recht\b/i;
const ofOthers = /\b(?:end users?|cookies?|browser|another party|their customers?|employees of)\b/i;

/** How much a sentence looks like the one that grants the right: in its section, as a right, to the reader. */
function weightOf({ line }: Grant, language: Language): number {
  const section = fitsAny(heading[language], line.headings) || fitsAny(heading[language], line.leads);
  const sentence = line.text.length > 50 && /[.!]$/.test(line.text);
  return (
    (section ? 2 : 0) + (ofRight.test(line.text) ? 2 : 0) + (sentence ? 1 : 0) - (ofOthers.test(line.text) ? 3 : 0)
  );
}

const complains = pattern(/\b(?:complain\w*|seize|plainte\w*|reclamation\w*|klacht\w*|beschwer\w*)\b/i);
/** “you may also contact the authority”: in the section on rights, or from somebody who is not content, a complaint. */
const turnsTo = pattern(
  /\b(?:(?:can|may|could) (?:also |always |then )?(?:contact|turn to|write to|reach|approach|refer)|(?:pouvez|peut) (?:egalement |aussi |toujours )?(?:contacter|vous adresser|s'adresser|vous tourner|saisir)|(?:kunt|kan|mag) (?:u |je )?(?:ook |altijd )?(?:contact|terecht|zich wenden|je wenden)|(?:konnen|konnt|kannst) (?:sie |du )?(?:sich |dich )?(?:auch |jederzeit )?(?:an|bei)\b)/i,
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
  const inSection = fitsAny(heading[language], line.headings) || fitsAny(heading[language], line.leads);
  const said = fits(granted[language], line) ? words.granted.exec(text) : null;
  const listed = inSection && line.kind === 'item';
  const complaint =
    ((fits(complains, line) && offers.test(text)) || (fits(turnsTo, line) && (inSection || displeased.test(text)))) &&
    toAuthority(draft, line, language);
  if (!said && !listed && !complaint) return [];
  if (words.other.test(text)) return [];
  const label = listed ? /^[^:.;–—]{3,60}?(?=[:;]|\.\s| - )/.exec(text)?.[0] : undefined;
  const heard =
    label !== undefined ? label : listed && text.length < 90 ? text : said ? text.slice(said.index) : text.slice(0, 90);
  const offset = heard === text.slice(0, heard.length) ? 0 : text.length - heard.length;
  const found = rightsIn[language]
    .filter(([, match]) => fits(match, line))
    .map(([right, match]) => ({ right, start: heard.search(match.regex) + offset }))
    .filter(({ start }) => start >= offset);
  if (label !== undefined && found.length === 0 && said) {
    return words.rights
      .filter(([, match]) => match.test(text))
      .slice(0, 1)
      .map(([right]) => ({ right, start: 0 }));
  }
  // “Where it rests on your consent, you may withdraw it”: what is withdrawn stands before the offer.
  const withdrawal = rightsIn[language].find(([right]) => right === 'withdraw-consent')![1];
  if (said && fits(withdrawal, line)) addTo(found, 'withdraw-consent', text.search(withdrawal.regex));
  if (complaint) addTo(found, 'complaint', Math.max(0, text.search(complains.regex)));
  return withoutEchoes(found, heard);
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
      return /\b(?:access|see|know|view|acces|inzage)\b|\bauskunft/i.test(heard);
    return true;
  });
}

const rightsOrContact = pattern(
  /\b(?:rights?|requests?|contact|access|droits?|demandes?|rechten|verzoek\w*|rechte|betroffenenrechte|antrage?|kontakt)\b/i,
);

/** Breaches, and requests that go on to somebody else. */
const notAnswers =
  /\b(?:breach\w*|incident\w*|datenpanne|datalek\w*|pass\w*\b.{0,20}\bon|forward\w*|transmett\w+|doorst\w+|weiterleit\w*)\b/i;

function rightsHandling(draft: Draft, words: RightsWords): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    const { text } = line;
    const about = fitsAny(rightsOrContact, line.headings);
    const asks = fits(request[draft.language], line);
    if (!about && !asks && !words.identity.test(text)) continue;
    const period = words.answers.test(text) && !notAnswers.test(text) ? answerPeriod(text) : undefined;
    const inRights = fitsAny(heading[draft.language], line.headings) || asks;
    const fee = !inRights
      ? undefined
      : words.free.test(text)
        ? ('free' as const)
        : words.fee.test(text)
          ? ('fee' as const)
          : undefined;
    const identity = identityIn(line, words);
    if (!period && !fee && !identity) continue;
    draft.add(
      'rightsHandling',
      ['rights-handling', period ? 'period' : identity ? 'identity' : 'fee'],
      { ...(period ? { period } : {}), ...(identity ? { identity } : {}), ...(fee ? { fee } : {}) },
      line,
    );
  }
}

/** What is asked for to prove who somebody is, unless the text says that it is not asked for. */
function identityIn(line: Line, words: RightsWords): string | undefined {
  const found = words.identity.exec(line.text);
  if (
    !found ||
    /\b(?:not|never|no|ne|jamais|niet|nooit|geen|nicht|nie|keine?)\b[^,;.]{0,40}$/i.test(
      line.text.slice(0, found.index),
    )
  )
    return undefined;
  return asWritten(line, found[0].trim());
}

const withinWord =
  /\b(?:within|in(?:side)?|have|has|later than|delay of|dans|sous|delai|binnen|innerhalb|innert|spatestens|uiterlijk)\b[^.]{0,40}$/i;
const afterPeriod =
  /^\s*(?:to (?:respond|reply|answer)|of (?:receipt|receiving|your|the)|after (?:receipt|receiving)|from (?:receipt|receiving)|pour|na|nach)\b/i;

/** Nobody promises an answer within years: those are periods of storage. */
const tooLong = /Y$|^P(?:[7-9]|\d\d+)M$/;
/** “… after we have answered”: what comes after the answer is no time for it. */
const afterAnswer =
  /^\s*(?:after|from|following|apres|a compter d\w+|na|vanaf|nach|ab)\b.{0,30}\b(?:answer\w*|clos\w+|complet\w+|handl\w+|resol\w+|settl\w+|traitement|cloture|resolution|la reponse|afhandel\w+|beantwoord\w+|afrond\w+|afgehandeld|erledig\w+|abschlus\w*|bearbeit\w+|beantwort\w+)\b/i;

/** The first period within which an answer is promised; the extension of Art. 12(3) comes after it. */
const answerPeriod = (text: string): string | undefined =>
  periodsIn(text).find(
    ({ period, start, end }) =>
      !tooLong.test(period) &&
      !afterAnswer.test(text.slice(end)) &&
      (withinWord.test(text.slice(0, start)) || afterPeriod.test(text.slice(end))),
  )?.period;
