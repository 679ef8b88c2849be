// Somebody who knows a person's name, address and telephone number but not their mailbox: gets nothing, changes nothing, learns nothing, in more than forty ways.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Email } from 'postal-mime';
import { Pii, Problem, sha256 } from '#base';
import { openHolding, readSystems } from '#connect';
import { linkIn, newsletter, origin, tailOf } from '#consent/testing';
import {
  applyFor,
  approveFor,
  askDetail,
  askProof,
  dropAsks,
  endAtOnce,
  handOver,
  httpJobs,
  isPlanned,
  proposeFor,
  receive,
  requestsOf,
  rightsAsked,
  takeBack,
} from '#rights';
import { type RightsBench, rightsBench } from '#rights/testing';
import { rowsOf } from '#store/testing';
import { portalSite } from './testing-portal.ts';
import { findPeople, readPerson, vaultHolding } from '#vault';

const victim = 'fiona.kess@mill.example';
/** What the attacker knows of the victim. */
const known = { name: 'Fiona Kess', phone: '+32 470 12 34 56', number: 'K-20771' };
/** What nobody but the victim may learn. */
const secrets = ['Weir Lane', 'Fiona', 'K-20771', '470 12 34 56', '470123456'];

const systems = `systems:
  - id: inn
    title: The inn
    connector: sqlite
    connection: file:inn.db
    tables:
      guest:
        about: guests
        row: person
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          phone: { category: "pd:TelephoneNumber", identity: phone }
          number: { category: "pd:Identifying", identity: customer-number }
          name: { category: "pd:Name" }
          street: { category: "pd:Street" }
`;

/** Tables that keep nothing of people, or only that somebody asked. */
const others =
  /^(?!keyring|organisation|subject|record$|preference|consent_text|opt_in|suppression|choice_link|file|erasure)/;

interface House extends RightsBench {
  app: ReturnType<typeof portalSite>;
  /** What the company keeps of people, without what asking itself leaves behind. */
  kept(): Promise<Set<string>>;
  file(): string;
  /** As it was after the attack before. */
  state: { before: Set<string>; file: string; may: string };
}

async function houseOf(t: TestContext, { hasVictim }: { hasVictim: boolean }): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-attack-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'inn.db');
  const db = new DatabaseSync(file);
  db.exec('create table guest (id integer primary key, email text, phone text, number text, name text, street text)');
  const add = db.prepare('insert into guest (email, phone, number, name, street) values (?, ?, ?, ?, ?)');
  add.run('ben@mill.example', '+32 2 555 12 12', 'K-1', 'Ben', 'Ropewalk');
  if (hasVictim) add.run(victim, known.phone, known.number, known.name, '4 Weir Lane');
  db.close();
  const all = new Map();
  const b = await rightsBench(t, all);
  const jobs = httpJobs(b.store.db, b.tenant, b.rights.secret, b.clock);
  for (const system of readSystems('systems.yaml', systems).systems) {
    const opened = await openHolding(system, {}, folder, jobs, { secret: b.rights.secret });
    t.after(() => opened.close());
    all.set(system.id, opened.holding);
  }
  all.set('vault', vaultHolding(b.vault, b.tenant));
  const policy = (await b.vault.published(b.tenant))!.policy;
  b.publish({ ...policy, controller: { id: 'controller', name: 'Fenwick Kites', address: { country: 'BE' } } });
  if (hasVictim) await b.person({ email: victim, phone: known.phone, 'given-name': 'Fiona', street: '4 Weir Lane' });
  await b.person({ email: 'ben@mill.example', 'given-name': 'Ben' });
  const made: Omit<House, 'state'> = {
    ...b,
    app: portalSite(b, { networkOf: ({ headers }) => headers.get('x-test-network') }),
    file: () => sha256(readFileSync(file)),
    async kept() {
      const text = await rowsOf(b.store.db, b.tenant, others);
      return new Set(
        text.split('\n').flatMap((line) => {
          const [table, rows] = JSON.parse(line) as [string, unknown[]];
          return rows.map((row) => JSON.stringify([table, row]));
        }),
      );
    },
  };
  return { ...made, state: { before: await made.kept(), file: made.file(), may: await b.may(victim) } };
}

type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

interface Sent {
  right?: string;
  query?: string;
  headers?: Record<string, string>;
}

