// Print: the score as tables, then what was missed and what was too much, each with its sentence.
import { type Labelled, macroF1 } from './completeness.ts';
import { type FieldResult, facetsOf, scoreOf } from './facts.ts';
import { fields } from './fields.ts';
import type { FindingResult } from './findings.ts';
import type { Entry } from './pair.ts';
import type { PromiseResult } from './promises.ts';

export interface Result {
  policy: string;
  facts: readonly FieldResult[];
  completeness: readonly Labelled[];
  promises: PromiseResult;
  findings: FindingResult;
}

/** `show`: of which fields, rules, `promises`, `completeness` the misses and extras are printed; null for all. */
export function print(results: readonly Result[], show: readonly string[] | null, ruleIds: ReadonlySet<string>): void {
  for (const field of fields) {
    const those = results.flatMap((result) => result.facts.filter((one) => one.field === field.id));
    const facets = [...facetsOf(those)].map(([name, { right, of }]) => `${name} ${right}/${of}`).join('  ');
    console.log(`${field.id.padEnd(20)} ${scoreLine(those)}   ${facets}`);
  }
  console.log();
  for (const result of results) {
    console.log(`${result.policy.padEnd(20)} facts ${scoreLine(result.facts)}`);
    console.log(`${''.padEnd(20)} completeness ${percent(macroF1(result.completeness))}   ${promiseLine([result])}`);
    console.log(`${''.padEnd(20)} findings ${findingLine([result])}`);
  }
  console.log();
  const all = results.flatMap((result) => result.facts);
  console.log(`FACTS         ${scoreLine(all)}`);
  console.log(`COMPLETENESS  macro F1 ${percent(macroF1(results.flatMap((result) => result.completeness)))}`);
  console.log(`PROMISES      ${promiseLine(results)}`);
  console.log(`FINDINGS      ${findingLine(results)}`);
  const unwritten = [...new Set(results.flatMap((one) => one.findings.wanted.map((want) => want.rule)))]
    .filter((rule) => !ruleIds.has(rule))
    .toSorted();
  if (unwritten.length > 0) console.log(`rules of the gold that we do not have: ${unwritten.join(' ')}`);
  const inventions = all
    .filter((one) => one.neverInvented)
    .flatMap((one) => one.extra.map((entry) => `${one.field}: ${entry.value}`));
  console.log(`not in the gold, of what may never be invented (look at each): ${inventions.length}`);
  for (const result of results) printMisses(result, show);
}

function printMisses(
  { policy, facts, completeness, promises, findings }: Result,
  show: readonly string[] | null,
): void {
  const shown = (what: string): boolean =>
    show === null || show.some((one) => what === one || what.startsWith(`${one}.`));
  for (const { field, missed, extra, pairs } of facts.filter((one) => shown(one.field))) {
    for (const entry of missed) console.log(`${policy} ${field} MISSED ${entrySays(entry)}`);
    for (const entry of extra) console.log(`${policy} ${field} EXTRA  ${entrySays(entry)}`);
    for (const { wanted, ours, worth } of pairs.filter((pair) => pair.worth < 1))
      console.log(`${policy} ${field} HALF (${worth}) ${entrySays(wanted)} <> ${cut(ours.quotes.join(' | '))}`);
    for (const { wanted, ours } of pairs)
      for (const [facet, value] of Object.entries(wanted.facets ?? {}))
        if (value !== null && value !== undefined && ours.facets?.[facet] !== value)
          console.log(`${policy} ${field} FACET ${facet}: ${value} <> ${ours.facets?.[facet]} ${entrySays(wanted)}`);
  }
  if (shown('completeness'))
    for (const one of completeness.filter(({ wanted, ours }) => wanted !== ours))
      console.log(`${policy} completeness ${one.label}: ${one.wanted} <> ${one.ours}`);
  if (shown('promises')) {
    for (const want of promises.wanted.filter((one) => one.kinds.length === 0))
      console.log(`${policy} promises MISSED ${want.id} ${cut(want.quote)}`);
    for (const want of promises.wanted.filter((one) => one.kinds.length > 0 && !one.rightArea))
      console.log(`${policy} promises AREA ${want.id} ${want.kinds.join(' ')}: ${cut(want.quote)}`);
    for (const our of promises.ours.filter((one) => !one.right))
      console.log(`${policy} promises EXTRA ${our.kind}: ${cut(our.says)}`);
  }
  const ruleShown = (rule: string): boolean => shown('findings') || shown(rule) || shown(rule.slice(0, 1));
  for (const want of findings.wanted.filter((one) => !one.found && ruleShown(one.rule)))
    console.log(`${policy} ${want.rule} MISSED ${want.severity}: ${cut(want.quote)}`);
  for (const our of findings.ours.filter((one) => !one.right && ruleShown(one.rule)))
    console.log(`${policy} ${our.rule} EXTRA  ${our.severity}: ${cut(our.says)}`);
}

const percent = (share: number): string => share.toFixed(2);

function scoreLine(results: Parameters<typeof scoreOf>[0]): string {
  const { precision, recall, f1, wanted, ours } = scoreOf(results);
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  (gold ${wanted}, ours ${ours})`;
}

function promiseLine(results: readonly Result[]): string {
  const wanted = results.flatMap((one) => one.promises.wanted);
  const ours = results.flatMap((one) => one.promises.ours);
  const found = wanted.filter((one) => one.kinds.length > 0);
  return `promises recall ${share(found.length, wanted.length)} precision ${share(ours.filter((one) => one.right).length, ours.length)} area ${share(found.filter((one) => one.rightArea).length, found.length)}`;
}

function findingLine(results: readonly Result[]): string {
  const wanted = results.flatMap((one) => one.findings.wanted);
  const ours = results.flatMap((one) => one.findings.ours);
  const part = (severity: string): string => {
    const want = severity === 'all' ? wanted : wanted.filter((one) => one.severity === severity);
    const our = severity === 'all' ? ours : ours.filter((one) => one.severity === severity);
    return `${severity} recall ${share(want.filter((one) => one.found).length, want.length)} precision ${share(our.filter((one) => one.right).length, our.length)}`;
  };
  return [part('error'), part('all')].join('   ');
}

const share = (part: number, whole: number): string =>
  `${part}/${whole}${whole === 0 ? '' : ` ${((100 * part) / whole).toFixed(0)}%`}`;

const entrySays = (entry: Entry): string => `${entry.label ?? entry.value ?? ''} “${cut(entry.quotes.join(' | '))}”`;

const cut = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 150);
