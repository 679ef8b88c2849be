// S03: a transfer rests on standard contractual clauses that have been repealed.
import { transferTools } from '#law';
import { saidAsHistory } from '../stale.ts';
import type { Found, Rule } from '../rule.ts';

const clauses = transferTools
  .filter((tool) => tool.kind === 'clauses' && tool.contractsUntil !== null)
  .map((tool) => {
    const numbers = tool.names.flatMap((name) => /\d{4}\/\d+/.exec(name) ?? []);
    return {
      tool,
      match:
        numbers.length === 0 ? null : new RegExp(`\\b(?:${[...new Set(numbers)].join('|').replaceAll('/', '\\/')})\\b`),
    };
  });

const numbered = /\d{4}\/\d/;
/** By the day of the decision, or as the old ones that are still used. */
const dated =
  /\b(?:clauses?|\w*clausules?|\w*bepalingen|\w*klausel\w*|sccs?)\b[^.\n]{0,80}\b(?:5(?:\.|th)? (?:february|fevrier|februari|februar) 2010|february 5(?:th)?, 2010|27(?:\.|th)? (?:december|decembre|dezember) 2004|december 27(?:th)?, 2004|15(?:\.|th)? (?:june|juin|juni) 2001|june 15(?:th)?, 2001)\b/;
const oldOnes =
  /\b(?:(?:continue to |still )?(?:rely|relies|based|use) (?:on |in )?(?:the )?(?:old|former|previous|2010) (?:sccs?|standard contractual clauses|eu sccs?)|(?:old|former|previous) (?:sccs?|standard contractual clauses)\b[^.\n]{0,40}\b(?:remain|apply|continue)|rely on sccs? until)\b/;

export const oldClauses: Rule = {
  id: 'S03',
  article: '46',
  severity: 'error',
  name: {
    en: 'Old standard clauses',
    fr: 'Anciennes clauses types',
    nl: 'Oude modelbepalingen',
    de: 'Alte Standardklauseln',
  },
  why: {
    en: 'These clauses were repealed in 2021, and contracts under them ended on 27 December 2022. They protect nothing any more.',
    fr: 'Ces clauses ont été abrogées en 2021, et les contrats conclus sur leur base ont pris fin le 27 décembre 2022. Elles ne protègent plus rien.',
    nl: 'Deze bepalingen zijn in 2021 ingetrokken en contracten erop eindigden op 27 december 2022. Zij beschermen niets meer.',
    de: 'Diese Klauseln wurden 2021 aufgehoben, Verträge darauf endeten am 27. Dezember 2022. Sie schützen nichts mehr.',
  },
  repair: {
    en: 'Sign the clauses of Decision (EU) 2021/914 and cite them.',
    fr: 'Signez les clauses de la décision (UE) 2021/914 et citez-les.',
    nl: 'Sluit de bepalingen van Besluit (EU) 2021/914 en noem die.',
    de: 'Schließen Sie die Klauseln des Beschlusses (EU) 2021/914 und nennen Sie diese.',
  },
  examples: {
    good: [
      'We use the clauses of Implementing Decision (EU) 2021/914.',
      'The clauses of Decision 2010/87/EU were replaced in 2021.',
      'We no longer use the clauses of 5 February 2010; we signed those of 4 June 2021.',
    ],
    bad: [
      'We have signed standard contractual clauses (Decision 2010/87/EU) with our host.',
      'With our host we have signed the clauses of the Commission of 5 February 2010.',
      'With our other hosts we still rely on the old SCCs.',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    const found = reading.linesThat(numbered).flatMap((line): Found[] => {
      const hit = clauses.find(({ tool, match }) => tool.contractsUntil! < today && match?.test(line.plain));
      return hit && !saidAsHistory.test(line.plain)
        ? [{ line, values: { clauses: hit.tool.names[0]!, until: hit.tool.contractsUntil! } }]
        : [];
    });
    const last = clauses.at(-1)!.tool;
    if (last.contractsUntil! >= today) return found;
    const others = [
      ...reading.linesThat(dated).filter(({ plain }) => !saidAsHistory.test(plain)),
      ...reading.linesThat(oldOnes),
    ].filter((line) => line.block.kind !== 'heading' && !found.some((one) => one.line === line));
    const values = { clauses: last.names[0]!, until: last.contractsUntil! };
    return [...found, ...[...new Set(others)].map((line) => ({ line, values }))];
  },
};
