// Closed requests shrink (Art. 5(1)(c) and (e)): documents go at once, the sheet after a year, the row three years later or when the policy says so.
import { Problem, Temporal } from '#base';
import type { Policy } from '#policy';
import { withTenant } from '#store';
import { erasePerson, removeFile } from '#vault';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { type RequestRow, happened, today } from './register.ts';
import { houseCaller } from './sheet.ts';

export interface Storage {
  /** ISO 8601 periods from the day on which the request was closed. */
  sheet: string;
  row: string;
  /** The policy's fact that says so; null: the house's own rule. */
  fact: string | null;
}

/**
 * A year for questions about the answer and for a complaint; then what proves that it was answered, as long as claims usually can be brought.
 * What the policy promises for such requests goes before both.
 */
const usual: Storage = { sheet: 'P1Y', row: 'P4Y', fact: null };

/** Words by which a storage period is about requests of people and not about, say, those to a help desk. */
const aboutRights =
  /rights|data subject|personal data|privacy|gdpr|droits|personnes concernées|rgpd|rechten|betrokkene|persoonsgegevens|\bavg\b|betroffen|dsgvo|datenschutz/i;

export function storageOf(policy: Policy | null): Storage {
  const fact = policy?.retention.find(
    ({ trigger, period, bound, subject }) =>
      trigger === 'request-closure' && period !== null && bound !== 'min' && aboutRights.test(subject),
  );
  if (!fact?.period) return usual;
  return { sheet: shorter(usual.sheet, fact.period), row: fact.period, fact: fact.id };
}

/** Shrinks every closed request whose time has come. One that fails is tried again the next day. For a job. */
export async function shrink(house: RightsHouse, tenant: string): Promise<void> {
  const storage = storageOf((await house.vault.published(tenant))?.policy ?? null);
  const on = today(clockOf(house));
  for (const row of await closedRows(house, tenant)) {
    if (row.subject !== null) await dropDocuments(house, tenant, row.subject);
    const isOver = (period: string): boolean => on >= dayAfter(row.stateAt, period);
    if (row.subject !== null && isOver(storage.sheet)) await eraseSheet(house, tenant, row);
    if (isOver(storage.row)) await forget(house, tenant, row.id);
  }
}

type Closed = Pick<RequestRow, 'id' | 'number' | 'subject' | 'stateAt'>;

const closedRows = (house: RightsHouse, tenant: string): Promise<readonly Closed[]> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const rows = await trx
      .selectFrom('request')
      .select(['id', 'number', 'subject_id', 'state_at'])
      .where('tenant_id', '=', tenant)
      .where('state', '<>', 'open')
      .orderBy('number')
      .execute();
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      subject: row.subject_id,
      stateAt: new Date(row.state_at).toISOString(),
    }));
  });

/** Copies that came for proof of identity, whoever forgot them. */
async function dropDocuments(house: RightsHouse, tenant: string, subject: string): Promise<void> {
  const files = await withTenant(dbOf(house), tenant, (trx) =>
    trx.selectFrom('file').select('id').where('tenant_id', '=', tenant).where('subject_id', '=', subject).execute(),
  );
  for (const { id } of files) await unlessGone(() => removeFile(house.vault, houseCaller(tenant, 'requests'), id));
}

/** Its key is destroyed with the epoch, as a person's. Cut short in between, the next run finds the sheet gone and writes it down. */
async function eraseSheet(house: RightsHouse, tenant: string, { id, number, subject }: Closed): Promise<void> {
  await unlessGone(() => erasePerson(house.vault, houseCaller(tenant, 'requests'), subject!, `request-${number}`));
  await withTenant(dbOf(house), tenant, async (trx) => {
    const done = await trx
      .updateTable('request')
      .set({ subject_id: null })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .where('subject_id', '=', subject)
      .executeTakeFirst();
    if (done.numUpdatedRows > 0n)
      await happened(trx, clockOf(house), tenant, { id, number }, { kind: 'sheet-erased', by: 'job:requests' });
  });
}

/** Its timeline and links go with it. Never while its sheet is there: nobody would find it again. */
const forget = (house: RightsHouse, tenant: string, id: string): Promise<unknown> =>
  withTenant(dbOf(house), tenant, (trx) =>
    trx
      .deleteFrom('request')
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .where('state', '<>', 'open')
      .where('subject_id', 'is', null)
      .execute(),
  );

/** Null: what was asked for has been erased already. */
async function unlessGone<Answer>(act: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Problem && ['vault.no-person', 'vault.no-file'].includes(error.code)) return null;
    throw error;
  }
}

const dayAfter = (instant: string, period: string): string =>
  Temporal.PlainDate.from(instant.slice(0, 10)).add(period).toString();

const shorter = (a: string, b: string): string => (dayAfter('2026-01-01', a) <= dayAfter('2026-01-01', b) ? a : b);
