// The board page: every mark with its proof, anchors that work, counts that agree, and no way for old data to break it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { languages } from '#base';
import type { BoardView } from '#evidence';
import { board } from '#words';
import { documentOf } from './layout.tsx';
import { BoardPage, type BoardPageView } from './pages/board.tsx';
import { sampleBoard, sampleFindings, samplePromises, unprovedBoard } from './sample.ts';

const open = { state: null, area: null };

async function page(more: Partial<BoardPageView> = {}) {
  const view: BoardPageView = {
    board: sampleBoard,
    language: 'en',
    chosenLanguage: null,
    staff: false,
    sieve: open,
    promise: null,
    ...more,
  };
  return parseHTML(await documentOf(BoardPage(view))).document;
}

test('each sentence that promises something has one mark, in the order of the text, with its state in words', async () => {
  const document = await page();
  const marks = [...document.querySelectorAll('details.note:not(.lint)')];
  const expected = sampleBoard.prose.blocks
    .flatMap((block) => block.segments)
    .map(({ id }) => sampleBoard.marks[id])
    .filter((mark) => mark !== undefined);
  assert.equal(marks.length, expected.length);
  marks.forEach((element, at) => assert.equal(element.querySelector('.word')?.textContent, expected[at]?.state));
});

test('a mark opens into the proof: reason, what must be true, readings, when, how it changed, kind, facts', async () => {
  const document = await page();
  const promise = samplePromises.find((one) => one.id === 'p-unsubscribe-link')!;
  const text = document.getElementById(promise.id)?.textContent ?? '';
  for (const part of [
    'In the last 30 days the page was away for 14 minutes on end.',
    promise.must.en,
    'longest outage seen: 14 minutes',
    '21 November 2026 at 21:30 UTC',
    'broken since',
    'upheld from 18 March 2026',
    board.proofAuto.en,
    'unsubscribe-link.1',
  ])
    assert.ok(text.includes(part), part);
});

test('an attestation shows who, statement, file, fingerprint and expiry', async () => {
  const document = await page();
  const text = document.getElementById('p-attest-training')?.textContent ?? '';
  for (const part of [
    'Ines Calder, workshop lead',
    'half-day course',
    'training-2026.pdf',
    'valid until 12 March 2027',
    'expired on 1 March 2026',
  ])
    assert.ok(text.includes(part), part);
  assert.match(text, /SHA-256 [0-9a-f]{64}/);
  const denied = document.getElementById('p-attest-restore')?.textContent ?? '';
  assert.ok(denied.includes(board.attestDenies.en));
});

test('every id stands once, and every promise has its anchor inside a mark, so that a link opens it', async () => {
  const document = await page({ staff: true });
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id } of samplePromises) {
    const anchor = document.getElementById(id);
    assert.ok(anchor?.closest('details.note'), id);
    assert.notEqual(anchor?.tagName, 'DETAILS');
  }
});

test('the promise that was asked for comes open, and no other', async () => {
  const document = await page({ promise: 'p-tls' });
  const opened = [...document.querySelectorAll('details[open]')];
  assert.equal(opened.length, 1);
  assert.ok(opened[0]?.querySelector('#p-tls'));
});

test('the counts are those of the view, in numbers and in words', async () => {
  const document = await page();
  const numbers = [...document.querySelectorAll('.tally li b')].map((element) => Number(element.textContent));
  const { upheld, broken, unproven, none } = sampleBoard.sentences;
  assert.deepEqual(numbers, [upheld, broken, unproven, none]);
  assert.equal(
    document.querySelector('.tally svg')?.getAttribute('aria-label'),
    `Of ${upheld + broken + unproven + none} sentences: ${upheld} upheld, ${broken} broken, ${unproven} unproven, ${none} without a promise.`,
  );
});

test('the filter says in its options how many sentences each would show, and shows as many', async () => {
  const options = [...(await page()).querySelectorAll('select[name=state] option')].slice(1);
  assert.equal(options.length, 3);
  for (const option of options) {
    const state = option.getAttribute('value') as 'upheld';
    const count = Number(/\((\d+)\)/.exec(option.textContent ?? '')?.[1]);
    const sifted = await page({ sieve: { state, area: null } });
    assert.equal(sifted.querySelectorAll('details.note').length, count);
    assert.ok([...sifted.querySelectorAll('details.note')].every((mark) => mark.className.includes(state)));
    assert.ok(sifted.querySelector('a[href="/board"]'), 'a way back to everything');
  }
});

test('only staff are led to where one attests', async () => {
  const attest = 'a[href^="/console/attest?promise="]';
  assert.equal((await page()).querySelectorAll(attest).length, 0);
  assert.ok((await page({ staff: true })).querySelectorAll(attest).length > 0);
});

