// Routes of the console's pages about consent.
import type { Hono } from 'hono';
import { Problem } from '#base';
import { type Wanted, type Wished, actions, shortestId, spanOf } from '#consent';
import { consents } from '#words';
import { dateIn, placeIn, shownIn, wishIn } from './consent-period.ts';
import type { WebHouse } from './house.ts';
import { ConsentChoicePage } from './pages/consent-choice.tsx';
import { type ChoiceFilter, ConsentChoicesPage } from './pages/consent-choices.tsx';
import { ConsentHeldPage, heldDays } from './pages/consent-held.tsx';
import { ConsentRatesPage } from './pages/consent-rates.tsx';
import { answer } from './public-routes.tsx';
import { callerOf } from './purpose.ts';
import { textIn } from './sign-in-routes.tsx';
import { tarGz } from './tar.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const onPage = 50;
/** Looking at records of consent is part of showing that the rules are kept: Art. 5(2) and 7(1) GDPR. */
const why = 'law:accountability';

export function consentDeskRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.consents;
  const today = () => house.clock.now().toZonedDateTimeISO('UTC').toPlainDate();

  app.get('/console/consent', async (c) => {
    const { company, session, language } = signedIn(c);
    const shown = shownIn(c.req.query(), today());
    const counts = await desk.counts(company.id, shown.from, shown.to);
    return answer(c, <ConsentRatesPage {...{ company, session, language, shown, today: today(), counts }} />);
  });

  app.get('/console/consent/choices', async (c) => {
    const { company, session, language } = signedIn(c);
    const asked = c.req.query('receipt');
    const sought = asked === undefined ? null : asked.slice(0, 80).trim().toLowerCase();
    const named = sought === null || sought.length < shortestId ? null : await desk.named(company.id, sought);
    if (named !== null) return c.redirect(`/console/consent/choices/${named}`, 303);
    const filter = filterIn(c.req.query());
    const before = placeIn(c.req.query('before'));
    const year = today().subtract({ days: 365 }).toString();
    const [found, counts] = await Promise.all([
      desk.choices(callerOf(c, why), { ...wantedOf(filter), before, limit: onPage + 1 }),
      desk.counts(company.id, year, today().toString()),
    ]);
    const choices = found.slice(0, onPage);
    const last = found.length > onPage ? choices.at(-1)! : null;
    const view = {
      company,
      session,
      language,
      today: today(),
      filter,
      choices,
      sites: counts.map(({ site }) => site),
      languages: counts.map((one) => one.language),
      older: last && `${last.at}~${last.id}`,
      first: before === null,
      unknown: sought === '' ? null : sought,
    };
    return answer(c, <ConsentChoicesPage {...view} />);
  });

  app.get('/console/consent/choices/:choice', async (c) => {
    const { company, session, language } = signedIn(c);
    const seen = await choiceIn(c);
    return seen ? answer(c, <ConsentChoicePage {...{ company, session, language, seen }} />) : c.notFound();
  });

  app.get('/console/consent/choices/:choice/receipt.json', async (c) => {
    const seen = await choiceIn(c);
    if (!seen?.receipt) return c.notFound();
    c.header('Content-Disposition', `attachment; filename="consent-${seen.choice.id.slice(0, 12)}.json"`);
    return c.json(seen.receipt);
  });

  app.get('/console/consent/held-back', async (c) => {
    const { company, session, language } = signedIn(c);
    const days = heldDays.find((one) => String(one) === c.req.query('days')) ?? 30;
    const site = wishIn(c.req.query('site'));
    const since = today()
      .subtract({ days: days - 1 })
      .toString();
    const { lines, sites } = await desk.heldBack(company.id, since, site);
    return answer(c, <ConsentHeldPage {...{ company, session, language, days, site, sites, lines }} />);
  });

  app.post('/console/consent/export', async (c) => {
    const { language } = signedIn(c);
    const body = await c.req.parseBody();
    const [first, last] = ['export-from', 'export-to'].map((name) => dateIn(textIn(body, name))?.toString() ?? '');
    if (first === '' || last === '' || first! > last!)
      throw new Problem('web.export', {
        happened: consents.exportDays[language],
        unchanged: consents.exportUnchanged[language],
        next: '',
      });
    return archive(c, spanOf(first!, last!), `consent-${first}-to-${last}`);
  });

  app.post('/console/consent/choices/:choice/export', (c) => {
    const id = c.req.param('choice');
    return isChoice(id) ? archive(c, { choice: id }, `consent-${id.slice(0, 12)}`) : c.notFound();
  });

  async function archive(c: WebContext, wished: Wished, name: string): Promise<Response> {
    const files = await desk.exported(callerOf(c, why), wished, signedIn(c).language);
    if (!files) return c.notFound();
    c.header('Content-Type', 'application/gzip');
    c.header('Content-Disposition', `attachment; filename="${name}.tar.gz"`);
    return c.body(tarGz(files, house.clock.now().epochMilliseconds));
  }

  app.get('/console/consent/choices/:choice/shown/:picture', async (c) => {
    const { id, picture } = { id: c.req.param('choice'), picture: c.req.param('picture') };
    const shown = isChoice(id) ? await desk.shown(signedIn(c).company.id, id) : null;
    const png = /^(?:phone|desktop)\.png$/.test(picture)
      ? shown?.pictures?.[picture === 'phone.png' ? 'phone' : 'desktop']
      : undefined;
    if (!png) return c.notFound();
    c.header('Content-Type', 'image/png');
    return c.body(new Uint8Array(png));
  });

  async function choiceIn(c: WebContext) {
    const id = c.req.param('choice') ?? '';
    return isChoice(id) ? desk.choice(callerOf(c, why), id) : null;
  }
}

const isChoice = (id: string): boolean => /^[0-9a-f]{64}$/.test(id);

/** What is none of the things that it should be is as if it were not there. */
function filterIn(query: Readonly<Record<string, string>>): ChoiceFilter {
  return {
    site: wishIn(query['site']),
    action: actions.find((one) => one === query['action']) ?? '',
    from: dateIn(query['from'])?.toString() ?? '',
    to: dateIn(query['to'])?.toString() ?? '',
    version: /^[1-9]\d{0,8}$/.test(query['version'] ?? '') ? query['version']! : '',
    language: wishIn(query['language']),
  };
}

function wantedOf({ site, action, from, to, version, language }: ChoiceFilter): Omit<Wanted, 'before' | 'limit'> {
  return {
    site: site === '' ? undefined : site,
    action: actions.find((one) => one === action),
    from: from === '' ? undefined : `${from}T00:00:00Z`,
    to: to === '' ? undefined : `${dateIn(to)!.add({ days: 1 }).toString()}T00:00:00Z`,
    policy: version === '' ? undefined : Number(version),
    language: language === '' ? undefined : language,
  };
}
