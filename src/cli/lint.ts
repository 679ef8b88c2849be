// upheld lint PATH…: what is missing, contradictory, stale or broken in policy texts, with its article and how to repair it.
import { join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import { type Language, Problem } from '#base';
import {
  type Finding,
  type Linted,
  type Rule,
  type Severity,
  type Spot,
  countryOf,
  lint,
  ruleOf,
  rules,
  sarif,
  severities,
} from '#lint';
import { type Policy, type Prose, segmentsOf } from '#policy';
import { readCompany } from '#publish';
import { read } from '#read';
import { say } from '#words';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context } from './context.ts';
import { publishedHere } from './published.ts';
import { companiesOf } from './serve.ts';

interface Options {
  published?: boolean;
  failOn: Severity | 'never';
  explain?: string;
  format: 'human' | 'json' | 'sarif';
}

interface Target {
  file: string;
  text: string;
  prose: Prose;
  policy: Policy;
}

/** A document with its findings; `conflictsWith.document` counts in `others`. */
interface Checked extends Target {
  findings: readonly Finding[];
  others: readonly Target[];
}

export const lintCommand: AddCommand = (program, context, done) => {
  program
    .command('lint [paths...]')
    .description(
      'say what is missing, contradictory, stale or broken in a policy text, with its article and its repair; of several texts of one company also where they contradict each other',
    )
    .option('--published', 'the policy that is published here, instead of a file')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 on a finding of this severity or worse')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .option('--explain <rule>', 'say what a rule is, why it matters and how to repair it (for example P01)')
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json', 'sarif']).default('human'))
    .addHelpText(
      'after',
      '\nExamples:\n  npm run upheld -- lint ~/acme/privacy-policy.md\n  npm run upheld -- lint ~/acme/privacy-policy.md ~/acme/cookie-policy.md\n  npm run upheld -- lint ~/acme --format sarif --fail-on warning > lint.sarif\n  npm run upheld -- lint --explain C24',
    )
    .action(async (paths: string[], options: Options) => {
      if (options.explain !== undefined) return explain(context, options.explain);
      const checked = checkedTogether(context, await targetsOf(context, paths, options));
      report(context, checked, options.format);
      done(
        exitCode(
          checked.flatMap(({ findings }) => findings),
          options.failOn,
        ),
      );
    });
};

async function targetsOf(context: Context, paths: readonly string[], { published: here }: Options): Promise<Target[]> {
  if (here) return [await published(context)];
  if (paths.length === 0)
    throw new Problem('cli.lint-nothing', {
      happened: 'No policy was named.',
      unchanged: 'Nothing was checked.',
      next: 'Name files or a company folder, or give --published: npm run upheld -- lint PATH',
    });
  return Promise.all(paths.map((path) => fromPath(context, path)));
}

/** Each document by itself, and against those named before it. */
function checkedTogether(context: Context, targets: readonly Target[]): Checked[] {
  const today = context.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const inputs = targets.map((target) => ({ ...target, today, country: countryOf(target.policy) }));
  return inputs.map((input, at) => {
    const before = inputs.slice(0, at);
    return { ...input, findings: lint({ ...input, others: before }), others: before };
  });
}

/** Silenced findings never fail. */
export function exitCode(findings: readonly Finding[], failOn: Severity | 'never'): ExitCode {
  if (failOn === 'never') return 0;
  const worst = severities.indexOf(failOn);
  return findings.some((finding) => !finding.silenced && severities.indexOf(finding.severity) <= worst) ? 1 : 0;
}

async function fromPath(context: Context, path: string): Promise<Target> {
  const { company, edition } = await readCompany(path, { cwd: context.cwd, companies: companiesOf(context) });
  const full = resolve(context.cwd, path);
  const file = company.isCopy ? full : join(company.folder, company.proseName);
  return {
    file: company.address ?? relative(context.cwd, file).replaceAll('\\', '/'),
    text: edition.source.text,
    prose: edition.prose,
    policy: edition.policy,
  };
}

async function published(context: Context): Promise<Target> {
  const house = await context.openHouse('client');
  try {
    const { source, prose, policy } = (await publishedHere(house)).published;
    return { file: source.name, text: source.text, prose, policy };
  } finally {
    await house.close();
  }
}

