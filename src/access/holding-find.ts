// Find: a member of staff by their address or number, with all that signing in leaves, and what they did in emergencies.
import { sql } from 'kysely';
import { Pii } from '#base';
import type { Found, Person } from '#policy';
import { type TenantDb, withTenant } from '#store';
import { textOf } from './break-glass/rows.ts';
import { emailOf } from './credentials.ts';
import { changesOf } from './email-change/rows.ts';
import { names } from './holding-collections.ts';
import { indexOf } from './keys.ts';
import { type Access, mailboxOf } from './setting.ts';

/** The kind of identifier that is the number of a member of staff: all that is left of those who went. */
export const staffNumber = 'staff';

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);

const own = (because: string) => ({ relation: 'own', sharedWith: 0, because }) as const;

export async function* findStaff(access: Access, tenant: string, { identifiers }: Person): AsyncGenerator<Found> {
  const given = identifiers.flatMap(({ kind, value }) => (kind === staffNumber && isUuid(value) ? [value] : []));
  const boxes = identifiers.flatMap(({ kind, value }) => (kind === 'email' ? (mailboxOf(new Pii(value)) ?? []) : []));
  const found = await withTenant(access.db, tenant, async (trx) => {
    const members = await membersIn(
      trx,
      tenant,
      boxes.map((box) => indexOf(access.keys, 'email', box)),
      given,
    );
    const all: Found[] = [];
    for (const member of members) all.push(...(await ofMember(access, trx, tenant, member, given)));
    for (const staff of new Set([...members.map(({ id }) => id), ...given]))
      all.push(...(await deedsOf(access, trx, tenant, staff)));
    return all;
  });
  yield* found;
}

/** The members of this company with these addresses or numbers. */
const membersIn = (trx: TenantDb, tenant: string, indexes: readonly Buffer[], ids: readonly string[]) =>
  trx
    .selectFrom('auth.staff as s')
    .innerJoin('auth.membership as m', 'm.staff_id', 's.id')
    .select(['s.id', 's.name', 's.email_index', 's.email_sealed', 's.created_at', 'm.role'])
    .where('m.tenant_id', '=', tenant)
    .where(sql<boolean>`(s.email_index = any(${indexes}::bytea[]) or s.id = any(${ids}::uuid[]))`)
    .orderBy('s.id')
    .execute();

type MemberRow = Awaited<ReturnType<typeof membersIn>>[number];

async function ofMember(
  access: Access,
  trx: TenantDb,
  tenant: string,
  row: MemberRow,
  given: readonly string[],
): Promise<Found[]> {
  const { id, name, role, created_at: createdAt } = row;
  const email = row.email_sealed ? emailOf(access.keys, id, row.email_sealed).reveal() : null;
  const told = given.includes(id) ? {} : { identifiers: [{ kind: staffNumber, value: id }] };
  const account: Found = {
    collection: names.staff,
    key: id,
    fields: { name, email, role, createdAt },
    ...own(given.includes(id) ? staffNumber : 'email'),
    ...told,
  };
  const signIn = await signInOf(access, trx, tenant, row);
  return [account, ...signIn, ...(await namedIn(trx, tenant, name))];
}

