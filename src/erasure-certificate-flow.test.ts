// The page of an erasure, through its real routes: what stays of the person is said beside the certificate, and in the certificate.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#base';
import { applyFor, approveFor, proposeFor } from '#rights';
import { inn } from '#rights/testing-inn';
import { requestPages } from '#words';
import { requestPortal } from '#web';
import { portalSite } from './testing-portal.ts';

test('whoever was erased reads that keyed marks stay and how many; of another request nothing of the kind is said', async (t) => {
  const b = await inn(t);
  const site = portalSite(b, { requestPortal: requestPortal(async () => b.rights, b.clock), report: () => {} });
  const ended = async (asks: 'erasure' | 'rectification', values?: { wanted: { field: string; value: string }[] }) => {
    const id = await b.ask(asks, values);
    const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
    await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
    b.clock.advance('PT48H');
    await applyFor(b.rights, b.tenant, id, 'staff:1');
    await b.ledger.sequence(b.tenant);
    const links = (await b.sent()).flatMap(({ text }) => [...(text ?? '').matchAll(/\/request\/([\w-]{20,})/g)]);
    return links.at(-1)![1]!;
  };
  const page = async (token: string, language: string): Promise<string> =>
    (await (await site.request(`/request/${token}?lang=${language}`)).text()).replace(/\s+/g, ' ');
  const corrected = await ended('rectification', { wanted: [{ field: 'pd:Name', value: 'Ada Quill' }] });
  const erased = await ended('erasure');
  for (const language of languages) {
    // What follows the number, up to the next sentence.
    const about = requestPages.certificateMarks[language].split('({count})')[1]!.trim();
    const html = await page(erased, language);
    assert.ok(html.includes(requestPages.certificateTake[language]), language);
    assert.ok(html.includes(about), language);
    assert.ok(!(await page(corrected, language)).includes(about), language);
  }
});
