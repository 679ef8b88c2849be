// Coverage: how many of a mission's promises are recognised in its policies, and how many have a live probe.
import { readFile, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Area, type PolicyPromise, areas, promiseKind } from '#policy';
import { decodeSource, read } from '#read';
import { liveKinds } from './live-kinds.ts';
import { overlap, tokens } from './overlap.ts';

const usage = `npm run coverage -- FOLDER [--json] [--only 000,002] [--no-probes]
FOLDER holds one YAML file a policy: doc.file (relative to the folder above) and promises with id, area, proof, quote.`;

const Mission = z.object({
  doc: z.object({ id: z.string(), file: z.string() }),
  promises: z.array(
    z.object({
      id: z.string(),
      area: z.array(z.int()),
      proof: z.enum(['auto', 'attest', 'external']),
      quote: z.string(),
    }),
  ),
});

interface Wanted {
  id: string;
  area: readonly number[];
  quote: string;
  /** Kinds of our promises that overlap its quote. */
  kinds: readonly string[];
  /** One of them speaks of an area that the mission names. */
  rightArea: boolean;
  live: boolean;
}

interface Result {
  policy: string;
  wanted: readonly Wanted[];
  /** Our promises, and those of them that match none of the mission's. */
  ours: number;
  unmatched: readonly string[];
}

async function measure(file: string, live: ReadonlySet<string>): Promise<Result> {
  const mission = Mission.parse(parse(await readFile(file, 'utf8')));
  const source = resolve(file, '../..', mission.doc.file);
  const { policy } = read(decodeSource(basename(source), await readFile(source)));
  const ours = policy.promises.map((promise) => ({ promise, tokens: tokens(quoteOf(promise)) }));
  const matched = new Set<string>();
  const wanted = mission.promises.map(({ id, area, proof, quote }): Wanted => {
    const its = tokens(quote);
    const hits = ours.filter((our) => overlap(our.tokens, its));
    for (const { promise } of hits) matched.add(promise.id);
    const kinds = [...new Set(hits.map(({ promise }) => promise.kind))];
    return {
      id,
      area,
      quote,
      kinds,
      rightArea: kinds.some((kind) => promiseKind(kind)?.area.some((one) => area.includes(one))),
      live: kinds.some((kind) => live.has(kind) && proves(kind, proof)),
    };
  });
  const unmatched = policy.promises
    .filter((promise) => !matched.has(promise.id))
    .map((promise) => `${promise.kind}: ${quoteOf(promise).replace(/\s+/g, ' ').slice(0, 110)}`);
  return { policy: mission.doc.id, wanted, ours: policy.promises.length, unmatched };
}

/** What the mission wants measured is not live by a person’s word. */
const proves = (kind: string, wanted: 'auto' | 'attest' | 'external'): boolean =>
  wanted !== 'auto' || promiseKind(kind)?.proof === 'auto';

const quoteOf = (promise: PolicyPromise): string => promise.stated.map((stated) => stated.quote).join(' ');

const share = (part: number, whole: number): string =>
  `${String(part).padStart(4)} of ${String(whole).padEnd(4)} ${whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`}`;

function print(results: readonly Result[]): void {
  const all = results.flatMap((result) => result.wanted);
  const line = (name: string, wanted: readonly Wanted[]): void => {
    const recognised = wanted.filter((one) => one.kinds.length > 0);
    console.log(
      `${name.padEnd(16)} recognised ${share(recognised.length, wanted.length)}   right area ${share(
        recognised.filter((one) => one.rightArea).length,
        recognised.length,
      )}   live probe ${share(wanted.filter((one) => one.live).length, wanted.length)}`,
    );
  };
  for (const [number, name] of Object.entries(areas))
    line(
      `${number.padStart(2)} ${name}`,
      all.filter((one) => one.area.includes(Number(number) as Area)),
    );
  console.log();
  for (const result of results) line(result.policy, result.wanted);
  line('all', all);
  const ours = results.reduce((sum, result) => sum + result.ours, 0);
  const unmatched = results.reduce((sum, result) => sum + result.unmatched.length, 0);
  console.log(`our promises that match one of the mission: ${share(ours - unmatched, ours)}`);
  console.log('\nNot recognised:');
  for (const one of all.filter((one) => one.kinds.length === 0))
    console.log(`  ${one.id} [${one.area.join()}] ${one.quote}`);
  console.log('\nRecognised, without a live probe:');
  for (const one of all.filter((one) => one.kinds.length > 0 && !one.live))
    console.log(`  ${one.id} [${one.area.join()}] ${one.kinds.join(' ')}: ${one.quote.slice(0, 100)}`);
  console.log('\nOur promises that match none:');
  for (const result of results) for (const quote of result.unmatched) console.log(`  ${result.policy} ${quote}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, only: { type: 'string' }, 'no-probes': { type: 'boolean' } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const only = values.only?.split(',');
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.yaml') && (!only || only.includes(name.replace('.yaml', ''))))
    .toSorted()
    .map((name) => resolve(folder, name));
  const live = values['no-probes'] ? new Set<string>() : await liveKinds(resolve(import.meta.dirname, '../src'));
  const results: Result[] = [];
  for (const file of files) results.push(await measure(file, live));
  if (values.json) console.log(JSON.stringify({ live: [...live].toSorted(), results }, null, 2));
  else print(results);
}
