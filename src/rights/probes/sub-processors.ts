// sub-processors: each is named in the text, no other one runs a connected system, and customers were told before a new one began (Art. 28(2) and (4)).
import type { Temporal } from '#base';
import type { Answer, Policy, Probe, PublishedPolicy } from '#policy';
import { type Notice, notices, publishedVersion, shownOf, tallyOf } from '#publish';
import type { Db } from '#store';
import type { Message } from '#words';
import { type RightsHouse, dbOf } from '../house.ts';

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `subProcessors.${key}`,
  values,
});

export const subProcessors = (house: RightsHouse): Probe => ({
  kind: 'sub-processors',
  async ask({ published, now }): Promise<Answer> {
    const { tenant, policy } = published;
    const listed = subsOf(policy);
    const named = [...listed.values()].filter((name) => name !== null);
    const unpublished = policy.recipients.filter(({ role, stated }) => role === 'sub-processor' && !stated);
    const known = new Set(policy.recipients.flatMap(({ id, stated }) => (stated ? [id] : [])));
    const runBy = [...new Set((await house.recipients(tenant)).systems.map(({ recipient }) => recipient))];
    const unlisted = runBy.filter((id) => !known.has(id)).toSorted();
    const told = await newOnes(dbOf(house), published, now);
    const measured = [
      say('listed', { count: named.length, names: named.slice(0, 10).join(', ') || '–' }),
      ...told.map(({ because }) => because),
    ];
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    const broken = told.find(({ state }) => state === 'broken');
    if (unlisted.length > 0) return verdict('broken', say('unlisted', { names: unlisted.join(', ') }));
    if (unpublished.length > 0)
      return verdict('broken', say('unpublished', { names: unpublished.map((one) => one.name ?? one.id).join(', ') }));
    if (broken) return verdict('broken', broken.because);
    const open = told.find(({ state }) => state === 'unproven');
    if (open) return verdict('unproven', open.because);
    if (listed.size === 0) return verdict('unproven', say('none'));
    if (named.length < listed.size)
      return verdict('unproven', say('unnamed', { count: listed.size - named.length, all: listed.size }));
    return verdict('unproven', say('contracts', { count: listed.size }));
  },
});

/** Those that the text itself calls so: by what names them, with their name; null: only what they do is said. */
const subsOf = ({ recipients }: Policy): ReadonlyMap<string, string | null> =>
  new Map(
    recipients
      .filter(({ role, stated }) => role === 'sub-processor' && stated)
      .map(({ id, name, category }) => [(name ?? category ?? id).toLowerCase(), name] as const),
  );

interface Told {
  state: Answer['state'];
  because: Message;
}

/** Of each version of the last twelve months that names a sub-processor which the one before did not: whether customers were told before it took effect. */
async function newOnes(db: Db, { tenant, number }: PublishedPolicy, now: Temporal.Instant): Promise<readonly Told[]> {
  const found: Told[] = [];
  const yearAgo = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ years: 1 }).toString();
  for (const notice of await notices(db, tenant)) {
    const { version } = notice;
    if (
      version > number ||
      notice.effectiveOn < yearAgo ||
      !notice.reasons.some(({ rule }) => rule.endsWith('-recipient'))
    )
      continue;
    const [before, after] = await Promise.all([version - 1, version].map((one) => publishedVersion(db, tenant, one)));
    if (!before || !after) continue;
    const known = subsOf(before.policy);
    const fresh = [...subsOf(after.policy)].filter(([id]) => !known.has(id)).map(([id, name]) => name ?? id);
    if (fresh.length > 0) found.push(await toldOf(db, tenant, notice, fresh.slice(0, 5).join(', '), now));
  }
  return found;
}

/** Customers have to be told each: a line on a page is none (EDPB, Guidelines 07/2020, para. 128). */
async function toldOf(db: Db, tenant: string, notice: Notice, names: string, now: Temporal.Instant): Promise<Told> {
  const { version, effectiveOn, createdAt } = notice;
  const mails = await tallyOf(db, tenant, version);
  const service = (await shownOf(db, tenant, version)).find(({ channel }) => channel === 'in-service');
  const values = { version, names, effective: effectiveOn };
  // What went out within a day of publishing went out with it, also when midnight lay between.
  const isLate = (at: string): boolean =>
    at.slice(0, 10) > effectiveOn && Date.parse(at) - Date.parse(createdAt) > 86_400_000;
  if (mails.failed > 0) return { state: 'broken', because: say('failed', { ...values, failed: mails.failed }) };
  const at = mails.waiting === 0 && mails.outbox === 0 ? (mails.lastSentAt ?? service?.firstAt) : service?.firstAt;
  if (at !== undefined && at !== null)
    return isLate(at)
      ? { state: 'broken', because: say('late', { ...values, on: at.slice(0, 10) }) }
      : { state: 'upheld', because: say('told', { ...values, on: at.slice(0, 10) }) };
  if (now.toString().slice(0, 10) <= effectiveOn) return { state: 'unproven', because: say('pending', values) };
  if (notice.channels.includes('email') && mails.forgotten === 0)
    return { state: 'broken', because: say('untold', values) };
  return { state: 'unproven', because: say('silent', values) };
}
