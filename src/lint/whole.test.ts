// Whole policies of invented companies (whole/): what a careful lawyer finds missing or wrong in each, and how far each label is met.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { Temporal } from '#base';
import { segmentsOf } from '#policy';
import { read } from '#read';
import { completenessOf, countryOf, lint } from './index.ts';

/** One policy with its gold. Labels that are not named are `full`; of each error the words by which its sentence is known, none for what is missing. */
const Whole = z.strictObject({
  file: z.string().default('policy.md'),
  text: z.string(),
  partial: z.array(z.string()).default([]),
  none: z.array(z.string()).default([]),
  na: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()),
  /** Where we are known to differ from the gold; what is mended is struck out here. */
  open: z.array(z.string()).default([]),
});

const today = Temporal.PlainDate.from('2026-11-22');
const folder = new URL('whole/', import.meta.url);

/** Each difference as one line: a label with both degrees, an error missed, an error too much. */
function differences(gold: z.infer<typeof Whole>): string[] {
  const { prose, policy } = read({ name: gold.file, text: gold.text });
  const input = { prose, policy, text: gold.text, today, country: countryOf(policy) };
  const wanted = (label: string): string =>
    (['none', 'partial', 'na'] as const).find((degree) => gold[degree].includes(label)) ?? 'full';
  const labels = Object.entries(completenessOf(input)).flatMap(([label, ours]) =>
    ours === wanted(label) ? [] : [`${label} ${wanted(label)}: ${ours}`],
  );
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const errors = lint(input).filter(({ severity }) => severity === 'error');
  const fits = ({ rule, segment, conflictsWith }: (typeof errors)[number]): boolean =>
    gold.errors[rule] !== undefined &&
    (segment === null ||
      [segment, conflictsWith?.segment].some((one) => (texts.get(one ?? '') ?? '').includes(gold.errors[rule]!)));
  const found = new Set(errors.filter(fits).map(({ rule }) => rule));
  return [
    ...labels,
    ...Object.keys(gold.errors)
      .filter((rule) => !found.has(rule))
      .map((rule) => `missed ${rule}`),
    ...errors.filter((one) => !fits(one)).map(({ rule }) => `accused ${rule}`),
  ];
}

for (const name of (await readdir(folder)).filter((one) => one.endsWith('.yaml')).toSorted())
  test(`${name}: labels and errors as a careful lawyer would have them`, async () => {
    const gold = Whole.parse(parse(await readFile(new URL(name, folder), 'utf8')));
    assert.deepEqual(differences(gold).toSorted(), gold.open.toSorted());
  });
