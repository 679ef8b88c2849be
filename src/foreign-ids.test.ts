// Every route of the pages x every role of staff x ids of another company: answered as an id that does not exist, and nothing moves.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import {
  type Access,
  type Role,
  accessOf,
  attest,
  createApiKey,
  homeTenant,
  invite,
  openGlassDoor,
  openInvitations,
  sessionOf,
} from '#access';
import { cheap, joinAs } from '#access/testing';
import { Pii, newId, sha256, systemClock } from '#base';
import { run } from '#cli';
import type { Mail } from '#mail';
import { propose } from '#plan';
import { allFacts, segmentsOf } from '#policy';
import { publishedVersion } from '#publish';
import { addHold } from '#retention';
import { type RightsHouse, receive } from '#rights';
import { secretFile, withTenant } from '#store';
import { rowsOf } from '#store/testing';
import { type Vault, addOrganisation, erasePeople, readPerson, savePerson } from '#vault';
import { type WebHouse, website } from '#web';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

/** Stands in everything that the other company has, and in nothing else. */
const canary = 'Zephyrine';
/** The key of an event that no search has found. */
const planted = 'planted';

const prose = (company: string, more = ''): string => `# Privacy Policy of ${company}

${company}, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We train our staff in data protection every year. We keep orders for seven years.
${more}`;

/** One thing of the company's own, one of the other's, and one that nobody has. */
interface Thing {
  own: string;
  theirs: string;
  nobodys: string;
}

/** A day on which a word that is given today may end. */
const soon = systemClock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ months: 6 }).toString();

type Kind =
  | 'passkey'
  | 'key'
  | 'person'
  | 'record'
  | 'erasure'
  | 'organisation'
  | 'version'
  | 'attestation'
  | 'promise'
  | 'fact'
  | 'segment'
  | 'member'
  | 'session'
  | 'invitation'
  | 'entry'
  | 'glass'
  | 'event'
  | 'choice'
  | 'request'
  | 'storage'
  | 'hold';
type Things = Readonly<Record<Kind, Thing>>;

interface Way {
  /** Where the route names a thing: a parameter of its path, of its query, or a field of its form. */
  names: Readonly<Record<`:${string}` | `?${string}` | `body ${string}`, Kind>>;
  /** What else its form must have. */
  form?: Readonly<Record<string, string>>;
  /** Where the thing is no more than a wish of the reader's (a promise to be shown first), the page comes without it. */
  wish?: true;
}

const nothing = (why: string): { why: string } => ({ why });

