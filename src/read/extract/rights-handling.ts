// How requests of people are handled (Art. 12): within which time, at what price, and with which proof of who asks.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { asWritten, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { periodsIn } from '../periods.ts';
import { type RightsWords, rightsHeading, rightsWords } from './rights-words.ts';

const request = patternIn({
  en: rightsWords.en.request,
  fr: rightsWords.fr.request,
  nl: rightsWords.nl.request,
  de: rightsWords.de.request,
});

const rightsOrContact = pattern(
  /\b(?:rights?|requests?|contact|access|droits?|demandes?|rechten|verzoek\w*|rechte|betroffenenrechte|antrage?|kontakt)\b/i,
);

/** What is done with a proof of who somebody is. */
const proves =
  /\b(?:check\w*|ask\w*|verif\w*|confirm\w*|prove|proof|proven|establish\w*|identify|identification|doubt\w*|exerc\w*|verzoek\w*|aantonen|aan te tonen|vaststellen|vast te stellen|controleren|twijfel\w*|nachweis\w*|zweifel\w*|bestatig\w*|\w*prufen|antrag\w*|anfrag\w*|prouv\w*|justifi\w*|doute\w*|demande\w*)\b/i;

/** Breaches, and requests that go on to somebody else. */
const notAnswers =
  /\b(?:breach\w*|incident\w*|datenpanne|datalek\w*|pass\w*\b.{0,20}\bon|forward\w*|transmett\w+|doorst\w+|weiterleit\w*)\b/i;

export function rightsHandling(draft: Draft): void {
  const words = rightsWords[draft.language];
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    const { text } = line;
    const about = fitsAny(rightsOrContact, line.headings);
    const asks = fits(request[draft.language], line);
    if (!about && !asks && !words.identity.test(text)) continue;
    const period = words.answers.test(text) && !notAnswers.test(text) ? answerPeriod(text) : undefined;
    const inRights = fitsAny(rightsHeading[draft.language], line.headings) || asks;
    const fee = !inRights
      ? undefined
      : words.free.test(text)
        ? ('free' as const)
        : words.fee.test(text)
          ? ('fee' as const)
          : undefined;
    // A copy of a passport may be collected for other ends: asked for as proof it is where people ask for something.
    const identity = about || asks || proves.test(text) ? identityIn(line, words) : undefined;
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
