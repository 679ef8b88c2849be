// The sender's records, asked of a real DNS server: sound ones, and each way in which they are missing, wrong, or not known.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import test, { type TestContext } from 'node:test';
import { mailSenderAnswer } from './mail-sender.ts';
import { type Zones, dnsServer } from './testing-dns.ts';
import { goodSender, rsaKey, sender } from './testing-sender.ts';

const key = 'kite._domainkey.fenwick.example';
const spf = (...records: string[]): Zones => ({ 'fenwick.example': { txt: records } });
const dkim = (...records: string[]): Zones => ({ [key]: { txt: records } });

const answerWith = async (t: TestContext, change: Zones, who = sender) => {
  const answer = await mailSenderAnswer(who, await dnsServer(t, { ...goodSender(), ...change }));
  return `${answer.state} ${answer.because.key.replace('probes.', '')}`;
};

/** As RFC 8463 says: the bare 32 bytes. */
const ed25519 = (): string => {
  const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  return Buffer.from(x!, 'base64url').toString('base64');
};

test('all three stand: with keys of each kind, a policy of the domain above, and records of others beside them', async (t) => {
  assert.equal(await answerWith(t, {}), 'upheld senderStands');
  for (const change of [
    dkim(`p=${rsaKey(1024)}`),
    dkim(`v=DKIM1; p=${rsaKey(1024, 'pkcs1')}`),
    dkim(`v=DKIM1;k=ed25519;p=${ed25519()}`),
    spf('V=SPF1 a mx/24 ?all', 'v=spf10 is another thing'),
    spf('v=spf1 redirect=mail.example'),
    spf('v=spf1 exists:%{i}.list.example ~all exp=why.example'),
    { '_dmarc.fenwick.example': { txt: ['other', 'v=DMARC1;p=None; rua=mailto:d@fenwick.example'] } },
  ])
    assert.equal(await answerWith(t, change), 'upheld senderStands', JSON.stringify(change));
  const below = { domain: 'post.fenwick.example', selector: 'kite' };
  const zones = goodSender();
  const moved = {
    'post.fenwick.example': zones['fenwick.example']!,
    'kite._domainkey.post.fenwick.example': zones[key]!,
  };
  assert.equal(await answerWith(t, moved, below), 'upheld senderStands');
});

test('broken: each record missing, doubled, withdrawn or of no use', async (t) => {
  const cases: [Zones, string][] = [
    [spf('site=1'), 'senderSpfMissing'],
    [spf('v=spf1 mx -all', 'v=spf1 a -all'), 'senderSpfSeveral'],
    [spf('v=spf1 mx +all'), 'senderSpfOpen'],
    [spf('v=spf1 all'), 'senderSpfOpen'],
    [spf('v=spf1 -all'), 'senderSpfNobody'],
    [spf('v=spf1 ipv4:192.0.2.1 -all'), 'senderSpfWrong'],
    [spf('v=spf1 include:nobody.example -all'), 'senderSpfWrong'],
    [dkim(), 'senderDkimMissing'],
    [dkim('v=DKIM1; p='), 'senderDkimRevoked'],
    [dkim('v=DKIM1; k=rsa; p=bm8ga2V5'), 'senderDkimUseless'],
    [dkim(`v=DKIM1; p=${rsaKey(512)}`), 'senderDkimUseless'],
    [dkim(`v=DKIM1; t=y:s; p=${rsaKey(1024)}`), 'senderDkimUseless'],
    [dkim('v=DKIM1'), 'senderDkimUseless'],
    [dkim(`p=${rsaKey(1024)}`, 'p='), 'senderDkimUseless'],
    [{ '_dmarc.fenwick.example': {} }, 'senderDmarcMissing'],
    [{ '_dmarc.fenwick.example': { txt: ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] } }, 'senderDmarcWrong'],
    [{ '_dmarc.fenwick.example': { txt: ['v=DMARC1; rua=mailto:d@fenwick.example'] } }, 'senderDmarcWrong'],
  ];
  for (const [change, reason] of cases)
    assert.equal(await answerWith(t, change), `broken ${reason}`, JSON.stringify(change));
});

test('unproven: no sender, no resolver, no name of the key, a server that fails or stays silent, too long a record', async (t) => {
  assert.equal((await mailSenderAnswer(null, null)).because.key, 'probes.senderNone');
  assert.equal((await mailSenderAnswer(sender, null)).because.key, 'probes.senderNoResolver');
  assert.equal(await answerWith(t, {}, { domain: 'fenwick.example', selector: null }), 'unproven senderDkimNoSelector');
  for (const name of ['fenwick.example', 'mail.example', key, '_dmarc.fenwick.example'])
    assert.equal(await answerWith(t, { [name]: 'fails' }), 'unproven mailboxNoAnswer', name);
  assert.equal(await answerWith(t, { [key]: 'silent' }), 'unproven mailboxNoAnswer');
  const eleven = Array.from({ length: 11 }, (_, i) => `a:h${i}.fenwick.example`).join(' ');
  assert.equal(await answerWith(t, spf(`v=spf1 ${eleven} -all`)), 'unproven senderSpfLong');
  assert.equal(
    await answerWith(t, spf('v=spf1 include:fenwick.example -all')),
    'unproven senderSpfLong',
    'a loop ends',
  );
});

test('a wrong record is told before one that is not known', async (t) => {
  assert.equal(await answerWith(t, { ...spf('x'), [key]: 'fails' }), 'broken senderSpfMissing');
});