/** How each route is asked for things of somebody else. A route that is not here fails the test: say what it names, or why nothing. */
const ways: Readonly<Record<string, Way | { why: string }>> = {
  'GET /assets/:file': nothing('files of the program'),
  'GET /upheld/assets/:file': nothing('files of the program, for pages on the company’s own site'),
  'GET /healthz': nothing('names nothing'),
  'GET /': nothing('names nothing'),
  'GET /policy/cookies': nothing('the cookies of the policy in force'),
  'GET /policy': nothing('names nothing'),
  'GET /policy/history': nothing('names nothing'),
  'GET /policy/versions/:number{[1-9][0-9]{0,8}}': { names: { ':number{[1-9][0-9]{0,8}}': 'version' } },
  'GET /policy/versions/:number{[1-9][0-9]{0,8}}/changes': { names: { ':number{[1-9][0-9]{0,8}}': 'version' } },
  'GET /policy/notice': nothing('names nothing'),
  'GET /policy/notice.json': nothing('names nothing'),
  'GET /board': { names: { '?promise': 'promise' }, wish: true },
  'GET /api': nothing('names nothing'),
  'GET /api/problems/:kind': nothing('kinds of problems of the program'),
  'GET /console': nothing('names nothing'),
  'GET /console/consent/look': nothing('the company’s own texts and look'),
  'GET /console/consent/versions': nothing('the company’s own versions'),
  'GET /console/consent/versions/:policy/:texts/:picture': nothing(
    'a hash of texts, looked for among the company’s own: look-flow.test.ts',
  ),
  'GET /console/consent/look/frame': nothing('the same, by language'),
  'POST /console/consent/look': nothing('the company’s own draft'),
  'POST /console/consent/look/drop': nothing('as above'),
  'POST /console/consent/look/publish': nothing('the company’s own draft, by its hash: another company’s is none here'),
  'GET /console/consent/look/texts': nothing('the company’s own draft, by language'),
  'POST /console/consent/look/texts': nothing('as above'),
  'GET /subscribe': nothing('names purposes of the policy'),
  'POST /subscribe': nothing('says the same of every address: own-page.test.ts'),
  'GET /subscribe/:token': nothing('256 random bits of a mail; another company’s are none here: own-page.test.ts'),
  'POST /subscribe/:token': nothing('as above'),
  'GET /preferences/:pass': nothing('a sealed pass; another company’s opens nothing here: own-page.test.ts'),
  'POST /preferences/:pass': nothing('as above'),
  'GET /request': nothing('names nothing'),
  'GET /request/for/:right': nothing('names a right of the law'),
  'POST /request/for/:right': nothing('says the same of every address: request-attack.test.ts'),
  'GET /request/confirm/:token': nothing(
    '256 random bits of a mail; another company’s are none here: request-attack.test.ts',
  ),
  'POST /request/confirm/:token': nothing('as above'),
  'GET /request/prove/:token': nothing('as above'),
  'POST /request/prove/:token': nothing('as above'),
  'GET /request/detail/:token': nothing('as above'),
  'POST /request/detail/:token': nothing('as above'),
  'GET /request/:token/certificate': nothing('as above'),
  'GET /request/mailbox/:token': nothing('as above'),
  'POST /request/mailbox/:token': nothing('as above'),
  'GET /request/accuracy/:token': nothing('as above'),
  'POST /request/accuracy/:token': nothing('as above'),
  'GET /request/told/:token': nothing('as above'),
  'POST /request/told/:token': nothing('as above'),
  'GET /opendsr/package/:token': nothing('256 random bits that one receiver got'),
  'POST /opendsr/callback/:token': nothing('as above, and signed'),
  'GET /request/data/:token': nothing('as above'),
  'POST /request/data/:token': nothing('as above'),
  'GET /request/:token': nothing('as above'),
  'POST /request/:token': nothing('as above'),
  'GET /ledger': nothing('names nothing'),
  'GET /ledger/key': nothing('names nothing'),
  'GET /ledger/:path{checkpoint|tile/.+}': nothing('files of the company’s own log, by their place in it'),
  'GET /ledger/receipts/:id': { names: { ':id': 'entry' } },
  'GET /verify': nothing('names nothing'),
  'POST /verify': nothing('checks what it is given, against the key that it is given'),
  'GET /console/sign-in': nothing('names nothing'),
  'POST /console/sign-in': nothing('says the same of every address: enumeration.test.ts'),
  'GET /console/sign-in/code': nothing('goes on with the step of the cookie that it comes with'),
  'POST /console/sign-in/code': nothing('as above'),
  'GET /console/set-up': nothing('as above'),
  'POST /console/set-up': nothing('as above'),
  'GET /console/set-up/first': nothing('names nothing'),
  'POST /console/set-up/first': nothing('names nothing'),
  'GET /console/confirm': nothing('names nothing'),
  'POST /console/confirm': nothing('names nothing'),
  'GET /console/account': nothing('names nothing'),
  'POST /console/account/password': nothing('names nothing'),
  'POST /console/account/end': { names: { 'body session': 'session' } },
  'POST /console/account/end-others': nothing('names nothing'),
  'GET /console/account/app': nothing('names nothing'),
  'POST /console/account/app': nothing('names nothing'),
  'POST /console/account/codes': nothing('names nothing'),
  'GET /console/account/email': nothing('names nothing'),
  'POST /console/account/email': nothing('says the same of every address: email-change.test.ts'),
  'POST /console/account/email/withdraw': nothing('names nothing: what the member has asked for'),
  'GET /console/email/:token': nothing('a link of a mail, for the member who asked for it alone: email-flow.test.ts'),
  'POST /console/email/:token': nothing('as above'),
  'GET /console/not-me/:token': nothing('a link of a mail is a secret of its own: whoever holds it may use it'),
  'POST /console/not-me/:token': nothing('as above'),
  'GET /console/account/passkey': nothing('names nothing'),
  'POST /console/account/passkey': nothing('goes on with the challenge of the cookie that it comes with'),
  'POST /console/account/passkey/remove': { names: { 'body passkey': 'passkey' } },
  'GET /console/confirm/passkey': nothing('names nothing'),
  'POST /console/confirm/passkey': nothing('a passkey of somebody else: passkey-flow.test.ts'),
  'GET /console/sign-in/passkey': nothing('names nothing'),
  'POST /console/sign-in/passkey': nothing('names nothing but a passkey: passkey-flow.test.ts'),
  'GET /console/api-keys': nothing('names nothing'),
  'POST /console/api-keys': nothing('names nothing'),
  'POST /console/api-keys/revoke': { names: { 'body key': 'key' } },
  'GET /console/staff': nothing('names nothing'),
  'POST /console/staff/invite': { names: { 'body member': 'member' } },
  'POST /console/staff/withdraw': { names: { 'body invitation': 'invitation' } },
  'POST /console/staff/role': { names: { 'body member': 'member' }, form: { role: 'auditor' } },
  'POST /console/staff/remove': { names: { 'body member': 'member' } },
  'GET /console/break-glass': nothing('names nothing'),
  'POST /console/break-glass/ask': nothing(
    'names people of the company’s own vault, to whom it opens nothing by itself',
  ),
  'POST /console/break-glass/open': { names: { 'body glass': 'glass' } },
  'POST /console/break-glass/decline': { names: { 'body glass': 'glass' } },
  'POST /console/break-glass/close': { names: { 'body glass': 'glass' } },
  'POST /console/break-glass/review': {
    names: { 'body glass': 'glass' },
    form: { outcome: 'justified', words: 'It was an emergency.' },
  },
  'GET /console/security': nothing('names nothing'),
  'POST /console/security/review': { names: { 'body event': 'event' }, form: { words: 'It was us.' } },
  'GET /console/enter/:token': nothing(
    'an invitation is a secret of its own: whoever holds it may use it, for its company',
  ),
  'POST /console/enter/:token': nothing('as above'),
  'POST /console/enter/:token/known': nothing('as above'),
  'GET /console/join': nothing('as above: the invitation of the cookie that it comes with'),
  'POST /console/join': nothing('as above'),
  'POST /console/leave': nothing('ends the session of the cookie that it comes with'),
  'POST /console/prove': nothing('names nothing'),
  'POST /console/board': nothing('names nothing'),
  'GET /console/settings': nothing('names nothing'),
  'GET /console/accuracy': nothing('names nothing'),
  'POST /console/accuracy': nothing('names nothing'),
  'POST /console/search': nothing('looks somebody up in the vault of the company itself'),
  'GET /console/search': { names: { '?q': 'entry' }, wish: true },
  'GET /console/attest': { names: { '?promise': 'promise' }, wish: true },
  'POST /console/attest': {
    names: { 'body promise': 'promise' },
    form: { holds: 'yes', by: 'Rosa Lind', statement: 'All nine were trained.', expiresOn: soon },
  },
  'POST /console/attest/revoke': { names: { 'body attestation': 'attestation' } },
  'GET /console/people': { names: { '?before': 'person' }, wish: true },
  'POST /console/people': nothing('names nothing'),
  'GET /console/people/new': nothing('names nothing'),
  'GET /console/people/import': nothing('names nothing'),
  'POST /console/people/import': nothing('names nothing'),
  'GET /console/people/import/:import': { names: { ':import': 'record' } },
  'GET /console/people/import/:import/refused.csv': { names: { ':import': 'record' } },
  'POST /console/people/import/:import/columns': { names: { ':import': 'record' } },
  'POST /console/people/import/:import/write': { names: { ':import': 'record' } },
  'POST /console/people/import/:import/drop': { names: { ':import': 'record' } },
  'GET /console/people/:person': { names: { ':person': 'person' } },
  'GET /console/people/:person/change/:record': { names: { ':person': 'person', ':record': 'record' } },
  'POST /console/people/:person/change/:record': { names: { ':person': 'person', ':record': 'record' } },
  'GET /console/people/:person/add': { names: { ':person': 'person' } },
  'POST /console/people/:person/add': { names: { ':person': 'person' }, form: { type: 'contact' } },
  'POST /console/people/:person/restrict': { names: { ':person': 'person' }, form: { on: 'yes' } },
  'POST /console/people/:person/preference': {
    names: { ':person': 'person' },
    form: { 'wish-channel': 'email', 'wish-topic': 'kites', 'wish-wants': 'no' },
  },
  'GET /console/people/:person/erase': { names: { ':person': 'person' } },
  'POST /console/people/:person/erase': { names: { ':person': 'person' }, form: { reason: 'asked', sure: 'yes' } },
  'GET /console/people/:person/merge': { names: { ':person': 'person' } },
  'POST /console/people/:person/merge/find': { names: { ':person': 'person' }, form: { sought: 'a@lind.example' } },
  'GET /console/people/:person/merge/:other': { names: { ':person': 'person', ':other': 'record' } },
  'POST /console/people/:person/merge/:other': {
    names: { ':person': 'person', ':other': 'record' },
    form: { step: 'join', sure: 'yes', 'revision-keep': '1', 'revision-other': '1' },
  },
  'GET /console/people/:person/organisation': { names: { ':person': 'person' } },
  'POST /console/people/:person/organisation': {
    names: { ':person': 'person', 'body organisation': 'organisation' },
    form: { source: 'provided' },
  },
  'GET /console/organisations': nothing('names nothing: `from` and `id` are a place in the company’s own list'),
  'POST /console/organisations': nothing('names nothing'),
  'GET /console/organisations/new': nothing('names nothing'),
  'GET /console/organisations/:organisation': { names: { ':organisation': 'organisation' } },
  'GET /console/organisations/:organisation/change': { names: { ':organisation': 'organisation' } },
  'POST /console/organisations/:organisation/change': {
    names: { ':organisation': 'organisation' },
    form: { name: 'Theirs now' },
  },
  'POST /console/organisations/:organisation/remove': { names: { ':organisation': 'organisation' } },
  'GET /console/erasures': nothing('names nothing'),
  'GET /console/erasures/:erasure': { names: { ':erasure': 'erasure' } },
  'POST /console/erasures/:erasure/resume': { names: { ':erasure': 'erasure' } },
  'GET /console/requests': nothing('names nothing: `before` is a place in the company’s own list'),
  'POST /console/requests': nothing('names nothing'),
  'GET /console/requests/new': nothing('names nothing'),
  'GET /console/requests/:number': { names: { ':number': 'request' } },
  'GET /console/requests/:number/choose': { names: { ':number': 'request' } },
  'POST /console/requests/:number/choose': { names: { ':number': 'request' } },
  'POST /console/requests/:number/sheet': { names: { ':number': 'request' } },
  'POST /console/requests/:number/recipient': {
    names: { ':number': 'request' },
    form: { fact: 'recipient.bank', how: 'never', why: 'They had nothing.' },
  },
  'POST /console/requests/:number/proof': { names: { ':number': 'request' }, form: { why: 'Who is it?' } },
  'POST /console/requests/:number/detail': {
    names: { ':number': 'request' },
    form: { why: 'Who is it?', kind: 'phone' },
  },
  'POST /console/requests/:number/mailbox': {
    names: { ':number': 'request' },
    form: { address: 'ada@new.example' },
  },
  'POST /console/requests/:number/identify': { names: { ':number': 'request' }, form: { how: 'in-person' } },
  'POST /console/requests/:number/assign': { names: { ':number': 'request' }, form: { to: '' } },
  'POST /console/requests/:number/look': { names: { ':number': 'request' } },
  'POST /console/requests/:number/hand-over': { names: { ':number': 'request' } },
  'POST /console/requests/:number/transfer': {
    names: { ':number': 'request' },
    form: { receiver: 'A bank', service: 'https://opendsr.bank.example/v2' },
  },
  'POST /console/requests/:number/plan': { names: { ':number': 'request' } },
  'POST /console/requests/:number/approve': { names: { ':number': 'request' }, form: { hash: '' } },
  'POST /console/requests/:number/apply': { names: { ':number': 'request' }, form: { sure: 'yes' } },
  'POST /console/requests/:number/message': { names: { ':number': 'request' }, form: { text: 'Hello.' } },
  'POST /console/requests/:number/extend': { names: { ':number': 'request' }, form: { reason: 'It is much.' } },
  'POST /console/requests/:number/answer': { names: { ':number': 'request' }, form: { text: 'It is done.' } },
  'POST /console/requests/:number/refuse': {
    names: { ':number': 'request' },
    form: { ground: 'unfounded', text: 'No.' },
  },
  'POST /console/requests/:number/take-back': { names: { ':number': 'request' } },
  'POST /console/requests/:number/sort': { names: { ':number': 'request' } },
  'POST /console/requests/:number/fee': { names: { ':number': 'request' } },
  'POST /console/requests/:number/fee-came': { names: { ':number': 'request' } },
  'POST /console/requests/:number/pass-on': { names: { ':number': 'request' } },
  'GET /console/storage': nothing('names nothing'),
  'POST /console/storage/plan': nothing('names nothing'),
  'GET /console/storage/plans/:plan': { names: { ':plan': 'storage' } },
  'POST /console/storage/plans/:plan/approve': { names: { ':plan': 'storage' }, form: { hash: 'x' } },
  'POST /console/storage/plans/:plan/apply': { names: { ':plan': 'storage' } },
  'POST /console/storage/plans/:plan/withdraw': { names: { ':plan': 'storage' } },
  'POST /console/storage/rule': { names: { 'body rule': 'fact' }, form: { automatic: 'yes' } },
  'POST /console/storage/hold': nothing('makes one of its own'),
  'POST /console/storage/release': { names: { 'body hold': 'hold' } },
  'GET /console/audit': { names: { '?before': 'record' }, wish: true },
  'POST /console/audit/export': nothing('names nothing of its own: a filter of the company’s own log'),
  'GET /console/keys': nothing('names nothing'),
  'GET /console/consent/choices': { names: { '?receipt': 'choice' }, wish: true },
  'GET /console/consent/held-back': nothing('a filter by site of the company’s own counts'),
  'POST /console/consent/export': nothing('names days: the choices of the company itself'),
  'POST /console/consent/choices/:choice/export': { names: { ':choice': 'choice' } },
  'GET /console/consent/choices/:choice': { names: { ':choice': 'choice' } },
  'GET /console/consent/choices/:choice/receipt.json': { names: { ':choice': 'choice' } },
  'GET /console/consent/choices/:choice/shown/:picture': { names: { ':choice': 'choice', ':picture': 'choice' } },
  'GET /console/consent': nothing(
    'numbers of the company itself; a filter by site or language only leaves some of them out',
  ),
  'POST /console/keys/replace': nothing('names nothing'),
  'POST /console/people/purpose': nothing('names nothing'),
  'POST /console/people/find': nothing('looks an address up in the vault of the company itself'),
  'GET /console/records': nothing('names nothing'),
  'GET /console/records.csv': nothing('names nothing'),
  'GET /console/records.json': nothing('names nothing'),
  'GET /console/review': nothing('names nothing'),
  'GET /console/review/fact': { names: { '?id': 'fact', '?segment': 'segment' } },
  'POST /console/review': {
    names: { 'body id': 'fact', 'body segment': 'segment' },
    form: { act: 'confirm', why: 'It is so.', revision: '' },
  },
};

