// The reference of the API page: fields by name through references, lists and what may be null; a document without something shows it not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { languages } from '#base';
import { fieldsOf, referenceOf } from './reference.ts';
import { sampleApi } from './sample-api.ts';
import { sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

const reference = referenceOf(sampleApi.document);

test('fields are named through references, lists and what may be null', () => {
  const [operation] = reference.areas[0]!.operations;
  assert.deepEqual(
    fieldsOf(operation!.body!.schema!, reference.schemas).map(({ name, type, required }) => [name, type, required]),
    [
      ['pilot', 'string', true],
      ['mood', '"calm" | "wild"', false],
      ['wind', 'object | null', false],
      ['wind.from', 'string', true],
      ['winds', 'object[]', false],
      ['winds[].from', 'string', true],
    ],
  );
  assert.deepEqual(
    operation!.parameters.map(({ name, type, required, description }) => [name, type, required, description]),
    [
      ['id', 'uuid', true, ''],
      ['height', 'integer | null', false, 'In metres.'],
    ],
  );
  assert.deepEqual(operation!.problems, ['lost']);
});

test('a schema that contains itself comes to an end', () => {
  const schemas = {
    Tree: { type: 'object', properties: { branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
  };
  const names = fieldsOf({ $ref: '#/components/schemas/Tree' }, schemas).map(({ name }) => name);
  assert.deepEqual(names.slice(0, 2), ['branches', 'branches[].branches']);
  assert.ok(names.length < 10);
});

test('the page shows every operation, event and problem at its anchor, and every link in it leads somewhere', async () => {
  const site = website(sampleHouse());
  for (const language of languages) {
    const { document } = parseHTML(await (await site.request(`http://localhost/api?lang=${language}`)).text());
    assert.equal(document.documentElement.getAttribute('lang'), language);
    for (const id of ['flyKite', 'landKite', 'event-kite.lost', 'verify', 'problem-lost'])
      assert.ok(document.getElementById(id), `${id} in ${language}`);
    for (const link of document.querySelectorAll('main a[href^="#"]')) {
      const id = link.getAttribute('href')!.slice(1);
      assert.ok(document.getElementById(id), `#${id}`);
    }
    assert.equal(document.querySelector('#basics strong')?.textContent, 'bold');
  }
});

test('the address of a kind of problem leads to its explanation; one that is none leads nowhere', async () => {
  const site = website(sampleHouse());
  const found = await site.request('http://localhost/api/problems/lost');
  assert.deepEqual([found.status, found.headers.get('location')], [302, '/api#problem-lost']);
  for (const kind of ['other', '%0d%0aset-cookie:x', '..%2f..'])
    assert.equal((await site.request(`http://localhost/api/problems/${kind}`)).status, 404, kind);
});
