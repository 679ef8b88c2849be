// upheld mail send: a newsletter to everybody who may be written to for its purpose; first only who would get it, and why others would not.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Language, Problem, isLanguage, languages } from '#base';
import { type Campaign, type Progress, type Reckoning, campaignProgress, reckonCampaign, sendCampaign } from '#consent';
import { unfit } from '#mail';
import { withHouse } from './client.ts';
import { type OfCompany, companyOf, withCompany } from './company.ts';
import type { Context, House } from './context.ts';

interface Options extends OfCompany {
  purpose: string;
  subject: string;
  body: string;
  name?: string;
  language?: Language;
  go?: true;
}

export function sendCommand(program: Command, context: Context): void {
  withCompany(program.command('send'))
    .description('send a newsletter to everybody who may be written to for a purpose; without --go only count them')
    .requiredOption('--purpose <id>', 'what for: a purpose of the policy')
    .requiredOption('--subject <text>', 'the subject line')
    .requiredOption('--body <file>', 'what it says, in Markdown: headings, paragraphs, lists, emphasis, links')
    .option('--name <name>', 'what it is known by: each address gets what has this name once (default: of the file)')
    .addOption(new Option('--language <code>', 'its language (default: the policy’s)').choices([...languages]))
    .option('--go', 'send it')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- mail send --purpose purpose.newsletter --subject "Wind is coming" --body 2026-11.md\n  … and the same with --go, as often as it is cut short: nobody gets it twice',
    )
    .action((options: Options) => withHouse(context, (house) => send(context, house, options)));
}

export function progressCommand(program: Command, context: Context): void {
  withCompany(program.command('progress'))
    .description('how far newsletters have come: sent, waiting and until when, refused')
    .addHelpText('after', '\nExample:\n  npm run upheld -- mail progress')
    .action((options: OfCompany) =>
      withHouse(context, async (house) => {
        const { id } = await companyOf(house, context, options);
        const all = await campaignProgress(house.store.db, id);
        context.out.json({ campaigns: all });
        for (const one of all) context.out.line(told(one));
        if (all.length === 0) context.out.line('No newsletter was sent yet: npm run upheld -- mail send --help');
      }),
    );
}

/** “2026-03”: 40000 of 52000 sent; 12000 wait for a day with room, the next from 2026-03-11T09:00Z; 3 refused */
function told({ name, sent, waiting, forRoom, refused, failed, nextAt }: Progress): string {
  const until = forRoom > 0 && nextAt !== null ? `, the next from ${nextAt.slice(0, 16)}Z` : '';
  return [
    `“${name}”: ${sent} of ${sent + waiting + refused + failed} sent`,
    ...(forRoom > 0 ? [`${forRoom} wait for a day with room${until}`] : []),
    ...(waiting > forRoom ? [`${waiting - forRoom} on their way`] : []),
    ...(refused > 0 ? [`${refused} refused: they may not be written to any more`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join('; ');
}

async function send({ out, cwd, clock }: Context, house: House, options: Options): Promise<void> {
  const { id: tenant } = await companyOf(house, { cwd, clock }, options);
  const permissions = await house.permissions();
  const policyLanguage = (await permissions.vault.published(tenant))?.policy.meta.language ?? 'en';
  const campaign: Campaign = {
    name: options.name ?? nameOf(options.body),
    purpose: options.purpose,
    language: options.language ?? (isLanguage(policyLanguage) ? policyLanguage : 'en'),
    title: options.subject,
    markdown: await textOf(resolve(cwd, options.body)),
  };
  if (!options.go) {
    const found = await reckonCampaign(permissions, tenant, campaign);
    out.json({ campaign: campaign.name, sent: false, ...found });
    out.line(`“${campaign.name}”: ${counted(found.waiting)} would get it now. Nothing was sent.`);
    say(out, found);
    if (found.waiting > 0) out.line('Send it: the same command with --go');
    return;
  }
  const done = await sendCampaign(permissions, tenant, campaign, clock);
  out.json({ campaign: campaign.name, sent: true, ...done });
  const mail = await house.mail();
  out.line(`“${campaign.name}”: ${counted(done.waiting)} ${done.waiting === 1 ? 'gets' : 'get'} it.`);
  say(out, done);
  if (done.waiting > mail.newslettersADay)
    out.line(
      `A day has room for ${mail.newslettersADay}: the others go by themselves on the days after, each asked for again.`,
    );
  if (done.waiting > 0) await mail.sendDue({ tenant, seconds: 60 });
  out.line('How far it is: npm run upheld -- mail progress. What is not sent yet goes while Upheld runs.');
}

function say(out: Context['out'], { before, refused }: Reckoning): void {
  if (before > 0) out.line(`${counted(before)} have it already.`);
  for (const [reason, count] of Object.entries(refused) as [keyof Reckoning['refused'], number][])
    if (count > 0) out.line(`  ${String(count).padStart(6)}  ${reasons[reason]}`);
}

const counted = (count: number): string => (count === 1 ? 'one address' : `${count} addresses`);

const reasons: Readonly<Record<keyof Reckoning['refused'], string>> = {
  'no-consent': 'nobody said yes, or only to an earlier policy',
  objected: 'they said no',
  restricted: 'their data are restricted (Art. 18 GDPR)',
  undeclared: 'the policy does not declare the purpose',
  'no-mailbox': 'no e-mail address',
};

const nameOf = (file: string): string =>
  basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[.-]+|-+$/g, '')
    .slice(0, 60);

async function textOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw refused(`${file} could not be read.`, 'Check the path.', cause);
  });
  if (text.trim() === '' || text.length > 50_000)
    throw refused(`${file} is empty, or longer than 50 000 characters.`, 'Write something shorter.');
  const found = unfit(text);
  if (found === 'picture')
    throw refused(
      `${file} has a picture: it would be fetched when the mail is read, and tell who reads it.`,
      'Leave it out, or link to a page that shows it.',
    );
  if (found === 'html')
    throw refused(`${file} has HTML in it.`, 'Write Markdown: headings, paragraphs, lists, emphasis, links.');
  return text;
}

const refused = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem('cli.mail-send', { happened, unchanged: 'No mail was queued.', next }, { cause });
