// Test only: requests of the sample shop. One token is good for every page; every other link is over.
import type { RequestPortal, RequestOffer, RequestSeen } from './request-portal.ts';

export const sampleRequest = 'r'.repeat(43);
/** Of a request that waits for a proof, and of one that is answered. */
export const sampleWaiting = 'w'.repeat(43);
export const sampleAnswered = 'a'.repeat(43);

export const sampleOffer: RequestOffer = {
  open: true,
  promised: 'P14D',
  contacts: [
    { channel: 'email', value: 'privacy@ternandtide.example' },
    { channel: 'phone', value: '+44 1326 555 0142' },
    { channel: 'post', value: '14 Ropewalk Yard, Penryn TR10 8FD' },
  ],
  authority: [
    'Information Commissioner’s Office',
    'Wycliffe House, Water Lane, Wilmslow SK9 5AF',
    'https://ico.org.uk/',
  ],
  language: 'en',
  purposes: {
    objection: [
      { id: 'purpose.fraud', label: 'keeping the shop safe from fraud' },
      { id: 'purpose.offers', label: 'telling customers of similar charts' },
    ],
    'withdraw-consent': [{ id: 'purpose.newsletter', label: 'our newsletter' }],
  },
};

export const sampleSeen: RequestSeen = {
  number: 1204,
  asks: 'erasure',
  receivedOn: '2026-11-20',
  state: 'open',
  identity: 'mailbox',
  extendedOn: null,
  clock: {
    due: '2026-12-04',
    tellBy: '2026-12-21',
    law: '2026-12-21',
    promised: '2026-12-04',
    because: [
      { date: '2026-11-20', rule: 'received' },
      { date: '2026-12-20', rule: 'Regulation 1182/71 Art. 3(2)(c)' },
      { date: '2026-12-21', rule: 'Regulation 1182/71 Art. 3(4)' },
    ],
  },
  awaits: null,
  coolingUntil: '2026-11-22T14:05:09.120Z',
  steps: [
    { at: '2026-11-20T14:05:09.120Z', kind: 'received' },
    { at: '2026-11-20T14:05:09.120Z', kind: 'identified' },
    { at: '2026-11-20T18:30:00.000Z', kind: 'you-wrote' },
    { at: '2026-11-21T09:12:44.000Z', kind: 'we-wrote' },
  ],
  certified: false,
  marks: 0,
  recipients: [],
  authority: sampleOffer.authority,
};

const waiting: RequestSeen = {
  ...sampleSeen,
  asks: 'access',
  identity: null,
  clock: { ...sampleSeen.clock, due: null, law: null, tellBy: null, promised: null },
  awaits: 'address-on-file',
  coolingUntil: null,
  steps: [
    { at: '2026-11-20T14:05:09.120Z', kind: 'received' },
    { at: '2026-11-21T10:00:00.000Z', kind: 'proof-asked' },
  ],
};

const answered: RequestSeen = {
  ...sampleSeen,
  asks: 'access',
  state: 'answered',
  coolingUntil: null,
  steps: [...sampleSeen.steps, { at: '2026-11-21T15:00:00.000Z', kind: 'answered' }],
  certified: true,
  marks: 2,
  recipients: [
    { fact: 'recipient.parcels', name: 'Harbour Parcels', state: 'confirmed' },
    { fact: 'recipient.letters', name: 'Penryn Letters', state: 'mailed' },
    { fact: 'recipient.till', name: 'Quay Pay', state: 'reached' },
  ],
};

const seen: Readonly<Record<string, RequestSeen>> = {
  [sampleRequest]: sampleSeen,
  [sampleWaiting]: waiting,
  [sampleAnswered]: answered,
};

export const samplePortal = (done: string[] = []): RequestPortal => ({
  offer: async () => sampleOffer,
  wait: () => 0,
  ask: async (_, { asks }) => void done.push(`ask ${asks}`),
  waiting: async (_, token) =>
    token.reveal() === sampleRequest
      ? {
          asks: 'rectification',
          language: 'en',
          sheet: {
            email: 'hanne.verhulst@quayside.example',
            name: 'Hanne Verhulst',
            identifiers: [{ kind: 'given', value: 'TT-20771' }],
            wanted: [{ field: 'Delivery address', value: '7 Quay Street, Ostend' }],
            words: 'I moved in September. The old address still stands on my invoices.',
          },
        }
      : null,
  confirm: async (_, token) => (token.reveal() === sampleRequest ? sampleRequest : null),
  seen: async (_, token) => seen[token.reveal()] ?? null,
  async hear(_, token, text) {
    done.push(`hear ${text}`);
    return token.reveal() in seen;
  },
  async takeBack(_, token) {
    done.push('back');
    return token.reveal() in seen;
  },
  look: async (_, token) => (token.reveal() === sampleRequest ? { number: 1204, asks: 'access' } : null),
  prove: async (_, token) => (token.reveal() === sampleRequest ? sampleRequest : null),
  notice: async (_, token) => (token.reveal() === sampleRequest ? { asks: 'erasure', name: 'Harbour Parcels' } : null),
  openNotice: async (_, token) =>
    token.reveal() === sampleRequest
      ? {
          asks: 'erasure',
          name: 'Harbour Parcels',
          identifiers: [
            { kind: 'email', value: 'hanne.verhulst@quayside.example' },
            { kind: 'customer-number', value: 'TT-20771' },
          ],
          replaced: [],
        }
      : null,
  confirmNotice: async (_, token) => token.reveal() === sampleRequest,
  takeTransfer: async () => null,
  hearTransfer: async () => 403,
  detail: async (_, token) =>
    token.reveal() === sampleRequest ? { number: 1204, asks: 'access', kinds: ['customer-number', 'phone'] } : null,
  async proveDetail(_, token, typed) {
    if (token.reveal() !== sampleRequest) return null;
    return typed['customer-number'] === 'TT-20771' ? { status: sampleRequest } : { left: 2 };
  },
  kinds: async (_, token) =>
    token.reveal() === sampleRequest
      ? { kinds: ['pd:Name', 'pd:EmailAddress', 'pd:PhysicalAddress', 'pd:TelephoneNumber'], complete: true }
      : null,
  sayRight: async (_, token) => token.reveal() === sampleRequest,
  sayWrong: async (_, token) => (token.reveal() === sampleRequest ? sampleRequest : null),
  certificate: async (_, token) =>
    token.reveal() === sampleAnswered ? { name: 'request-1204.tlog-proof', text: 'c2sp.org/tlog-proof@v1\n' } : null,
  proveMailbox: async (_, token) => token.reveal() === sampleRequest,
  takePackage: async (_, token) =>
    token.reveal() === sampleRequest ? { name: '1204.zip', size: 8, bytes: fileOf('the data') } : null,
});

async function* fileOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
