// upheld replay: after a company put back an older copy of one of its own databases, what had left since then leaves again.
import { Problem, Temporal } from '#base';
import { planAll } from '#retention';
import { type StandsAgain, replay } from '#rights';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import { type OfCompany, companyOf, withCompany } from './company.ts';
import { operator } from './requests.ts';
import { tellPlanned } from './retention-told.ts';

interface Asked extends OfCompany {
  since: string;
  apply?: true;
}

export const replayCommand: AddCommand = (program, context, done) => {
  const { out } = context;
  withCompany(program.command('replay <system>'))
    .description('after an older copy of one of your databases was put back: erase again who was erased since')
    .requiredOption('--since <date>', 'the day of the copy that was put back, as 2026-03-31')
    .option('--apply', 'carry it out; without it the plans are kept and shown')
    .addHelpText(
      'after',
      `
Example:
  npm run upheld -- replay shop --since 2026-03-31
  npm run upheld -- replay shop --since 2026-03-31 --apply

People are found by the keyed marks that are kept of each erasure. Whoever has rows that are younger than their erasure
may be a customer again: they are named by the number of their request, and left to you. Then storage periods are
looked at in that system, and a plan is kept where something is over. Exits with 1 while something is left to do.`,
    )
    .action((system: string, asked: Asked) =>
      withHouse(context, async (opened) => {
        if (!isDay(asked.since)) throw noDay(asked.since);
        const { id: tenant } = await companyOf(opened, context, asked);
        const house = await opened.rights();
        const options = { system, since: asked.since, by: operator, apply: asked.apply ?? false };
        const replayed = await replay(house, tenant, options);
        const published = await house.vault.published(tenant);
        const planned = published ? await planAll(house, tenant, operator, [system]) : [];
        out.json({
          ...replayed,
          storage: planned.map(({ problem, ...one }) => ({ ...one, problem: problem?.code ?? null })),
        });
        out.line(
          `People erased since ${asked.since}: ${replayed.people}. Standing in ${system} again: ${replayed.again.length}`,
        );
        for (const one of replayed.again) out.line(`  request ${one.number}, erased on ${one.on}: ${saying(one)}`);
        for (const one of planned) tellPlanned(context, one, published);
        const open = replayed.again.some(({ is }) => is !== 'done');
        if (replayed.again.some(({ is }) => is === 'planned'))
          out.line(`To carry it out: npm run upheld -- replay ${system} --since ${asked.since} --apply`);
        done(open ? 1 : 0);
      }),
    );
};

function saying({ is, rows, plan }: StandsAgain): string {
  switch (is) {
    case 'planned':
      return `${rows} rows would leave (plan ${plan}).`;
    case 'done':
      return `${rows} rows left.`;
    case 'came-back':
      return `rows are younger than the erasure, so they may be a customer again. ${rows} rows: look at them by hand.`;
    case 'drifted':
      return 'the database changed meanwhile; nothing more was done. Run it again.';
    case 'applying':
      return 'the system did not answer, or refused. Run it again.';
    default:
      return 'carried out, and something stands there still. Look at it by hand.';
  }
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const noDay = (text: string): Problem =>
  new Problem('cli.replay', {
    happened: `“${text.slice(0, 40)}” is no day.`,
    unchanged: 'Nothing was looked at or changed.',
    next: 'Give the day of the copy that was put back: --since 2026-03-31',
  });
