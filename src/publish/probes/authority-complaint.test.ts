// authority-complaint, green and red: a real authority whose site the page links, one it does not link, and one that does not exist.
import assert from 'node:assert/strict';
import test from 'node:test';
import { authorities } from '#law';
import { type Bench, bench, pageOf } from '../testing.ts';
import { publishProbes } from './index.ts';

const kind = 'authority-complaint';
const policy = (name: string): string =>
  `# Privacy Policy of Zandloper Klokken B.V.\n\nZandloper Klokken B.V., Kade 1, 3011 AA Rotterdam, the Netherlands\n\nYou have the right to lodge a complaint with ${name}.\n`;
const site = authorities.find((authority) => authority.country === 'NL')?.website ?? '';

const ask = async (b: Bench, text: string, extra: string): Promise<string> => {
  const published = await b.show(text);
  b.pages.set('/policy', { status: 200, body: pageOf(published, extra) });
  const answer = await b.ask(published, publishProbes(b.store.db, b.site), kind);
  return `${answer.state} ${answer.because.key}`;
};

test('upheld: the authority is known and the page links to it', async (t) => {
  const b = await bench(t);
  assert.equal(
    await ask(
      b,
      policy('the Autoriteit Persoonsgegevens'),
      `<aside><a href="${site}">Autoriteit Persoonsgegevens</a></aside>`,
    ),
    'upheld probes.authorityShown',
  );
});

test('broken: the page does not say how to reach it, or links elsewhere', async (t) => {
  const b = await bench(t);
  assert.equal(await ask(b, policy('the Autoriteit Persoonsgegevens'), ''), 'broken probes.authorityNotShown');
  const lookalike = `${site.replace(/\/$/, '')}.fenwick.example`;
  assert.equal(
    await ask(b, policy('the Autoriteit Persoonsgegevens'), `<a href="${lookalike}">complain</a>`),
    'broken probes.authorityNotShown',
  );
});

test('unproven: no authority is named', async (t) => {
  const b = await bench(t);
  assert.match(await ask(b, policy('the competent supervisory authority'), ''), /^unproven probes\.authority/);
});
