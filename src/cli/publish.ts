// upheld publish PATH: reads and publishes a new immutable version, and says what changed, whether it is material and who must be told.
import { Problem } from '#base';
import type { MaterialWord, Notice } from '#publish';
import { readCompany } from '#publish';
import { say, writtenDate, writtenPeriod } from '#words';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';
import { type Brought, bring, companiesOf } from './serve.ts';

interface Options {
  material?: string;
  notMaterial?: string;
  by?: string;
  strict?: boolean;
}

export const publishCommand: AddCommand = (program, context) => {
  program
    .command('publish <path>')
    .description(
      'publish the policy of a company folder, a file (.txt, .md, .html, .pdf) or an address as a new version',
    )
    .option('--material <why>', 'the change is material, whatever the rules say; the reason is kept with the version')
    .option('--not-material <why>', 'the change is not material, whatever the rules say; the reason is kept')
    .option('--by <name>', 'who says so', 'command line')
    .option('--strict', 'refuse to publish a changed text whose printed date did not change')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run upheld -- publish ~/acme --strict\n  npm run upheld -- publish ~/acme --not-material "only the address was misspelt" --by "Eva Maes"',
    )
    .action(async (path: string, options: Options) => {
      const word = wordOf(options);
      const read = await readCompany(path, { cwd: context.cwd, companies: companiesOf(context) });
      const house = await context.openHouse('client', (step) => context.out.line(`… ${step}`));
      try {
        report(context, await bring(house, context, path, read, { word, strict: options.strict ?? false }));
      } finally {
        await house.close();
      }
    });
};

function wordOf({ material, notMaterial, by = 'command line' }: Options): MaterialWord | null {
  if (material === undefined && notMaterial === undefined) return null;
  const why = (material ?? notMaterial ?? '').trim();
  if ((material !== undefined && notMaterial !== undefined) || why === '' || by.trim() === '')
    throw new Problem('cli.material', {
      happened: 'Whether the change is material was not said clearly.',
      unchanged: 'Nothing was published and nothing was written.',
      next: 'Give either --material or --not-material, with the reason in quotes.',
    });
  return { material: material !== undefined, by: by.trim(), why };
}

function report({ out, language }: Context, { tenant, published, fresh, notice, unmoved }: Brought): void {
  out.json({
    company: tenant.name,
    version: published.number,
    sha256: published.sha256,
    publishedAt: published.publishedAt,
    fresh,
    unmovedDate: unmoved,
    change: notice && {
      material: notice.material,
      decided: notice.decided,
      reasons: notice.reasons.map(({ rule, message }) => ({ rule, says: say(message, language) })),
      counts: notice.counts,
      promisedChannels: notice.channels,
      leadTime: notice.leadTime,
      effectiveOn: notice.effectiveOn,
      noticeDueOn: notice.dueOn,
    },
  });
  out.line(
    fresh
      ? `${tenant.name}: version ${published.number} is published (SHA-256 ${published.sha256.slice(0, 16)}…).`
      : `${tenant.name}: nothing changed; version ${published.number} of ${published.publishedAt} stands.`,
  );
  if (!fresh) return;
  if (unmoved)
    out.line(
      `Warning: the text changed, but its printed date did not: “${unmoved}”. The board shows that date as broken.`,
    );
  if (notice) for (const line of noticeLines(notice, language)) out.line(line);
}

/** What a person must know of a change right after it was published. */
export function noticeLines(notice: Notice, language: Context['language']): string[] {
  const said = notice.reasons.map(({ message }) => `  · ${say(message, language)}`);
  const decided = notice.decided ? [`  ${notice.decided.by}: “${notice.decided.why}”`] : [];
  if (!notice.material)
    return [
      notice.textChanged ? 'The change is not material.' : 'Only facts were corrected; the text is the same.',
      ...decided,
      ...said,
    ];
  const lead = notice.leadTime === null ? null : writtenPeriod(notice.leadTime, language);
  const late = notice.dueOn < notice.createdAt.slice(0, 10);
  return [
    'The change is material: the policy page announces it until 30 days after it takes effect.',
    ...decided,
    ...said,
    `It takes effect on ${writtenDate(notice.effectiveOn, language)}.${lead === null ? '' : ` The policy promises notice ${lead} before: by ${writtenDate(notice.dueOn, language)}.`}`,
    ...(late
      ? ['That day has passed. Print a later effective date in the text, or the promise of notice is broken.']
      : []),
    ...(notice.channels.includes('email')
      ? ['It also promises an e-mail: npm run upheld -- notice send --to recipients.csv']
      : []),
  ];
}
