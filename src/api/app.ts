// The API: every operation behind the same gate, every failure as problem details, and the document that describes it all.
import { randomUUID } from 'node:crypto';
import { OpenAPIHono, createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { type Json, type Language, Problem, type Told, newId, preferredLanguage, tell } from '#base';
import { withTenant } from '#store';
import { apiDocument, described } from './document.ts';
import { type ApiDescription, explanations } from './explanations.ts';
import { type ApiEnv, identified, largestBody, permitted } from './gate.ts';
import type { ApiHouse } from './house.ts';
import { idempotencyKeyIn, once } from './kept-answers.ts';
import { onceOutside } from './kept-outside.ts';
import type { Act, Asked, Change, Download, Operation } from './operation.ts';
import { operations } from './operations.ts';
import { type ProblemDetails, type ProblemKind, apiProblem, kindOf, problemDetails, problemKinds } from './problems.ts';
import { clientNames, meter } from './rate.ts';

type Api = OpenAPIHono<ApiEnv>;
type ApiContext = Context<ApiEnv>;
type Anything = Asked<never, never, never>;

export const apiPath = '/api/v1';

export interface ApiFace {
  fetch: Api['fetch'];
  request: Api['request'];
  /** What the page of the API shows: the OpenAPI document, the kinds of problems, and how a webhook is verified. */
  describe: () => ApiDescription;
}

const safe: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

export function api(house: ApiHouse): ApiFace {
  const app: Api = new OpenAPIHono<ApiEnv>({
    defaultHook(result, c) {
      if (!result.success) return misfit(c as ApiContext, house, result.target, result.error);
      return undefined;
    },
  });
  const gatekeeping = { house, meter: meter(house.clock), clientName: clientNames() };
  app.use(async (c, next) => {
    c.set('instance', `urn:uuid:${newId(house.clock)}`);
    await next();
    for (const [name, value] of safe) c.res.headers.set(name, value);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('Cache-Control', 'private, no-store');
    if (house.address().startsWith('https:')) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
  });
  app.use(identified(gatekeeping));
  let made: Json | null = null;
  const document = (): Json => (made ??= apiDocument(app, house.address()));
  app.get(`${apiPath}/openapi.json`, (c) => {
    c.header('Cache-Control', 'public, no-cache');
    return c.json(document());
  });
  for (const operation of operations) {
    const middleware = [
      permitted(operation, gatekeeping),
      bodyLimit({
        maxSize: operation.largest ?? largestBody,
        onError: (c) => problem(c, house, 'too-large', tooLarge),
      }),
    ];
    const route = createRoute({ ...described(operation, apiPath), middleware });
    app.openapi(route, (c) => answer(c as unknown as ApiContext, operation, house) as never);
  }
  app.notFound((c) => lost(c, house));
  app.onError((error, c) => failed(c, house, error));
  return { fetch: app.fetch, request: app.request, describe: () => ({ document: document(), ...explanations }) };
}

/** Four beats: the frame has parsed and asked whether it may; this does, and answers. */
async function answer(c: ApiContext, operation: Operation, house: ApiHouse): Promise<Response> {
  const caller = c.get('caller');
  const asked = {
    params: c.req.valid('param' as never),
    query: c.req.valid('query' as never),
    body: operation.body ? c.req.valid('json' as never) : undefined,
    caller,
    language: languageOf(c),
  } as unknown as Anything;
  const found = await done(c, operation, asked, house);
  if (operation.download) return download(c, found as Download);
  if (operation.area === 'Board') {
    c.header('Content-Language', asked.language);
    c.header('Vary', 'Accept-Language');
  }
  if (operation.answer === null) return c.body(null, 204);
  const next = (found as { next?: string | null }).next;
  if (next) c.header('Link', `<${nextPage(c, house, next)}>; rel="next"`);
  return c.json(found as Json, operation.status as 200);
}

function done(c: ApiContext, operation: Operation, asked: Anything, house: ApiHouse): Promise<unknown> {
  if (operation.repeat === null) return operation.do(asked, house);
  return 'outside' in operation ? acted(c, operation, asked, house) : changed(c, operation, asked, house);
}

/** What it is called stands in the form of RFC 8187, where nothing in it means anything. */
function download(c: ApiContext, { name, content }: Download): Response {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encoded}`);
  c.header('Content-Type', 'application/octet-stream');
  return c.body(content);
}

/** By a room of its own; with an Idempotency-Key once, also when this process dies in between. */
async function acted(c: ApiContext, operation: Act, asked: Anything, house: ApiHouse): Promise<unknown> {
  const { tenant, key: caller } = asked.caller;
  const key = nameIn(c);
  const act = (fresh: string): Promise<unknown> => operation.do(asked, house, fresh);
  if (key === null || caller === null) return act(randomUUID());
  const { params, query, body } = asked;
  const request = { operation: operation.id, params, query, body: body ?? null } as unknown as Json;
  const { answer, replayed } = await onceOutside({ tenant: tenant.id, caller: caller.id, key, request }, house, act);
  if (replayed) c.header('Idempotency-Replayed', 'true');
  return answer;
}

/** The request's Idempotency-Key, null when it has none. */
function nameIn(c: ApiContext): string | null {
  const header = c.req.header('idempotency-key');
  const key = header === undefined ? null : idempotencyKeyIn(header);
  if (header !== undefined && key === null) throw wrongIdempotencyKey();
  return key;
}

/** In one transaction; with an Idempotency-Key once, however often it is sent. */
async function changed(c: ApiContext, operation: Change, asked: Anything, house: ApiHouse): Promise<unknown> {
  const { tenant, key: caller } = asked.caller;
  const key = nameIn(c);
  return withTenant(house.store.db, tenant.id, async (trx) => {
    const act = (): Promise<unknown> => operation.do(asked, house, trx);
    if (key === null || caller === null) return act();
    const request = { operation: operation.id, params: asked.params, body: asked.body ?? null } as unknown as Json;
    const { answer, replayed } = await once(trx, { tenant: tenant.id, caller: caller.id, key, request }, house, act);
    if (replayed) c.header('Idempotency-Replayed', 'true');
    return answer;
  });
}

function nextPage(c: ApiContext, house: ApiHouse, cursor: string): string {
  const asked = new URL(c.req.url);
  const url = new URL(asked.pathname + asked.search, house.address());
  url.searchParams.set('cursor', cursor);
  return url.href;
}

/** Names each place where a request does not fit. A path that fits no operation's parameters leads nowhere. */
function misfit(c: ApiContext, house: ApiHouse, target: string, error: z.ZodError): Response {
  if (target === 'param') return lost(c, house);
  if (target === 'header') return problem(c, house, 'idempotency-key-missing', noIdempotencyKey);
  const errors = error.issues.flatMap((issue) =>
    (issue.code === 'unrecognized_keys' ? issue.keys : [null]).map((key) => ({
      at: placeOf(target, key === null ? issue.path : [...issue.path, key]),
      what: key === null ? issue.message : 'is not known here',
    })),
  );
  const happened = `The request does not fit its description in ${errors.length === 1 ? 'one place' : `${errors.length} places`}.`;
  const next = 'See “errors” for each place.';
  return problem(c, house, 'invalid', { happened, unchanged: 'Nothing was changed.', next }, { errors });
}

const placeOf = (target: string, path: readonly PropertyKey[]): string =>
  target === 'json'
    ? path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    : path.map(String).join('.');

/** No operation answers there: another method of the same address does, or nothing at all. */
function lost(c: ApiContext, house: ApiHouse): Response {
  const { path, method } = c.req;
  const others = operations
    .filter((operation) => addressOf(operation).test(path))
    .map((operation) => operation.method.toUpperCase());
  const methods = path === `${apiPath}/openapi.json` ? ['GET'] : [...new Set(others)];
  if (methods.length > 0 && !methods.includes(method === 'HEAD' ? 'GET' : method)) {
    c.header('Allow', methods.join(', '));
    const happened = `This address has no method ${/^[A-Z]{1,20}$/.test(method) ? method : 'of that name'}.`;
    const next = `It has ${methods.join(' and ')}.`;
    return problem(c, house, 'method-not-allowed', { happened, unchanged: 'Nothing was changed.', next });
  }
  const next = `${house.address()}/api describes every operation.`;
  return problem(c, house, 'not-found', {
    happened: 'There is nothing at this address.',
    unchanged: 'Nothing was changed.',
    next,
  });
}

const languageOf = (c: Context): Language => preferredLanguage(c.req.header('accept-language'));

const addressOf = ({ path }: Operation): RegExp => new RegExp(`^${apiPath}${path.replace(/\{\w+\}/g, '[^/]+')}$`);

function failed(c: ApiContext, house: ApiHouse, error: Error): Response {
  if (error instanceof Problem) {
    const kind = kindOf(error);
    if (kind === 'unexpected') house.report(error, c.get('instance'));
    if (kind === 'rate-limited' && !c.res.headers.has('retry-after')) c.header('Retry-After', '60');
    const told = error.toldIn(languageOf(c));
    const more = error.code.startsWith('api.') && kind !== 'refused' ? {} : { code: error.code };
    // Title and reason are of one language: English where the reason has no other.
    return problem(c, house, kind, told, more, told === error.told ? 'en' : languageOf(c));
  }
  if (error instanceof HTTPException && error.status === 400) return problem(c, house, 'malformed', notJson);
  house.report(error, c.get('instance'));
  const { happened, unchanged } = tell(error);
  return problem(c, house, 'unexpected', {
    happened,
    unchanged,
    next: 'Send it again. If it happens again, quote “instance” when you ask for help.',
  });
}

function problem(
  c: Context,
  house: ApiHouse,
  kind: ProblemKind,
  told: Told,
  more: Pick<ProblemDetails, 'code' | 'errors'> = {},
  language: Language = 'en',
): Response {
  if ((kind === 'conflict' && !more.code) || kind === 'unavailable') c.header('Retry-After', '1');
  const details = problemDetails(house.address(), kind, (c as ApiContext).get('instance'), told, more, language);
  c.header('Content-Language', language);
  c.header('Vary', 'Accept-Language', { append: true });
  return c.body(JSON.stringify(details), problemKinds[kind].status, { 'Content-Type': 'application/problem+json' });
}

const tooLarge: Told = {
  happened: 'The body is larger than this operation takes.',
  unchanged: 'Nothing was changed.',
  next: 'Send less at once.',
};

const notJson: Told = {
  happened: 'The body is not JSON.',
  unchanged: 'Nothing was changed.',
  next: 'Check it with a JSON parser, and send it in UTF-8.',
};

const noIdempotencyKey: Told = {
  happened: 'There is no Idempotency-Key, so this request could be done twice without anybody meaning it.',
  unchanged: 'Nothing was changed.',
  next: 'Send one, for example a new UUID, and the same one when you send the request again.',
};

const wrongIdempotencyKey = () =>
  apiProblem('malformed', {
    happened: 'The Idempotency-Key is not a quoted text of 1 to 255 visible characters.',
    unchanged: 'Nothing was changed.',
    next: 'Send for example Idempotency-Key: "8f14e45f-ceea-4e7a-9c6b-2f1d8a1b0c3d".',
  });