/** One attacker at one house. Everything that comes back is kept, to be compared with the other house. */
class Attacker {
  /** Their own mailbox, another for each attack. */
  readonly own: string;
  readonly house: House;
  readonly answers: string[] = [];
  readonly mails: Email[] = [];
  readonly #tokens: string[] = [];

  constructor(house: House, nth: number) {
    this.house = house;
    this.own = `mallory${nth}@evil.example`;
  }

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await this.house.app.request(new URL(path, origin).href, init);
    const text = await answer.clone().text();
    const given = /\/request\/([\w-]{43})/.exec(answer.headers.get('location') ?? '')?.[1];
    if (given !== undefined && !this.#tokens.includes(given)) this.#tokens.push(given);
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    // Random letters of a token tell nothing; all else must be the same.
    const shape = JSON.stringify([answer.status, headers, text]);
    this.answers.push(this.#tokens.reduce((said, token, n) => said.replaceAll(token, `token ${n}`), shape));
    return answer;
  }

  /** The form as a browser sends it from our own page. */
  form(fields: Fields, { right = 'access', query = '', headers }: Sent = {}): Promise<Response> {
    const body = new URLSearchParams(fields as Record<string, string>);
    return this.post(`/request/for/${right}${query}`, body, headers);
  }

  post(path: string, body: RequestInit['body'] = '', headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { method: 'POST', body: body!, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  }

  /** Reads all mail that left the house since the last time; the attacker sees what did not go to the victim's mailbox. */
  async read(): Promise<{ theirs: Email[]; victims: Email[] }> {
    const mails = await this.house.sent();
    this.mails.push(...mails);
    const isVictims = ({ to }: Email): boolean => to?.length === 1 && to[0]?.address?.toLowerCase() === victim;
    const theirs = mails.filter((mail) => !isVictims(mail));
    for (const mail of theirs)
      for (const token of (mail.text ?? '').match(/(?<=\/)[\w-]{43}(?![\w-])/g) ?? []) this.#tokens.push(token);
    return { theirs, victims: mails.filter(isVictims) };
  }

  /** A token that they saw elsewhere: its letters tell nothing. */
  knows(token: string): void {
    this.#tokens.push(token);
  }

  /** Asks from their own mailbox and confirms. Answers the token of the status page. */
  async asks(right: string, fields: Record<string, string> = {}): Promise<string> {
    await this.form({ email: this.own, ...fields }, { right });
    const { theirs } = await this.read();
    const token = tailOf(linkIn(theirs[0], 'request/confirm'));
    assert.equal(token.length, 43, 'the attacker has a mailbox of their own');
    const answer = await this.post(`/request/confirm/${token}`);
    return /\/request\/([\w-]{43})/.exec(answer.headers.get('location') ?? '')![1]!;
  }

  /** Whatever link came to a mailbox that is not the victim's is pressed. */
  async confirms(): Promise<void> {
    for (const mail of (await this.read()).theirs)
      await this.post(`/request/confirm/${tailOf(linkIn(mail, 'request/confirm'))}`);
  }

  /** The link in the victim's mailbox, which only mail scanners on its way see. */
  async victimsLink(right = 'erasure'): Promise<string> {
    await this.form({ email: victim }, { right });
    const { victims } = await this.read();
    return tailOf(linkIn(victims[0], 'request/confirm'));
  }
}

const linkOf = (mails: readonly Email[], path: string): string =>
  mails.map((mail) => linkIn(mail, path)).find((link) => link !== '') ?? '';

interface Attack {
  name: string;
  run: (a: Attacker) => Promise<unknown>;
  /** Why the two houses need not answer alike; absent: to the byte. */
  apart?: string;
}

const claims = { name: known.name, detail: known.number, words: `I am ${known.name}, my number is ${known.phone}.` };

/** The victim's address in another dress: no mail may go anywhere but to the mailbox that would be looked up. */
const dressed = (name: string, email: string): Attack => ({
  name,
  async run(a) {
    await a.form({ email, ...claims });
    await a.confirms();
  },
});

const attacks: readonly Attack[] = [
  { name: 'the plain address of the victim', run: (a) => a.form({ email: victim, ...claims }) },
  {
    name: 'each right in turn',
    async run(a) {
      for (const right of Object.keys(rightsAsked)) await a.form({ email: victim, ...claims }, { right });
    },
  },
  dressed('a Cyrillic letter in the local part', 'fionа.kess@mill.example'),
  dressed('a Cyrillic letter in the domain', 'fiona.kess@mіll.example'),
  dressed('letters of full width', 'ｆｉｏｎａ.ｋｅｓｓ@mill.example'),
  dressed('a ligature', 'ﬁona.kess@mill.example'),
  dressed('the Kelvin sign', 'fiona.Kess@mill.example'),
  dressed('a long s', 'fiona.keſs@mill.example'),
  dressed('a domain of full width', 'fiona.kess@ｍｉｌｌ.example'),
  dressed('a dotless i in the domain', 'fiona.kess@mıll.example'),
  dressed('the domain as punycode', 'fiona.kess@xn--mll-jma.example'),
  dressed('a tag after a plus', 'fiona.kess+mine@mill.example'),
  dressed('without the dot', 'fionakess@mill.example'),
  dressed('in capitals', 'FIONA.KESS@MILL.EXAMPLE'),
  dressed('a quoted local part', '"fiona.kess"@mill.example'),
  dressed('a quoted local part with another address', '"fiona.kess@mill.example"@evil.example'),
  dressed('a comment in the local part', 'fiona.kess(mallory@evil.example)@mill.example'),
  dressed('a comment behind the domain', 'mallory@evil.example(fiona.kess@mill.example)'),
  dressed('a name and angle brackets', 'Fiona Kess <mallory@evil.example>'),
  dressed('two addresses and a comma', 'fiona.kess@mill.example,mallory@evil.example'),
  dressed('two addresses and a semicolon', 'fiona.kess@mill.example;mallory@evil.example'),
  dressed('a group', 'all:fiona.kess@mill.example,mallory@evil.example;'),
  dressed('a header after CR LF', 'fiona.kess@mill.example\r\nBcc: mallory@evil.example'),
  dressed('a header after LF', 'fiona.kess@mill.example\nCc: mallory@evil.example'),
  dressed('a line separator', 'fiona.kess@mill.example\u2028Cc: mallory@evil.example'),
  dressed('a null byte', 'fiona.kess@mill.example\0mallory@evil.example'),
  dressed('an address of numbers', 'fiona.kess@[192.0.2.1]'),
  dressed('a dot at the end of the domain', 'fiona.kess@mill.example.'),
  dressed('a route by percent', 'fiona.kess%mill.example@evil.example'),
  dressed('a route by exclamation mark', 'evil.example!fiona.kess@mill.example'),
  dressed('percent-encoded twice', '%66iona.kess%40mill.example'),
  dressed('a space of no width', 'fiona\u200B.kess@mill.example'),
  dressed('a soft hyphen in the domain', 'fiona.kess@mi\u00ADll.example'),
  dressed('written from right to left', '\u202Efiona.kess@mill.example'),
  dressed('the schema before it', 'mailto:fiona.kess@mill.example?cc=mallory@evil.example'),
  {
    name: 'the field twice, in both orders',
    async run(a) {
      await a.form([
        ['email', victim],
        ['email', a.own],
      ]);
      await a.form([
        ['email', a.own],
        ['email', victim],
      ]);
    },
  },
  {
    name: 'the field as a list or a member',
    run: (a) =>
      a.form([
        ['email[]', victim],
        ['email[0]', a.own],
        ['email.value', a.own],
      ]),
  },
  {
    name: 'JSON, plain text and XML for a body',
    async run(a) {
      const body = JSON.stringify({ email: [victim, a.own] });
      for (const type of ['application/json', 'text/plain', 'application/xml'])
        await a.post('/request/for/access', body, { 'content-type': type });
    },
  },
  {
    name: 'the address as a file',
    async run(a) {
      const body = new FormData();
      body.set('email', new File([victim], victim));
      await a.post('/request/for/access', body);
    },
  },
  {
    name: 'the address in the query, and in a cookie',
    run: (a) => a.form({}, { query: `?email=${victim}&lang=en`, headers: { cookie: `email=${victim}` } }),
  },
  {
    name: 'fields that only the house sets',
    async run(a) {
      const fields = { cc: a.own, bcc: a.own, 'reply-to': a.own, onFile: victim, found: victim, identity: 'document' };
      await a.form({ email: victim, ...fields, channel: 'account' });
      await a.asks('access', { ...fields, sheet: JSON.stringify({ email: victim }), subject: victim, known: victim });
    },
  },
  {
    name: 'headers that name another host or sender',
    async run(a) {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
      await a.form({ email: victim }, { headers: { ...headers, 'reply-to': a.own, from: a.own } });
      const { victims } = await a.read();
      assert.ok(victims.length === 1 && linkIn(victims[0], 'request/confirm') !== '', 'the link leads to our own site');
      assert.doesNotMatch(victims[0]!.text!, /evil/);
    },
  },
  {
    name: 'headers in the name, the words and the agent',
    async run(a) {
      const header = `x\r\nBcc: ${a.own}\r\n\r\nhttps://evil.example/`;
      await a.form({ email: victim, name: header, words: header, detail: header, agentName: header });
      const { victims } = await a.read();
      assert.equal(victims.length, 1);
      assert.doesNotMatch(
        victims[0]!.text! + victims[0]!.html!,
        /evil/,
        'nothing that strangers typed stands in a mail',
      );
    },
  },
  {
    name: 'as an agent with a mailbox of their own',
    async run(a) {
      await a.form({ email: victim, name: known.name, agentName: 'Mallory', agentEmail: a.own });
      const { theirs } = await a.read();
      assert.deepEqual(theirs, [], 'the link goes to the person, never to the agent');
    },
  },
  {
    name: 'mail scanners on the way of the victim’s link',
    async run(a) {
      const token = await a.victimsLink();
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])
        await a.send(`/request/confirm/${token}`, {
          method,
          headers: { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' },
        });
      assert.deepEqual(await requestsOf(a.house.rights, a.house.tenant, { state: 'open', asks: 'erasure' }), []);
    },
    apart: 'the scanner sees the victim’s own token',
  },
  {
    name: 'the victim’s token cut off, bent and stretched',
    async run(a) {
      const token = await a.victimsLink();
      const flipped = token.replace(/[a-z]/i, (letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
      );
      const bent = [token.slice(0, -1), flipped, `${token}A`, `${token}%00`, `${token}=`, `${token.slice(0, -1)}%2e`];
      for (const one of bent) {
        const answer = await a.post(`/request/confirm/${one}`);
        assert.ok([404, 410].includes(answer.status), `${one.length}`);
      }
      assert.deepEqual(await requestsOf(a.house.rights, a.house.tenant, { state: 'open', asks: 'erasure' }), []);
    },
    apart: 'the tokens are bent from the victim’s own',
  },
  {
    name: 'links of one kind at the doors of another',
    async run(a) {
      await a.form({ email: a.own });
      const confirm = tailOf(linkIn((await a.read()).theirs[0], 'request/confirm'));
      for (const door of ['', 'prove/', 'data/']) {
        assert.equal((await a.send(`/request/${door}${confirm}`)).status, 410);
        assert.equal((await a.post(`/request/${door}${confirm}`, 'act=back')).status, 410);
      }
      const status = await a.asks('access');
      for (const door of ['confirm/', 'prove/', 'data/']) {
        assert.equal((await a.send(`/request/${door}${status}`)).status, 410);
        assert.equal((await a.post(`/request/${door}${status}`)).status, 410);
      }
    },
  },
  {
    name: 'a link used again, and pressed by five at once',
    async run(a) {
      await a.form({ email: a.own });
      const token = tailOf(linkIn((await a.read()).theirs[0], 'request/confirm'));
      const press = async () => a.house.app.request(`/request/confirm/${token}`, { method: 'POST' });
      const presses = Array.from({ length: 5 }, press);
      const statuses = (await Promise.all(presses)).map(({ status }) => status);
      assert.deepEqual(
        statuses.toSorted((one, other) => one - other),
        [303, 410, 410, 410, 410],
      );
      assert.equal((await a.post(`/request/confirm/${token}`)).status, 410);
    },
  },
  {
    name: 'a link of another company',
    async run(a) {
      const other = { ...a.house.rights };
      await receive(other, a.house.other, 'staff:1', {
        asks: 'access',
        channel: 'email',
        language: 'en',
        country: 'BE',
        sheet: { email: a.own },
      });
      const { theirs } = await a.read();
      const token = tailOf(linkIn(theirs[0], 'request'));
      assert.equal(token.length, 43);
      for (const door of ['', 'confirm/', 'prove/', 'data/']) {
        assert.equal((await a.send(`/request/${door}${token}`)).status, 410);
        assert.equal((await a.post(`/request/${door}${token}`, 'act=back')).status, 410);
      }
    },
  },
  {
    name: 'forms of another site',
    async run(a) {
      const token = await a.asks('access');
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: 'https://shop.fenwick.example' },
        { 'sec-fetch-site': 'cross-site', origin: 'null' },
      ] as Record<string, string>[]) {
        assert.equal((await a.form({ email: victim }, { headers })).status, 403);
        assert.equal((await a.post(`/request/${token}`, 'act=back', headers)).status, 403);
        assert.equal((await a.post(`/request/confirm/${token}`, '', headers)).status, 403);
      }
      const bare = { method: 'POST', body: `email=${victim}`, headers: { origin: 'https://evil.example' } };
      assert.equal((await a.send('/request/for/access', bare)).status, 403);
      assert.equal((await a.send('/request/for/access', { method: 'POST', body: `email=${victim}` })).status, 403);
      assert.deepEqual((await a.read()).victims, []);
    },
  },
  {
    name: 'too much of everything',
    async run(a) {
      const huge = 'x'.repeat(200_000);
      assert.equal((await a.form({ email: victim, words: huge })).status, 413);
      assert.equal((await a.form({ email: victim, words: 'x'.repeat(5001) })).status, 422);
      assert.equal((await a.form({ email: victim, name: 'x'.repeat(201) })).status, 422);
      assert.equal((await a.form({ email: `${'x'.repeat(300)}@mill.example` })).status, 422);
      const many = Array.from({ length: 3000 }, (_, n) => [`f${n}`, 'x'] as const);
      assert.equal((await a.form([...many, ['email', victim], ['email', victim]])).status, 422);
    },
  },
  {
    name: 'a flood of forms to the victim’s mailbox',
    async run(a) {
      for (let n = 0; n < 12; n++)
        assert.equal((await a.form({ email: n % 2 ? victim : victim.toUpperCase() })).status, 200);
    },
  },
  {
    name: 'a flood from one network',
    async run(a) {
      const headers = { 'x-test-network': '198.51.100.7' };
      for (let n = 0; n < 30; n++) await a.form({ email: `guess${n}@mill.example` }, { headers });
      assert.equal((await a.form({ email: victim }, { headers })).status, 429);
    },
  },
  {
    name: 'words of the law that are none',
    async run(a) {
      for (const right of ['ACCESS', 'access%00', '__proto__', 'constructor', '..%2f..%2fconsole', 'access/'])
        assert.equal((await a.form({ email: victim }, { right })).status, 404, right);
    },
  },
  {
    name: 'a method in a field or a header',
    async run(a) {
      const token = await a.asks('access');
      await a.post(`/request/${token}`, '_method=DELETE&act=identify&id=1', { 'x-http-method-override': 'DELETE' });
      await a.send(`/request/${token}?done=proven&act=back&lang=xx`);
    },
  },
  ...(['access', 'portability'] as const).map((right): Attack => ({
    name: `${right} from a mailbox of their own, with all that they know of the victim`,
    run: (a) => a.asks(right, claims),
  })),
  ...(['erasure', 'restriction', 'marketing-opt-out', 'withdraw-consent', 'objection'] as const).map(
    (right): Attack => ({
      name: `${right} from a mailbox of their own, with all that they know of the victim`,
      run: (a) => a.asks(right, { ...claims, ...(right === 'withdraw-consent' ? { purpose: newsletter } : {}) }),
    }),
  ),
  {
    name: 'a correction that brings the victim’s mail to another mailbox',
    run: (a) =>
      a.asks('rectification', { ...claims, field1: 'pd:EmailAddress', value1: a.own, field2: 'email', value2: a.own }),
  },
  {
    name: 'another address in the press of the button',
    async run(a) {
      await a.form({ email: a.own });
      const token = tailOf(linkIn((await a.read()).theirs[0], 'request/confirm'));
      await a.post(`/request/confirm/${token}`, new URLSearchParams({ email: victim, onFile: victim, ...claims }));
    },
  },
  {
    name: 'messages that claim to be the victim',
    async run(a) {
      const token = await a.asks('access');
      await a.post(`/request/${token}`, new URLSearchParams({ act: 'hear', text: claims.words, email: victim }));
      for (const act of ['detail', 'prove', 'identify', 'package'])
        assert.equal((await a.post(`/request/${token}`, `act=${act}&kind=phone&value=${known.phone}`)).status, 410);
    },
  },
  {
    name: 'a letter to the staff in the victim’s name: proof goes to the address on file',
    async run(a) {
      const { rights, tenant } = a.house;
      const sheet = {
        name: known.name,
        email: a.own,
        phone: known.phone,
        identifiers: [{ kind: 'customer-number', value: known.number }],
      };
      const { request } = await receive(rights, tenant, 'staff:1', {
        asks: 'access',
        channel: 'email',
        language: 'en',
        sheet,
      });
      await askProof(rights, tenant, request.id, 'staff:1', { why: 'The address is not ours.', onFile: victim });
      const { theirs, victims } = await a.read();
      assert.equal(linkIn(victims[0], 'request/prove').length > 0, true);
      for (const mail of theirs) assert.equal(linkIn(mail, 'request/prove'), '');
      const status = tailOf(linkIn(theirs[0], 'request'));
      assert.equal((await a.post(`/request/prove/${status}`)).status, 410);
    },
  },
  {
    name: 'the same, and the victim presses the button without reading',
    async run(a) {
      const { rights, tenant } = a.house;
      const sheet = { name: known.name, email: a.own, phone: known.phone };
      const { request } = await receive(rights, tenant, 'staff:1', {
        asks: 'access',
        channel: 'email',
        language: 'en',
        sheet,
      });
      await askProof(rights, tenant, request.id, 'staff:1', { why: 'The address is not ours.', onFile: victim });
      const { victims } = await a.read();
      const press = await a.house.app.request(`/request/prove/${tailOf(linkIn(victims[0], 'request/prove'))}`, {
        method: 'POST',
      });
      assert.equal(press.status, 303);
      await handOver(rights, tenant, request.id, 'staff:1');
      const after = await a.read();
      assert.deepEqual(after.theirs, [], 'the asker hears nothing any more');
      assert.equal(after.victims.length, 1);
      for (const file of readdirSync(rights.packages)) rmSync(join(rights.packages, file));
    },
    apart: 'the victim gets a package where there is a victim',
  },
  {
    name: 'what they know of the victim, typed behind a link to their own mailbox',
    async run(a) {
      const { rights, tenant } = a.house;
      const sheet = { name: known.name, email: a.own, phone: known.phone };
      const letter = { asks: 'access', channel: 'email', language: 'en', sheet } as const;
      const { request } = await receive(rights, tenant, 'staff:1', letter);
      // Each mail by itself: two that are read together come in an order by chance.
      await a.read();
      await askDetail(rights, tenant, request.id, 'staff:1', { why: 'We must be sure.', kind: 'customer-number' });
      const token = tailOf(linkOf((await a.read()).theirs, 'request/detail'));
      assert.equal((await a.send(`/request/detail/${token}`)).status, 200);
      const typed = { 'detail-customer-number': known.number, 'detail-phone': known.phone };
      const headers = { 'sec-fetch-site': 'cross-site' };
      assert.equal((await a.post(`/request/detail/${token}`, new URLSearchParams(typed), headers)).status, 403);
      for (const door of ['', 'confirm/', 'prove/', 'data/'])
        assert.equal((await a.post(`/request/${door}${token}`, 'act=back')).status, 410);
      const tries = [];
      for (let n = 0; n < 5; n++)
        tries.push((await a.post(`/request/detail/${token}`, new URLSearchParams(typed))).status);
      assert.deepEqual(tries, [422, 422, 410, 410, 410]);
    },
  },
  {
    name: 'the victim’s mailbox itself, open on a lost telephone: details are guessed, by many at once',
    async run(a) {
      const { rights, tenant } = a.house;
      const confirm = await a.victimsLink('access');
      await a.post(`/request/confirm/${confirm}`);
      const [{ id } = { id: '' }] = await requestsOf(rights, tenant, { limit: 1 });
      await a.read();
      await askDetail(rights, tenant, id, 'staff:1', { why: 'We must be sure.', kind: 'customer-number' });
      const link = tailOf(linkOf((await a.read()).victims, 'request/detail'));
      a.knows(link);
      await a.send(`/request/detail/${link}`);
      await a.send(`/request/detail/${link}`, { method: 'HEAD' });
      assert.equal((await a.post(`/request/detail/${link}`)).status, 422, 'an empty form is no try');
      // All that a telephone shows, and numbers like the one in question; twice the same field.
      const guesses = [
        { 'detail-phone': known.phone },
        { 'detail-customer-number': 'K-1', 'detail-phone': known.phone },
        { 'detail-customer-number': `${known.number} or 1=1` },
      ];
      for (const guess of guesses) await a.post(`/request/detail/${link}`, new URLSearchParams(guess));
      assert.equal((await a.send(`/request/detail/${link}`)).status, 410);
      const right = new URLSearchParams({ 'detail-customer-number': known.number });
      assert.equal((await a.post(`/request/detail/${link}`, right)).status, 410);
      await assert.rejects(askDetail(rights, tenant, id, 'staff:1', { why: 'Again.', kind: 'customer-number' }), {
        code: 'rights.detailTries',
      });
    },
  },
];

