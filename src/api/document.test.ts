// The document: whole by the rules of OpenAPI 3.1, every example fits its own schema, and so does every real answer of every operation.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { scopes } from '#access';
import { eventTypes } from '#store';
import { operations } from './operations.ts';
import { problemsOf } from './document.ts';
import { problemKinds } from './problems.ts';
import { type Bench, bench, callOf } from './testing.ts';

type Schema = Record<string, unknown>;
interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Said {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; schema: Schema; description?: string }[];
  requestBody?: { required: boolean; content: Record<string, Media> };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Said>>;
  webhooks: Record<string, { post: Said }>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> };
}

interface Setting {
  world: Bench;
  document: Document;
  said: readonly Said[];
  saidOf: (id: string) => Said;
}

async function setting(t: TestContext): Promise<Setting> {
  const world = await bench(t);
  const document = (await (await world.app.request('http://localhost/api/v1/openapi.json')).json()) as Document;
  const said = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  return { world, document, said, saidOf: (id) => said.find(({ operationId }) => operationId === id)! };
}

/** Puts what `$ref`s lead to in their place. Throws on one that leads nowhere. */
function resolved(document: Document, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(document, item));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref: ref, ...rest } = value as { $ref?: string };
  if (ref === undefined)
    return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, resolved(document, item)]));
  const target = document.components.schemas[ref.replace('#/components/schemas/', '')];
  assert.ok(target, `${ref} leads nowhere`);
  return { ...(resolved(document, target) as Schema), ...rest };
}

/** A validator made from the document alone, as somebody makes it who has nothing else. */
const validator = (document: Document, schema: Schema): z.ZodType =>
  z.fromJSONSchema(resolved(document, schema) as never);

function fits(document: Document, schema: Schema, value: unknown, where: string): void {
  const result = validator(document, schema).safeParse(value);
  assert.ok(result.success, `${where}: ${result.error?.message ?? ''}`);
}

test('it is whole: version, address, key scheme, and one entry for each operation of the list', async (t) => {
  const { world, document, said } = await setting(t);
  assert.match(document.openapi, /^3\.1\.\d$/);
  assert.ok(document.info.title && document.info.version && document.info.description);
  assert.deepEqual(document.servers, [{ url: world.house.address() }]);
  assert.ok(document.components.securitySchemes['key']);
  assert.deepEqual(said.map(({ operationId }) => operationId).toSorted(), operations.map(({ id }) => id).toSorted());
  for (const { id, method, path } of operations)
    assert.equal(document.paths[`/api/v1${path}`]?.[method]?.operationId, id);
});

