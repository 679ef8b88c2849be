// What waits for a person, and until when.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '#base';
import type { AttestationView, BoardView, PromiseView } from '#evidence';
import { dueOn, promisesOf } from './due.ts';
import { sampleBoard, samplePromises } from './sample.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const given = samplePromises.flatMap((promise) => promise.attestations)[0]!;

/** A board with one promise that rests on a person's word, attested like this. */
function boardWith(...attestations: Partial<AttestationView>[]): BoardView {
  const [first] = samplePromises.filter((promise) => promise.proof === 'attest');
  const promise: PromiseView = { ...first!, attestations: attestations.map((one) => ({ ...given, ...one })) };
  const [segment] = promise.segments;
  return { ...sampleBoard, marks: { [segment!]: { segment: segment!, state: promise.state, promises: [promise] } } };
}

const why = (board: BoardView) => dueOn(board, today).map((due) => [due.why, due.on]);

test('a promise nobody spoke for waits; one whose word expired says since when', () => {
  assert.deepEqual(why(boardWith()), [['waiting', null]]);
  assert.deepEqual(why(boardWith({ state: 'revoked' })), [['waiting', null]]);
  assert.deepEqual(why(boardWith({ state: 'expired', expiresOn: '2026-03-01' })), [['expired', '2026-03-01']]);
});

test('a word that lasts thirty more days is due, one that lasts thirty-one is not', () => {
  assert.deepEqual(why(boardWith({ state: 'valid', expiresOn: '2026-12-21' })), [['expiring', '2026-12-21']]);
  assert.deepEqual(why(boardWith({ state: 'valid', expiresOn: '2026-12-22' })), []);
});

test('the longest-lived valid word counts, and an older expired one does not matter', () => {
  const board = boardWith(
    { state: 'valid', expiresOn: '2026-12-01' },
    { state: 'valid', expiresOn: '2027-06-01' },
    { state: 'expired', expiresOn: '2026-01-01' },
  );
  assert.deepEqual(why(board), []);
});

test('what Upheld measures itself never waits for a person; expired comes before what never was', () => {
  const all = dueOn(sampleBoard, today);
  assert.ok(all.length > 0);
  assert.ok(all.every((due) => due.promise.proof !== 'auto'));
  const dates = all.map((due) => due.on ?? '9999');
  assert.deepEqual(dates, dates.toSorted());
});

test('a promise that stands in several sentences is listed once', () => {
  const ids = promisesOf(sampleBoard).map((promise) => promise.id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, samplePromises.length);
});
