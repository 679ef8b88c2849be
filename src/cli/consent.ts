// upheld consent: the web sites from which choices are taken, the wrapper that asks there, the texts and look of the banner, and what is handed to an authority.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Language, Problem, Temporal, isLanguage, languages } from '#base';
import { type Wished, addSite, exportOf, removeSite, sitesOf, spanOf, wrapperFile } from '#consent';
import { publishedVersion } from '#publish';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import { type OfCompany, companyOf, withCompany } from './company.ts';
import { consentLookCommands } from './consent-look.ts';
import type { Context } from './context.ts';

export const consentCommand: AddCommand = (program, context, done) => {
  const consent = program
    .command('consent')
    .description('what visitors choose: the sites from which choices are taken, and the wrapper that asks there');

  consent
    .command('wrapper')
    .description('print the wrapper for a site’s own server: one file, without dependencies')
    .addHelpText('after', '\nExample:\n  npm run -s upheld -- consent wrapper > upheld.mjs')
    .action(async () => {
      const text = await wrapperFile();
      context.out.json({ wrapper: text });
      context.out.line(text.trimEnd());
    });

  exported(consent, context);
  consentLookCommands(consent, context, done);

  const site = consent.command('site').description('web sites from which choices are taken: add, list, remove');

  withCompany(site.command('add <origin>'))
    .description('take choices from a site; its key, for the site’s own server, is printed once')
    .option('--cookie-domain <domain>', 'the domain that shares the choice, for example example.com for all its hosts')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- consent site add https://www.example.com --cookie-domain example.com\n  npm run upheld -- consent site add https://www.example.org --company "Example Ltd"',
    )
    .action((origin: string, asked: OfCompany & { cookieDomain?: string }) =>
      withHouse(context, async (house) => {
        const { id, name: company } = await companyOf(house, context, asked);
        const wanted = { origin, cookieDomain: asked.cookieDomain ?? null };
        const { site: added, key } = await addSite(house.store.db, id, wanted, context.clock);
        context.out.json({ company, origin: added.origin, cookieDomain: added.cookieDomain, key: key.reveal() });
        context.out.line(key.reveal());
        context.out.line();
        context.out.line(
          `Choices are taken from ${added.origin} for ${company} now. This is the only time that the key is shown:`,
        );
        context.out.line(
          'the site’s own server shows it when it hands requests on. Pages that only load the script need none.',
        );
      }),
    );

  withCompany(site.command('list'))
    .description('list the sites')
    .addHelpText('after', '\nExample:\n  npm run upheld -- consent site list')
    .action((asked: OfCompany) =>
      withHouse(context, async (house) => {
        const { id, name: company } = await companyOf(house, context, asked);
        const all = await sitesOf(house.store.db, id);
        const sites = all.map(({ origin, cookieDomain, addedAt }) => ({ origin, cookieDomain, addedAt }));
        context.out.json({ company, sites });
        for (const { origin, cookieDomain } of sites)
          context.out.line(`${origin}${cookieDomain === null ? '' : `  shares its choice with ${cookieDomain}`}`);
        if (sites.length === 0)
          context.out.line('No site yet: npm run upheld -- consent site add https://www.example.com');
      }),
    );

  withCompany(site.command('remove <origin>'))
    .description('take no more choices from a site; what was recorded stays')
    .addHelpText('after', '\nExample:\n  npm run upheld -- consent site remove https://www.example.com')
    .action((origin: string, asked: OfCompany) =>
      withHouse(context, async (house) => {
        const { id, name: company } = await companyOf(house, context, asked);
        if (!(await removeSite(house.store.db, id, origin, context.clock))) throw noSite(origin, company);
        context.out.json({ company, removed: origin });
        context.out.line(`Nothing more is taken from ${origin}. What was recorded stays.`);
      }),
    );
};

const noSite = (origin: string, company: string): Problem =>
  new Problem('cli.consent-site', {
    happened: `Choices are not taken from ${origin} for ${company}.`,
    unchanged: 'Nothing was changed.',
    next: 'See the sites: npm run upheld -- consent site list',
  });

interface Asked extends OfCompany {
  language: Language[];
  from?: string;
  to?: string;
  choice?: string;
  out: string;
}

function exported(program: Command, context: Context): void {
  withCompany(program.command('export'))
    .description(
      'the proof for an authority, as a folder that can be checked without us: of one choice, or of all of a time',
    )
    .option('--from <day>', 'the first day, for example 2026-01-01 (UTC)')
    .option('--to <day>', 'the last day')
    .option('--choice <id>', 'one choice, by the record_id of its receipt, with the others of the same browser')
    .addOption(
      new Option('--language <code>', 'of the summary, more than once for several (default: the policy’s)')
        .argParser(tongueIn)
        .default([], ''),
    )
    .requiredOption('--out <folder>', 'a folder that is empty or does not exist yet')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run upheld -- consent export --from 2026-01-01 --to 2026-03-31 --out ./choices\n  npm run upheld -- verify ./choices',
    )
    .action((asked: Asked) => {
      const wished = wishedIn(asked);
      return withHouse(context, async (house) => {
        const { store, ledger } = house;
        const { id: tenant } = await companyOf(house, context, asked);
        const folder = resolve(context.cwd, asked.out);
        if (existsSync(folder) && (await readdir(folder)).length > 0)
          throw refused(`The folder ${asked.out} is not empty.`, 'Give another one, or empty it first.');
        const caller = {
          tenant,
          principal: 'job:consent-export',
          actor: 'house',
          purpose: 'law:accountability',
        } as const;
        const opened = { db: store.db, ledger, clock: context.clock, vault: () => house.vault() };
        const own = (await publishedVersion(store.db, tenant, 'latest'))?.policy.meta.language ?? 'en';
        const [first = isLanguage(own) ? own : 'en', ...others] = asked.language;
        const made = await exportOf(opened, caller, wished, [first, ...others]);
        if (!made) throw refused('There is no such choice.', 'Give the whole record_id of the receipt.');
        let files = 0;
        for await (const { path, bytes } of made) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes);
          files += 1;
        }
        context.out.json({ folder, files });
        context.out.line(`${files} files written to ${asked.out}. Check them: npm run upheld -- verify ${asked.out}`);
      });
    });
}

function tongueIn(value: string, all: Language[]): Language[] {
  if (isLanguage(value)) return [...all, value];
  throw refused(`“${value.slice(0, 40)}” is none of our languages.`, `Give one of ${languages.join(', ')}.`);
}

/** Throws Problem `cli.consent-export` for anything but two days in their order, or one id. */
function wishedIn({ from, to, choice }: Asked): Wished {
  if (choice !== undefined && from === undefined && to === undefined) {
    if (/^[0-9a-f]{64}$/.test(choice)) return { choice };
    throw refused(`“${choice}” is no id of a choice.`, 'It is the record_id of its receipt: 64 hexadecimal digits.');
  }
  const [first, last] = [dayIn(from), dayIn(to)];
  if (choice === undefined && first !== null && last !== null && first <= last) return spanOf(first, last);
  throw refused(
    'What to export is not said, or not as it must be.',
    'Give --from and --to as days in their order, for example 2026-01-01 and 2026-03-31; or --choice alone.',
  );
}

function dayIn(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

const refused = (happened: string, next: string): Problem =>
  new Problem('cli.consent-export', { happened, unchanged: 'Nothing was written.', next });