interface Route {
  method: string;
  path: string;
}

/** The routes of an app, without what stands before them. */
const routesOf = (app: { routes: readonly Route[] }): string[] => [
  ...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
];

/** Throws for a route that nobody said how to ask. */
function wayOf(route: string): Way | { why: string } {
  const way = ways[route];
  if (!way) throw new Error(`foreign-ids: nothing is known of ${route}: say in ways what it names`);
  const parameters = route.match(/:\w+/g) ?? [];
  if ('names' in way && parameters.some((name) => !Object.keys(way.names).some((known) => known.startsWith(name))))
    throw new Error(`foreign-ids: ${route} has a parameter that ways does not fill`);
  return way;
}

async function world(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-foreign-'));
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' });
  const errors: string[] = [];
  const out = { line: () => {}, error: (text: string) => void errors.push(text), json: () => {}, terminal: false };
  const context = contextOf(config, out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  t.after(async () => {
    await house.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });
  const publish = async (name: string, text: string): Promise<string> => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'policy'), { recursive: true });
    writeFileSync(join(folder, 'policy', 'privacy.md'), text);
    assert.equal(await run(['publish', folder], context), 0, errors.join('\n'));
    return (await homeTenant(house.store.db))!.id;
  };
  const { db } = house.store;
  const more =
    'We encrypt our backups. We keep job applications for six months. Our servers stand in the European Union.';
  for (const line of ['', 'We do not use cookies.\n'])
    await publish('theirs', prose(`${canary} Soap Ltd`, `${more}\n${line}`));
  const theirs = (await homeTenant(db))!.id;
  const own = await publish('own', prose('Fenwick Kites Ltd'));
  assert.notEqual(own, theirs);
  // The same key as the running house's, and passwords that are cheap to check.
  const access = accessOf(db, systemClock, await secretFile(config.home, 'access'), cheap);
  return {
    house,
    db,
    own,
    theirs,
    access,
    things: await thingsOf(access, await house.mail(), await house.rights(), own, theirs),
  };
}

