// operator-access, green and red: openings with their second person and review, a late one, one judged wrong, an access outside of any, nobody to approve.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { Pii, newId } from '#base';
import type { Answer, PublishedPolicy } from '#policy';
import { read } from '#read';
import { languages } from '#base';
import { say } from '#words';
import { type OpenedUnder, type Opens, type StaffSession, accessProbes } from '../index.ts';
import { glassBench } from '../break-glass/testing.ts';

async function setting(t: TestContext, log = true) {
  const used: OpenedUnder[] = [];
  const opens: Opens = { hours: async () => [], under: async (_, __, since) => used.filter(({ at }) => at >= since) };
  const b = await glassBench(t, opens);
  const text =
    '# Privacy Policy\n\n## Security\n\nWe access your data only in an extreme outage or for urgent maintenance.\n';
  const source = { name: 'privacy.md', text };
  const { prose, policy } = read(source);
  const promise = policy.promises.find(({ kind }) => kind === 'operator-access');
  assert.ok(promise, 'the sentence is such a promise');
  const publishedAt = b.clock.now().toString();
  const published: PublishedPolicy = {
    tenant: b.tenant,
    number: 1,
    sha256: '',
    previous: null,
    publishedAt,
    source,
    prose,
    policy,
  };
  const probe = accessProbes(b.db, log ? opens : null).find(({ kind }) => kind === 'operator-access')!;
  const ask = async (): Promise<Answer> => {
    const answer = await probe.ask({ published, promise, now: b.clock.now() });
    for (const message of [answer.because, ...answer.measured])
      for (const language of languages) assert.doesNotMatch(say(message, language), /[{}]/);
    return answer;
  };
  const opened = async (who: StaffSession, by: StaffSession): Promise<string> => {
    const id = await b.ask(who);
    assert.equal(await b.act(by, id, 'open'), 'done');
    return id;
  };
  return { ...b, used, probe: ask, opened };
}

test('upheld: never needed; then used, and reviewed by another person in time', async (t) => {
  const b = await setting(t);
  const [eva, dev] = [await b.join('eva', 'owner'), await b.join('dev', 'developer')];
  assert.deepEqual([(await b.probe()).state, (await b.probe()).because.key], ['upheld', 'probes.glassNever']);
  const id = await b.opened(dev, eva);
  b.used.push({ glass: id, principal: `staff:${dev.staff}`, at: b.clock.now().toString() });
  b.clock.advance('PT10M');
  await b.act(dev, id, 'close');
  b.clock.advance('PT100H');
  assert.equal((await b.probe()).because.key, 'probes.glassKept', 'not reviewed yet, and not due');
  await b.act(eva, id, 'review', 'As it should be.');
  b.clock.advance('PT100H');
  assert.deepEqual([(await b.probe()).state, (await b.probe()).because.key], ['upheld', 'probes.glassKept']);
  b.clock.advance('P1Y');
  assert.equal((await b.probe()).because.key, 'probes.glassNever', 'a year later it is over');
});

test('broken: the review is overdue, and stays late when it comes; also when no job has ended it', async (t) => {
  const b = await setting(t);
  const [eva, dev] = [await b.join('eva', 'owner'), await b.join('dev', 'developer')];
  const id = await b.opened(dev, eva);
  b.clock.advance('PT120H30M');
  assert.equal((await b.probe()).state, 'upheld');
  b.clock.advance('PT1S');
  const answer = await b.probe();
  assert.deepEqual([answer.state, answer.because.key], ['broken', 'probes.glassOverdue']);
  assert.equal(answer.because.values?.['count'], 1);
  await b.act(eva, id, 'review', 'Forgot it.');
  assert.deepEqual([(await b.probe()).state, (await b.probe()).because.key], ['broken', 'probes.glassLate']);
});

test('broken: judged not justified', async (t) => {
  const b = await setting(t);
  const [eva, dev] = [await b.join('eva', 'owner'), await b.join('dev', 'developer')];
  const id = await b.opened(dev, eva);
  await b.act(dev, id, 'close');
  const wanted = { is: 'review', outcome: 'not-justified' } as const;
  assert.equal(await b.door.act(b.tenant, eva.staff, id, wanted, new Pii('Curiosity.')), 'done');
  assert.deepEqual([(await b.probe()).state, (await b.probe()).because.key], ['broken', 'probes.glassUnjustified']);
});

test('broken: somebody used an opening that was not theirs, before or after its time, or that never was', async (t) => {
  for (const change of ['who', 'before', 'after', 'none'] as const) {
    const b = await setting(t);
    const [eva, dev] = [await b.join('eva', 'owner'), await b.join('dev', 'developer')];
    const id = await b.opened(dev, eva);
    const at = b.clock.now().add({ minutes: change === 'before' ? -1 : change === 'after' ? 31 : 1 });
    b.used.push({
      glass: change === 'none' ? newId(b.clock) : id,
      principal: `staff:${change === 'who' ? eva.staff : dev.staff}`,
      at: at.toString(),
    });
    assert.deepEqual(
      [(await b.probe()).state, (await b.probe()).because.key],
      ['broken', 'probes.glassOutside'],
      change,
    );
  }
});

test('unproven: nobody could approve, or nothing says who looked', async (t) => {
  const b = await setting(t);
  await b.join('dev', 'developer');
  assert.deepEqual([(await b.probe()).state, (await b.probe()).because.key], ['unproven', 'probes.glassNobody']);
  const blind = await setting(t, false);
  await blind.join('eva', 'owner');
  assert.deepEqual([(await blind.probe()).state, (await blind.probe()).because.key], ['unproven', 'probes.glassNoLog']);
});
