// Asking people whether their data is still right: where the policy promises it, each at most once a period, by a link to the address on file.
import { sql } from 'kysely';
import { type Language, Pii, Problem, type Temporal, newToken, preferredLanguage, sha256 } from '#base';
import { record } from '#ledger';
import type { Policy } from '#policy';
import { type TenantDb, withTenant } from '#store';
import { normalise } from '#vault';
import { markOf } from '../ask.ts';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { type OnFile, onFileOf } from './contact.ts';
import { type AccuracyPeriod, accuracySettingOf } from './setting.ts';

/** People that one run looks at at once, and mails of one run: the mail server and whoever answers for the requests keep up. */
const batch = 50;
const mostARun = 500;
/** How long a link is good. */
const lasts = { hours: 30 * 24 };

export const promisesAccuracy = ({ promises }: Policy): boolean =>
  promises.some(({ kind }) => kind === 'data-accuracy');

/** Whoever came or was asked after this instant is not asked yet. */
export const cutOf = (now: Temporal.Instant, period: AccuracyPeriod): string =>
  now.toZonedDateTimeISO('UTC').subtract(period).toInstant().toString();

/** Asks those whose time has come. Answers how many were mailed. For a job; a run that is cut off goes on with the next. */
export async function askAccuracy(house: RightsHouse, tenant: string): Promise<number> {
  const published = await house.vault.published(tenant);
  const { on, period } = await accuracySettingOf(dbOf(house), tenant);
  const base = (await house.address(tenant))?.replace(/\/$/, '') ?? null;
  if (!published || !promisesAccuracy(published.policy) || !on || base === null) return 0;
  const [cut, company] = [cutOf(clockOf(house).now(), period), await house.company(tenant)];
  const usual = preferredLanguage(published.policy.meta.language);
  let asked = 0;
  for (let after = noId; asked < mostARun;) {
    const ids = await dueAfter(house, tenant, cut, after);
    for (const subject of ids) {
      const file = await onFileOf(house, tenant, subject);
      if (file && (await askOne(house, tenant, { subject, file, cut, base, company, usual }))) asked += 1;
    }
    if (ids.length < batch) break;
    after = ids.at(-1)!;
  }
  return asked;
}

const noId = '00000000-0000-0000-0000-000000000000';

/** The next people with an address who are known for a period and were not asked in it, by their ids. */
const dueAfter = (house: RightsHouse, tenant: string, cut: string, after: string): Promise<string[]> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select s.id from upheld.subject s where ${isDue(tenant, cut)} and s.id > ${after} order by s.id limit ${batch}`.execute(
      trx,
    );
    return rows.map(({ id }) => id);
  });

/** Of `upheld.subject s`. Whoever is restricted or on their way out is left in peace. */
export const isDue = (tenant: string, cut: string) => sql<boolean>`
  s.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active' and s.created_at <= ${cut}
  and exists (select from upheld.keyring_index i
               where i.tenant_id = s.tenant_id and i.subject_id = s.id and i.field = 'contact.email')
  and not exists (select from upheld.accuracy_question q
                   where q.tenant_id = s.tenant_id and q.subject_id = s.id and q.asked_at > ${cut})`;

interface One {
  subject: string;
  file: OnFile;
  cut: string;
  base: string;
  company: string;
  usual: Language;
}

/** The question and its mail are written together or not at all. False: somebody else asked meanwhile, or no mail can go there. */
async function askOne(house: RightsHouse, tenant: string, one: One): Promise<boolean> {
  const { subject, file, cut, base, company, usual } = one;
  const [clock, token, language] = [clockOf(house), newToken(), file.language ?? usual];
  try {
    return await withTenant(dbOf(house), tenant, async (trx) => {
      if (!(await noteAsked(trx, house, tenant, { subject, file, cut, language, token }))) return false;
      await house.mail.queueMail(trx, tenant, {
        key: `accuracy:${sha256(token).slice(0, 40)}`,
        to: new Pii(file.email),
        template: 'request',
        values: {
          letter: 'accuracy',
          company,
          number: '0',
          says: [],
          lines: [],
          link: `${base}/request/accuracy/${token}?lang=${language}`,
        },
        language,
        kind: 'service',
      });
      await record(trx, tenant, { kind: 'accuracy.asked', data: {} }, clock);
      return true;
    });
  } catch (error) {
    if (error instanceof Problem && error.code === 'mail.address') return false;
    throw error;
  }
}

async function noteAsked(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  {
    subject,
    file,
    cut,
    language,
    token,
  }: Pick<One, 'subject' | 'file' | 'cut'> & { language: Language; token: string },
): Promise<boolean> {
  const now = clockOf(house).now();
  const row = {
    asked_at: now.toString({ smallestUnit: 'millisecond' }),
    expires_at: now.add(lasts).toString({ smallestUnit: 'millisecond' }),
    token_sha256: sha256(token),
    mark: markOf(house.secret, tenant, normalise('email', file.email)!),
    language,
    answer: null,
    answered_at: null,
    request_id: null,
  };
  const done = await trx
    .insertInto('accuracy_question')
    .values({ tenant_id: tenant, subject_id: subject, ...row })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'subject_id']).doUpdateSet(row).where('accuracy_question.asked_at', '<=', cut),
    )
    .returning('subject_id')
    .execute();
  return done.length > 0;
}