async function thingsOf(access: Access, mail: Mail, rights: RightsHouse, own: string, theirs: string): Promise<Things> {
  const { vault } = rights;
  const { db } = access;
  const telling = { mail, company: async () => ({ name: 'x', language: 'en' as const, address: null }) };
  const glassDoor = openGlassDoor({ ...access, telling });
  const [ours, other] = [(await publishedVersion(db, own, 'latest'))!, (await publishedVersion(db, theirs, 'latest'))!];
  const unlike = (all: readonly string[], known: readonly string[]): string => {
    const found = all.find((id) => !known.includes(id));
    assert.ok(found, 'the other company has something that ours has not');
    return found;
  };
  const thing = (mine: readonly string[], others: readonly string[]): Thing => {
    const foreign = unlike(others, mine);
    return { own: mine[0]!, theirs: foreign, nobodys: foreign.replace(/.$/, (last) => (last === '0' ? '1' : '0')) };
  };
  const asked = async (tenant: string, times: number): Promise<void> => {
    for (let time = 0; time < times; time++)
      await receive(rights, tenant, 'staff:1', {
        asks: (['access', 'complaint'] as const)[time]!,
        channel: 'post',
        language: 'en',
        country: 'BE',
        sheet: { name: tenant === own ? 'Rosa Lind' : `${canary} Lind` },
      });
  };
  await asked(own, 1);
  await asked(theirs, 2);
  const word = async (tenant: string, promise: string, by: string): Promise<string> => {
    const entry = { promise, by, statement: by, holds: true, file: null, enteredBy: by, expiresOn: soon };
    return (await attest(db, tenant, entry, systemClock)).id;
  };
  const promises = thing(
    ours.policy.promises.map(({ id }) => id),
    other.policy.promises.map(({ id }) => id),
  );
  const somebody = async (tenant: string, email: string) => {
    const { session } = await joinAs(access, tenant, { email, role: 'support' });
    const { id, staff } = (await sessionOf(db, session, tenant, systemClock))!;
    await invite(db, tenant, 'auditor', systemClock);
    const [invitation] = await openInvitations(db, tenant, systemClock);
    const [entry] = await withTenant(db, tenant, (trx) => trx.selectFrom('ledger_inbox').select('id').execute());
    const asking = { reason: new Pii(email), ticket: new Pii(''), columns: ['contact.email'], minutes: 30 };
    const asked = await glassDoor.ask(tenant, staff, { ...asking, subjects: 'all' });
    assert.ok(asked.is === 'asked');
    const event = newId(systemClock);
    const at = systemClock.now().toString();
    const seen = {
      tenant_id: tenant,
      id: event,
      kind: 'lock',
      severity: 'warning',
      key: planted,
      about: '{}',
    } as const;
    await withTenant(db, tenant, (trx) =>
      trx
        .insertInto('security_event')
        .values({ ...seen, at, found_at: at, staff })
        .execute(),
    );
    const made = { name: email, scopes: ['read:board'], lastDay: null };
    const { key } = await createApiKey(db, tenant, made, systemClock);
    const passkey = newId(systemClock);
    const bytes = Buffer.alloc(32, sha256(passkey));
    await db
      .insertInto('auth.credential')
      .values({
        id: passkey,
        staff_id: staff,
        kind: 'passkey',
        sealed: bytes,
        lookup: bytes,
        created_at: systemClock.now().toString(),
        confirmed_at: null,
      })
      .execute();
    return {
      session: id,
      member: staff,
      invitation: invitation!.id,
      entry: entry!.id,
      glass: asked.id,
      event,
      key: key.id,
      passkey,
    };
  };
  const [mine, their] = [await somebody(own, 'rosa@lind.example'), await somebody(theirs, `${canary}@lind.example`)];
  const one = (kind: keyof typeof mine): Thing => ({
    own: mine[kind],
    theirs: their[kind],
    nobodys: newId(systemClock),
  });
  const ofStorage = async (tenant: string, matter: string) => {
    const hold = await addHold(rights, tenant, { matter, reason: 'a claim', reviewOn: soon }, 'staff:1');
    const plan = await propose({ db, clock: systemClock, makerOf: async () => null }, tenant, {
      kind: 'retention',
      about: `storage:${matter}`,
      policyVersion: 1,
      operations: [],
      unreached: [],
      by: 'staff:1',
      approvals: 1,
    });
    return { hold: hold.id, storage: plan.id };
  };
  const [storedHere, storedThere] = [await ofStorage(own, 'Lind'), await ofStorage(theirs, canary)];
  const stored = (kind: keyof typeof storedHere): Thing => ({
    own: storedHere[kind],
    theirs: storedThere[kind],
    nobodys: newId(systemClock),
  });
  const [kept, others] = [await somebodyKept(vault, own, 'Rosa'), await somebodyKept(vault, theirs, canary)];
  const ofVault = (kind: keyof typeof kept): Thing => ({
    own: kept[kind],
    theirs: others[kind],
    nobodys: newId(systemClock),
  });
  return {
    person: ofVault('person'),
    record: ofVault('record'),
    erasure: ofVault('erasure'),
    // Each company counts its own: the second is the other's alone.
    request: { own: '1', theirs: '2', nobodys: '3' },
    organisation: ofVault('organisation'),
    storage: stored('storage'),
    hold: stored('hold'),
    session: one('session'),
    passkey: one('passkey'),
    key: one('key'),
    member: one('member'),
    invitation: one('invitation'),
    entry: one('entry'),
    glass: one('glass'),
    event: one('event'),
    version: { own: '1', theirs: '2', nobodys: '3' },
    choice: {
      own: await choiceIn(db, own, 'https://fenwick.example'),
      theirs: await choiceIn(db, theirs, `https://${canary.toLowerCase()}.example`),
      nobodys: sha256('nobody'),
    },
    promise: promises,
    fact: thing(
      allFacts(ours.policy).map(({ fact }) => fact.id),
      allFacts(other.policy).map(({ fact }) => fact.id),
    ),
    segment: thing(
      segmentsOf(ours.prose).map(({ id }) => id),
      segmentsOf(other.prose).map(({ id }) => id),
    ),
    attestation: {
      own: await word(own, promises.own, 'Rosa Lind'),
      theirs: await word(theirs, promises.theirs, `${canary} Lind`),
      nobodys: newId(systemClock),
    },
  };
}

