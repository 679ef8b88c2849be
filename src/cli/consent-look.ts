// upheld consent texts, upheld consent publish: the languages and the look of the banner, from a file in the company's folder.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { homeTenant } from '#access';
import { Problem } from '#base';
import { isTag, publishLook, readSettingsFile, settingsFile, settingsText, textsIn } from '#consent';
import { withHouse } from './client.ts';
import type { Context } from './context.ts';

export function consentLookCommands(consent: Command, context: Context): void {
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
        const { db } = house.store;
        const home = await homeTenant(db);
        const folder = path === undefined ? (home?.folder ?? null) : resolve(context.cwd, path);
        const tenant = await db
          .selectFrom('auth.tenant')
          .select(['id', 'name'])
          .where('folder', '=', folder ?? '')
          .executeTakeFirst();
        if (folder === null || !tenant) throw noCompany(folder);
        const settings = readSettingsFile(folder);
        if (!settings) throw noFile(folder);
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
