// Finding in an HTTP system: by each identifier that it can be asked by, page by page, each record as a row with its key.
import { type Json, Temporal } from '#base';
import type { Found, Person } from '#policy';
import type { Ask } from './asking.ts';
import type { Collection, Find } from './definition.ts';
import { type Jobs, work } from './jobs.ts';
import { everyPage } from './pages.ts';
import { everyAt, oneAt, textOf } from './pointer.ts';
import { problem } from './problems.ts';
import { type Scope, filled } from './template.ts';

export interface Finding {
  id: string;
  name: string;
  collection: Collection;
  ask: Ask;
  jobs: Jobs;
  /** Under which name it is remembered that a person was asked for. */
  asked: (kind: string, value: string) => string;
  now: () => Temporal.Instant;
}

/** A row's key: its parts as JSON, which is opaque to everybody else. */
export const keyText = (parts: Readonly<Record<string, string>>): string => JSON.stringify(parts);

/** The parts of a key as a template names them. Throws Problem `connect.http-value` on a key that is not of this collection. */
export function keyScope(collection: Collection, key: string, where: string): Scope {
  let parts: unknown;
  try {
    parts = JSON.parse(key);
  } catch {
    throw problem.value(where);
  }
  const names = Object.keys(collection.key);
  const given = parts !== null && typeof parts === 'object' ? (parts as Record<string, unknown>) : {};
  if (Object.keys(given).length !== names.length) throw problem.value(where);
  return Object.fromEntries(
    names.map((name) => {
      const value = Object.hasOwn(given, name) ? given[name] : null;
      if (typeof value !== 'string' || value === '') throw problem.value(where);
      return [`key.${name}`, value] as const;
    }),
  );
}

/** Rows of one collection, each once, however many of the person's identifiers lead to it. */
export async function* findIn(finding: Finding, person: Person): AsyncGenerator<Found> {
  const { find } = finding.collection;
  const seen = new Set<string>();
  for (const { kind, value } of person.identifiers) {
    // A vendor that is asked for nothing may answer with everybody who lacks it.
    if (value.trim() === '') continue;
    const found =
      'unseen' in find
        ? unseen(finding, find.unseen.includes(kind) ? kind : null, value, find.because)
        : Object.hasOwn(find.by, kind)
          ? seenBy(finding, find, kind, value)
          : [];
    for await (const row of found) {
      if (seen.has(row.key)) continue;
      seen.add(row.key);
      yield row;
    }
  }
}

function* unseen({ name }: Finding, kind: string | null, value: string, because: string): Generator<Found> {
  if (kind === null) return;
  const key = keyText({ kind, value });
  yield { collection: name, key, fields: {}, relation: 'own', sharedWith: 0, because, answer: 'unseen' };
}

async function* seenBy(finding: Finding, find: Find, kind: string, value: string): AsyncGenerator<Found> {
  const { id, name, ask, jobs, now } = finding;
  const where = `${id}: ${name}`;
  const call = find.by[kind]!;
  const question = { where, scope: { value } };
  if (find.job) {
    const job = finding.asked(kind, value);
    const progress = await work(find.job, call, ask, question, jobs, job, now);
    if (progress.is === 'waiting') {
      const because = `${name}: asked by ${kind}; the vendor’s answer is not there yet`;
      yield { ...bare(finding, keyOf(finding, {}, kind, value), because), answer: 'pending' };
    }
    if (progress.is !== 'done') return;
    yield* rowsIn(finding, find, progress.body, kind, value);
    await jobs.forget(job);
    return;
  }
  const count = (body: Json | undefined): number => recordsIn(find, body).length;
  for await (const body of everyPage(find.pages, (turn) => ask(call, { ...question, turn }), count, where))
    yield* rowsIn(finding, find, body, kind, value);
}

const recordsIn = (find: Find, body: Json | undefined): Json[] =>
  everyAt(body, find.records).flatMap((found) => (Array.isArray(found) ? (found as Json[]) : [found]));

const bare = ({ name }: Finding, key: string, because: string): Found => ({
  collection: name,
  key,
  fields: {},
  relation: 'own',
  sharedWith: 0,
  because,
});

function keyOf({ id, name, collection }: Finding, record: Json, kind: string, value: string): string {
  const parts = Object.entries(collection.key).map(([part, from]) => {
    const text = from.startsWith('/') ? textOf(oneAt(record, from)) : filled(from, { value, kind });
    if (text === null) throw problem.answer(`${id}: ${name}`, 'no key in a record');
    return [part, text] as const;
  });
  return keyText(Object.fromEntries(parts));
}

/** Records whose every field is empty are none: some vendors answer “nothing” by an empty shell. */
async function* rowsIn(
  finding: Finding,
  find: Find,
  body: Json | undefined,
  kind: string,
  value: string,
): AsyncGenerator<Found> {
  const { id, name, collection, ask } = finding;
  for (const record of recordsIn(find, body)) {
    const fields = fieldsOf(collection.fields, record);
    if (Object.keys(fields).length === 0) continue;
    const key = keyOf(finding, record, kind, value);
    const { detail } = collection;
    if (detail) {
      const answer = await ask(detail.call, {
        where: `${id}: ${name}`,
        scope: keyScope(collection, key, `${id}: ${name}`),
      });
      Object.assign(fields, fieldsOf(detail.fields, answer.body ?? null));
    }
    const identifiers = Object.entries(collection.identifiers ?? {}).flatMap(([of, pointer]) =>
      everyAt(record, pointer).flatMap((found) => {
        const text = textOf(found);
        return text === null ? [] : [{ kind: of, value: text }];
      }),
    );
    const told = identifiers.length > 0 ? { identifiers } : {};
    yield { ...bare(finding, key, `${name}: found by ${kind}`), fields, ...told };
  }
}

function fieldsOf(fields: Collection['fields'], record: Json): Record<string, unknown> {
  const found = Object.entries(fields).flatMap(([field, { at }]) => {
    const values = everyAt(record, at).filter((value) => value !== null && value !== '');
    return values.length === 0 ? [] : [[field, at.includes('/*') ? values : values[0]] as const];
  });
  return Object.fromEntries(found);
}
