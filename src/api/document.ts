// The OpenAPI 3.1 document, made from the operations, so that it cannot say anything else than they do.
import { readFileSync } from 'node:fs';
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import { type Json } from '#base';
import { events } from './delivery/payload.ts';
import { base } from './examples.ts';
import type { ApiEnv } from './gate.ts';
import type { Operation } from './operation.ts';
import { ProblemDetails, type ProblemKind, problemDetails, problemKinds } from './problems.ts';

const bearer = 'key';

/** Every kind of problem that an operation can answer with. */
export function problemsOf(operation: Operation): readonly ProblemKind[] {
  const { area, body, repeat, params, query, open, problems = [] } = operation;
  const found = new Set<ProblemKind>([
    'unauthenticated',
    'not-found',
    'rate-limited',
    'unexpected',
    'invalid',
    ...problems,
  ]);
  if (open !== 'always') found.add('forbidden');
  if (body)
    for (const kind of ['malformed', 'too-large', 'unsupported-media-type', 'invalid'] as const) found.add(kind);
  if (repeat) for (const kind of ['malformed', 'conflict', 'idempotency-key-reused'] as const) found.add(kind);
  if (repeat === 'required') found.add('idempotency-key-missing');
  if (params || query) found.add('invalid');
  if (area === 'People' || area === 'Requests')
    for (const kind of ['forbidden', 'unavailable'] as const) found.add(kind);
  return (Object.keys(problemKinds) as ProblemKind[]).filter((kind) => found.has(kind));
}

const idempotencyKey = (required: boolean) => {
  const schema = z
    .string()
    .describe(
      'Names this request. Sent again within 24 hours with the same key, it is not done again and is answered alike; with another body it is refused. An RFC 8941 string; the quotes may be left out.',
    );
  return z.object({ 'idempotency-key': required ? schema : schema.optional() });
};

const bytes = z.string().meta({ type: 'string', format: 'binary' });

/** An operation as a route of the framework, with all of its documentation. */
export function described(operation: Operation, prefix: string): RouteConfig {
  const {
    id,
    method,
    path,
    area,
    summary,
    description,
    body,
    answer,
    status,
    answered,
    repeat,
    open,
    scope,
    download,
  } = operation;
  return {
    operationId: id,
    method,
    path: `${prefix}${path}`,
    tags: [area],
    summary,
    description: `${description}\n\n${accessOf(operation)}`,
    security: open ? [{}, { [bearer]: [scope] }] : [{ [bearer]: [scope] }],
    request: {
      params: operation.params,
      query: operation.query,
      ...(repeat ? { headers: idempotencyKey(repeat === 'required') } : {}),
      ...(body
        ? {
            body: { required: true, content: { 'application/json': { schema: body, example: operation.bodyExample } } },
          }
        : {}),
    },
    responses: {
      [status]: {
        description: answered,
        ...(download
          ? { content: { 'application/octet-stream': { schema: bytes, example: 'the bytes of the file' } } }
          : {}),
        ...(answer ? { content: { 'application/json': { schema: answer, example: operation.example } } } : {}),
      },
      ...problemResponses(operation),
    },
  };
}

function accessOf({ open, scope }: Operation): string {
  if (open === 'always') return 'Needs no key.';
  const needs = `Needs the scope \`${scope}\``;
  return open === 'board' ? `${needs}, or no key while the board is public.` : `${needs}.`;
}

function problemResponses(operation: Operation): RouteConfig['responses'] {
  const byStatus = Map.groupBy(problemsOf(operation), (kind) => problemKinds[kind].status);
  return Object.fromEntries(
    Array.from(byStatus, ([status, kinds]) => [
      status,
      {
        description: kinds.map((kind) => `${problemKinds[kind].title} (\`${kind}\`).`).join(' '),
        content: {
          'application/problem+json': {
            schema: ProblemDetails,
            examples: Object.fromEntries(kinds.map((kind) => [kind, { value: exampleOf(kind) }])),
          },
        },
      },
    ]),
  );
}

const exampleOf = (kind: ProblemKind): ProblemDetails =>
  problemDetails(base, kind, 'urn:uuid:019cb1c4-6a00-7c55-8d9e-0f1a2b3c4d5e', {
    happened: `${problemKinds[kind].title}.`,
    unchanged: 'Nothing was changed.',
    next: problemKinds[kind].meaning,
  });

const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

const introduction = `Reads a company’s published privacy policy and the state of its promises, enters what people vouch for, and keeps personal data in the vault.

**People.** Every call about people names a purpose that the policy in force declares (\`GET /facts?list=purposes\`), or \`law:rights\`, to answer somebody who uses a right. Values that were collected for other purposes are withheld. Every call stands in the access log.

**Keys.** \`upheld api-key create\` prints a key once. Send it as \`Authorization: Bearer uph_…\`. A key belongs to one company and sees nothing else.

**Errors** are problem details (RFC 9457): what happened, what was not changed, what to do next.

**Repeating.** An operation that changes something takes an \`Idempotency-Key\`. Sent again within 24 hours it is not done again, and is answered alike.

**Pages.** A list answers with \`items\` and \`next\`; send \`next\` as \`cursor\` for the page after. What is added meanwhile neither repeats nor hides an item.

**Rates.** 600 requests a minute for each key, 60 without one. \`RateLimit\` says how many are left.`;

/** What receivers of webhooks are sent, as OpenAPI 3.1 describes it. */
const webhooksOut = () =>
  Object.fromEntries(
    events.map(({ type, summary, schema, example }) => [
      type,
      {
        post: {
          operationId: `on-${type.replace('.', '-')}`,
          tags: ['Webhooks'],
          summary,
          parameters: [
            ['webhook-id', 'Names the event: the same at every attempt. Handle each once.'],
            ['webhook-timestamp', 'Unix time of this attempt in seconds. Refuse what is older than five minutes.'],
            ['webhook-signature', '`v1,` and the base64 HMAC-SHA-256 of `id.timestamp.body` under your secret.'],
          ].map(([name, description]) => ({
            name,
            in: 'header',
            required: true,
            description,
            schema: { type: 'string' },
          })),
          requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(schema), example } } },
          responses: {
            '2XX': { description: 'Delivered.' },
            '410': { description: 'The webhook is switched off.' },
            default: { description: 'Tried again, with growing pauses, for three days.' },
          },
        },
      },
    ]),
  );

/** The document of all routes that `app` has. `address` is where it is reached. */
export function apiDocument(app: OpenAPIHono<ApiEnv>, address: string): Json {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Upheld API', version, description: introduction },
    servers: [{ url: address }],
    tags: [
      { name: 'Policy', description: 'What was published.' },
      { name: 'Board', description: 'Whether it is kept.' },
      { name: 'Attestations', description: 'What only a person can say.' },
      { name: 'Ledger', description: 'What was done, written down for good, with receipts that verify offline.' },
      { name: 'Consents', description: 'What visitors chose, and how many said yes and no.' },
      {
        name: 'People',
        description: 'Personal data in the vault: each call names its purpose, and stands in the access log.',
      },
      { name: 'Requests', description: 'What people asked for and until when; never what they wrote.' },
      { name: 'Webhooks', description: 'How your own systems are told.' },
    ],
  });
  return JSON.parse(
    JSON.stringify({
      ...document,
      webhooks: webhooksOut(),
      components: {
        ...document.components,
        securitySchemes: {
          [bearer]: { type: 'http', scheme: 'bearer', description: 'A key made by `upheld api-key create`.' },
        },
      },
    }),
  ) as Json;
}
