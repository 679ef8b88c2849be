// One-time codes: the vectors of RFC 4226, RFC 6238 and RFC 4648, a window of one step, and an address that apps understand.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Secret, Temporal } from '#base';
import { base32, base32Bytes, hotp, newSeed, otpauthOf, stepOf, timeStep } from './totp.ts';

const rfcSeed = Buffer.from('12345678901234567890');

test('RFC 4226, appendix D', () => {
  const expected = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');
  assert.deepEqual(
    expected.map((_, counter) => hotp(rfcSeed, counter)),
    expected,
  );
});

test('RFC 6238, appendix B, SHA-1, eight digits', () => {
  const expected: readonly [string, string][] = [
    ['1970-01-01T00:00:59Z', '94287082'],
    ['2005-03-18T01:58:29Z', '07081804'],
    ['2005-03-18T01:58:31Z', '14050471'],
    ['2009-02-13T23:31:30Z', '89005924'],
    ['2033-05-18T03:33:20Z', '69279037'],
    ['2603-10-11T11:33:20Z', '65353130'],
  ];
  for (const [at, code] of expected) assert.equal(hotp(rfcSeed, timeStep(Temporal.Instant.from(at)), 8), code, at);
});

test('RFC 4648, section 10, and back', () => {
  const expected = {
    '': '',
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  };
  for (const [plain, coded] of Object.entries(expected)) {
    assert.equal(base32(Buffer.from(plain)), coded);
    assert.equal(base32Bytes(coded).toString(), plain);
  }
  assert.throws(() => base32Bytes('0'), /no base32/);
});

test('the code of now, of half a minute before and after, and of nothing else', () => {
  const seed = new Secret(base32(rfcSeed));
  const now = Temporal.Instant.from('2005-03-18T01:58:31Z');
  const step = timeStep(now);
  for (const [away, fits] of [-2, -1, 0, 1, 2].map((away) => [away, Math.abs(away) < 2] as const))
    assert.equal(stepOf(seed, hotp(rfcSeed, step + away), now), fits ? step + away : null, String(away));
  assert.equal(stepOf(seed, ' 050-471 ', now), step, 'as people type it');
  for (const wrong of ['', '05047', '0504711', '٠٥٠٤٧١', '05047x', '-50471'])
    assert.equal(stepOf(seed, wrong, now), null, wrong);
});

test('a seed has 160 bits, and its address says all that an app must know', () => {
  const seed = newSeed();
  assert.match(seed.reveal(), /^[A-Z2-7]{32}$/);
  assert.notEqual(seed.reveal(), newSeed().reveal());
  assert.equal(String(seed), '[secret]');
  const address = otpauthOf(new Secret('JBSWY3DPEHPK3PXP'), 'Tern & Tide: Ltd', 'ada+x@tern.example').reveal();
  assert.equal(
    address,
    'otpauth://totp/Tern%20%26%20Tide%20%20Ltd:ada%2Bx%40tern.example?secret=JBSWY3DPEHPK3PXP&issuer=Tern%20%26%20Tide%20%20Ltd&algorithm=SHA1&digits=6&period=30',
  );
});
