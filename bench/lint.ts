// npm run bench -- lint: linting against splitting the same text into words, and how it grows with the text.
import { Temporal } from '#base';
import { type LintInput, countryOf, lint } from '#lint';
import { read } from '#read';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Bar, type Bench, atMost, medianRatio } from './bars.ts';

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
  const inputs = files.map((name) => inputOf(name, readFileSync(resolve(folder, name), 'utf8')));
  const lintAll = (): number => inputs.reduce((sum, input) => sum + lint(input).length, 0);
  const splitAll = (): number => inputs.reduce((sum, input) => sum + words(input.text), 0);
  // The engine compiles each expression when it has run a few times; that is no part of linting.
  for (let done = 0; done < 60; done++) lintAll();
  const bars: Bar[] = [atMost('lint against splitting into words', await medianRatio(lintAll, splitAll, 31), 20, 'x')];
  const plain = inputs.find((input) => input.prose.format === 'text') ?? inputs[0]!;
  const [once, twice] = [8, 16].map((n) => inputOf('policy.txt', copies(plain.text, n)));
  bars.push(
    atMost(
      'lint of a text twice as long',
      await medianRatio(
        () => lint(twice!),
        () => lint(once!),
      ),
      2.3,
      'x',
    ),
  );
  return bars;
};
