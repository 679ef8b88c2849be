// upheld prove: asks every probe now and says what is upheld, broken and unproven, with the reason.
import { Option } from 'commander';
import type { Proved } from '#evidence';
import { segmentsOf } from '#policy';
import { say } from '#words';
import type { Context } from './context.ts';
import type { AddCommand, ExitCode } from './command.ts';
import { publishedHere } from './published.ts';
import { summary, tally } from './tally.ts';

export const proveCommand: AddCommand = (program, context, done) => {
  program
    .command('prove')
    .description('check every promise of the published policy now')
    .addOption(
      new Option('--fail-on <state>', 'exit with 1 when something is broken, with 3 also when something is unproven')
        .choices(['broken', 'unproven', 'never'])
        .default('broken'),
    )
    .option('--all', 'list upheld and unproven promises too')
    .addHelpText('after', '\nExample:\n  npm run upheld -- prove --fail-on broken')
    .action(async (options: { failOn: 'broken' | 'unproven' | 'never'; all?: boolean }) => {
      const house = await context.openHouse('client');
      try {
        const { tenant, published } = await publishedHere(house);
        const proved = (await house.prove(tenant.id)) ?? [];
        const texts = new Map(segmentsOf(published.prose).map((segment) => [segment.id, segment.text]));
        const sentence = (id: string): string =>
          published.policy.promises
            .find((promise) => promise.id === id)
            ?.stated.map((s) => texts.get(s.segment) ?? s.quote)
            .join(' … ') ?? '';
        report(context, tenant.name, proved, sentence, options.all ?? false);
        done(exitCode(proved, options.failOn));
      } finally {
        await house.close();
      }
    });
};

export function exitCode(proved: readonly Proved[], failOn: 'broken' | 'unproven' | 'never'): ExitCode {
  const { broken, unproven } = tally(proved);
  if (failOn === 'never') return 0;
  if (broken > 0) return 1;
  return failOn === 'unproven' && unproven > 0 ? 3 : 0;
}

function report(
  { out, language }: Context,
  company: string,
  proved: readonly Proved[],
  sentence: (id: string) => string,
  all: boolean,
): void {
  out.json({
    company,
    counts: tally(proved),
    promises: proved.map(({ promise, kind, answer, changed }) => ({
      promise,
      kind,
      state: answer.state,
      changed,
      sentence: sentence(promise),
      because: say(answer.because, language),
      measured: answer.measured.map((message) => say(message, language)),
    })),
  });
  for (const state of all ? (['broken', 'unproven', 'upheld'] as const) : (['broken'] as const)) {
    for (const { promise, answer } of proved.filter((entry) => entry.answer.state === state)) {
      out.line(`${state}  “${sentence(promise)}”`);
      out.line(`        ${say(answer.because, language)}`);
      for (const message of answer.measured) out.line(`        · ${say(message, language)}`);
    }
  }
  out.line(`${company}: ${summary(proved)}.`);
}
