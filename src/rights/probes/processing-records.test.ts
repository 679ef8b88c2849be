// processing-records, green and red: a register with gaps, whole ones, systems that it lacks, and papers that are no register.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Policy } from '#policy';
import { noted, recipient, registerBench, stated } from './testing-register.ts';

const kept = 'We keep records of processing activities.';
const whole: Partial<Policy> = {
  subjects: [{ id: 'subject.buyers', label: 'buyers of kites', stated }],
  data: [{ id: 'data.name', label: 'name', stated }],
};

test('upheld: each activity has what Art. 30(1) asks; broken: a system is run by somebody whom the register lacks', async (t) => {
  const b = await registerBench(t, 'processing-records');
  b.text([recipient('Lakeside')], [], 'BE', whole);
  b.runBy('recipient.lakeside');
  assert.equal(await b.said(kept), 'upheld recordsWhole');
  await b.word();
  b.runBy('recipient.lakeside', 'recipient.hilltop');
  assert.equal(await b.said(kept), 'broken unlisted', 'no word makes it good');
  b.runBy();
  const bailiff = { ...recipient('Bailiff'), role: 'authority', stated: undefined, decided: noted } as const;
  b.text([recipient('Lakeside'), bailiff], [], 'BE', whole);
  assert.equal(await b.said(kept), 'broken unpublished');
});

test('unproven for each thing that is missing, until a person says that another register has it; broken: their no', async (t) => {
  const b = await registerBench(t, 'processing-records');
  const without: Partial<Policy>[] = [
    { ...whole, subjects: [] },
    { ...whole, data: [] },
    { ...whole, purposes: [] },
    { ...whole, controller: undefined },
  ];
  for (const more of without) {
    b.text([recipient('Lakeside')], [], 'BE', more);
    assert.equal(await b.said(kept), 'unproven recordsGaps', Object.keys(more).join());
  }
  await b.word();
  assert.equal(await b.said(kept), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(kept), 'unproven attestExpired');
  b.text([recipient('Lakeside')], [], 'BE', whole);
  assert.equal(await b.said(kept), 'upheld recordsWhole');
  await b.word(false);
  assert.equal(await b.said(kept), 'broken attestDenied');
});

test('unproven: impact assessments and privacy by design are in no register, a person vouches for them', async (t) => {
  const b = await registerBench(t, 'processing-records');
  b.text([recipient('Lakeside')], [], 'BE', whole);
  for (const sentence of [
    'We carry out data protection impact assessments.',
    'Nous réalisons une analyse d’impact.',
    'Wij werken volgens privacy by design.',
    'Wij doen een gegevensbeschermingseffectbeoordeling.',
    'Wir führen eine Datenschutz-Folgenabschätzung durch.',
  ])
    assert.equal(await b.said(sentence), 'unproven otherPapers', sentence);
  await b.word();
  assert.equal(await b.said('We carry out DPIAs.'), 'upheld attestGiven');
});
