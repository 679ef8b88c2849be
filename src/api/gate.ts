// The gate before every operation: who calls, how often, and whether they may. It answers before a byte of the request's body is read.
import type { Context, MiddlewareHandler } from 'hono';
import { type ApiKey, type Tenant, actOf, apiKeyOf, homeTenant, isApiToken, mayForSome, tenantById } from '#access';
import { Secret } from '#base';
import type { ApiHouse } from './house.ts';
import type { Caller, Operation } from './operation.ts';
import { apiProblem, notFound } from './problems.ts';
import { type Meter, limits } from './rate.ts';

export interface ApiEnv {
  Variables: { caller: Caller; instance: string };
}

export const largestBody = 256 * 1024;

interface Gatekeeping {
  house: ApiHouse;
  meter: Meter;
  clientName: (peer: string | undefined, forwarded: string | undefined) => string;
}

/** Identifies and counts, for addresses that are no operation too: otherwise guessing would be free. */
export const identified = ({ house, meter, clientName }: Gatekeeping): MiddlewareHandler<ApiEnv> => {
  return async (c, next) => {
    const header = c.req.header('authorization');
    const key = header === undefined ? null : await keyIn(header, house);
    const limit = key ? limits.key : limits.open;
    const client = key?.id ?? clientName(peerOf(c), c.req.header('x-forwarded-for'));
    const { allowed, remaining, reset } = meter.spend(limit, client, 1);
    c.header('RateLimit-Policy', `"${limit.name}";q=${limit.quota};w=${limit.window}`);
    c.header('RateLimit', `"${limit.name}";r=${remaining};t=${reset}`);
    if (!allowed) throw tooMany(c, reset);
    if (header !== undefined && !key) throw wrongKey(c);
    const tenant = await (key ? tenantById(house.store.db, key.tenant) : homeTenant(house.store.db));
    if (!tenant) throw notFound('company here yet', 'Start Upheld first: npm start');
    c.set('caller', { tenant, key });
    return next();
  };
};

/** Whether the caller may use the operation, and can be read. */
export const permitted = (operation: Operation, { meter }: Gatekeeping): MiddlewareHandler<ApiEnv> => {
  return async (c, next) => {
    const { tenant, key } = c.get('caller');
    if (!isOpen(operation, tenant)) {
      if (!key) throw noKey(c);
      const { verb, object } = actOf(operation.scope);
      if (!mayForSome(key, verb, object)) throw notAllowed(key, operation);
    }
    if (operation.cost !== undefined && key) {
      const { allowed, remaining, reset } = meter.spend(limits.key, key.id, operation.cost - 1);
      c.header('RateLimit', `"key";r=${remaining};t=${reset}`);
      if (!allowed) throw tooMany(c, reset);
    }
    if (operation.body && !isJson(c.req.header('content-type'))) throw notJson();
    return next();
  };
};

const isOpen = ({ open }: Operation, tenant: Tenant): boolean =>
  open === 'always' || (open === 'board' && tenant.boardPublic);

const isJson = (type: string | undefined): boolean =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');

function keyIn(header: string, { store, clock }: ApiHouse): Promise<ApiKey | null> {
  const token = /^Bearer +(\S+)$/i.exec(header.trim())?.[1];
  return token !== undefined && isApiToken(token)
    ? apiKeyOf(store.db, new Secret(token), clock)
    : Promise.resolve(null);
}

/** The address at the other end of the connection; undefined when there is none, as in tests. Used at once and never kept. */
const peerOf = (c: Context): string | undefined =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;

const unchanged = 'Nothing was changed.';
const makeOne = 'Make one: npm run upheld -- api-key create --help. Send it as “Authorization: Bearer uph_…”.';

function noKey(c: Context) {
  c.header('WWW-Authenticate', 'Bearer realm="Upheld"');
  return apiProblem('unauthenticated', { happened: 'This needs a key, and none was sent.', unchanged, next: makeOne });
}

function wrongKey(c: Context) {
  c.header('WWW-Authenticate', 'Bearer realm="Upheld", error="invalid_token"');
  const happened =
    'The key in the Authorization header opens nothing here: it is mistyped, unknown, over or taken back.';
  return apiProblem('unauthenticated', { happened, unchanged, next: makeOne });
}

const notAllowed = (key: ApiKey, { scope }: Operation) =>
  apiProblem('forbidden', {
    happened: `The key “${key.name}” may not do this: it lacks the scope ${scope}.`,
    unchanged,
    next: 'Make a key with that scope, and take this one back if it is no longer needed.',
  });

function tooMany(c: Context, seconds: number) {
  c.header('Retry-After', String(seconds));
  const happened = 'More was asked for than one caller may ask in a minute.';
  return apiProblem('rate-limited', { happened, unchanged, next: `Ask again in ${seconds} s.` });
}

const notJson = () =>
  apiProblem('unsupported-media-type', {
    happened: 'The body is not marked as JSON.',
    unchanged,
    next: 'Send “Content-Type: application/json”.',
  });
