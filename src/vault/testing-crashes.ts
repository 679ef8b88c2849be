// One round of kill -9 among the vault's processes: a writer, keyd or the database dies in the midst, then what was acknowledged is looked for.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { Problem } from '#base';
import { withTenant } from '#store';
import { indexChangeSteps, lookUp, readPerson, resumeErasures } from './index.ts';
import { type TestHouse, openTestHouse } from './testing-house.ts';

export const victims = ['writer', 'keyd', 'database'] as const;
export type Victim = (typeof victims)[number];

export interface Writer {
  child: ChildProcess;
  /** All that it has said, a line each. */
  lines: string[];
  says(start: string, times?: number): Promise<string>;
  ended: Promise<void>;
}

/** A home on a real disk, removed at the end. */
export function crashHome(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'upheld-crash-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  return home;
}

export function openWriter(home: string, wrap: readonly string[] = []): Writer {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning'];
  const command = [...wrap, ...node, join(import.meta.dirname, 'testing-writer.ts'), home];
  const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  let said = '';
  const lines: string[] = [];
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
    const whole = said.split('\n');
    said = whole.pop()!;
    lines.push(...whole);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    child,
    lines,
    ended,
    async says(start, times = 1) {
      for (const deadline = Date.now() + 120_000; ; await pause(5)) {
        const found = lines.filter((line) => line.startsWith(start));
        if (found.length >= times) return found[times - 1]!;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`the writer ended without “${start}”: ${lines.slice(-5).join('\n')}`);
        if (Date.now() > deadline) throw new Error(`no “${start}”: ${lines.slice(-5).join('\n')}`);
      }
    },
  };
}

/** Lets it write, kills the victims one after the other, each after so many milliseconds of work, and looks. */
export async function crashRound(
  home: string,
  kills: readonly (readonly [Victim, number])[],
  told: Told,
): Promise<void> {
  const writer = openWriter(home);
  await writer.says('ready');
  for (const [victim, milliseconds] of kills) {
    await pause(milliseconds);
    if (victim === 'writer') {
      writer.child.kill('SIGKILL');
      break;
    }
    const pid =
      victim === 'keyd'
        ? Number(writer.lines.findLast((line) => /^(?:ready|keyd) /.test(line))!.split(' ')[1])
        : postmasterOf(home);
    process.kill(pid, 'SIGKILL');
    // It comes back, and so does the work.
    const before = writer.lines.filter((line) => line.startsWith('added')).length;
    await writer.says('added', before + 5);
  }
  writer.child.stdin!.end();
  if (writer.child.signalCode === null && !writer.child.killed) await writer.says('whole');
  await writer.ended;
  note(told, writer.lines);
  const house = await openTestHouse(home, () => {});
  try {
    await lookFor(house, told);
  } finally {
    await house.close();
  }
}

const postmasterOf = (home: string): number =>
  Number(readFileSync(join(home, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** What writers said over all rounds. */
export interface Told {
  saved: Map<string, string>;
  /** Words of records by their ids, by person. */
  added: Map<string, Map<string, string>>;
  erasing: Set<string>;
  erased: Set<string>;
}

export const nothingTold = (): Told => ({ saved: new Map(), added: new Map(), erasing: new Set(), erased: new Set() });

export function note(told: Told, lines: readonly string[]): void {
  for (const line of lines) {
    const [what, id = '', second = '', ...rest] = line.split(' ');
    if (what === 'saved') told.saved.set(id, second);
    else if (what === 'added') told.added.set(id, (told.added.get(id) ?? new Map()).set(second, rest.join(' ')));
    else if (what === 'erasing') told.erasing.add(id);
    else if (what === 'erased') told.erased.add(id);
  }
}

/** All that was acknowledged is there; whom an erasure began to fence is whole or gone; nothing is left half done. */
export async function lookFor(house: TestHouse, told: Told): Promise<void> {
  const { vault, caller, tenant } = house;
  await resumeErasures(vault, tenant);
  for await (const _ of indexChangeSteps(vault, tenant));
  const left = await remnants(house);
  assert.deepEqual(left.broken, [], 'rows without their other half');
  for (const id of told.erased) assert.ok(!left.seen.has(id), `${id} was erased, and rows are left`);
  for (const [id, email] of told.saved) {
    if (told.erased.has(id)) continue;
    const person = await readPerson(vault, caller, id).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'vault.no-person') return null;
      throw error;
    });
    if (person === null) {
      assert.ok(told.erasing.has(id), `${id} was saved, and is lost`);
      assert.ok(!left.seen.has(id), `${id} is half erased`);
      // Its erasure was cut short after the fence, and has ended by now.
      told.erased.add(id);
      continue;
    }
    assert.equal(person.contact.reveal()['email'], email);
    assert.deepEqual(await lookUp(vault, caller, { field: 'email', value: email }), [id], `${id} by their address`);
    const words = new Map(person.records.map((record) => [record.id, record.values.reveal()['words']]));
    for (const [record, said] of told.added.get(id) ?? []) assert.equal(words.get(record), said, `a record of ${id}`);
    // Fenced it never was: the next round's verdict may not lean on this attempt.
    told.erasing.delete(id);
  }
}

/** Every person's id that any row names, and rows that miss what belongs to them. */
async function remnants({ store, tenant }: TestHouse): Promise<{ seen: Set<string>; broken: string[] }> {
  return withTenant(store.db, tenant, async (trx) => {
    const { rows: seen } = await sql<{ id: string }>`
      select id from upheld.subject union select subject_id from upheld.keyring_subject
      union select subject_id from upheld.record union select subject_id from upheld.keyring_index
      union select unnest(subjects) from upheld.erasure`.execute(trx);
    const { rows: broken } = await sql<{ what: string }>`
      select 'no key: ' || s.id as what from upheld.subject s
       where not exists (select from upheld.keyring_subject k where k.subject_id = s.id)
      union all select 'no contact: ' || s.id from upheld.subject s
       where not exists (select from upheld.record r where r.subject_id = s.id and r.type = 'contact')
      union all select 'not found by address: ' || s.id from upheld.subject s
       where not exists (select from upheld.keyring_index i where i.subject_id = s.id)
      union all select 'under a key that is gone: ' || i.subject_id from upheld.keyring_index i
       where not exists (select from upheld.keyring_key k where k.id = i.key_id and not k.coming)
      union all select 'change ' || c.id || ' is ' || c.state from upheld.keyring_index_change c where c.state <> 'done'
      union all select 'fenced: ' || s.id from upheld.subject s where s.state = 'fenced'
      union all select 'erasure ' || e.id || ' is ' || e.state from upheld.erasure e where e.state <> 'done'
      union all select 'epoch ' || number || ' is ' || state from upheld.keyring_epoch where state = 'going'`.execute(
      trx,
    );
    return { seen: new Set(seen.map(({ id }) => id)), broken: broken.map(({ what }) => what) };
  });
}
