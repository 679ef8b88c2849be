// A process of its own that writes into a vault until it is killed or its input ends: node testing-writer.ts HOME. It says what was acknowledged.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#base';
import {
  accesses,
  addRecord,
  beginIndexChange,
  checkAccessLog,
  countPeople,
  erasePeople,
  indexChangeSteps,
  readPerson,
  savePerson,
} from './index.ts';
import { lookFor, nothingTold, note } from './testing-crashes.ts';
import { openTestHouse } from './testing-house.ts';

const home = process.argv[2]!;
const told = nothingTold();
/** At once and whole: what was said before a kill arrives. */
function say(...words: readonly (string | number | null)[]): void {
  const line = words.join(' ');
  note(told, [line]);
  writeSync(1, `${line}\n`);
}

const house = await openTestHouse(home, () => {});
const { vault, caller, keyd } = house;
const origin = { source: 'provided', channel: 'test' } as const;
/** Who was saved and is not being erased. */
const mine: string[] = [];
let going = true;

async function step(): Promise<void> {
  const email = `${randomUUID()}@lives.example`;
  const { id } = await savePerson(vault, caller, { contact: { email }, origin });
  say('saved', id, email);
  const words = `order ${randomUUID()}`;
  const record = await addRecord(vault, caller, { subject: id, type: 'order', values: { words }, origin });
  say('added', id, record, words);
  mine.push(id);
  if (mine.length % 4 !== 0) return;
  const [gone] = mine.splice(Math.floor(Math.random() * mine.length), 1);
  say('erasing', gone!);
  await erasePeople(vault, caller, [gone!], 'test');
  say('erased', gone!);
}

/** What fails is not acknowledged; the next attempt may succeed. A failure is a Problem, or has the code of a broken connection. */
const failed = (what: string, error: unknown): void =>
  error instanceof Problem
    ? say(what, error.code, error.told.happened)
    : say(what, String((error as { code?: string }).code), String(error).replaceAll('\n', ' '));

async function write(): Promise<void> {
  while (going) {
    await step().catch(async (error: unknown) => {
      failed('failed', error);
      await pause(20);
    });
  }
}

async function look(): Promise<void> {
  for (; going; await pause(50))
    await countPeople(vault, caller.tenant).then(
      (count) => say('counted', count),
      (error: unknown) => failed('unseen', error),
    );
}

let reads = 0;

/** Personal data is not looked at without a line in the log: in the reserve, while there is no room for it. */
async function read(): Promise<void> {
  for (; going; await pause(50)) {
    const [somebody] = mine;
    if (somebody !== undefined)
      await readPerson(vault, caller, somebody).then(
        () => say('read', (reads += 1)),
        (error: unknown) => (mine.includes(somebody) ? failed('unread', error) : undefined),
      );
  }
}

/** The key of the index is replaced all the time; each replacement ends an epoch, so there is a pause in which others get on. */
async function replace(): Promise<void> {
  for (; going; await pause(300))
    try {
      if (!(await beginIndexChange(vault, caller.tenant, 'job:test'))) continue;
      for await (const _ of indexChangeSteps(vault, caller.tenant)) if (!going) break;
      say('replaced');
    } catch (error) {
      failed('unreplaced', error);
    }
}

/** Takes all the room that is left on the disk, until `make room`. */
function fill(): void {
  const file = openSync(join(home, 'filler'), 'w');
  try {
    for (const size of [1 << 20, 1 << 12])
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
  } finally {
    closeSync(file);
  }
  say('full');
}

const writers = [write(), write(), write(), look(), read(), replace()];
say('ready', keyd.pid());
createInterface(process.stdin)
  .on('line', (line) => {
    if (line === 'fill') fill();
    else if (line === 'make room') {
      rmSync(join(home, 'filler'));
      say('room');
    }
  })
  .on('close', () => {
    going = false;
    void Promise.all(writers).then(end);
  });

/** Stops everything, starts it again, and looks for all that was said. */
async function end(): Promise<void> {
  await house.close();
  const again = await openTestHouse(home, () => {});
  const log = await accesses(again.vault, again.tenant, { act: 'read', limit: 1_000_000 });
  if (new Set(log.map(({ id }) => id)).size !== log.length || log.length < reads) say('unlogged', reads, log.length);
  const { changed, missing, strange } = await checkAccessLog(again.vault, again.tenant, 1);
  if ([...changed, ...missing, ...strange].length > 0) say('unlogged', JSON.stringify({ changed, missing, strange }));
  await lookFor(again, told).then(
    () => say('whole', told.saved.size, told.erased.size),
    (error: unknown) => failed('lost', error),
  );
  await again.close();
}