test('each operation stands in a file named after it', () => {
  for (const { id, area } of operations) {
    const name = `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
    assert.ok(existsSync(join(import.meta.dirname, area === 'Webhooks' ? 'webhooks' : 'operations', name)), name);
  }
});

test('each operation has a summary, a description, tags that exist, and says who may call it', async (t) => {
  const { document, said } = await setting(t);
  const tags = document.tags.map(({ name }) => name);
  for (const { operationId, summary, description, tags: own, security } of said) {
    assert.ok(summary.length > 5 && summary.length <= 60 && !summary.endsWith('.'), operationId);
    assert.ok(description.length > 40, operationId);
    assert.ok(own.length === 1 && tags.includes(own[0]!), operationId);
    assert.ok(security.length > 0, operationId);
    for (const scope of security.flatMap((entry) => entry['key'] ?? []))
      assert.ok((scopes as readonly string[]).includes(scope));
  }
});

test('each path parameter is described, and nothing else', async (t) => {
  const { document } = await setting(t);
  for (const [path, methods] of Object.entries(document.paths))
    for (const { operationId, parameters = [] } of Object.values(methods)) {
      const named = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '').toSorted();
      const described = parameters.filter((parameter) => parameter.in === 'path');
      assert.deepEqual(described.map(({ name }) => name).toSorted(), named, operationId);
      assert.ok(
        described.every(({ required }) => required),
        operationId,
      );
      for (const { schema, name } of parameters) assert.ok(schema['type'], `${operationId} ${name}`);
    }
});

test('each operation has one good answer and its problems, each as problem+json with an example', async (t) => {
  const { saidOf } = await setting(t);
  for (const operation of operations) {
    const { responses } = saidOf(operation.id);
    const good = Object.keys(responses).filter((status) => status.startsWith('2'));
    assert.deepEqual(good, [String(operation.status)], operation.id);
    const kinds = problemsOf(operation);
    assert.deepEqual(
      Object.keys(responses).filter((status) => !status.startsWith('2')),
      [...new Set(kinds.map((kind) => String(problemKinds[kind].status)))].toSorted(),
      operation.id,
    );
    for (const kind of kinds) {
      const media = responses[problemKinds[kind].status]?.content?.['application/problem+json'];
      assert.ok(media?.examples?.[kind], `${operation.id} ${kind}`);
    }
    for (const { description } of Object.values(responses)) assert.ok(description);
  }
});

test('every object is closed, so that an answer says no more than the document does', async (t) => {
  const { document } = await setting(t);
  const open: string[] = [];
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, `${at}/${index}`));
    else if (typeof value === 'object' && value !== null) {
      const { type, properties, additionalProperties } = value as Schema;
      if (type === 'object' && properties && additionalProperties !== false) open.push(at);
      for (const [key, item] of Object.entries(value))
        if (key !== 'example' && key !== 'examples') walk(item, `${at}/${key}`);
    }
  };
  walk(document.components.schemas, 'schemas');
  walk(document.paths, 'paths');
  walk(document.webhooks, 'webhooks');
  assert.deepEqual(open, []);
});

test('every example fits its schema in the document, and what makes the document', async (t) => {
  const { document, said } = await setting(t);
  let checked = 0;
  for (const { operationId, requestBody, responses } of [
    ...said,
    ...Object.values(document.webhooks).map(({ post }) => post),
  ])
    for (const [where, { content = {} }] of Object.entries({
      ...responses,
      ...(requestBody ? { body: requestBody } : {}),
    }))
      for (const media of Object.values(content)) {
        const examples = Object.values(media.examples ?? {}).map(({ value }) => value);
        if (media.example !== undefined) examples.push(media.example);
        assert.ok(examples.length > 0, `${operationId} ${where} has no example`);
        for (const example of examples) fits(document, media.schema, example, `${operationId} ${where}`);
        checked += examples.length;
      }
  assert.ok(checked > 100, `${checked} examples`);
  for (const { id, answer, example, body, bodyExample } of operations) {
    if (answer) assert.doesNotThrow(() => answer.parse(example), id);
    if (body) assert.doesNotThrow(() => body.parse(bodyExample), id);
  }
});

test('every event is described under webhooks, with the three headers', async (t) => {
  const { document } = await setting(t);
  assert.deepEqual(Object.keys(document.webhooks).toSorted(), [...eventTypes, 'webhook.test'].toSorted());
  for (const { post } of Object.values(document.webhooks))
    assert.deepEqual(
      post.parameters?.map(({ name }) => name),
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    );
});

test('every good answer of every operation is as the document says', async (t) => {
  const { world, document, saidOf } = await setting(t);
  const key = await world.key();
  await world.proveAll();
  for (const { id, method, status, answer, download } of operations) {
    const { path, body, headers } = await callOf(world, id);
    const response = await world.ask(method.toUpperCase(), path, key, { body, ...(headers ? { headers } : {}) });
    const text = await response.text();
    assert.equal(response.status, status, `${id}: ${text}`);
    if (download) {
      assert.deepEqual(Object.keys(saidOf(id).responses[status]?.content ?? {}), ['application/octet-stream'], id);
      assert.equal(response.headers.get('content-type'), 'application/octet-stream', id);
      continue;
    }
    const media = saidOf(id).responses[status]?.content?.['application/json'];
    if (!answer || !media) {
      assert.equal(text, '', id);
      assert.equal(answer, null, id);
      continue;
    }
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/, id);
    const found: unknown = JSON.parse(text);
    fits(document, media.schema, found, id);
    assert.deepEqual(answer.parse(found), found, id);
  }
  assert.deepEqual(world.reported, []);
});

test('the check of answers can fail: a field too many or too few is found', async (t) => {
  const { document, saidOf } = await setting(t);
  const { schema, example } = saidOf('getPolicy').responses['200']!.content!['application/json']!;
  const { number: _, ...less } = example as { number: number };
  assert.equal(validator(document, schema).safeParse(example).success, true);
  assert.equal(validator(document, schema).safeParse({ ...(example as object), internal: 1 }).success, false);
  assert.equal(validator(document, schema).safeParse(less).success, false);
});
