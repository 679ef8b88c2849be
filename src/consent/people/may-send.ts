// maySend: gathers what is known of a person or an address, and lets the one decision decide.
import type { Pii } from '#base';
import { type ContactChannel, withTenant } from '#store';
import { addressesOf, lookUp, normalise, wordsIn } from '#vault';
import { type Known, type Sending, decideSend } from './decide-send.ts';
import type { PermissionHouse } from './house.ts';
import { type Mark, anyMarks, keeper, markOf, marksIn, mustBeOurs } from './marks.ts';
import { salePurposes, sendingRule } from './rule.ts';
import { declaredSince } from './since.ts';

/** Whom: a person by their id, or whoever has this address (`country`: of a telephone number without a prefix). */
export type Whom = { subject: string } | { address: Pii; country?: string };

export interface Ask {
  to: Whom;
  /** Id of a purpose of the policy. */
  purpose: string;
  channel: ContactChannel;
}

type Person = NonNullable<Known['person']>;

/**
 * May this person, or this address, be written to for this purpose on this channel, now? Answers in the order of the asks. Throws Problem
 * `consent.marks`: then nobody may.
 */
export async function maySend(house: PermissionHouse, tenant: string, asks: readonly Ask[]): Promise<Sending[]> {
  const inForce = await house.vault.published(tenant);
  const since = await declaredSince(house, tenant, inForce);
  const declared = new Set(inForce?.policy.purposes.map(({ id }) => id));
  const sale = inForce ? salePurposes(inForce.policy) : new Set<string>();
  const found = await Promise.all(asks.map((ask) => foundBy(house, tenant, ask)));
  const people = await peopleOf(house, tenant, [...new Set(found.flatMap(({ subjects }) => subjects))], sale);
  const marks = await withTenant(house.vault.db, tenant, async (trx) => {
    await mustBeOurs(trx, tenant, house.secrets.suppression);
    return marksIn(
      trx,
      tenant,
      found.flatMap(({ marks: some }) => some),
    );
  });
  return asks.map(({ purpose, channel }, index) => {
    const { subjects, marks: own } = found[index]!;
    const rule = inForce && sendingRule(inForce.policy, purpose);
    const said: readonly Mark[] = own.flatMap((mark) => marks.get(mark.toString('hex')) ?? []);
    const known = {
      rule,
      declared,
      marks: said,
      declaredSince: (from: number) => from >= (since.get(purpose) ?? Infinity),
    };
    const holders = subjects.flatMap((id) => people.get(id)?.(channel) ?? []);
    const answers = (holders.length > 0 ? holders : [null]).map((person) => decideSend({ ...known, person }, channel));
    return together(answers);
  });
}

/** Of several who share an address: whoever may not be written to keeps it closed for all. */
function together(answers: readonly Sending[]): Sending {
  const closed = answers.find((one) => !one.ok && one.because !== 'no-consent');
  return closed ?? answers.find(({ ok }) => ok) ?? answers[0]!;
}

interface Found {
  subjects: readonly string[];
  /** Marks of the address under which an objection may stand. */
  marks: readonly Buffer[];
}

async function foundBy({ vault, secrets }: PermissionHouse, tenant: string, { to, channel }: Ask): Promise<Found> {
  const mark = (address: string): Buffer => markOf(secrets.suppression, tenant, channel, address);
  if ('subject' in to) {
    const looks = await withTenant(vault.db, tenant, (trx) => anyMarks(trx, tenant));
    const address = looks
      ? (await addressesOf(vault, keeper(tenant), [to.subject])).get(to.subject)?.[channel]
      : undefined;
    return { subjects: [to.subject], marks: address === undefined ? [] : [mark(address)] };
  }
  if (channel === 'post') return { subjects: [], marks: [] };
  const field = channel === 'email' ? 'email' : 'phone';
  const value = normalise(field, to.address.reveal(), to.country);
  if (value === null) return { subjects: [], marks: [] };
  return { subjects: await lookUp(vault, keeper(tenant), { field, value }, `contact.${field}`), marks: [mark(value)] };
}

/** By their ids; whether the address came with a sale differs by channel. */
async function peopleOf(
  { vault }: PermissionHouse,
  tenant: string,
  subjects: readonly string[],
  sale: ReadonlySet<string>,
): Promise<ReadonlyMap<string, (channel: ContactChannel) => Person>> {
  if (subjects.length === 0) return new Map();
  return withTenant(vault.db, tenant, async (trx) => {
    const rows = await trx
      .selectFrom('subject as s')
      .leftJoin('record as r', (join) =>
        join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.subject_id', '=', 's.id').on('r.type', '=', 'contact'),
      )
      .select(['s.id', 's.state', 'r.lineage'])
      .where('s.tenant_id', '=', tenant)
      .where('s.id', 'in', [...subjects])
      .execute();
    const words = await wordsIn(trx, tenant, subjects);
    return new Map(
      rows.map(({ id, state, lineage }) => [
        id,
        (channel) => ({ state, words: words.get(id) ?? [], client: fromSale(lineage, channel, sale) }),
      ]),
    );
  });
}

/** Whether the address of this channel was collected for a sale or contract. */
function fromSale(lineage: unknown, channel: ContactChannel, sale: ReadonlySet<string>): boolean {
  const field = { email: 'email', phone: 'phone', sms: 'phone', post: 'street' }[channel];
  const from = (lineage as Record<string, { source?: string; purposes?: readonly string[] }> | null)?.[field];
  return from?.source === 'provided' && (from.purposes ?? []).some((id) => sale.has(id));
}
