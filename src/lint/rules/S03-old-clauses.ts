// S03: a transfer rests on standard contractual clauses that have been repealed.
import { transferTools } from '#law';
import { saidAsHistory } from '../stale.ts';
import type { Rule } from '../rule.ts';

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
    ],
    bad: ['We have signed standard contractual clauses (Decision 2010/87/EU) with our host.'],
  },
  find(reading) {
    const today = reading.today.toString();
    return reading.linesThat(numbered).flatMap((line) => {
      const hit = clauses.find(({ tool, match }) => tool.contractsUntil! < today && match?.test(line.plain));
      return hit && !saidAsHistory.test(line.plain)
        ? [{ line, values: { clauses: hit.tool.names[0]!, until: hit.tool.contractsUntil! } }]
        : [];
    });
  },
};
