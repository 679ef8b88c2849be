// Asking: a call of a definition made into a request, sent at its pace, tried again where that is safe, its answer given a meaning.
import { type Json, Temporal } from '#base';
import { type Pass, doorOf } from './auth.ts';
import type { Connection } from './connection.ts';
import type { Call, Meaning } from './definition-call.ts';
import type { Definition } from './definition.ts';
import { oneAt } from './pointer.ts';
import { problem } from './problems.ts';
import { type Received, type Sent, type Way, send } from './send.ts';
import { type Scope, filled, filledHeader, filledJson, filledPath, formOf } from './template.ts';
import { type World, askedWait, backoff, milliseconds, paceOf } from './waits.ts';

/** `gone`: not found, or already erased. */
export interface Answer {
  is: 'fine' | 'gone';
  body: Json | undefined;
  headers: Received['headers'];
}

/** What a page of an answer adds to a call. `address`: the next page in the vendor's own words. */
export interface Turn {
  query?: Readonly<Record<string, string>>;
  form?: Readonly<Record<string, string>>;
  json?: (body: Json) => Json;
  address?: string;
}

export interface Question {
  /** For Problems: `mailchimp: members`. */
  where: string;
  scope: Scope;
  /** One scope for each row of a batch. */
  rows?: readonly Scope[];
  turn?: Turn;
  /** Body instead of the call's own, already filled. */
  json?: Json;
}

export type Ask = (call: Call, question: Question) => Promise<Answer>;

const mostAttempts = 5;
/** Longer pauses are left to whoever asked: milliseconds. */
const patience = 60_000;
const usualTimeout = 'PT20S';

export function askerOf(definition: Definition, connection: Connection, world: World & Way): Ask {
  const pace = paceOf(definition.rate, world);
  const time = (call: Call): number => milliseconds(call.timeout ?? definition.timeout ?? usualTimeout);
  const base = new URL(filled(definition.base, connection.parameters));

  /** Sends until there is an answer with a meaning. Throws Problems; none repeats what was sent or received. */
  const attempt = async (
    sent: () => Promise<Sent>,
    repeat: boolean,
    call: Call,
    where: string,
    renew: () => boolean,
  ) => {
    for (let turn = 0; ; turn++) {
      await pace();
      const answer = await send(await sent(), world, time(call));
      const last = turn + 1 >= mostAttempts;
      if (answer === 'address') throw problem.address(where);
      const { status } = answer === 'silent' ? { status: 0 } : answer;
      const means =
        answer === 'silent' ? 'silent' : meaningOf(answer, [...(call.answers ?? []), ...(definition.answers ?? [])]);
      if (answer !== 'silent' && (means === 'fine' || means === 'gone')) {
        if (means === 'fine' && !answer.readable) throw problem.answer(where, 'no JSON');
        return { is: means, body: answer.body, headers: answer.headers } satisfies Answer;
      }
      if (means === 'refused') {
        if (turn === 0 && status === 401 && renew()) continue;
        throw problem.refused(where, status);
      }
      if (means === 'redirect') throw problem.redirect(where);
      if (means === 'failed') throw problem.failed(where, status);
      const now = world.clock.now();
      const wait =
        (answer === 'silent' ? null : askedWait(answer, definition.waits, now)) ?? backoff(turn, world.random());
      // A busy system has not begun; after silence or a fault it may have.
      if (means === 'busy' && (last || wait > patience))
        throw problem.busy(
          where,
          now
            .add({ milliseconds: Math.round(wait) })
            .round('second')
            .toString(),
        );
      if (means !== 'busy' && (last || !repeat || wait > patience))
        throw means === 'silent' ? problem.silent(where) : problem.failed(where, status);
      await world.sleep(wait);
    }
  };

  const door = doorOf(definition, connection, world.clock, async (url, form) => {
    const sent: Sent = {
      method: 'POST',
      url,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    };
    // RFC 6749, 5.2: who is not let in is told so by 400.
    const call: Call = { method: 'POST', path: '', answers: [{ status: 400, means: 'refused' }] };
    return (
      await attempt(
        () => Promise.resolve(sent),
        true,
        call,
        `${definition.id}: token`,
        () => false,
      )
    ).body;
  });

  return (call, question) => {
    const safe = ['GET', 'PUT', 'DELETE'].includes(call.method) ? 'safe' : 'never';
    const sent = async (): Promise<Sent> => requestOf(call, question, base, connection.parameters, await door.pass());
    return attempt(sent, (call.repeat ?? safe) !== 'never', call, question.where, () => door.renew());
  };
}

type Means = Meaning['means'] | 'redirect' | 'broken';

/** The first word of the definition that fits; else what HTTP itself says (RFC 9110, 15; RFC 6585, 4). */
function meaningOf({ status, body }: Received, meanings: readonly Meaning[]): Means {
  const said = meanings.find(({ status: wanted, at, is, contains }) => {
    if (wanted !== undefined && wanted !== status) return false;
    if (at === undefined) return wanted !== undefined;
    const value = oneAt(body, at);
    if (contains !== undefined) return typeof value === 'string' && value.includes(contains);
    return value !== undefined && (is === undefined || is.includes(value as string));
  });
  if (said) return said.means;
  if (status >= 200 && status < 300) return 'fine';
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 401 || status === 403) return 'refused';
  if (status === 429) return 'busy';
  return [500, 502, 503, 504].includes(status) ? 'broken' : 'failed';
}

function requestOf(call: Call, question: Question, base: URL, parameters: Scope, pass: Pass): Sent {
  const { turn = {}, rows } = question;
  const scope = { ...parameters, ...question.scope };
  const url = new URL(base.href.replace(/\/$/, '') + filledPath(call.path, scope, question.where));
  for (const [name, template] of Object.entries(call.query ?? {})) url.searchParams.set(name, filled(template, scope));
  for (const [name, value] of Object.entries(turn.query ?? {})) url.searchParams.set(name, value);
  const to = turn.address === undefined ? url : nextAddress(turn.address, url, question.where);
  for (const [name, value] of Object.entries(pass.query ?? {})) to.searchParams.set(name, value);
  if (to.username !== '' || to.password !== '') throw problem.address(question.where);
  to.hash = '';

  const headers: Record<string, string> = { accept: 'application/json' };
  for (const [name, template] of Object.entries(call.headers ?? {}))
    headers[name] = filledHeader(template, scope, question.where);
  const json = question.json ?? (call.json === undefined ? undefined : filledJson(call.json, scope, rows));
  let body: string | null = null;
  if (json !== undefined) {
    headers['content-type'] = 'application/json';
    body = JSON.stringify(turn.json ? turn.json(json) : json);
  } else if (call.form !== undefined || pass.form) {
    const form = formOf(filledJson(call.form ?? {}, scope, rows));
    for (const [name, value] of Object.entries({ ...turn.form, ...pass.form })) form.set(name, value);
    headers['content-type'] = 'application/x-www-form-urlencoded';
    body = form.toString();
  }
  return { method: call.method, url: to, headers: { ...headers, ...pass.headers }, body };
}

/** The next page as the vendor gives it: on the same host alone, for our secret goes along. Throws Problem. */
function nextAddress(address: string, from: URL, where: string): URL {
  const next = URL.parse(address, from.href);
  if (!next || next.origin !== from.origin) throw problem.answer(where, 'next page on another host');
  return next;
}

export const since = (from: string, period: string): Temporal.Instant =>
  Temporal.Instant.from(from).toZonedDateTimeISO('UTC').add(period).toInstant();