/** A person in the vault with their contact, and the erasure of another one. */
async function somebodyKept(vault: Vault, tenant: string, name: string) {
  const caller = { tenant, principal: 'job:test', actor: 'house', purpose: 'law:accountability' } as const;
  const take = async (email: string): Promise<string> => {
    const origin = { source: 'provided', channel: 'form' } as const;
    return (await savePerson(vault, caller, { contact: { 'given-name': name, email }, origin })).id;
  };
  const gone = await take(`${name}.gone@lind.example`);
  const { id: erasure } = await erasePeople(vault, caller, [gone], 'asked');
  const person = await take(`${name}@lind.example`);
  const { records } = await readPerson(vault, caller, person);
  const about = { domain: null, country: null, registration: null };
  const { id: organisation } = await addOrganisation(vault, caller, { name: `${name} & Sons`, ...about });
  return { person, record: records[0]!.id, erasure, organisation };
}

/** A visitor's choice, by its public id. */
async function choiceIn(db: Access['db'], tenant: string, site: string): Promise<string> {
  const id = sha256(`choice of ${tenant}`);
  const at = systemClock.now().toString();
  const hash = Buffer.from(id, 'hex');
  const answers = JSON.stringify({ statistics: { mark: canary, granted: false, without: [] } });
  const row = {
    tenant_id: tenant,
    id: hash,
    previous: null,
    at,
    claimed_at: null,
    viewed_at: at,
    site,
    policy: 1,
    answers,
  };
  const more = {
    texts: hash,
    language: 'en',
    layer: 1,
    action: 'refuse',
    method: 'script',
    gpc: false,
    signal: false,
  } as const;
  const rest = { device: 'phone', body: hash, ledger_entry: newId(systemClock) };
  await withTenant(db, tenant, (trx) =>
    trx
      .insertInto('consent_choice')
      .values({ ...row, ...more, ...rest })
      .execute(),
  );
  return id;
}

