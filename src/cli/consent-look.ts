// upheld consent texts|publish|lint: the languages and the look of the banner, from a file in the company's folder.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { homeTenant } from '#access';
import { Problem } from '#base';
import { browserAdvice, openBrowser } from '#chrome';
import {
  illegible,
  isTag,
  lintRendered,
  lintTexts,
  lookInForce,
  mustBeFair,
  noticeOf,
  publishLook,
  readSettingsFile,
  renderedFaults,
  ruleBehind,
  settingsFile,
  settingsText,
  textsIn,
} from '#consent';
import { publishedVersion } from '#publish';
import { looks } from '#words';
import { withHouse } from './client.ts';
import type { ExitCode } from './command.ts';
import type { Context, House } from './context.ts';

export function consentLookCommands(consent: Command, context: Context, done: (code: ExitCode) => void): void {
  const { out } = context;

  consent
    .command('texts [language]')
    .description(`print every text of the banner with its English, as a language of ${settingsFile} to be translated`)
    .addHelpText('after', '\nExample:\n  npm run -s upheld -- consent texts it > consent.yaml')
    .action((language: string | undefined) => {
      if (language !== undefined && !isTag(language)) throw noTag(language);
      const texts = textsIn(language ?? 'en');
      out.json({ language: language ?? 'en', texts });
      const text = settingsText({ languages: { [language ?? 'en']: { ...texts } } });
      out.line(text.trimEnd());
    });

  consent
    .command('publish [path]')
    .description(`publish the languages and the look of the banner from ${settingsFile} in a company’s folder`)
    .addHelpText('after', '\nExample:\n  npm run upheld -- consent publish ~/acme')
    .action((path: string | undefined) =>
      withHouse(context, async (house) => {
        const { tenant, folder, notice } = await companyAt(house, context, path);
        const settings = readSettingsFile(folder);
        if (!settings) throw noFile(folder);
        await mustBeFair({ clock: context.clock, openBrowser: browserOf(context) }, notice, settings);
        const { look, fresh } = await publishLook(house.store, tenant.id, settings, { by: 'file' }, context.clock);
        out.json({ company: tenant.name, fresh, number: look?.number ?? null, sha256: look?.sha256 ?? null });
        const which = look
          ? `look ${look.number} (SHA-256 ${look.sha256.slice(0, 16)}…)`
          : 'the look that comes with us';
        out.line(
          fresh
            ? `${tenant.name}: ${which} is published; visitors see it within seconds.`
            : `${tenant.name}: nothing changed; ${which} stands.`,
        );
      }),
    );

  consent
    .command('lint [path]')
    .description(`check the texts and the look of the banner, from ${settingsFile} or as published, also in a browser`)
    .addHelpText('after', '\nExample:\n  npm run upheld -- consent lint ~/acme')
    .action((path: string | undefined) =>
      withHouse(context, async (house) => {
        const { tenant, folder, notice } = await companyAt(house, context, path);
        const settings = readSettingsFile(folder) ?? (await lookInForce(house.store.db, tenant.id))?.settings ?? {};
        const today = context.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
        const texts = lintTexts(notice, settings, today);
        const faint = illegible(settings);
        await using browser = notice.asked.length > 0 ? await browserOf(context)() : null;
        const rendered = browser ? await lintRendered(browser, notice, settings) : null;
        out.json({ company: tenant.name, texts, contrast: faint, rendered });
        for (const finding of texts) {
          const rule = ruleBehind(finding);
          const named = rule ? `${rule.id}  ${rule.name[context.language]}` : looks.unread[context.language];
          out.line(`${finding.severity.toUpperCase()}  ${finding.language}  ${named}`);
          if (finding.quote !== '') out.line(`       “${finding.quote}”`);
          if (rule) out.line(`       Repair: ${rule.repair[context.language]}`);
        }
        for (const one of faint) out.line(`ERROR  ${one} (WCAG 2.2 AA)`);
        for (const { language, device, fault } of rendered ?? [])
          out.line(`ERROR  ${language}, on a ${device}: ${renderedFaults[fault]}`);
        if (rendered === null && notice.asked.length > 0)
          out.line(`Not looked at in a browser. ${browserAdvice[context.language]}`);
        const errors =
          texts.filter(({ severity }) => severity === 'error').length + faint.length + (rendered?.length ?? 0);
        out.line(
          `${tenant.name}: ${errors === 0 ? 'nothing stands in the way of publishing' : `${errors} in the way of publishing`}.`,
        );
        done(errors > 0 ? 1 : 0);
      }),
    );
}

const browserOf =
  ({ home }: Context) =>
  () =>
    openBrowser({ home });

/** The company that is published from a folder, else the one of the bare address; with what its policy asks. */
async function companyAt({ store: { db } }: House, { cwd }: Context, path: string | undefined) {
  const home = await homeTenant(db);
  const folder = path === undefined ? (home?.folder ?? null) : resolve(cwd, path);
  const tenant = await db
    .selectFrom('auth.tenant')
    .select(['id', 'name'])
    .where('folder', '=', folder ?? '')
    .executeTakeFirst();
  const published = tenant && (await publishedVersion(db, tenant.id, 'latest'));
  if (folder === null || !published) throw noCompany(folder);
  return { tenant, folder, notice: noticeOf(published) };
}

const noTag = (language: string): Problem =>
  new Problem('cli.consent-language', {
    happened: `“${language.slice(0, 60)}” is not the tag of a language.`,
    unchanged: 'Nothing was printed.',
    next: 'Give its BCP 47 tag as it is usually written: it, pt-BR, sr-Latn.',
  });

const noCompany = (folder: string | null): Problem =>
  new Problem('cli.consent-company', {
    happened:
      folder === null ? 'This company has no folder on this machine.' : `No company is published from ${folder}.`,
    unchanged: 'Nothing was published.',
    next: 'Publish its policy from that folder first: npm run upheld -- publish PATH',
  });

const noFile = (folder: string): Problem =>
  new Problem('cli.consent-file', {
    happened: `${folder} has no ${settingsFile}.`,
    unchanged: 'Nothing was published: visitors see the banner as before.',
    next: 'Make one, beginning for example with: npm run -s upheld -- consent texts it > consent.yaml',
  });
