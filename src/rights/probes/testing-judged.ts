// For tests of what machines judged: an inn whose guests have a score and whose rooms are given out by a machine, as far as the map says so.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import type { TestContext } from 'node:test';
import { attest, orAttested } from '#access';
import { languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import type { Policy, PolicyPromise, Stated } from '#policy';
import type { RequestedRight } from '#store';
import { say } from '#words';
import { rightsProbes } from '../index.ts';
import type { RightsHouse } from '../house.ts';
import { inn } from '../testing-inn.ts';

export const stated: Stated = { quote: 'How the inn sees its guests.', segment: 's', span: [0, 28] };

/** The policy of the inn: guests are scored to give them a better room. `more`: in its place. */
export const innPolicy = (more: Partial<Policy> = {}): Policy => {
  const policy = declaredPolicy();
  const rooms = { id: 'purpose.rooms', label: 'a better room for regular guests', bases: ['basis.interest'] };
  return { ...policy, purposes: [...policy.purposes, { ...rooms, profiling: true, stated }], ...more };
};

/** `columns`: of the table of guests in systems.yaml besides, as YAML in one line each. */
export async function judgedBench(
  t: TestContext,
  kind: 'profiling' | 'right-no-automated-decision',
  columns: readonly string[] = [],
  wrong: Partial<RightsHouse> = {},
) {
  const mapped = (more: readonly string[]) => (map: string) =>
    map.replace('name: {', [...more, 'name: {'].join('\n          '));
  const b = await inn(t, mapped(columns));
  const db = new DatabaseSync(b.file);
  t.after(() => db.close());
  db.exec(`alter table guest add column lead_score integer;
    alter table guest add column room_given text;
    alter table guest add column reviewed_by text;`);
  b.publish(innPolicy());
  const probe = rightsProbes({ ...b.rights, ...wrong }).find((one) => one.kind === kind)!;
  const ask = async (facts: readonly string[] = []) => {
    // Another look.
    b.clock.advance('PT11M');
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise: PolicyPromise = { id: 'promise.judged', kind, facts: [...facts], stated: [stated] };
    const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    for (const one of [found.because, ...found.measured])
      for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
    return found;
  };
  return {
    ...b,
    db,
    ask,
    enter: (asks: RequestedRight) => b.ask(asks),
    remap: (more: readonly string[]) => b.map(mapped(more)),
    async said(...facts: string[]): Promise<string> {
      const { state, because } = await ask(facts);
      return `${state} ${because.key.split('.')[1]}`;
    },
    word: (holds = true) =>
      attest(
        b.store.db,
        b.tenant,
        {
          promise: 'promise.judged',
          holds,
          statement: 'The innkeeper gives out the rooms.',
          by: 'Rosa Lind',
          file: null,
          expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
          enteredBy: 'Rosa Lind',
        },
        b.clock,
      ),
  };
}
