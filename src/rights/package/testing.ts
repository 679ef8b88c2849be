// For tests: a company that we made up, systems that hold what a test says, and a reading of zips that shares nothing with their writing.
import { inflateRawSync } from 'node:zlib';
import type { Found, Holding, HoldingDescription, PublishedPolicy } from '#policy';
import { read } from '#read';

export const prose = `# Privacy policy of Lumina Candle Works

Last updated: 3 February 2026

The controller is Lumina Candle Works SA, 4 rue du Moulin, 2160 Luxembourg, Luxembourg, e-mail privacy@lumina-candles.example.

## Which data we collect

We collect your name, your e-mail address and your telephone number. You provide these data to us.

## Why we use your data

We process your personal data for the following purposes:

- delivery of your orders, on the basis of the contract with you (Art. 6(1)(b) GDPR);
- sending our newsletter, on the basis of your consent (Art. 6(1)(a) GDPR);
- prevention of fraud, on the basis of our legitimate interest in honest payments (Art. 6(1)(f) GDPR).

## How long we keep it

We keep invoices for 10 years after the end of the financial year. We keep newsletter data until you withdraw your consent.

## Who receives it

We share your data with Mailchimp (Intuit Inc., United States), which sends our newsletter on our behalf. The transfer is based on the standard contractual clauses of the European Commission.

## Your rights

You have the right of access, rectification and erasure. You may lodge a complaint with the Commission nationale pour la protection des données (CNPD).
`;

/** The company's policy as our own reading takes it. */
export function publishedPolicy(text = prose): PublishedPolicy {
  const source = { name: 'policy/privacy.md', text };
  const taken = read(source);
  return {
    tenant: 'tenant',
    number: 3,
    sha256: 'ab'.repeat(32),
    previous: null,
    publishedAt: '2026-02-03T08:00:00Z',
    source,
    prose: taken.prose,
    policy: taken.policy,
  };
}

type Rows =
  | Iterable<Partial<Found> & Pick<Found, 'collection'>>
  | AsyncIterable<Partial<Found> & Pick<Found, 'collection'>>;

/** A system that holds these rows. */
export function holdingOf(description: HoldingDescription, rows: () => Rows): Holding {
  const never = (): never => {
    throw new Error('a package only reads');
  };
  return {
    describe: async () => description,
    async *find() {
      let n = 0;
      for await (const row of rows())
        yield { key: String(n++), fields: {}, relation: 'own', sharedWith: 0, because: 'orders.customer', ...row };
    },
    due: never,
    correct: never,
    restrict: never,
    erase: never,
  };
}

/** A description with fields given as `name: category`. */
export const describes = (
  id: string,
  title: string,
  collections: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
  more: Partial<HoldingDescription['collections'][number]> = {},
): HoldingDescription => ({
  id,
  title,
  collections: Object.entries(collections).map(([name, fields]) => ({
    name,
    holds: name,
    fields: Object.entries(fields).map(([field, category]) => ({ name: field, category, purposes: [] })),
    retention: { period: '', from: '', why: '' },
    ...more,
  })),
});

export async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of bytes) all.push(piece);
  return Buffer.concat(all);
}

/** Entries of a zip by its central directory (APPNOTE 4.3.12), in order. Throws on zip64 and on what is not deflated or stored. */
export function unzipped(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry where one is named');
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(begin, begin + size);
    if (method !== 0 && method !== 8) throw new Error(`method ${method}`);
    const path = zip.subarray(at + 46, at + 46 + name).toString();
    if (entries.has(path)) throw new Error('a name stands twice');
    entries.set(path, method === 8 ? inflateRawSync(raw) : raw);
    at += 46 + name + extra + comment;
  }
  return entries;
}