/** Honest staff carry out everything that is open and sure, by the book. */
async function workedOff({ rights, tenant, clock }: House, since: number): Promise<void> {
  clock.advance('PT49H');
  await endAtOnce(rights, tenant);
  for (const row of await requestsOf(rights, tenant, { state: 'open' })) {
    if (row.identity === null || row.number <= since) continue;
    try {
      if (rightsAsked[row.asks].answeredBy === 'package') await handOver(rights, tenant, row.id, 'staff:1');
      else if (isPlanned(row)) {
        const plan = await proposeFor(rights, tenant, row.id, 'staff:1');
        await approveFor(rights, tenant, row.id, plan.hash, 'staff:1');
        await approveFor(rights, tenant, row.id, plan.hash, 'staff:2').catch(() => {});
        await applyFor(rights, tenant, row.id, 'staff:1');
      }
    } catch (error) {
      // What is refused is refused in both houses: the comparison of mails sees it.
      if (!(error instanceof Problem)) throw error;
    }
  }
}

/** What one attack left at one house, after the honest staff did their work. Asserts that it touched nothing of anybody. */
async function outcome(house: House, nth: number, run: Attack['run']): Promise<{ answers: string[]; mails: string[] }> {
  const { before, file, may } = house.state;
  const [last] = await requestsOf(house.rights, house.tenant, { limit: 1 });
  const a = new Attacker(house, nth);
  await run(a);
  await a.read();
  await workedOff(house, last?.number ?? 0);
  await a.read();
  house.clock.advance('P9D');
  await dropAsks(house.rights, house.tenant);
  const after = await house.kept();
  house.state = { ...house.state, before: after };
  assert.deepEqual(
    [...before].filter((row) => !after.has(row)),
    [],
    'something that was kept is other or gone',
  );
  assert.equal(house.file(), file, 'the database of the company is the same to the byte');
  assert.equal(await house.may(victim), may);
  assert.deepEqual(existsSync(house.rights.packages) ? readdirSync(house.rights.packages) : [], []);
  const toVictim = a.mails.filter(({ to }) => to?.some(({ address }) => address?.toLowerCase() === victim));
  assert.ok(toVictim.length <= 3, `${toVictim.length} mails to the victim`);
  const toOthers = a.mails.filter((mail) => !toVictim.includes(mail));
  for (const { subject, text, html, to, cc, bcc } of toOthers) {
    for (const secret of secrets) assert.ok(!`${subject} ${text} ${html}`.includes(secret), `a mail tells ${secret}`);
    assert.doesNotMatch(text ?? '', /request\/(?:data|prove)\//);
    assert.deepEqual([to?.length, cc, bcc], [1, undefined, undefined]);
  }
  const said = ({ to, subject, text }: Email): string =>
    `${to?.[0]?.address} ${subject} ${text?.replaceAll(/[\w-]{43}/g, '…')}`;
  return { answers: a.answers, mails: toOthers.map(said).toSorted() };
}

test(`nothing of the victim, in ${attacks.length} ways`, async (t) => {
  assert.ok(attacks.length >= 40);
  const [there, absent] = await Promise.all([houseOf(t, { hasVictim: true }), houseOf(t, { hasVictim: false })]);
  for (const [nth, { name, run, apart }] of attacks.entries())
    await t.test(name, async () => {
      const [one, other] = await Promise.all([outcome(there, nth, run), outcome(absent, nth, run)]);
      if (apart === undefined) assert.deepEqual(one.answers, other.answers, 'the answers tell whether they are known');
      assert.deepEqual(one.mails, other.mails, 'the mails tell whether they are known');
    });
});

const pairs = 120;

/** Milliseconds of the answers to a form for the victim and for nobody, pairwise in an order by chance; a week lies between, so that no limit counts. */
async function timed({ app, clock, rights, tenant }: House, before: (email: string) => Promise<unknown>) {
  const times: Record<string, number[]> = { [victim]: [], 'fiona.none@mill.example': [] };
  const once = async (email: string): Promise<void> => {
    const body = new URLSearchParams({ email, ...claims });
    const started = performance.now();
    await before(email);
    const answer = await app.request(`${origin}/request/for/access`, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    await answer.text();
    times[email]!.push(performance.now() - started);
  };
  for (let n = -5; n < pairs; n++) {
    if (n === 0) for (const one of Object.values(times)) one.length = 0;
    const both = Object.keys(times);
    if (Math.random() < 0.5) both.reverse();
    for (const email of both) await once(email);
    clock.advance('P9D');
    await dropAsks(rights, tenant);
  }
  const [a, b] = Object.values(times);
  return signed(a!, b!);
}

/** Two-sided p of the sign test on pairs: pauses of the machine move no sign but their own. With more than a hundred pairs z is as good as normal. */
function signed(a: readonly number[], b: readonly number[]): number {
  const slower = a.filter((ms, n) => ms > b[n]!).length;
  const z = Math.abs(slower - a.length / 2) / Math.sqrt(a.length / 4);
  return 2 * (1 - normal(z));
}

/** Abramowitz and Stegun 26.2.17, to seven places. */
function normal(z: number): number {
  const k = 1 / (1 + 0.2316419 * z);
  const tail = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

test('the answer takes as long for a known address as for an unknown one; a look at who it is would be seen', async (t) => {
  const house = await houseOf(t, { hasVictim: true });
  const nothing = (): Promise<void> => Promise.resolve();
  // One in a hundred fair measurements looks unfair: only two in a row count.
  const p = await timed(house, nothing);
  if (p <= 0.01) assert.ok((await timed(house, nothing)) > 0.01, `p = ${p}`);
  const caller = { tenant: house.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  const looks = async (email: string): Promise<void> => {
    const [found] = await findPeople(house.vault, caller, { field: 'email', value: new Pii(email) });
    if (found) await readPerson(house.vault, caller, found.id);
  };
  assert.ok((await timed(house, looks)) < 0.01);
  assert.ok(Math.abs(normal(1.96) - 0.975) < 1e-5);
});

test('a typed detail is answered as fast for somebody who is on file as for nobody, wrong as both are', async (t) => {
  const house = await houseOf(t, { hasVictim: true });
  const { rights, tenant, app, clock } = house;
  const links: string[] = [];
  const open: string[] = [];
  const mail: typeof rights.mail = {
    queueMail: async (_, __, letter) => {
      links.push(String((letter.values as { link?: string }).link));
      return { id: '', state: 'queued' } as never;
    },
  };
  /** A page for this address on which three details can be typed. */
  const pageFor = async (email: string): Promise<string> => {
    const asked = { asks: 'access', channel: 'page', language: 'en', identity: 'mailbox', sheet: { email } } as const;
    const { request } = await receive({ ...rights, mail }, tenant, 'person', asked);
    await askDetail({ ...rights, mail }, tenant, request.id, 'staff:1', { why: 'So.', kind: 'customer-number' });
    open.push(request.id);
    return new URL(links.at(-1)!).pathname;
  };
  const times: Record<string, number[]> = { [victim]: [], 'fiona.none@mill.example': [] };
  for (let round = -2; round < pairs / 3; round++) {
    if (round === 0) for (const one of Object.values(times)) one.length = 0;
    const pages = new Map<string, string>();
    for (const email of Object.keys(times)) pages.set(email, await pageFor(email));
    for (let tried = 0; tried < 3; tried++) {
      const both = [...pages];
      if (Math.random() < 0.5) both.reverse();
      for (const [email, path] of both) {
        const body = new URLSearchParams({ 'detail-customer-number': 'K-0', 'detail-phone': known.phone });
        const started = performance.now();
        const answer = await app.request(`${origin}${path}`, { method: 'POST', body });
        await answer.text();
        times[email]!.push(performance.now() - started);
        assert.equal(answer.status, tried === 2 ? 410 : 422);
      }
    }
    for (const id of open.splice(0)) await takeBack({ ...rights, mail }, tenant, id, 'person');
    clock.advance('PT1H');
  }
  const [one, other] = Object.values(times);
  const p = signed(one!, other!);
  assert.ok(p > 0.001, `p = ${p}`);
});
