// What every route of the console asks for: the act as the table of roles knows it, or why it is open. What is not listed here does not exist.
import type { AccessObject, Verb } from '#access';

export type Act = `${Verb}:${AccessObject}`;

export interface ConsoleAct {
  method: 'GET' | 'POST';
  /** A part that begins with a colon stands for anything. */
  path: string;
  /** `open`: before anybody is signed in; these pages look after themselves. */
  asks: Act | 'open';
  /** The page that its form stands on: where somebody comes back to after confirming that it is them. */
  page: string;
}

const get = (path: string, asks: ConsoleAct['asks']): ConsoleAct => ({ method: 'GET', path, asks, page: path });
const post = (path: string, asks: ConsoleAct['asks'], page = '/console'): ConsoleAct => ({
  method: 'POST',
  path,
  asks,
  page,
});

export const consoleActs: readonly ConsoleAct[] = [
  get('/console', 'read:board'),
  post('/console/prove', 'write:proofs'),
  get('/console/attest', 'read:attestations'),
  post('/console/attest', 'write:attestations'),
  post('/console/attest/revoke', 'write:attestations'),
  get('/console/records', 'read:records'),
  get('/console/records.csv', 'read:records'),
  get('/console/records.json', 'read:records'),
  get('/console/review', 'read:policy'),
  get('/console/review/fact', 'read:policy'),
  post('/console/review', 'write:policy'),

  get('/console/search', 'read:policy'),
  post('/console/search', 'read:policy', '/console/search'),
  get('/console/settings', 'read:account'),
  post('/console/board', 'open:board', '/console/settings'),

  get('/console/people', 'read:people'),
  post('/console/people', 'write:people', '/console/people/new'),
  post('/console/people/purpose', 'read:people', '/console/people'),
  post('/console/people/find', 'read:people', '/console/people'),
  get('/console/people/new', 'write:people'),
  get('/console/people/import', 'write:people'),
  post('/console/people/import', 'write:people', '/console/people/import'),
  get('/console/people/import/:import', 'write:people'),
  get('/console/people/import/:import/refused.csv', 'write:people'),
  post('/console/people/import/:import/columns', 'write:people', '/console/people/import/:import'),
  post('/console/people/import/:import/write', 'write:people', '/console/people/import/:import'),
  post('/console/people/import/:import/drop', 'write:people', '/console/people/import/:import'),
  get('/console/people/:person', 'read:people'),
  get('/console/people/:person/change/:record', 'write:people'),
  post('/console/people/:person/change/:record', 'write:people', '/console/people/:person'),
  get('/console/people/:person/add', 'write:people'),
  post('/console/people/:person/add', 'write:people', '/console/people/:person'),
  post('/console/people/:person/restrict', 'write:people', '/console/people/:person'),
  post('/console/people/:person/preference', 'write:people', '/console/people/:person'),
  get('/console/people/:person/erase', 'erase:people'),
  post('/console/people/:person/erase', 'erase:people', '/console/people/:person/erase'),
  get('/console/people/:person/merge', 'erase:people'),
  post('/console/people/:person/merge/find', 'erase:people', '/console/people/:person/merge'),
  get('/console/people/:person/merge/:other', 'erase:people'),
  post('/console/people/:person/merge/:other', 'erase:people', '/console/people/:person/merge/:other'),
  get('/console/people/:person/organisation', 'write:people'),
  post('/console/people/:person/organisation', 'write:people', '/console/people/:person/organisation'),
  get('/console/organisations', 'read:people'),
  post('/console/organisations', 'write:people', '/console/organisations/new'),
  get('/console/organisations/new', 'write:people'),
  get('/console/organisations/:organisation', 'read:people'),
  get('/console/organisations/:organisation/change', 'write:people'),
  post('/console/organisations/:organisation/change', 'write:people', '/console/organisations/:organisation/change'),
  post('/console/organisations/:organisation/remove', 'write:people', '/console/organisations/:organisation'),
  get('/console/consent', 'read:consent-statistics'),
  get('/console/consent/choices', 'read:consents'),
  get('/console/consent/held-back', 'read:consent-statistics'),
  post('/console/consent/export', 'export:consents', '/console/consent/choices'),
  post('/console/consent/choices/:choice/export', 'export:consents', '/console/consent/choices/:choice'),
  get('/console/consent/choices/:choice', 'read:consents'),
  get('/console/consent/choices/:choice/receipt.json', 'read:consents'),
  get('/console/consent/choices/:choice/shown/:picture', 'read:consents'),
  get('/console/consent/look', 'read:policy'),
  get('/console/consent/look/frame', 'read:policy'),
  post('/console/consent/look', 'write:policy', '/console/consent/look'),
  post('/console/consent/look/drop', 'write:policy', '/console/consent/look'),
  post('/console/consent/look/publish', 'write:policy', '/console/consent/look'),
  get('/console/consent/look/texts', 'write:policy'),
  get('/console/consent/versions', 'read:policy'),
  get('/console/consent/versions/:policy/:texts/:picture', 'read:policy'),
  post('/console/consent/look/texts', 'write:policy', '/console/consent/look'),
  get('/console/erasures', 'read:people'),
  get('/console/erasures/:erasure', 'read:people'),
  post('/console/erasures/:erasure/resume', 'erase:people', '/console/erasures/:erasure'),
  get('/console/requests', 'read:requests'),
  post('/console/requests', 'write:requests', '/console/requests/new'),
  get('/console/requests/new', 'write:requests'),
  get('/console/requests/:number', 'read:requests'),
  get('/console/requests/:number/choose', 'write:requests'),
  post('/console/requests/:number/choose', 'read:people', '/console/requests/:number/choose'),
  post('/console/requests/:number/sheet', 'read:people', '/console/requests/:number'),
  post('/console/requests/:number/recipient', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/proof', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/detail', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/mailbox', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/identify', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/sort', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/fee', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/fee-came', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/pass-on', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/assign', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/look', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/hand-over', 'export:requests', '/console/requests/:number'),
  post('/console/requests/:number/transfer', 'export:requests', '/console/requests/:number'),
  post('/console/requests/:number/plan', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/approve', 'erase:requests', '/console/requests/:number'),
  post('/console/requests/:number/apply', 'erase:requests', '/console/requests/:number'),
  post('/console/requests/:number/message', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/extend', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/answer', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/refuse', 'write:requests', '/console/requests/:number'),
  post('/console/requests/:number/take-back', 'write:requests', '/console/requests/:number'),
  get('/console/accuracy', 'read:requests'),
  post('/console/accuracy', 'write:policy', '/console/accuracy'),
  get('/console/audit', 'read:audit'),
  post('/console/audit/export', 'export:audit', '/console/audit'),
  get('/console/keys', 'read:keys'),
  post('/console/keys/replace', 'write:keys', '/console/keys'),

  get('/console/account', 'read:account'),
  post('/console/account/password', 'write:account'),
  post('/console/account/end', 'write:account'),
  post('/console/account/end-others', 'write:account'),
  get('/console/account/app', 'write:credentials'),
  post('/console/account/app', 'write:credentials', '/console/account/app'),
  post('/console/account/codes', 'write:credentials', '/console/account'),
  get('/console/account/email', 'write:credentials'),
  post('/console/account/email', 'write:credentials', '/console/account/email'),
  post('/console/account/email/withdraw', 'write:account', '/console/account'),
  get('/console/email/:token', 'read:account'),
  post('/console/email/:token', 'write:account', '/console/account'),
  get('/console/not-me/:token', 'open'),
  post('/console/not-me/:token', 'open'),
  get('/console/account/passkey', 'write:credentials'),
  post('/console/account/passkey', 'write:credentials', '/console/account/passkey'),
  post('/console/account/passkey/remove', 'write:credentials', '/console/account'),
  get('/console/confirm', 'read:account'),
  post('/console/confirm', 'write:account'),
  get('/console/confirm/passkey', 'read:account'),
  post('/console/confirm/passkey', 'write:account'),

  get('/console/staff', 'read:staff'),
  post('/console/staff/invite', 'write:staff', '/console/staff'),
  post('/console/staff/withdraw', 'write:staff', '/console/staff'),
  post('/console/staff/role', 'write:roles', '/console/staff'),
  post('/console/staff/remove', 'write:staff', '/console/staff'),

  get('/console/storage', 'read:storage'),
  post('/console/storage/plan', 'write:storage', '/console/storage'),
  get('/console/storage/plans/:plan', 'read:storage'),
  post('/console/storage/plans/:plan/approve', 'erase:storage', '/console/storage/plans/:plan'),
  post('/console/storage/plans/:plan/apply', 'erase:storage', '/console/storage/plans/:plan'),
  post('/console/storage/plans/:plan/withdraw', 'write:storage', '/console/storage/plans/:plan'),
  post('/console/storage/rule', 'open:storage', '/console/storage'),
  post('/console/storage/hold', 'write:storage', '/console/storage'),
  post('/console/storage/release', 'write:storage', '/console/storage'),

  get('/console/break-glass', 'read:break-glass'),
  post('/console/break-glass/ask', 'write:break-glass', '/console/break-glass'),
  post('/console/break-glass/open', 'open:break-glass', '/console/break-glass'),
  post('/console/break-glass/decline', 'write:break-glass', '/console/break-glass'),
  post('/console/break-glass/close', 'write:break-glass', '/console/break-glass'),
  post('/console/break-glass/review', 'write:break-glass-reviews', '/console/break-glass'),
  get('/console/security', 'read:security'),
  post('/console/security/review', 'write:security', '/console/security'),
  get('/console/api-keys', 'read:api-keys'),
  post('/console/api-keys', 'write:api-keys', '/console/api-keys'),
  post('/console/api-keys/revoke', 'write:api-keys', '/console/api-keys'),

  get('/console/sign-in', 'open'),
  post('/console/sign-in', 'open'),
  get('/console/sign-in/passkey', 'open'),
  post('/console/sign-in/passkey', 'open'),
  get('/console/sign-in/code', 'open'),
  post('/console/sign-in/code', 'open'),
  get('/console/enter/:token', 'open'),
  post('/console/enter/:token', 'open'),
  post('/console/enter/:token/known', 'open'),
  get('/console/join', 'open'),
  post('/console/join', 'open'),
  get('/console/set-up', 'open'),
  post('/console/set-up', 'open'),
  get('/console/set-up/first', 'read:account'),
  post('/console/set-up/first', 'write:account'),
  post('/console/leave', 'open'),
];

/** The act of a request, its page with the names of the path filled in; null when the console has no such route. */
export function actOfRequest(method: string, path: string): ConsoleAct | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  const act = consoleActs.find((one) => one.method === asked && fits(one.path, path));
  return act ? { ...act, page: filled(act, path) } : null;
}

function fits(pattern: string, path: string): boolean {
  const [parts, given] = [pattern.split('/'), path.split('/')];
  return (
    parts.length === given.length &&
    parts.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  );
}

/** The page of an act that stands on the page of one person: that person's. */
function filled({ page, path: pattern }: ConsoleAct, path: string): string {
  const [parts, given] = [pattern.split('/'), path.split('/')];
  return page
    .split('/')
    .map((part) => (part.startsWith(':') ? given[parts.indexOf(part)] : part))
    .join('/');
}

/** Pages on the way to another one. */
export const between: readonly string[] = ['/console/confirm', '/console/confirm/passkey', '/console/set-up/first'];

/** Pages that somebody may be sent on to after signing in: those of the console that need a session, and no other address. */
const pages = consoleActs
  .filter(({ method, asks, path }) => method === 'GET' && asks !== 'open' && !between.includes(path))
  .map(({ path }) => path);

// Whoever signs in to use a link comes back to it.
pages.push('/console/join');

/** A `next` as it was sent, if it leads to a page of our own; `/console` otherwise. The browser's own parser decides what is ours. */
export function safeNext(value: unknown): string {
  const here = 'https://this-site.invalid';
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value, here)) return '/console';
  const url = new URL(value, here);
  const isPage = url.origin === here && pages.some((page) => fits(page, url.pathname));
  return isPage ? `${url.pathname}${url.search}` : '/console';
}
