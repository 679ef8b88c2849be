// Score: what the reader and the linter find in policies, against what a careful lawyer takes from them (gold).
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal, systemClock } from '#base';
import { completenessOf, countryOf, lint, rules } from '#lint';
import { decodeSource, read } from '#read';
import type { Labelled } from './score/completeness.ts';
import { compareFacts } from './score/facts.ts';
import { compareFindings } from './score/findings.ts';
import { type Gold, goldIn } from './score/gold.ts';
import { type Result, print } from './score/print.ts';
import { comparePromises } from './score/promises.ts';

const usage = `npm run score -- FOLDER [--only 000,002] [--today 2026-11-21] [--show data,K01,promises,…] [--brief] [--json]
FOLDER holds one gold file (YAML) a policy; doc.file is relative to the folder above it. Prints precision, recall and F1 per
field, completeness, promises and findings, then every miss and every extra with its sentence (--show: only these; --brief: none).`;

async function measure(gold: Gold, path: string, today: Temporal.PlainDate): Promise<Result> {
  const source = decodeSource(basename(path), await readFile(path));
  const { prose, policy } = read(source);
  const input = { prose, policy, text: source.text, today, country: countryOf(policy) };
  const labels: Readonly<Record<string, string>> = completenessOf(input);
  const completeness: Labelled[] = Object.entries(gold.completeness).map(([label, wanted]) => ({
    label,
    wanted,
    ours: labels[label] ?? '(unknown label)',
  }));
  return {
    policy: gold.doc.id,
    facts: compareFacts(gold, policy),
    completeness,
    promises: comparePromises(gold, policy),
    findings: compareFindings(gold, lint(input), prose),
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    brief: { type: 'boolean' },
    only: { type: 'string' },
    show: { type: 'string' },
    today: { type: 'string' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const today = values.today
    ? Temporal.PlainDate.from(values.today)
    : systemClock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const results: Result[] = [];
  for (const { gold, path } of await goldIn(folder, values.only?.split(',')))
    results.push(await measure(gold, path, today));
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else print(results, values.brief ? [] : (values.show?.split(',') ?? null), new Set(rules.map((rule) => rule.id)));
}
