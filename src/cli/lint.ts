// upheld lint PATH: what is missing, contradictory, stale or broken in a policy's text, with its article and how to repair it.
import { join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import { type Language, Problem } from '#base';
import {
  type Finding,
  type Linted,
  type Rule,
  type Severity,
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

export const lintCommand: AddCommand = (program, context, done) => {
  program
    .command('lint [path]')
    .description(
      'say what is missing, contradictory, stale or broken in a policy text, with its article and its repair',
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
      '\nExamples:\n  npm run upheld -- lint ~/acme/privacy-policy.md\n  npm run upheld -- lint ~/acme --format sarif --fail-on warning > lint.sarif\n  npm run upheld -- lint --explain C24',
    )
    .action(async (path: string | undefined, options: Options) => {
      if (options.explain !== undefined) return explain(context, options.explain);
      const target = options.published ? await published(context) : await fromPath(context, path);
      const findings = lint({
        ...target,
        today: context.clock.now().toZonedDateTimeISO('UTC').toPlainDate(),
        country: countryOf(target.policy),
      });
      report(context, target, findings, options.format);
      done(exitCode(findings, options.failOn));
    });
};

/** Silenced findings never fail. */
export function exitCode(findings: readonly Finding[], failOn: Severity | 'never'): ExitCode {
  if (failOn === 'never') return 0;
  const worst = severities.indexOf(failOn);
  return findings.some((finding) => !finding.silenced && severities.indexOf(finding.severity) <= worst) ? 1 : 0;
}

async function fromPath(context: Context, path: string | undefined): Promise<Target> {
  if (path === undefined)
    throw new Problem('cli.lint-nothing', {
      happened: 'No policy was named.',
      unchanged: 'Nothing was checked.',
      next: 'Name a file or a company folder, or give --published: npm run upheld -- lint PATH',
    });
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

function report(context: Context, target: Target, findings: readonly Finding[], format: Options['format']): void {
  const { out, language } = context;
  const segments = new Map(segmentsOf(target.prose).map((segment) => [segment.id, segment]));
  const linted: Linted = { ...target, findings, spanOf: (segment) => segments.get(segment)?.span };
  const data = format === 'sarif' ? sarif(linted, language) : asJson(target, findings, language);
  out.json(data);
  if (format !== 'human') return out.line(JSON.stringify(data, null, 2));
  const textOf = (segment: string | null): string => (segment === null ? '' : (segments.get(segment)?.text ?? ''));
  const standing = findings.filter((finding) => !finding.silenced);
  for (const severity of severities) {
    const those = standing.filter((finding) => finding.severity === severity);
    if (those.length === 0) continue;
    out.line(`${severity.toUpperCase()} (${those.length})\n`);
    for (const [id, same] of Map.groupBy(those, (finding) => finding.rule)) {
      const rule = ruleOf(id)!;
      out.line(`  ${id}  ${rule.name[language]} (${articleOf(rule)})`);
      for (const finding of same) out.line(sentenceOf(finding, textOf, language));
      out.line(`       Why: ${rule.why[language]}\n       Repair: ${rule.repair[language]}\n`);
    }
  }
  const silenced = findings.filter((finding) => finding.silenced);
  if (silenced.length > 0) out.line(`SILENCED (${silenced.length})\n`);
  for (const { rule, silenced: reason, segment } of silenced)
    out.line(
      `  ${rule}  ${reason!.why} (${reason!.by}, ${reason!.on})${segment ? `\n       “${textOf(segment)}”` : ''}`,
    );
  out.line(`${target.file}: ${summary(standing)}.`);
}

function sentenceOf(finding: Finding, textOf: (segment: string | null) => string, language: Language): string {
  const where = finding.segment ? `“${textOf(finding.segment)}”` : placed(textOf(finding.place));
  const lines = [where, say(finding.message, language)];
  if (finding.conflictsWith) lines.push(`See also: “${textOf(finding.conflictsWith.segment)}”`);
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

function asJson(target: Target, findings: readonly Finding[], language: Language) {
  const used = new Set(findings.map((finding) => finding.rule));
  return {
    file: target.file,
    findings: findings.map((finding) => ({ ...finding, message: say(finding.message, language) })),
    rules: rules.filter((rule) => used.has(rule.id)).map((rule) => described(rule, language)),
  };
}
