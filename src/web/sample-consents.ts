// Test only: what visitors of the sample shop chose: half a year of it, by days with few and many, on two sites.
import type { ConsentDesk, DayCount } from '#consent';

const days = 200;
const last = Date.parse('2026-11-21T00:00:00Z');

/** Always the same numbers that look like chance. */
const wave = (at: number, salt: number): number => (Math.sin(at * 12.9898 + salt * 78.233) + 1) / 2;

function countOf(at: number, site: string, language: string, size: number, salt: number): DayCount {
  const day = new Date(last - (days - 1 - at) * 86_400_000).toISOString().slice(0, 10);
  const n = Math.round(size * (0.6 + 0.8 * wave(at, salt)));
  const of = (share: number): number => Math.round(n * share);
  const yes = 0.32 + 0.1 * Math.sin(at / 30) + 0.06 * wave(at, salt + 1);
  const granted = { statistics: of(yes + 0.12), marketing: of(yes - 0.14) };
  return {
    day,
    site,
    language,
    acts: {
      accept: of(0.24),
      refuse: of(0.5),
      choose: n - of(0.24) - of(0.5),
      withdraw: of(0.02),
      gpc: of(0.05),
    },
    second: of(0.2),
    form: of(0.03),
    signal: of(0.09),
    again: of(0.06),
    answers: {
      preferences: { granted: 0, refused: 0 },
      statistics: { granted: granted.statistics, refused: n - granted.statistics },
      marketing: { granted: granted.marketing, refused: n - granted.marketing },
    },
  };
}

const all = Array.from({ length: days }, (_, at) => [
  countOf(at, 'https://www.ternandtide.example', 'en', 60, 1),
  ...(at % 2 === 0 ? [countOf(at, 'https://www.ternandtide.example', 'nl', 9, 2)] : []),
  ...(at > 150 ? [countOf(at, 'https://workshop.ternandtide.example', 'en', 1, 3)] : []),
]).flat();

export const sampleConsents = (): ConsentDesk => ({
  counts: async (_, from, to) => all.filter(({ day }) => day >= from && day <= to),
});
