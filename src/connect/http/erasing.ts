// Erasing in an HTTP system: at once, in batches, or as a job of days; under one key it can be asked again and again.
import { type Json } from '#base';
import type { Outcome } from '#policy';
import { since } from './asking.ts';
import type { Erase } from './definition.ts';
import { type Finding, keyScope } from './finding.ts';
import { jobName, work } from './jobs.ts';
import { everyAt, oneAt, textOf } from './pointer.ts';
import { problem } from './problems.ts';

/** How a batch fared. `left`: rows that the vendor refused to erase. */
interface Fared {
  gone: number;
  left: number;
  waiting?: { at: string; until: string | null };
}

type Pending = NonNullable<Fared['waiting']>;

/**
 * A row that is gone already counts as erased: so a second call under the same key changes nothing and answers the same. What the vendor works on is
 * `pending`; asking again under the same key asks after it. Throws Problem `connect.http-partial` when some rows were erased and others not.
 */
export async function eraseIn(finding: Finding, keys: readonly string[], key: string): Promise<Outcome> {
  const { erase } = finding.collection;
  if ('cannot' in erase) return { outcome: 'cannot', because: { reason: erase.cannot } };
  const where = `${finding.id}: ${finding.name}`;
  const size = erase.batch ?? 1;
  let [gone, left] = [0, 0];
  const waiting: Pending[] = [];
  for (let at = 0; at < keys.length; at += size) {
    let fared: Fared;
    try {
      fared = await eraseBatch(finding, erase, keys.slice(at, at + size), key, where);
    } catch (error) {
      const before = gone + waiting.length;
      throw problem.partial(where, before, keys.length - before, error);
    }
    gone += fared.gone;
    left += fared.left;
    if (fared.waiting) waiting.push(fared.waiting);
  }
  if (left > 0) throw problem.partial(where, gone, left);
  if (waiting.length === 0) return { outcome: 'done', count: gone };
  const latest = waiting.reduce((one, other) => (other.at > one.at ? other : one));
  const reason = erase.accepted?.because ?? 'The vendor has taken the request and is working on it.';
  return { outcome: 'pending', since: latest.at, until: latest.until, because: { reason } };
}

async function eraseBatch(
  finding: Finding,
  erase: Erase,
  keys: readonly string[],
  key: string,
  where: string,
): Promise<Fared> {
  const { id, name, collection, ask, jobs, now } = finding;
  const rows = keys.map((one) => keyScope(collection, one, where));
  const call = erase.call ?? erase.by?.[rows[0]!['key.kind'] ?? ''];
  if (!call) throw problem.value(where);
  const values = rows.map((row) => Object.values(row)[0]!);
  const job = jobName(id, name, 'erase', key, ...keys);
  const moment = now().round('second').toString();
  const scope = { ...rows[0], now: moment, keys: values.join(','), idempotency: job.replaceAll(/[^A-Za-z0-9]/g, '') };
  const question = { where, scope, rows };

  if (erase.job) {
    const progress = await work(erase.job, call, ask, question, jobs, job, now);
    if (progress.is === 'waiting') return { gone: 0, left: 0, waiting: progress };
    // An answer that was asked for before the erasure would show what is no longer there.
    if ('by' in collection.find)
      for (const kind of Object.keys(collection.find.by))
        for (const value of values) await jobs.forget(finding.asked(kind, value));
    return { gone: keys.length, left: 0 };
  }
  if (erase.accepted) {
    let begun = await jobs.get(job);
    if (begun === null) {
      await ask(call, question);
      begun = { id: 'accepted', at: now().toString() };
      await jobs.keep(job, begun);
    }
    const until = since(begun.at, erase.accepted.within);
    const over = until.epochMilliseconds <= now().epochMilliseconds;
    return over
      ? { gone: keys.length, left: 0 }
      : { gone: 0, left: 0, waiting: { at: begun.at, until: until.toString() } };
  }
  const answer = await ask(call, question);
  if (answer.is === 'gone' || !erase.each) return { gone: keys.length, left: 0 };
  const { each } = erase;
  const told = everyAt(answer.body, each.rows).flatMap((found) => (Array.isArray(found) ? (found as Json[]) : [found]));
  if (told.length !== keys.length) throw problem.answer(where, 'not every row told of');
  const gone = told.filter((row) => {
    if (oneAt(row, each.done) === true) return true;
    return each.gone !== undefined && each.gone.is.includes(textOf(oneAt(row, each.gone.at)) ?? '');
  }).length;
  return { gone, left: keys.length - gone };
}
