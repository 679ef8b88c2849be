// Legal holds: what must stay although its storage is over, because a matter needs it (Art. 17(3)(e), 18(1)(c) GDPR), with a reason and a day of review.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Secret, newId } from '#base';
import { type Apart, identify } from '#connect';
import { record } from '#ledger';
import type { Person } from '#policy';
import type { RightsHouse } from '#rights';
import { withTenant } from '#store';
import { type RetentionHouse, clockOf, dbOf } from './house.ts';
import { RetentionProblem } from './problem.ts';

type Holdings = Parameters<Parameters<RightsHouse['holdings']>[1]>[0];

/** What a hold keeps: a person's data, a place, or a person's data in a place; nothing named: everything. */
export interface HoldScope {
  holding?: string;
  collection?: string;
  field?: string;
  person?: Person['identifiers'];
}

export interface NewHold extends HoldScope {
  matter: string;
  reason: string;
  /** ISO 8601 date in the future, on which somebody looks whether it is still needed. */
  reviewOn: string;
}

export interface Hold {
  id: string;
  matter: string;
  reason: string;
  holding: string | null;
  collection: string | null;
  field: string | null;
  /** Whether it is about a person; who that is, is sealed. */
  ofPerson: boolean;
  reviewOn: string;
  by: string;
  at: string;
  released: { by: string; at: string } | null;
}

/** What reading holds needs. */
export type HoldHouse = Pick<RetentionHouse, 'secret'> & { vault: Pick<RetentionHouse['vault'], 'db'> };

/** Throws Problem `retention.review` for a day that is not ahead, `retention.person` when nobody could be found by what is given. */
export async function addHold(house: RetentionHouse, tenant: string, hold: NewHold, by: string): Promise<Hold> {
  const clock = clockOf(house);
  const at = clock.now().toString({ smallestUnit: 'millisecond' });
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(hold.reviewOn) ||
    Number.isNaN(Date.parse(hold.reviewOn)) ||
    hold.reviewOn <= at.slice(0, 10)
  )
    throw new RetentionProblem('review', { date: hold.reviewOn.slice(0, 40) });
  if (hold.person?.length === 0) throw new RetentionProblem('person', { what: '–' });
  const id = newId(clock);
  const { matter, reason, holding, collection, field, person } = hold;
  const place = { ...(holding && { holding }), ...(collection && { collection }), ...(field && { field }) };
  await withTenant(dbOf(house), tenant, async (trx) => {
    await trx
      .insertInto('legal_hold')
      .values({
        tenant_id: tenant,
        id,
        matter,
        reason,
        ...place,
        ...(person && { person: seal(house, tenant, id, person) }),
        review_on: hold.reviewOn,
        by,
        at,
      })
      .execute();
    const data = { hold: id, ...place, ofPerson: person !== undefined, reviewOn: hold.reviewOn, by };
    await record(trx, tenant, { kind: 'retention.held', data }, clock);
  });
  return (await holdsOf(house, tenant)).find((one) => one.id === id)!;
}

/** From now on it keeps nothing any more: what it stopped leaves with the next plan. Who it was about is forgotten. Throws Problem `retention.hold`. */
export async function releaseHold(house: RetentionHouse, tenant: string, id: string, by: string): Promise<void> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new RetentionProblem('hold');
  const clock = clockOf(house);
  await withTenant(dbOf(house), tenant, async (trx) => {
    const released = await trx
      .updateTable('legal_hold')
      .set({ released_by: by, released_at: clock.now().toString({ smallestUnit: 'millisecond' }), person: null })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .where('released_at', 'is', null)
      .executeTakeFirst();
    if (released.numUpdatedRows === 0n) throw new RetentionProblem('hold');
    await record(trx, tenant, { kind: 'retention.released', data: { hold: id, by } }, clock);
  });
}

/** Those in force first, by their day of review. */
export async function holdsOf(house: RetentionHouse, tenant: string): Promise<readonly Hold[]> {
  return (await rowsOf(house, tenant)).map((row) => ({
    id: row.id,
    matter: row.matter,
    reason: row.reason,
    holding: row.holding,
    collection: row.collection,
    field: row.field,
    ofPerson: row.person !== null,
    reviewOn: row.review_on,
    by: row.by,
    at: row.at,
    released: row.released_at === null ? null : { by: row.released_by!, at: row.released_at },
  }));
}

