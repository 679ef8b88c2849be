// Reviewing on real folders: a correction is written into policy.yaml beside comments, refused when somebody else was faster.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Problem } from '#base';
import { segmentsOf } from '#policy';
import { readCompany } from './company-edition.ts';
import { saveCompanyFolder } from './folder.ts';
import { openReview, review } from './review.ts';

const text = `# Privacy policy

Kiln Pottery Ltd, 2 Clay Street, Leeds, is the controller of your personal data.

We keep invoices for seven years after the end of the contract. The kiln is checked every spring.
`;
const decided = { by: 'Ana Roth', on: '2026-11-22', why: 'Our accountant says so.' };
const values = { subject: 'invoices', trigger: 'contract-end', period: 'P8Y' };

async function company(
  t: TestContext,
): Promise<{ folder: string; yaml: () => string; change: (prose: string) => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-review-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'policy'));
  const change = (prose: string): void => writeFileSync(join(folder, 'policy', 'privacy.md'), prose);
  change(text);
  const read = await readCompany(folder, { cwd: folder, companies: folder });
  saveCompanyFolder(read.company, read.policyText);
  return { folder, change, yaml: () => readFileSync(join(folder, 'policy.yaml'), 'utf8') };
}

const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

test('correct, confirm, add and set aside: all stands in policy.yaml with who, when and why, and outlives a changed text', async (t) => {
  const { folder, yaml, change } = await company(t);
  writeFileSync(join(folder, 'policy.yaml'), yaml().replace('retention:', '# Ask Ana about these.\nretention:'));
  const first = await openReview(folder);
  const invoices = first.policy.retention[0]!;
  const step = async (asked: Parameters<typeof review>[2]) =>
    review(folder, (await openReview(folder)).revision, asked, decided);
  assert.deepEqual(await step({ act: 'save', list: 'retention', id: invoices.id, segment: null, values }), {
    id: invoices.id,
  });
  await step({ act: 'confirm', list: 'controller', id: first.policy.controller!.id });
  const kiln = segmentsOf(first.prose).find((segment) => segment.text.startsWith('The kiln'))!;
  const measure = { label: 'a checked kiln' };
  assert.deepEqual(await step({ act: 'save', list: 'measures', id: null, segment: kiln.id, values: measure }), {
    id: 'measures.added-1',
  });
  await step({ act: 'save', list: 'retention', id: null, segment: null, values: { ...values, subject: 'moulds' } });
  const contact = first.policy.contacts[0];
  if (contact) await step({ act: 'set-aside', list: 'contacts', id: contact.id });
  assert.match(yaml(), /# Ask Ana about these\./);
  change(
    `${text.replace('# Privacy policy', '# Privacy policy of 2027\n\nWe are a pottery.')}\nWe never sell your data.\n`,
  );
  const after = (await readCompany(folder, { cwd: folder, companies: folder, again: true })).edition.policy;
  assert.equal(after.retention.find((fact) => fact.id === invoices.id)?.period, 'P8Y');
  assert.deepEqual(after.retention.find((fact) => fact.id === invoices.id)?.decided, decided);
  assert.deepEqual(after.controller?.decided, decided);
  assert.deepEqual(
    after.measures.map((fact) => [fact.label, fact.stated?.quote]),
    [['a checked kiln', 'The kiln is checked every spring.']],
  );
  assert.ok(after.retention.some((fact) => fact.subject === 'moulds' && !fact.stated));
  if (contact)
    assert.deepEqual(
      after.contacts.filter((fact) => fact.stated?.quote === contact.stated?.quote),
      [],
    );
});

test('who was slower is told so, and nothing of the other is lost; two at once: one of them wins whole', async (t) => {
  const { folder, yaml, change } = await company(t);
  const seen = await openReview(folder);
  const asked = { act: 'save', list: 'retention', id: seen.policy.retention[0]!.id, segment: null, values } as const;
  const both = await Promise.allSettled(
    ['P8Y', 'P9Y'].map((period) => review(folder, seen.revision, { ...asked, values: { ...values, period } }, decided)),
  );
  assert.deepEqual(both.map((one) => one.status).toSorted(), ['fulfilled', 'rejected']);
  const stands = yaml();
  await assert.rejects(review(folder, seen.revision, asked, decided), refused('publish.review-changed'));
  assert.equal(yaml(), stands);
  const { revision } = await openReview(folder);
  change(`${text}\nOne more sentence.\n`);
  await assert.rejects(review(folder, revision, asked, decided), refused('publish.review-changed'));
  assert.equal(yaml(), stands);
});

test('wrong values change nothing and name the field; a fact that is gone is told', async (t) => {
  const { folder, yaml } = await company(t);
  const { revision, policy } = await openReview(folder);
  const before = yaml();
  const id = policy.retention[0]!.id;
  const wrong = { ...values, period: 'seven' };
  assert.deepEqual(
    await review(folder, revision, { act: 'save', list: 'retention', id, segment: null, values: wrong }, decided),
    {
      wrongFields: ['period'],
    },
  );
  await assert.rejects(
    review(folder, revision, { act: 'confirm', list: 'retention', id: 'retention.none' }, decided),
    refused('publish.review-gone'),
  );
  assert.equal(yaml(), before);
});
