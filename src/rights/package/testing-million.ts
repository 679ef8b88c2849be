// For the test of memory, a process of its own: packs one person with a million rows, sealed as it is kept, and prints what that took.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Secret, newToken } from '#base';
import { sealPackage } from './seal.ts';
import { describes, holdingOf } from './testing-holdings.ts';
import { writePackage } from './write.ts';

const path = process.argv[2]!;
const visits = holdingOf(
  describes('shop', 'Web shop', { visits: { id: null, at: null, page: 'pd:BrowsingBehaviour', agent: null } }),
  function* () {
    for (let id = 0; id < 1_000_000; id++)
      yield {
        collection: 'visits',
        fields: {
          id,
          at: '2026-03-04T10:22:31Z',
          page: `/candles/beeswax/pillar-${id % 997}?from=newsletter-${id}`,
          agent: 'desktop, Firefox',
          note: id % 3 === 0 ? 'Came back from the newsletter and looked at the same page for a while.' : null,
        },
      };
  },
);
const { bytes, summary } = writePackage({
  kind: 'access',
  holdings: new Map([['shop', visits]]),
  person: { identifiers: [] },
  published: null,
  company: 'Lumina Candle Works',
  language: 'en',
  made: '2026-11-22T23:10:00Z',
});

const megabytes = (size: number): number => Math.round(size / 1024 ** 2);
const before = process.memoryUsage.rss();
let peak = before;
const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
const begun = performance.now();

const zip = createWriteStream(path);
/** The zip is also written as it is, so that another program can count what is in it. */
async function* both(): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    if (!zip.write(piece)) await new Promise<void>((done) => void zip.once('drain', done));
    yield piece;
  }
  await new Promise<void>((done) => void zip.end(done));
}
const sealed = sealPackage(both(), { token: new Secret(newToken()) });
await pipeline(Readable.from(sealed), createWriteStream(`${path}.age`));

clearInterval(timer);
const { holdings, bytes: size } = await summary;
console.log(
  JSON.stringify({
    before: megabytes(before),
    peak: megabytes(peak),
    rows: holdings[0]!.collections[0]!.own,
    megabytes: megabytes(size),
    seconds: Math.round((performance.now() - begun) / 1000),
  }),
);