/** What the clock adds to by itself, the search for events among it. */
const moving = /^(?:prove_run|verdict|page_check|retention_look|security_(?:event|watch)|mail|mail_event|ledger.*)$/;

const roles: readonly Role[] = ['owner', 'privacy-lead', 'support', 'analyst', 'developer', 'auditor'];

test('foreign ids in every route, for every role and for nobody: as if they did not exist', async (t) => {
  const { house, db, own, theirs, things, access } = await world(t);
  const { url } = await house.serve();
  const visitors: [string, string | null, string, string][] = [['nobody', null, '', '']];
  const enter = async (who: string, tenant: string, role: Role): Promise<void> => {
    const { session: token } = await joinAs(access, tenant, {
      email: `${who.replaceAll(' ', '.')}@lind.example`,
      role,
    });
    const session = await sessionOf(db, token, own, systemClock);
    // They all look at people to answer a right: for that purpose nothing of their own company is closed to them.
    const cookies = `upheld-session=${token.reveal()}; upheld-purpose=${encodeURIComponent(`${session?.staff} law:rights`)}`;
    visitors.push([who, token.reveal(), session?.csrf ?? '', cookies]);
  };
  for (const role of roles) await enter(role, own, role);
  await enter('privacy lead of the other company', theirs, 'privacy-lead');
  // The server proves every company once it runs, and some checks write: they are over when they were asked for twice.
  for (const _ of ['first', 'again']) await house.prove(theirs);
  const before = await rowsOf(db, theirs, moving);

  let asked = 0;
  const lost = new Set<string>();
  for (const route of routesOf(website({} as WebHouse))) {
    const way = wayOf(route);
    const [method = '', path = ''] = route.split(' ');
    for (const [who, token, csrf, cookie] of visitors) {
      const headers = {
        'accept-language': 'en',
        'sec-fetch-site': 'same-origin',
        ...(token === null ? {} : { cookie }),
      };
      const ask = async (which: 'theirs' | 'nobodys') => {
        const names = 'names' in way ? Object.entries(way.names) : [];
        const filled = names
          .filter(([at]) => at.startsWith(':'))
          .reduce((text, [at, kind]) => text.replace(at, things[kind][which]), path);
        const query = names
          .filter(([at]) => at.startsWith('?'))
          .map(([at, kind]) => `${at.slice(1)}=${things[kind][which]}`);
        const fields = names
          .filter(([at]) => at.startsWith('body '))
          .map(([at, kind]) => [at.slice(5), things[kind][which]] as const);
        const form = new URLSearchParams({ csrf, ...('names' in way ? way.form : {}), ...Object.fromEntries(fields) });
        const response = await fetch(`${url}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
          method,
          redirect: 'manual',
          headers,
          ...(method === 'POST' ? { body: form } : {}),
        });
        let text = await response.text();
        for (const [, kind] of names)
          text =
            kind === 'version'
              ? text.replace(/(?<=There is no version )\d/, 'NAME')
              : kind === 'request'
                ? text.replaceAll(/(?<=requests(?:\/|%2F))\d/g, 'NAME')
                : text.replaceAll(things[kind][which], 'NAME');
        return { status: response.status, to: response.headers.get('location'), text };
      };
      const what = `${route} for ${who}`;
      if (!('names' in way)) {
        if (method === 'GET') assert.ok(!(await ask('nobodys')).text.includes(canary), what);
        continue;
      }
      // The checks go on meanwhile and a page says when they last did: what differs only then does not differ the next time.
      let [foreign, none] = [await ask('theirs'), await ask('nobodys')];
      for (let tries = 0; tries < 4 && !isDeepStrictEqual(foreign, none); tries++)
        [foreign, none] = [await ask('theirs'), await ask('nobodys')];
      assert.deepEqual(foreign, none, `${what}: a foreign id is answered otherwise than none`);
      assert.ok(!foreign.text.includes(canary), what);
      // 303: somebody without a session is sent to sign in. 422: a form that names what is not there is shown again.
      const allowed = [
        403,
        404,
        ...(way.wish ? [200] : []),
        ...(method === 'POST' ? [303, 422] : []),
        ...(token === null || way.wish ? [200] : []),
      ];
      assert.ok(
        allowed.includes(foreign.status) || (path.includes('review/fact') && foreign.status === 303),
        `${what}: ${foreign.status}`,
      );
      if (foreign.status === 303)
        assert.ok(['/console', '/console/review'].includes(foreign.to ?? ''), `${what}: ${foreign.to}`);
      if (foreign.status === 404) lost.add(`${route} for ${who}`);
      asked++;
    }
  }
  assert.ok(asked >= 8 * visitors.length);
  assert.ok(lost.has('POST /console/attest/revoke for owner'), 'who may change got as far as the thing itself');
  assert.equal(await rowsOf(db, theirs, moving), before, 'nothing of the other company has changed');
  const unseen = withTenant(db, theirs, (trx) =>
    trx.selectFrom('security_event').select('reviewed_at').where('key', '=', planted).execute(),
  );
  assert.deepEqual(await unseen, [{ reviewed_at: null }]);
});

test('the same ids are found by whom they belong to: otherwise the above would prove nothing', async (t) => {
  const { db, own, theirs, things } = await world(t);
  for (const [tenant, which] of [
    [own, 'own'],
    [theirs, 'theirs'],
  ] as const) {
    const published = (await publishedVersion(db, tenant, Number(things.version[which])))!;
    assert.ok(published.policy.promises.some(({ id }) => id === things.promise[which]));
    assert.ok(allFacts(published.policy).some(({ fact }) => fact.id === things.fact[which]));
    assert.ok(segmentsOf(published.prose).some(({ id }) => id === things.segment[which]));
    const found = await withTenant(db, tenant, (trx) => trx.selectFrom('attestation').select('id').execute());
    assert.deepEqual(found, [{ id: things.attestation[which] }]);
  }
  assert.equal(await publishedVersion(db, own, Number(things.version.theirs)), null);
});

test('a route that nobody said how to ask fails the test, and none is left over', () => {
  const routes = routesOf(website({} as WebHouse));
  assert.deepEqual(
    Object.keys(ways).filter((route) => !routes.includes(route)),
    [],
    'routes that are no more',
  );
  const app = website({} as WebHouse);
  app.get('/console/nobody/:id', (c) => c.text(''));
  assert.throws(() => routesOf(app).map(wayOf), /nothing is known of GET \/console\/nobody\/:id/);
});
