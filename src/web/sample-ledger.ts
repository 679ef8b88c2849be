// Test only: the sample shop's ledger: one sealed entry, and what the page lists.
import { createPrivateKey } from 'node:crypto';
import { type Signer, leafHash, receiptText, signCheckpoint, signerOf, vkeyOf } from '#ledger';
import type { WebHouse } from './house.ts';
import type { LedgerLine } from './ledger-lines.tsx';

const seed = Buffer.from(`302e020100300506032b657004220420${'07'.repeat(32)}`, 'hex');
export const sampleSigner: Signer = signerOf(
  'ternandtide.example/ledger',
  createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' }),
);

const id = '01a20f3a-5a4c-7d20-8b7e-5a0c6f1d2e3f';
const entry = Buffer.from(
  `{"at":"2026-11-20T09:30:00.000Z","data":{"version":1},"facts":[],"id":"${id}","kind":"policy.published","tenant":"default"}`,
);

export async function sampleReceipt(): Promise<string> {
  const root = leafHash(entry);
  const checkpoint = await signCheckpoint({ origin: sampleSigner.name, size: 1, root }, sampleSigner);
  return receiptText({ entry, index: 0, path: [], checkpoint });
}

const newest: readonly LedgerLine[] = [
  { number: 2, id, at: '2026-11-20T09:31:00.000Z', what: { key: 'ledger.staffJoined' }, promiseKind: null },
  {
    number: 1,
    id,
    at: '2026-11-20T09:30:02.000Z',
    what: { key: 'ledger.verdictChanged', values: { promise: 'p-history', state: 'broken' } },
    promiseKind: 'policy-history',
  },
  {
    number: 0,
    id,
    at: '2026-11-20T09:30:00.000Z',
    what: { key: 'ledger.policyPublished', values: { version: 1 } },
    promiseKind: null,
  },
];

export const sampleLedger: WebHouse['ledger'] = {
  async state() {
    const checkpoint = (await sampleReceipt()).split('\n\n').slice(1).join('\n\n');
    return { size: 1, vkey: vkeyOf(sampleSigner), checkpoint };
  },
  newest: (_, count, staff) =>
    Promise.resolve(newest.filter(({ what }) => staff || what.key !== 'ledger.staffJoined').slice(0, count)),
  entry: (_, asked) => Promise.resolve(newest.find((line) => line.id === asked && line.number === 0) ?? null),
  file: async (_, path) => (path === 'tile/0/000.p/1' ? leafHash(entry) : null),
  receipt: (_, asked) => (asked === id ? sampleReceipt() : Promise.resolve(null)),
};