async function signInOf(
  access: Access,
  trx: TenantDb,
  tenant: string,
  { id: staff, email_index: index }: MemberRow,
): Promise<Found[]> {
  const row = (collection: string, key: string, fields: Found['fields']): Found => ({
    collection,
    key,
    fields,
    ...own('staff_id'),
  });
  const credentials = await trx
    .selectFrom('auth.credential')
    .select(['id', 'kind', 'created_at', 'confirmed_at', 'last_used_on'])
    .where('staff_id', '=', staff)
    .orderBy('id')
    .execute();
  const codes = await trx
    .selectFrom('auth.recovery_code')
    .select(['code_hmac', 'used_at'])
    .where('staff_id', '=', staff)
    .orderBy('code_hmac')
    .execute();
  const sessions = await trx
    .selectFrom('auth.session')
    .select(['id', 'device', 'created_at', 'last_seen_at', 'expires_at'])
    .where('staff_id', '=', staff)
    .orderBy('id')
    .execute();
  const steps = await trx
    .selectFrom('auth.sign_in_step')
    .select(['token_sha256', 'needs', 'created_at', 'expires_at'])
    .where('staff_id', '=', staff)
    .orderBy('token_sha256')
    .execute();
  const devices = await trx
    .selectFrom('auth.known_device')
    .select(['token_sha256', 'created_at', 'expires_at'])
    .where('staff_id', '=', staff)
    .orderBy('token_sha256')
    .execute();
  const attempts = index
    ? await trx
        .selectFrom('auth.attempt')
        .select(['key', 'failures', 'last_at', 'until'])
        .where('key', '=', index)
        .execute()
    : [];
  const invitations = await trx
    .selectFrom('auth.invitation')
    .select(['id', 'role', 'created_at', 'expires_at', 'used_at'])
    .where('tenant_id', '=', tenant)
    .where((is) => is.or([is('invited_by', '=', staff), is('staff_id', '=', staff)]))
    .orderBy('id')
    .execute();
  return [
    ...credentials.map(({ id, kind, created_at: createdAt, confirmed_at: confirmedAt, last_used_on: lastUsedOn }) =>
      row(names.credential, id, { kind, createdAt, confirmedAt, lastUsedOn }),
    ),
    ...codes.map((code) =>
      row(names.recoveryCode, Buffer.from(code.code_hmac).toString('hex'), { usedAt: code.used_at }),
    ),
    ...sessions.map(({ id, device, created_at: createdAt, last_seen_at: lastSeenAt, expires_at: expiresAt }) =>
      row(names.session, id, { device, createdAt, lastSeenAt, expiresAt }),
    ),
    ...steps.map(({ token_sha256: key, needs, created_at: createdAt, expires_at: expiresAt }) =>
      row(names.step, key, { needs, createdAt, expiresAt }),
    ),
    ...devices.map(({ token_sha256: key, created_at: createdAt, expires_at: expiresAt }) =>
      row(names.device, key, { createdAt, expiresAt }),
    ),
    ...(await changesOf(access, staff, trx)).map(({ id, email, askedAt, changedAt, expiresAt }) =>
      row(names.email, id, { email: email?.reveal() ?? null, askedAt, changedAt, expiresAt }),
    ),
    ...attempts.map(({ key, failures, last_at: lastAt, until }) =>
      row(names.attempt, Buffer.from(key).toString('hex'), { failures, lastAt, until }),
    ),
    ...invitations.map(({ id, role, created_at: createdAt, expires_at: expiresAt, used_at: usedAt }) =>
      row(names.invitation, id, { role, createdAt, expiresAt, usedAt }),
    ),
  ];
}

/** Attestations that name somebody of this name: whether it is they, an officer decides. */
async function namedIn(trx: TenantDb, tenant: string, name: string): Promise<Found[]> {
  const rows = await trx
    .selectFrom('attestation')
    .select(['id', 'by_name', 'entered_by', 'promise', 'given_at', 'expires_on'])
    .where('tenant_id', '=', tenant)
    .where((is) => is.or([is('by_name', '=', name), is('entered_by', '=', name)]))
    .orderBy('id')
    .execute();
  return rows.map(({ id, by_name: by, entered_by: enteredBy, promise, given_at: givenAt, expires_on: expiresOn }) => ({
    collection: names.attestation,
    key: id,
    fields: {
      ...(by === name && { by }),
      ...(enteredBy === name && { enteredBy }),
      promise,
      givenAt,
      expiresOn,
    },
    relation: 'mention',
    sharedWith: 1,
    because: by === name ? 'by_name' : 'entered_by',
  }));
}

/** What somebody did in emergencies, and events that are about them; by their number alone, which stays when they have gone. */
async function deedsOf({ keys }: Access, trx: TenantDb, tenant: string, staff: string): Promise<Found[]> {
  const glasses = await trx
    .selectFrom('break_glass')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`${staff}::uuid in (asked_by, decided_by, ended_by, reviewed_by)`)
    .orderBy('id')
    .execute();
  const events = await trx
    .selectFrom('security_event')
    .select(['id', 'kind', 'severity', 'at', 'staff'])
    .where('tenant_id', '=', tenant)
    .where((is) => is.or([is('staff', '=', staff), is('reviewed_by', '=', staff)]))
    .orderBy('id')
    .execute();
  return [
    ...glasses.map((row): Found => {
      const mine = row.asked_by === staff;
      const { state, minutes, asked_at: askedAt, opened_at: openedAt, ended_at: endedAt } = row;
      const said = mine
        ? {
            minutes,
            columns: row.columns,
            reason: textOf(keys, row, 'reason')?.reveal() ?? null,
            ticket: textOf(keys, row, 'ticket')?.reveal() ?? null,
          }
        : {};
      return {
        collection: names.glass,
        key: row.id,
        fields: { part: mine ? 'asked' : 'decided', state, askedAt, openedAt, endedAt, ...said },
        relation: mine ? 'own' : 'mention',
        sharedWith: mine ? 0 : 1,
        because: mine ? 'asked_by' : 'decided_by, ended_by, reviewed_by',
      };
    }),
    ...events.map(({ id, kind, severity, at, staff: about }): Found => {
      const mine = about === staff;
      return {
        collection: names.event,
        key: id,
        fields: { part: mine ? 'about' : 'reviewed', kind, severity, at },
        relation: mine ? 'own' : 'mention',
        sharedWith: mine ? 0 : 1,
        because: mine ? 'staff' : 'reviewed_by',
      };
    }),
  ];
}