const rowsOf = (house: HoldHouse, tenant: string) =>
  withTenant(house.vault.db, tenant, (trx) =>
    trx
      .selectFrom('legal_hold')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .orderBy('released_at', (order) => order.asc().nullsFirst())
      .orderBy('review_on')
      .orderBy('id')
      .execute(),
  );

export interface InForce {
  id: string;
  matter: string;
  reviewOn: string;
  /** Null: everything, or a place. */
  person: Person['identifiers'] | null;
  holding: string | null;
  collection: string | null;
  field: string | null;
}

/** Throws Problem `retention.unsure` when one cannot be read. */
export async function holdsInForce(house: HoldHouse, tenant: string): Promise<readonly InForce[]> {
  const rows = await rowsOf(house, tenant);
  return rows
    .filter(({ released_at }) => released_at === null)
    .map(({ id, matter, review_on, person, holding, collection, field }) => ({
      id,
      matter,
      reviewOn: review_on,
      person: person && unseal(house, tenant, id, person),
      holding,
      collection,
      field,
    }));
}

/** What all holds in force keep in one holding. */
export interface Held {
  /** Keys of rows, by collection. */
  rows: Apart;
  /** Whether all of a collection stays, or what is in these columns; no columns: all of the row. */
  keeps: (collection: string, fields: readonly string[]) => boolean;
}

export const nothingHeld: Held = { rows: new Map(), keeps: () => false };

/**
 * People are looked for in all holdings, by everything that any of them knows them by. Answers with what is held in each. Throws Problem
 * `retention.unsure` when one of them cannot be asked: who cannot be recognised cannot be spared.
 */
export async function heldIn(
  house: RetentionHouse,
  tenant: string,
  { all, country }: Holdings,
): Promise<(id: string) => Promise<Held>> {
  const holds = await holdsInForce(house, tenant);
  if (holds.length === 0) return async () => nothingHeld;
  const people: { identifiers: Person['identifiers']; holding: string | null; collection: string | null }[] = [];
  for (const { person, holding, collection } of holds) {
    if (person === null) continue;
    const { identifiers, complete, unreached } = await identify(all, { identifiers: person }, country);
    if (!complete || unreached.length > 0)
      throw new RetentionProblem('unsure', { systems: unreached.map((one) => one.holding).join(', ') || '–' });
    people.push({ identifiers, holding, collection });
  }
  const places = holds.filter(({ person }) => person === null);
  return async (id) => {
    const rows = new Map<string, Set<string>>();
    for (const { identifiers, holding, collection } of people) {
      if (holding !== null && holding !== id) continue;
      for await (const found of all.get(id)?.find({ identifiers }) ?? [])
        if (collection === null || collection === found.collection)
          rows.set(found.collection, (rows.get(found.collection) ?? new Set()).add(found.key));
    }
    const here = places.filter(({ holding }) => holding === null || holding === id);
    return {
      rows,
      keeps: (collection, fields) =>
        here.some(
          (hold) =>
            hold.collection === null ||
            (hold.collection === collection &&
              (hold.field === null || fields.length === 0 || fields.includes(hold.field))),
        ),
    };
  };
}

/** AES-256-GCM, 96-bit random nonce, 128-bit tag (NIST SP 800-38D), bound to its row. */
const [nonceBytes, tagBytes] = [12, 16];

const keyOf = ({ secret }: Pick<HoldHouse, 'secret'>): Secret<Buffer> =>
  new Secret(Buffer.from(hkdfSync('sha256', secret.reveal(), 'upheld retention', 'legal hold v1', 32)));

const placeOf = (tenant: string, id: string): Buffer => Buffer.from(`upheld.legal_hold|${tenant}|${id}`);

function seal(house: HoldHouse, tenant: string, id: string, person: Person['identifiers']): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(house).reveal(), nonce).setAAD(placeOf(tenant, id));
  const body = Buffer.concat([cipher.update(JSON.stringify(person), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

/** Throws Problem `retention.unsure` for what was changed, or sealed under another secret: a hold that nobody can read must not be passed over. */
function unseal(house: HoldHouse, tenant: string, id: string, sealed: Uint8Array): Person['identifiers'] {
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(house).reveal(), bytes.subarray(0, nonceBytes))
      .setAAD(placeOf(tenant, id))
      .setAuthTag(bytes.subarray(-tagBytes));
    const body = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(body.toString('utf8')) as Person['identifiers'];
  } catch {
    throw new RetentionProblem('unsure', { systems: `legal hold ${id}` });
  }
}
