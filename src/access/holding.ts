// Staff as a Holding: the account of somebody who works here, what signing in leaves behind, and what stays to show who did what.
import { type RawBuilder, sql } from 'kysely';
import { record } from '#ledger';
import {
  type Holding,
  type Outcome,
  type RetentionRule,
  type Selection,
  cannot,
  done,
  houseRuleId,
  keptBy,
} from '#policy';
import { type Looked, type TenantDb, isOver, keysIn, withTenant } from '#store';
import { description, id, names } from './holding-collections.ts';
import { findStaff, isUuid } from './holding-find.ts';
import { longestName } from './invitations.ts';
import type { Access } from './setting.ts';

/**
 * Found by `email` and `staff`. The account of somebody who works here stays until an owner ends their membership; then it goes, whole. Of an account
 * that works for several companies each is told what concerns it.
 */
export const accessHolding = (access: Access, tenant: string): Holding => ({
  describe: () => Promise.resolve(description),
  find: (person) => findStaff(access, tenant, person),
  due: (rule, before) => due(access, tenant, rule, before.toString()),
  correct: (selection, values) => correct(access, tenant, selection, values),
  // Who works here signs in here, and what they did is kept for nothing but to show it.
  restrict: ({ collection }) => Promise.resolve(cannot('works-here', known(collection))),
  erase: (selection) =>
    withTenant(access.db, tenant, (trx) => erase(trx, tenant, selection, access.clock.now().toString())),
});

function known(collection: string): string {
  const found = description.collections.find(({ name }) => name === collection);
  if (!found) throw new RangeError('access: there is no such collection');
  return found.name;
}

/** A name is put right here; an address by its holder alone, who confirms it from the new mailbox. */
async function correct(
  { db, clock }: Access,
  tenant: string,
  { collection, keys }: Selection,
  values: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { name, ...others } = values;
  const [other] = Object.keys(others);
  if (known(collection) !== names.staff) return cannot('not-corrected', collection);
  if (other !== undefined) return cannot('by-its-holder', collection, other);
  const text = typeof name === 'string' ? name.trim() : '';
  if (text === '' || text.length > longestName || /\p{Cc}/u.test(text))
    return cannot('value-refused', collection, 'name');
  return withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .updateTable('auth.staff')
      .set({ name: text })
      .where('id', 'in', memberIds(tenant, keys))
      .returning('id')
      .execute();
    for (const { id: staff } of rows)
      await record(trx, tenant, { kind: 'staff.corrected', data: { staff, by: 'job:rights' } }, clock);
    return done(rows.length);
  });
}

/** Those of the keys who are members here. */
const memberIds = (tenant: string, keys: readonly string[]): RawBuilder<string> =>
  sql<string>`(select m.staff_id from auth.membership m
                where m.tenant_id = ${tenant} and m.staff_id = any(${keys.filter(isUuid)}::uuid[]))`;

/** Rows of this company, or of accounts that work for it. */
const ours = (tenant: string): RawBuilder<boolean> =>
  sql<boolean>`x.staff_id in (select m.staff_id from auth.membership m where m.tenant_id = ${tenant})`;

/** What is there of each collection, by its key as text. */
const rowsOf = (tenant: string): Readonly<Record<string, Looked>> => {
  const ofAccount = (from: RawBuilder<unknown>, key: RawBuilder<string>): Looked => ({
    from,
    key,
    where: ours(tenant),
  });
  const ofTenant = (from: RawBuilder<unknown>): Looked => ({
    from,
    key: sql`x.id::text`,
    where: sql`x.tenant_id = ${tenant}`,
  });
  return {
    [names.staff]: ofAccount(sql`auth.membership x`, sql`x.staff_id::text`),
    [names.credential]: ofAccount(sql`auth.credential x`, sql`x.id::text`),
    [names.recoveryCode]: ofAccount(sql`auth.recovery_code x`, sql`encode(x.code_hmac, 'hex')`),
    [names.session]: ofAccount(sql`auth.session x`, sql`x.id::text`),
    [names.step]: ofAccount(sql`auth.sign_in_step x`, sql`x.token_sha256`),
    [names.device]: ofAccount(sql`auth.known_device x`, sql`x.token_sha256`),
    [names.email]: ofAccount(sql`auth.email_change x`, sql`x.id::text`),
    [names.attempt]: {
      from: sql`auth.attempt x`,
      key: sql`encode(x.key, 'hex')`,
      where: sql`x.key in (select s.email_index from auth.staff s join auth.membership m on m.staff_id = s.id
                            where m.tenant_id = ${tenant})`,
    },
    [names.invitation]: ofTenant(sql`auth.invitation x`),
    [names.attestation]: ofTenant(sql`upheld.attestation x`),
    [names.glass]: ofTenant(sql`upheld.break_glass x`),
    [names.event]: ofTenant(sql`upheld.security_event x`),
  };
};

/** What may go while its person works here: nothing that they sign in with, nothing that shows what was done. */
const loose: readonly string[] = [names.session, names.step, names.device, names.attempt];
const proofs: readonly string[] = [names.attestation, names.glass, names.event];

/** What is gone already counts as done. Asked about no rows, it says whether any could go. */
async function erase(trx: TenantDb, tenant: string, { collection, keys }: Selection, now: string): Promise<Outcome> {
  const { from, key, where } = rowsOf(tenant)[known(collection)]!;
  const selected = sql`${where} and ${key} = any(${keys}::text[])`;
  if (loose.includes(collection)) await sql`delete from ${from} where ${selected}`.execute(trx);
  else if (collection === names.invitation)
    await sql`delete from ${from} where ${selected} and (x.used_at is not null or x.expires_at < ${now})`.execute(trx);
  const left = await sql`select from ${from} where ${selected} limit 1`.execute(trx);
  const goes = keys.length > 0 || loose.includes(collection) || collection === names.invitation;
  if (left.rows.length === 0 && goes) return done(keys.length);
  return proofs.includes(collection) ? keptBy('gdpr.art-5-2') : cannot('works-here', collection);
}

/** Where the period of a collection begins. */
const dates: Readonly<Record<string, RawBuilder<string | null>>> = {
  [names.session]: sql`x.expires_at`,
  [names.step]: sql`x.expires_at`,
  [names.device]: sql`x.expires_at`,
  [names.email]: sql`x.expires_at`,
  [names.attempt]: sql`x.last_at`,
  [names.invitation]: sql`x.expires_at`,
};

async function* due(
  { db }: Access,
  tenant: string,
  { id: rule, period }: RetentionRule,
  before: string,
): AsyncGenerator<Selection> {
  for (const [collection, date] of Object.entries(dates)) {
    if (rule !== houseRuleId(id, collection) || period === null) continue;
    const { from, key, where } = rowsOf(tenant)[collection]!;
    const over = sql<boolean>`${where} and ${isOver(date, period, before)}`;
    for await (const keys of keysIn(db, tenant, { from, key, where: over })) yield { collection, keys };
  }
}
