// What runs at the vendor's for days: begun once, asked after each time we are asked, remembered by whoever called us.
import { createHmac } from 'node:crypto';
import { type Json, Secret, Temporal, sha256base64 } from '#base';
import type { Call } from './definition-call.ts';
import type { Job } from './definition.ts';
import { type Ask, type Question, since } from './asking.ts';
import { oneAt, textOf } from './pointer.ts';
import { problem } from './problems.ts';

/** A job under way: the vendor's id of it, and when it was begun (RFC 3339). */
export interface Begun {
  id: string;
  at: string;
}

/** Where jobs under way are remembered: by the caller, durably, since connect has no store. Names tell nothing about a person. */
export interface Jobs {
  get(name: string): Promise<Begun | null>;
  keep(name: string, job: Begun): Promise<void>;
  forget(name: string): Promise<void>;
}

export type Progress =
  | { is: 'done'; body: Json | undefined }
  | { is: 'gone' }
  | { is: 'waiting'; at: string; until: string | null };

/** A name under which a job of an act is remembered; the act's key, which is random, keeps it from being guessed. */
export const jobName = (...of: readonly string[]): string => sha256base64(JSON.stringify(of));

/** The name of a question about a person, whose address could be guessed from a bare hash: so it is keyed with the connection. */
export const questionName = (connection: Secret, ...of: readonly string[]): string =>
  createHmac('sha256', connection.reveal()).update(JSON.stringify(of)).digest('base64');

/**
 * Begins the job, unless `name` remembers one, and asks after it once. Between the vendor's yes and our remembering a crash may fall: then it is
 * begun a second time, which changes nothing more (what is being erased is erased).
 */
export async function work(
  job: Job,
  begin: Call,
  ask: Ask,
  question: Question,
  jobs: Jobs,
  name: string,
  now: () => Temporal.Instant,
): Promise<Progress> {
  const { where } = question;
  let begun = await jobs.get(name);
  if (begun === null) {
    const answer = await ask(begin, question);
    if (answer.is === 'gone') return { is: 'gone' };
    const id = textOf(oneAt(answer.body, job.id));
    if (id === null) throw problem.answer(where, 'no id of the job');
    begun = { id, at: now().toString() };
    await jobs.keep(name, begun);
  }
  const answer = await ask(job.ask, { where, scope: { ...question.scope, job: begun.id } });
  const state = answer.is === 'gone' ? null : textOf(oneAt(answer.body, job.state));
  if (state !== null && job.done.includes(state)) return { is: 'done', body: answer.body };
  if (state !== null && job.waiting.includes(state))
    return {
      is: 'waiting',
      at: begun.at,
      until: job.within === undefined ? null : since(begun.at, job.within).toString(),
    };
  // It failed, was withdrawn, or is not known any more: the next time another one is begun.
  await jobs.forget(name);
  throw problem.answer(where, 'job ended without success');
}