function explain({ out, language }: Context, id: string): void {
  const rule = ruleOf(id);
  if (!rule)
    throw new Problem('cli.lint-no-rule', {
      happened: `There is no rule ${id}.`,
      unchanged: 'Nothing was checked.',
      next: `The rules are: ${rules.map((one) => one.id).join(' ')}.`,
    });
  const examples = { bad: exampleIn(rule.examples.bad, language), good: exampleIn(rule.examples.good, language) };
  out.json({ ...described(rule, language), examples });
  out.line(`${rule.id}  ${rule.name[language]} (${rule.severity}, ${articleOf(rule)})`);
  out.line(`\nWhy: ${rule.why[language]}\nRepair: ${rule.repair[language]}`);
  out.line(`\nThis is a finding:\n\n${indented(examples.bad)}\n\nThis is none:\n\n${indented(examples.good)}`);
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

/** The first example in the reader's language, else the first of all. */
const exampleIn = (examples: readonly string[], language: Language): string =>
  examples.find((text) => read({ name: 'example.md', text }).policy.meta.language === language) ?? examples[0] ?? '';

const described = (rule: Rule, language: Language) => ({
  id: rule.id,
  severity: rule.severity,
  article: rule.article,
  name: rule.name[language],
  why: rule.why[language],
  repair: rule.repair[language],
});

const articleOf = ({ article }: Rule): string =>
  article === '–' ? 'editing' : /^\d/.test(article) ? `Art. ${article}` : article;

function report(context: Context, checked: readonly Checked[], format: Options['format']): void {
  const { out, language } = context;
  const data =
    format === 'sarif'
      ? sarif(
          checked.map((one): Linted => ({ ...one, others: one.others.map(({ file }) => file), spanOf: spansOf(one) })),
          language,
        )
      : asJson(checked, language);
  out.json(data);
  if (format !== 'human') return out.line(JSON.stringify(data, null, 2));
  checked.forEach((one, at) => {
    if (checked.length > 1) out.line(`${at > 0 ? '\n' : ''}${one.file}\n`);
    tell(context, one);
  });
}

const spansOf = ({ prose }: Target): Linted['spanOf'] => {
  const spans = new Map(segmentsOf(prose).map(({ id, span }) => [id, span]));
  return (segment) => spans.get(segment);
};

/** The findings of one document for people. */
function tell({ out, language }: Context, { file, prose, findings, others }: Checked): void {
  const segments = new Map(segmentsOf(prose).map(({ id, text }) => [id, text]));
  const textOf = (segment: string | null): string => (segment === null ? '' : (segments.get(segment) ?? ''));
  const standing = findings.filter((finding) => !finding.silenced);
  for (const severity of severities) {
    const those = standing.filter((finding) => finding.severity === severity);
    if (those.length === 0) continue;
    out.line(`${severity.toUpperCase()} (${those.length})\n`);
    for (const [id, same] of Map.groupBy(those, (finding) => finding.rule)) {
      const rule = ruleOf(id)!;
      out.line(`  ${id}  ${rule.name[language]} (${articleOf(rule)})`);
      for (const finding of same) out.line(sentenceOf(finding, textOf, others, language));
      out.line(`       Why: ${rule.why[language]}\n       Repair: ${rule.repair[language]}\n`);
    }
  }
  const silenced = findings.filter((finding) => finding.silenced);
  if (silenced.length > 0) out.line(`SILENCED (${silenced.length})\n`);
  for (const { rule, silenced: reason, segment } of silenced)
    out.line(
      `  ${rule}  ${reason!.why} (${reason!.by}, ${reason!.on})${segment ? `\n       “${textOf(segment)}”` : ''}`,
    );
  out.line(`${file}: ${summary(standing)}.`);
}

function sentenceOf(
  finding: Finding,
  textOf: (segment: string | null) => string,
  others: readonly Target[],
  language: Language,
): string {
  const where = finding.segment ? `“${textOf(finding.segment)}”` : placed(textOf(finding.place));
  const lines = [where, say(finding.message, language)];
  const { conflictsWith: other } = finding;
  if (other?.document !== undefined) lines.push(`See also ${others[other.document]!.file}: “${other.quote.trim()}”`);
  else if (other) lines.push(`See also: “${textOf(other.segment)}”`);
  return lines
    .filter(Boolean)
    .map((line) => `       ${line}`)
    .join('\n');
}

const placed = (heading: string): string => (heading === '' ? '' : `Missing; it could stand under “${heading}”.`);

function summary(findings: readonly Finding[]): string {
  const names = { error: 'error', warning: 'warning', info: 'note' } as const;
  const count = (severity: Severity): string => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return `${found} ${names[severity]}${found === 1 ? '' : 's'}`;
  };
  return findings.length === 0 ? 'no finding' : severities.map(count).join(', ');
}

/** One document as itself, several as `documents`; a `conflictsWith` in another document names its file. */
function asJson(checked: readonly Checked[], language: Language) {
  const documents = checked.map(({ file, findings, others }) => {
    const used = new Set(findings.map((finding) => finding.rule));
    return {
      file,
      findings: findings.map(({ conflictsWith: other, ...finding }) => ({
        ...finding,
        message: say(finding.message, language),
        ...(other && { conflictsWith: inFile(other, others) }),
      })),
      rules: rules.filter((rule) => used.has(rule.id)).map((rule) => described(rule, language)),
    };
  });
  return documents.length === 1 ? documents[0]! : { documents };
}

const inFile = ({ document, ...spot }: Spot, others: readonly Target[]) =>
  document === undefined ? spot : { ...spot, file: others[document]!.file };