test('before the first check it says so, and nothing is green', async () => {
  const document = await page({ board: unprovedBoard });
  assert.ok(document.body.textContent?.includes(board.neverProved.en));
  assert.equal(document.querySelector('details.note.upheld'), null);
});

test('a text without a promise says what to do', async () => {
  const document = await page({ board: { ...sampleBoard, marks: {}, areas: [] } });
  assert.ok(document.body.textContent?.includes('npm run upheld -- read'));
});

test('what was decided and not published is listed with who, when and why', async () => {
  const text = (await page()).querySelector('.decided')?.textContent ?? '';
  for (const fact of sampleBoard.decided)
    for (const part of [fact.id, fact.by, fact.why]) assert.ok(text.includes(part));
  assert.equal((await page({ board: { ...sampleBoard, decided: [] } })).querySelector('.decided'), null);
});

test('a verdict written by another version, with a message that is gone, is still shown', async () => {
  const [id, mark] = Object.entries(sampleBoard.marks)[0]!;
  const gone = mark.promises.map((promise) => ({ ...promise, because: { key: 'probes.goneLongAgo' } }));
  const odd: BoardView = { ...sampleBoard, marks: { ...sampleBoard.marks, [id]: { ...mark, promises: gone } } };
  assert.ok((await page({ board: odd })).body.textContent?.includes('probes.goneLongAgo'));
});

test('hostile words in names, statements and facts stay words', async () => {
  const [id, mark] = Object.entries(sampleBoard.marks)[0]!;
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const promises = mark.promises.map((promise) => ({
    ...promise,
    name: { en: evil, fr: evil, nl: evil, de: evil },
    facts: [evil],
    because: { key: 'probes.attestGiven', values: { by: evil, expires: evil } },
  }));
  const odd: BoardView = {
    ...sampleBoard,
    company: evil,
    marks: { ...sampleBoard.marks, [id]: { ...mark, promises } },
  };
  const document = await page({ board: odd });
  assert.equal(document.querySelector('script, img, [onerror]'), null);
  assert.ok(document.body.textContent?.includes(evil));
});

test('the frame speaks the reader’s language and the text keeps its own', async () => {
  for (const language of languages) {
    const document = await page({ language });
    assert.equal(document.documentElement.getAttribute('lang'), language);
    assert.equal(document.querySelector('article')?.getAttribute('lang'), 'en');
    assert.equal(document.querySelector('details.note')?.getAttribute('lang'), language);
    assert.ok(document.querySelector('.tally')?.textContent?.includes(board.unproven[language]));
  }
});

test('findings stand beside their sentence, after its verdict; one filter and they are away', async () => {
  const document = await page();
  const notes = [...document.querySelectorAll('details.note.lint')];
  const beside = sampleFindings.filter((finding) => finding.segment !== null && finding.silenced === null);
  assert.equal(notes.length, new Set(beside.map((finding) => finding.segment)).size);
  for (const finding of beside) {
    const sentence = document.getElementById(`s-${finding.segment}`)!;
    const note = sentence.parentElement?.querySelector('details.note.lint');
    assert.ok(note?.textContent?.includes(finding.name.en), finding.rule);
    assert.ok(note?.textContent?.includes(finding.repair.en), finding.rule);
  }
  assert.equal(notes[0]?.querySelector('.word')?.textContent, board.lintError.en);
  const against = [...document.querySelectorAll('.note.lint dd a')].map((link) => link.getAttribute('href'));
  for (const href of against) assert.ok(document.getElementById(href!.slice(1)), String(href));
  const sifted = await page({ sieve: { state: 'broken', area: null } });
  assert.equal(sifted.querySelectorAll('.lint-list, .note.lint').length, 0);
});

test('what is missing is listed with its article and its place, what was silenced with its reason', async () => {
  const document = await page();
  const missing = document.getElementById('missing')?.parentElement;
  assert.match(missing?.textContent ?? '', /Complaint to the authority missing.*C24, Art\. 13\(2\)\(d\), 77 GDPR/s);
  assert.doesNotMatch(missing?.textContent ?? '', /Date missing/);
  const place = missing?.querySelector('a')?.getAttribute('href');
  assert.ok(document.getElementById(place!.slice(1)));
  const silenced = document.getElementById('silenced')?.parentElement?.textContent ?? '';
  assert.match(silenced, /Date missing.*The date stands in the footer of the page\. \(Ines Calder, 30 August 2026\)/s);
  assert.match(document.querySelector('.lint-tally')?.textContent ?? '', /errors 2, warnings 1, notes 1.*1/s);
});

test('a board without findings says nothing of them', async () => {
  const document = await page({ board: { ...sampleBoard, findings: [] } });
  assert.equal(document.querySelectorAll('.lint').length, 0);
});
