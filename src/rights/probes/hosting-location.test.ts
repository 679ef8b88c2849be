// hosting-location, green and red: where the text itself says that data goes, against the place where it is said to stay.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recipient, registerBench, stated } from './testing-register.ts';

const going = (country: string) => [
  { id: 'transfer.hilltop', to: 'Hilltop', recipient: 'recipient.hilltop', country, stated },
];
const everywhere = [
  'All data is stored in Germany.',
  'Your data never leaves the EU.',
  'No data is processed outside the EEA.',
  'Uw gegevens verlaten de EU niet.',
  'Vos données sont hébergées exclusivement en Belgique.',
  'Uw gegevens worden alleen in Nederland bewaard.',
  'Ihre Daten werden ausschließlich in Österreich gespeichert.',
];

test('broken, whatever anybody says: all data stays here, and who runs a system gets it elsewhere by the same text', async (t) => {
  const b = await registerBench(t, 'hosting-location');
  b.runBy('recipient.hilltop');
  await b.word();
  for (const sentence of everywhere) {
    b.text([recipient('Hilltop')], going('US'));
    assert.equal(await b.said(sentence), 'broken leaves', sentence);
    b.text([recipient('Hilltop')]);
    assert.equal(await b.said(sentence), 'upheld attestGiven', sentence);
  }
  b.text([recipient('Hilltop')], going('FR'));
  assert.equal(await b.said('All data is stored in Germany.'), 'broken leaves');
  assert.equal(await b.said('All data is stored in the European Union.'), 'upheld attestGiven');
  b.text([recipient('Hilltop')], going('CH'));
  assert.equal(await b.said('All data is stored in the European Union.'), 'broken leaves');
  assert.equal(await b.said('All data is stored in Europe.'), 'upheld attestGiven');
});

test('unproven until a person says where machines stand; broken: their no', async (t) => {
  const b = await registerBench(t, 'hosting-location');
  const sentence = 'Bookings are stored in Ireland.';
  b.text([recipient('Hilltop', { country: 'IE' })]);
  b.runBy('recipient.hilltop');
  assert.equal(await b.said(sentence), 'unproven machines');
  b.text([recipient('Hilltop', { country: 'US' })]);
  assert.equal(await b.said(sentence), 'unproven elsewhere', 'a company from there may have machines here');
  b.text([recipient('Hilltop')], going('US'));
  assert.equal(await b.said(sentence), 'unproven elsewhere', 'of other data, perhaps');
  assert.equal(await b.said('What is not paid is stored in Ireland.'), 'unproven elsewhere', 'a part of the data');
  assert.equal(await b.said('Bookings are stored on our servers.'), 'unproven noPlace');
  await b.word();
  assert.equal(await b.said(sentence), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(sentence), 'unproven attestExpired');
  await b.word(false);
  assert.equal(await b.said(sentence), 'broken attestDenied');
});

test('unproven, whatever anybody says: a system is run by somebody whom the text lacks', async (t) => {
  const b = await registerBench(t, 'hosting-location');
  b.text([recipient('Hilltop')]);
  b.runBy('recipient.lakeside');
  await b.word();
  assert.equal(await b.said('All data is stored in Germany.'), 'unproven unlisted');
});
