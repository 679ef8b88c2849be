// How long reading takes against splitting the same text into words, how it grows with the text, and whether it keeps memory.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read as readPolicy } from '#read';
import { type Bench, atMost, medianRatio } from './bars.ts';
import { growthOver, warm } from './heap.ts';

interface Source {
  name: string;
  text: string;
}

const own = join(import.meta.dirname, '../src/read/corpus');

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html?)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Each text, so many times over in one file. */
const times = (sources: readonly Source[], count: number): Source[] =>
  sources.map(({ name, text }) => ({ name, text: `${text}\n\n`.repeat(count) }));

const reading = (sources: readonly Source[]) => (): number =>
  sources.reduce((sum, source) => sum + readPolicy(source).policy.promises.length, 0);

const splitting = (sources: readonly Source[]) => (): number =>
  sources.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

export const read: Bench = async ({ folder = own }) => {
  const sources = sourcesIn(folder);
  warm(reading(sources));
  const [one, two, four, eight] = [1, 2, 4, 8].map((count) => reading(times(sources, count)));
  return [
    atMost('read: against splitting into words', await medianRatio(reading(sources), splitting(sources), 31), 20, 'x'),
    atMost('read: twice the text', await medianRatio(two!, one!), 2.3, 'x'),
    atMost('read: four times against twice', await medianRatio(four!, two!), 2.3, 'x'),
    atMost('read: eight times against four', await medianRatio(eight!, four!, 7), 2.3, 'x'),
    atMost('read: heap grown over 200 readings', growthOver(200, reading(sources)), 0.5, ' MB'),
  ];
};
