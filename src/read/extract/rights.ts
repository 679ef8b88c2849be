// The rights that the text grants (Art. 15 to 22, 7(3), 77), and how requests are handled (Art. 12).
import type { Policy } from '#policy';
import { periodsIn } from '../periods.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern, patternIn } from '../patterns.ts';
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

export function rights(draft: Draft): void {
  const words = rightsWords[draft.language];
  const known = new Map<RightName, Policy['rights'][number]>();
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    for (const { right, start } of grantedIn(line, words, draft.language)) {
      const before = known.get(right);
      if (before) draft.mention(line, 'rights', before);
      else {
        const limits = words.limits.exec(line.text.slice(start))?.[0]?.trim();
        known.set(right, draft.add('rights', ['right', right], { right, ...(limits ? { limits } : {}) }, line));
      }
    }
  }
  rightsHandling(draft, words);
}

/**
 * The rights of a line. An item of the rights section names its right at its beginning; elsewhere a sentence must say that
 * people have a right, and what follows is which.
 */
function grantedIn(line: Line, words: RightsWords, language: Draft['language']): { right: RightName; start: number }[] {
  const { text } = line;
  const inSection = fitsAny(heading[language], line.headings) || fitsAny(heading[language], line.leads);
  const said = fits(granted[language], line) ? words.granted.exec(text) : null;
  const listed = inSection && line.kind === 'item';
  if (!said && !listed) return [];
  if (words.other.test(text)) return [];
  const label = listed ? /^[^:.;–—]{3,60}?(?=[:;]|\.\s| - )/.exec(text)?.[0] : undefined;
  const heard =
    label !== undefined ? label : listed && text.length < 90 ? text : said ? text.slice(said.index) : text.slice(0, 90);
  const found = words.rights
    .map(([right, match]) => ({ right, start: heard.search(match) }))
    .filter(({ start }) => start >= 0);
  if (label !== undefined && found.length === 0 && said) {
    return words.rights
      .filter(([, match]) => match.test(text))
      .slice(0, 1)
      .map(([right]) => ({ right, start: 0 }));
  }
  return withoutEchoes(found, heard).map(({ right }) => ({ right, start: 0 }));
}

/** “object to automated decisions”, “a copy … in a structured format”, “complain about access”: one right is meant, not two. */
function withoutEchoes(
  found: { right: RightName; start: number }[],
  heard: string,
): { right: RightName; start: number }[] {
  const has = (right: RightName): boolean => found.some((one) => one.right === right);
  return found.filter(({ right }) => {
    if (has('complaint') && right !== 'complaint') return found.length > 2 && /,/.test(heard);
    if (right === 'access' && has('portability')) return /\baccess\b|\bacc[èe]s\b|\binzage\b|\bauskunft/i.test(heard);
    return true;
  });
}

const rightsOrContact = pattern(
  /\b(?:rights?|requests?|contact|access|droits?|demandes?|rechten|verzoek\w*|rechte|betroffenenrechte|antr[äa]ge?|kontakt)\b/i,
);

function rightsHandling(draft: Draft, words: RightsWords): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    const { text } = line;
    const about = fitsAny(rightsOrContact, line.headings);
    const asks = fits(request[draft.language], line);
    if (!about && !asks) continue;
    const period =
      words.answers.test(text) && !/\b(?:breach\w*|incident\w*|datenpanne|datalek\w*)\b/i.test(text)
        ? answerPeriod(text)
        : undefined;
    const inRights = fitsAny(heading[draft.language], line.headings) || asks;
    const fee = !inRights
      ? undefined
      : words.free.test(text)
        ? ('free' as const)
        : words.fee.test(text)
          ? ('fee' as const)
          : undefined;
    const identity = inRights ? words.identity.exec(text)?.[0]?.trim() : undefined;
    if (!period && !fee && !identity) continue;
    draft.add(
      'rightsHandling',
      ['rights-handling', period ? 'period' : identity ? 'identity' : 'fee'],
      { ...(period ? { period } : {}), ...(identity ? { identity } : {}), ...(fee ? { fee } : {}) },
      line,
    );
  }
}

const withinWord =
  /\b(?:within|in(?:side)?|have|has|later than|delay of|dans|sous|d[ée]lai|binnen|innerhalb|innert|sp[äa]testens|uiterlijk)\b[^.]{0,40}$/i;
const afterPeriod =
  /^\s*(?:to (?:respond|reply|answer)|of (?:receipt|receiving|your|the)|after (?:receipt|receiving)|from (?:receipt|receiving)|pour|na|nach)\b/i;

/** The first period within which an answer is promised; the extension of Art. 12(3) comes after it. */
const answerPeriod = (text: string): string | undefined =>
  periodsIn(text).find(
    (period) => withinWord.test(text.slice(0, period.start)) || afterPeriod.test(text.slice(period.end)),
  )?.period;
