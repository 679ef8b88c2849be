// The company folder: what a person may point at, what is refused, and files that are written whole or not at all.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Problem } from '#base';
import { work } from '#base/testing';
import { openCompanyFolder, saveCompanyFolder } from './folder.ts';

function folder(t: TestContext, files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'upheld-folder-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

test('a company folder, its policy folder, and the file in it are the same', (t) => {
  const root = folder(t, { 'policy/privacy.md': 'We.', 'policy.yaml': 'meta:\n' });
  for (const path of [root, join(root, 'policy'), join(root, 'policy/privacy.md')]) {
    const company = openCompanyFolder(path, join(root, 'companies'));
    assert.equal(company.folder, root);
    assert.equal(company.proseName, 'policy/privacy.md');
    assert.equal(company.policyText, 'meta:\n');
  }
});

test('a single file gets a folder of its own; the original is not touched', (t) => {
  const root = folder(t, { 'Datenschutzerklärung (neu).txt': 'Wir.' });
  const company = openCompanyFolder(join(root, 'Datenschutzerklärung (neu).txt'), join(root, 'companies'));
  assert.equal(existsSync(company.folder), false, 'nothing is written by opening');
  saveCompanyFolder(company, 'meta: 1\n');
  assert.equal(company.folder, join(root, 'companies', 'datenschutzerkla-rung-neu'));
  assert.equal(readFileSync(join(company.folder, company.proseName), 'utf8'), 'Wir.');
  assert.equal(readFileSync(company.policyFile, 'utf8'), 'meta: 1\n');
  assert.deepEqual(readdirSync(root).toSorted(), ['Datenschutzerklärung (neu).txt', 'companies']);
  assert.deepEqual(
    readdirSync(company.folder).toSorted(),
    ['policy', 'policy.schema.json', 'policy.yaml'],
    'no left-overs',
  );
});

test('several texts: the one named for privacy is taken, else the choice is left to the person', (t) => {
  const root = folder(t, {
    'a/policy/privacy.md': 'We.',
    'a/policy/terms.md': 'You.',
    'b/policy/one.md': '1',
    'b/policy/two.md': '2',
    'c/notes.docx': '',
  });
  assert.equal(openCompanyFolder(join(root, 'a'), root).proseName, 'policy/privacy.md');
  for (const [path, told] of [
    ['b', /several texts/],
    ['c', /holds no policy text/],
    ['nowhere', /no file or folder/],
    ['c/notes.docx', /not a text that Upheld reads/],
  ] as const) {
    assert.throws(
      () => openCompanyFolder(join(root, path), root),
      (error) => error instanceof Problem && told.test(error.told.happened),
      path,
    );
  }
});

test('a 50 MB file is refused from its size, at once', (t) => {
  const root = folder(t, { 'big.txt': '' });
  truncateSync(join(root, 'big.txt'), 50 * 1024 * 1024);
  const worked = work();
  assert.throws(() => openCompanyFolder(join(root, 'big.txt'), root), /50\.0 MiB/);
  assert.ok(worked() < 200);
});

test('what cannot be written is told, and the old file stays', (t) => {
  const root = folder(t, { 'policy/privacy.md': 'We.', 'policy.yaml': 'old: 1\n' });
  const company = openCompanyFolder(root, root);
  for (const policyFile of ['/dev/full/policy.yaml', join(root, 'policy.yaml', 'below'), '/proc/policy.yaml']) {
    assert.throws(
      () => saveCompanyFolder({ ...company, policyFile }, 'new: 1\n'),
      (error) => error instanceof Problem && error.code === 'publish.write',
    );
  }
  assert.equal(readFileSync(join(root, 'policy.yaml'), 'utf8'), 'old: 1\n');
});
