// Score: the linter's findings against those of a mission, by rule and quote: precision and recall, misses and extras.
import { readFile, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { Temporal, systemClock } from '#base';
import { type Finding, countryOf, lint, rules } from '#lint';
import { segmentsOf } from '#policy';
import { decodeSource, read } from '#read';
import { overlap, tokens } from './overlap.ts';

const usage = `npm run score -- FOLDER [--json] [--only 000,002] [--today 2026-11-21] [--all]
FOLDER holds one YAML file a policy: doc.file (relative to the folder above) and findings with rule, severity, quote.
Only findings of rules that we have count, unless --all. A finding of something missing matches on its rule alone.`;

const Mission = z.object({
  doc: z.object({ id: z.string(), file: z.string() }),
  findings: z.array(z.object({ rule: z.string(), severity: z.enum(['error', 'warning', 'info']), quote: z.string() })),
});
type Wanted = z.infer<typeof Mission>['findings'][number];

interface Result {
  policy: string;
  wanted: readonly (Wanted & { found: boolean })[];
  ours: readonly { rule: string; severity: string; says: string; right: boolean }[];
}

const ruleIds = new Set(rules.map((rule) => rule.id));

async function measure(file: string, today: Temporal.PlainDate, all: boolean): Promise<Result> {
  const mission = Mission.parse(parse(await readFile(file, 'utf8')));
  const path = resolve(file, '../..', mission.doc.file);
  const source = decodeSource(basename(path), await readFile(path));
  const { prose, policy } = read(source);
  const findings = lint({ prose, policy, text: source.text, today, country: countryOf(policy) });
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const wanted = mission.findings.filter(({ rule }) => all || ruleIds.has(rule));
  const matches = (finding: Finding, want: Wanted): boolean =>
    finding.rule === want.rule &&
    (finding.segment === null ||
      overlap(tokens(texts.get(finding.segment) ?? ''), tokens(want.quote)) ||
      overlap(tokens(want.quote), tokens(finding.quote ?? '')));
  return {
    policy: mission.doc.id,
    wanted: wanted.map((want) => ({ ...want, found: findings.some((finding) => matches(finding, want)) })),
    ours: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      says: finding.segment === null ? '(missing)' : (texts.get(finding.segment) ?? ''),
      right: wanted.some((want) => matches(finding, want)),
    })),
  };
}

const share = (part: number, whole: number): string =>
  `${String(part).padStart(3)} of ${String(whole).padEnd(3)} ${whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`}`;

function line(name: string, results: readonly Result[]): void {
  const wanted = results.flatMap((result) => result.wanted);
  const ours = results.flatMap((result) => result.ours);
  const errors = wanted.filter((want) => want.severity === 'error');
  const ourErrors = ours.filter((our) => our.severity === 'error');
  const hit = (list: readonly { found: boolean }[]): number => list.filter((want) => want.found).length;
  const right = (list: readonly { right: boolean }[]): number => list.filter((our) => our.right).length;
  console.log(
    `${name.padEnd(14)} recall ${share(hit(wanted), wanted.length)}  on errors ${share(hit(errors), errors.length)}   precision ${share(right(ours), ours.length)}  on errors ${share(right(ourErrors), ourErrors.length)}`,
  );
}

function print(results: readonly Result[]): void {
  for (const result of results) line(result.policy, [result]);
  line('together', results);
  for (const { policy, wanted, ours } of results) {
    console.log(`\n${policy}: missed`);
    for (const want of wanted.filter((one) => !one.found))
      console.log(`  ${want.rule} ${want.severity}: ${cut(want.quote)}`);
    console.log(`${policy}: extra`);
    for (const our of ours.filter((one) => !one.right)) console.log(`  ${our.rule} ${our.severity}: ${cut(our.says)}`);
  }
}

const cut = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 130);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    all: { type: 'boolean' },
    only: { type: 'string' },
    today: { type: 'string' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const only = values.only?.split(',');
  const today = values.today
    ? Temporal.PlainDate.from(values.today)
    : systemClock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.yaml') && (!only || only.includes(name.replace('.yaml', ''))))
    .toSorted();
  const results: Result[] = [];
  for (const name of files) results.push(await measure(resolve(folder, name), today, values.all ?? false));
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else print(results);
}
