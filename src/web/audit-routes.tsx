// Routes of the access log and of the custody of keys: for those who answer for them, with no purpose and no data of people.
import type { Hono } from 'hono';
import { Problem } from '#base';
import type { AccessQuery, AccessRow } from '#vault';
import { isUuid } from './account-routes.tsx';
import { around } from './around.ts';
import { accessCsv } from './audit-csv.ts';
import type { WebHouse } from './house.ts';
import { type AuditFilter, AuditPage, acts } from './pages/audit.tsx';
import { KeysPage } from './pages/keys.tsx';
import { answer } from './public-routes.tsx';
import { callerOf } from './purpose.ts';
import { speaker } from './speak.tsx';
import { type Visit, signedIn } from './visit.ts';

const onPage = 50;
const checkedDays = 7;
const mostExported = 50_000;
const readAtOnce = 1000;

export function auditRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;

  app.get('/console/audit', async (c) => {
    const { company, session, language } = signedIn(c);
    const before = c.req.query('before') ?? '';
    const filter = filterIn(c.req.query());
    const month = house.clock.now().subtract({ hours: 24 * 30 });
    const from = isUuid(before) ? { before } : {};
    const [found, totals, check, known] = await Promise.all([
      desk.accesses(company.id, { ...queryOf(filter), ...from, limit: onPage + 1 }),
      desk.totals(company.id, month.toString()),
      desk.checkLog(company.id, checkedDays),
      around(house, company.id, signedIn(c).session.staff),
    ]);
    const rows = found.slice(0, onPage);
    const older = found.length > onPage ? rows.at(-1)!.id : null;
    const view = {
      ...known,
      company,
      session,
      language,
      check,
      checkedDays,
      totals,
      rows,
      filter,
      older,
      mostExported,
    };
    return answer(c, <AuditPage {...view} first={!isUuid(before)} />);
  });

  app.post('/console/audit/export', async (c) => {
    const { company, language } = signedIn(c);
    const filter = filterIn(await c.req.parseBody());
    const rows: AccessRow[] = [];
    for (let before: string | undefined; rows.length < mostExported; before = rows.at(-1)!.id) {
      const asked = { ...queryOf(filter), ...(before === undefined ? {} : { before }), limit: readAtOnce };
      const some = await desk.accesses(company.id, asked);
      rows.push(...some);
      if (some.length < readAtOnce) break;
    }
    // Written down before anything is handed over.
    await desk.tookOut(callerOf(c, 'law:accountability'), rows.length);
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    const day = house.clock.now().toString().slice(0, 10);
    c.header('Content-Disposition', `attachment; filename="access-log-${day}.csv"`);
    return c.body(accessCsv(rows, await around(house, company.id, signedIn(c).session.staff), speaker(language)));
  });

  app.get('/console/keys', async (c) => {
    const { company, session, language } = signedIn(c);
    const keyring = await desk.keyring(company.id).catch((error: unknown) => {
      if (error instanceof Problem && error.code.startsWith('keyd.')) return null;
      throw error;
    });
    return answer(c, <KeysPage {...{ company, session, language, keyring, begun: c.req.query('begun') === 'yes' }} />);
  });

  app.post('/console/keys/replace', async (c) => {
    const { company, session } = signedIn(c);
    try {
      await desk.replaceIndexKey(company.id, `staff:${session.staff}`);
    } catch (error) {
      // What was begun is durable, and the page says how far it has come.
      house.report(error);
    }
    return c.redirect('/console/keys?begun=yes', 303);
  });
}

/** What was asked for, each part of its form or empty. */
function filterIn(sent: Readonly<Record<string, unknown>>): AuditFilter {
  const text = (name: string, form: RegExp): string => {
    const value = sent[name];
    return typeof value === 'string' && form.test(value) ? value : '';
  };
  return {
    who: text('who', /^(?:staff|key|job):[A-Za-z0-9-]{1,60}$/),
    act: text('act', new RegExp(`^(?:${acts.join('|')})$`)),
    purpose: text('purpose', /^[a-z][a-z0-9.:-]{0,199}$/),
  };
}

function queryOf({ who, act, purpose }: AuditFilter): Omit<AccessQuery, 'limit'> {
  const known = acts.find((one) => one === act);
  return {
    ...(who === '' ? {} : { principal: who }),
    ...(known === undefined ? {} : { act: known }),
    ...(purpose === '' ? {} : { purpose }),
  };
}
