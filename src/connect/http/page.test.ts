// The pages of docs/connect and the JSON Schema are current, and the examples in them are read as they stand.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { Systems } from '../systems.ts';
import { definitionJsonSchema, parseDefinition, readyDefinition, readyDefinitions } from './load.ts';
import { pageOf, pagesIndex } from './page.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
/** The first block of YAML in a page. */
const yamlIn = (page: string): string => /```yaml\n([\s\S]*?)```/.exec(page)![1]!;

test('docs/connect and the schema are current; `npm run -s node -- bench/connect-pages.ts` writes them', () => {
  const definitions = readyDefinitions.map(readyDefinition);
  for (const definition of definitions) assert.equal(read(`docs/connect/${definition.id}.md`), pageOf(definition));
  assert.equal(read('docs/connect/README.md'), pagesIndex(definitions));
  assert.deepEqual(
    JSON.parse(read('schema/http-definition.schema.json')),
    JSON.parse(JSON.stringify(definitionJsonSchema())),
  );
  const pages = readdirSync(new URL('docs/connect/', root)).filter((name) => name !== 'README.md');
  assert.deepEqual(
    pages.toSorted(),
    [...readyDefinitions, 'databases', 'own', 'snowplow'].map((id) => `${id}.md`).toSorted(),
  );
});

test('every page says that it was not run against the live service', () => {
  for (const id of [...readyDefinitions, 'snowplow'])
    assert.match(read(`docs/connect/${id}.md`), /\*\*Not run against/);
});

test('the examples in the pages are systems and definitions as we read them', () => {
  for (const id of [...readyDefinitions, 'snowplow']) {
    const { systems } = Systems.parse(parse(yamlIn(read(`docs/connect/${id}.md`))));
    assert.equal(systems[0]!.id, id);
  }
  assert.equal(parseDefinition('own.md', yamlIn(read('docs/connect/own.md'))).id, 'helpdesk');
});
