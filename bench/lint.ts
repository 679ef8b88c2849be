// npm run bench -- lint: linting, and reading and linting together, against splitting the same text into words; how linting grows with the text.
import { Temporal } from '#base';
import { type LintInput, countryOf, lint } from '#lint';
import { read } from '#read';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Bar, type Bench, atMost, medianRatio } from './bars.ts';
import { growthOver, warm } from './heap.ts';

const ownCorpus = resolve(import.meta.dirname, '../src/read/corpus');
const today = Temporal.PlainDate.from('2026-11-21');

const inputOf = (name: string, text: string): LintInput => {
  const { prose, policy } = read({ name, text });
  return { prose, policy, text, today, country: countryOf(policy) };
};

const words = (text: string): number => text.split(/\s+/).length;

/** `n` copies of a text, told apart by a number in each paragraph, so that they are no mere repetitions. */
const copies = (text: string, n: number): string =>
  Array.from({ length: n }, (_, at) => text.replace(/([.:])$/gm, ` ${at + 1}$1`)).join('\n\n');

export const lintBench: Bench = async ({ folder = ownCorpus }) => {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|html?)$/.test(name));
  const sources = files.map((name) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') }));
  const inputs = sources.map(({ name, text }) => inputOf(name, text));
  const lintAll = (): number => inputs.reduce((sum, input) => sum + lint(input).length, 0);
  const splitAll = (): number => inputs.reduce((sum, input) => sum + words(input.text), 0);
  const readAndLintAll = (): number =>
    sources.reduce((sum, { name, text }) => sum + lint(inputOf(name, text)).length, 0);
  warm(readAndLintAll);
  const bars: Bar[] = [
    atMost(
      'read and lint together, against splitting into words',
      await medianRatio(readAndLintAll, splitAll),
      40,
      'x',
    ),
    atMost('lint: against splitting into words', await medianRatio(lintAll, splitAll, 31), 20, 'x'),
  ];
  const plain = inputs.find((input) => input.prose.format === 'text') ?? inputs[0]!;
  const [once, twice] = [8, 16].map((n) => inputOf('policy.txt', copies(plain.text, n)));
  bars.push(
    atMost(
      'lint: twice the text',
      await medianRatio(
        () => lint(twice!),
        () => lint(once!),
      ),
      2.3,
      'x',
    ),
  );
  bars.push(atMost('lint: heap grown over 100 lintings', growthOver(100, lintAll), 0.5, ' MB'));
  return bars;
};
