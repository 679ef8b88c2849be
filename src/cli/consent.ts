// upheld consent: the web sites from which choices are taken, the wrapper that asks there, and the texts and look of the banner.
import { ensureDefaultTenant, homeTenant } from '#access';
import { Problem } from '#base';
import { addSite, removeSite, sitesOf, wrapperFile } from '#consent';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import { consentLookCommands } from './consent-look.ts';

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

  consentLookCommands(consent, context, done);

  const site = consent.command('site').description('web sites from which choices are taken: add, list, remove');

  site
    .command('add <origin>')
    .description('take choices from a site; its key, for the site’s own server, is printed once')
    .option('--cookie-domain <domain>', 'the domain that shares the choice, for example example.com for all its hosts')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- consent site add https://www.example.com --cookie-domain example.com',
    )
    .action((origin: string, { cookieDomain }: { cookieDomain?: string }) =>
      withHouse(context, async (house) => {
        const { id } = await ensureDefaultTenant(house.store.db, context.clock);
        const wanted = { origin, cookieDomain: cookieDomain ?? null };
        const { site: added, key } = await addSite(house.store.db, id, wanted, context.clock);
        context.out.json({ origin: added.origin, cookieDomain: added.cookieDomain, key: key.reveal() });
        context.out.line(key.reveal());
        context.out.line();
        context.out.line(`Choices are taken from ${added.origin} now. This is the only time that the key is shown:`);
        context.out.line(
          'the site’s own server shows it when it hands requests on. Pages that only load the script need none.',
        );
      }),
    );

  site
    .command('list')
    .description('list the sites')
    .addHelpText('after', '\nExample:\n  npm run upheld -- consent site list')
    .action(() =>
      withHouse(context, async (house) => {
        const tenant = await homeTenant(house.store.db);
        const all = tenant ? await sitesOf(house.store.db, tenant.id) : [];
        const sites = all.map(({ origin, cookieDomain, addedAt }) => ({ origin, cookieDomain, addedAt }));
        context.out.json({ sites });
        for (const { origin, cookieDomain } of sites)
          context.out.line(`${origin}${cookieDomain === null ? '' : `  shares its choice with ${cookieDomain}`}`);
        if (sites.length === 0)
          context.out.line('No site yet: npm run upheld -- consent site add https://www.example.com');
      }),
    );

  site
    .command('remove <origin>')
    .description('take no more choices from a site; what was recorded stays')
    .addHelpText('after', '\nExample:\n  npm run upheld -- consent site remove https://www.example.com')
    .action((origin: string) =>
      withHouse(context, async (house) => {
        const tenant = await homeTenant(house.store.db);
        const removed = tenant !== null && (await removeSite(house.store.db, tenant.id, origin, context.clock));
        if (!removed) throw noSite(origin);
        context.out.json({ removed: origin });
        context.out.line(`Nothing more is taken from ${origin}. What was recorded stays.`);
      }),
    );
};

const noSite = (origin: string): Problem =>
  new Problem('cli.consent-site', {
    happened: `Choices are not taken from ${origin}.`,
    unchanged: 'Nothing was changed.',
    next: 'See the sites: npm run upheld -- consent site list',
  });
