// Test only: the requests of the sample shop, in memory: one near its day, one over it, one that waits, one with a plan, one closed.
import { type KeptPlan } from '#plan';
import {
  type LookedFor,
  type RequestDesk,
  type RequestEvent,
  type RequestRow,
  RightsProblem,
  clockOfRequest,
} from '#rights';

export const samplePlanned = 4;
export const sampleWaiting = 3;
export const sampleAccess = 5;
const staff = '019ab000-0000-7000-8000-00000000000a';

const row = (number: number, more: Partial<RequestRow>): RequestRow => {
  const fresh: RequestRow = {
    id: `019ab000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`,
    number,
    subject: `5b0c1a52-7d0e-4c39-9a44-3f1de2a7c1${String(number).padStart(2, '0')}`,
    asks: 'access',
    channel: 'page',
    language: 'en',
    country: 'BE',
    receivedOn: '2026-11-18',
    openedAt: '2026-11-18T08:10:00.000Z',
    policyVersion: 3,
    promised: null,
    state: 'open',
    stateAt: '2026-11-18T08:10:00.000Z',
    identity: 'mailbox',
    identifiedAt: '2026-11-18T08:10:00.000Z',
    pauses: [],
    extendedOn: null,
    dueOn: null,
    tellBy: null,
    coolingUntil: null,
    assignee: null,
    mergedInto: null,
    proof: null,
    ...more,
  };
  const { due, tellBy } = clockOfRequest(fresh);
  return { ...fresh, dueOn: due, tellBy };
};

const rows: readonly RequestRow[] = [
  row(1, { state: 'answered', stateAt: '2026-10-02T10:00:00.000Z', receivedOn: '2026-09-14', subject: null }),
  row(2, { receivedOn: '2026-10-16', asks: 'objection', channel: 'post', assignee: staff, identity: 'signed-letter' }),
  row(sampleWaiting, {
    receivedOn: '2026-11-02',
    asks: 'portability',
    channel: 'phone',
    identity: null,
    identifiedAt: null,
    pauses: [{ for: 'identity', from: '2026-11-04', to: null }],
  }),
  row(samplePlanned, { receivedOn: '2026-10-25', asks: 'erasure', channel: 'email', assignee: staff, promised: 'P1M' }),
  row(sampleAccess, {}),
  row(7, { receivedOn: '2026-11-19', asks: 'portability', identifiedAt: '2026-11-19T08:10:00.000Z' }),
  row(6, { asks: 'rectification', channel: 'account', identity: 'session', receivedOn: '2026-11-20' }),
];

const operation = {
  fields: [] as readonly string[],
  rows: 'a'.repeat(64),
  facts: ['rights.erasure'] as readonly string[],
  reason: 'own',
};
const plan: KeptPlan = {
  id: '019ab000-0000-7000-8000-0000000003a1',
  kind: 'rights',
  about: 'request:4',
  made: '2026-11-20T09:00:00.000Z',
  policyVersion: 3,
  hash: 'b'.repeat(64),
  madeBy: `staff:${staff}`,
  approvals: 2,
  approvedBy: ['staff:019ab000-0000-7000-8000-00000000000b'],
  state: 'proposed',
  stateAt: '2026-11-20T09:00:00.000Z',
  nextTry: null,
  parts: [],
  operations: [
    { ...operation, key: '1', holding: 'shop', collection: 'customer', act: 'erase', count: 1 },
    { ...operation, key: '2', holding: 'shop', collection: 'visit', act: 'erase', count: 1204 },
    {
      ...operation,
      key: '3',
      holding: 'shop',
      collection: 'repair',
      act: 'mask',
      fields: ['phone', 'note'],
      count: 6,
      reason: 'shared: others stand in it too',
    },
    {
      ...operation,
      key: '4',
      holding: 'books',
      collection: 'invoice',
      act: 'keep',
      count: 9,
      facts: ['retention.invoices'],
      reason: 'kept until 31 December 2033',
    },
    { ...operation, key: '5', holding: 'letters', collection: 'archive', act: 'cannot', count: 2, reason: 'read only' },
  ],
};

const notice = { stateAt: '2026-11-20T09:00:00.000Z', why: null, mails: 0 } as const;

const looked: LookedFor = {
  identifiers: 3,
  complete: true,
  unreached: [{ holding: 'letters', problem: 'connect.unreachable' }],
  rows: [
    {
      holding: 'shop',
      title: 'The shop',
      collection: 'customer',
      relation: 'own',
      answer: 'there',
      count: 1,
      because: ['customer.email'],
    },
    {
      holding: 'shop',
      title: 'The shop',
      collection: 'repair',
      relation: 'shared',
      answer: 'there',
      count: 6,
      because: ['repair.customer to customer'],
    },
  ],
};

const eventsOf = ({ receivedOn, channel, identity, asks }: RequestRow): RequestEvent[] => [
  {
    at: `${receivedOn}T08:10:00.000Z`,
    kind: 'received',
    by: 'person',
    data: { channel, asks, on: receivedOn },
  },
  ...(identity === null ? [] : [{ at: `${receivedOn}T08:10:00.000Z`, kind: 'identified', by: 'person', data: {} }]),
  { at: '2026-11-19T09:00:00.000Z', kind: 'assigned', by: `staff:${staff}`, data: { to: staff } },
  { at: '2026-11-20T07:00:00.000Z', kind: 'reminded', by: 'job:requests', data: { share: 80 } },
  { at: '2026-11-20T09:00:00.000Z', kind: 'planned', by: 'staff:gone', data: {} },
];

export interface SampleRequestDesk {
  /** What was done: the step and the id of the request. */
  done: string[];
  /** Said where the tests put something hostile. */
  text: string;
  none: boolean;
}

export function sampleRequestDesk(state: SampleRequestDesk): RequestDesk {
  const one = (which: string | number): RequestRow => {
    const found = rows.find(({ id, number }) => id === which || number === which);
    if (!found) throw new RightsProblem('none');
    return found;
  };
  const note = (step: string) => async (_: string, id: string) => {
    state.done.push(`${step} ${one(id).number}`);
  };
  return {
    async receive(_, __, asked) {
      if (asked.sheet.email === 'wrong') throw new RightsProblem('address');
      state.done.push(`receive ${asked.asks} ${asked.receivedOn}`);
      return { request: rows[4]!, repeated: false };
    },
    list: async (_, { state: wanted, asks, assignee } = {}) =>
      (state.none ? [] : rows)
        .filter((each) => wanted === undefined || (each.state === 'open') === (wanted === 'open'))
        .filter((each) => asks === undefined || each.asks === asks)
        .filter((each) => assignee === undefined || each.assignee === assignee)
        .toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9')),
    one: async (_, which) => one(which),
    timeline: async (_, id) => eventsOf(one(id)),
    async sheet(_, subject) {
      const said = state.text || 'Please erase what you keep about me.\nI have moved.';
      return subject === null
        ? null
        : {
            sheet: {
              name: state.text || 'Marit Oskamp',
              email: 'marit@oskamp.example',
              words: said,
              identifiers: [{ kind: 'customer-number', value: state.text || '4711' }],
            },
            messages: [
              { id: '1', from: 'company', at: '2026-11-19T09:00:00.000Z', text: 'Thank you, we are looking into it.' },
              { id: '2', from: 'person', at: '2026-11-20T10:00:00.000Z', text: said },
            ],
          };
    },
    askProof: note('proof'),
    askDetail: async (_, id) => (await note('detail')(_, id), { onFile: true }),
    askMailbox: async (_, id) => (await note('mailbox')(_, id), { told: 1 }),
    detailKinds: async () => ['customer-number', 'phone'],
    identify: async (_, id) => one(id),
    sort: note('sort'),
    assign: note('assign'),
    askFee: note('fee'),
    feeCame: note('fee-came'),
    passOn: note('pass-on'),
    extend: note('extend'),
    refuse: note('refuse'),
    answer: note('answer'),
    takeBack: note('take-back'),
    recipients: async (_, id) =>
      one(id).number === 1
        ? [
            { ...notice, fact: 'recipient.parcels', name: state.text || 'Harbour Parcels', state: 'mailed', mails: 2 },
            {
              ...notice,
              fact: 'recipient.letters',
              name: 'Penryn Letters',
              state: 'by-hand',
              why: state.text || 'By telephone.',
            },
            { ...notice, fact: 'recipient.till', name: 'Quay Pay', state: 'reached' },
          ]
        : [],
    awaited: async (_, ids) => new Set(ids.filter((id) => one(id).number === 1)),
    settleRecipient: note('recipient'),
    message: note('message'),
    lookFor: async () => looked,
    handOver: async (_, id) => (await note('hand-over')(_, id), { rows: 12, sha256: null }),
    choicesFor: async (_, __, caller = null) => ({
      fields: [
        {
          at: 'shop/customer/name',
          field: 'name',
          category: 'pd:Name',
          rows: 1,
          values: [state.text || 'Marit Oskam'],
        },
        { at: 'shop/customer/city', field: 'city', category: 'pd:City', rows: 1, values: [] },
      ].map((each) => ({
        ...each,
        holding: 'shop',
        collection: 'customer',
        values: caller ? each.values : null,
      })),
      purposes: [{ id: 'purpose.newsletter', label: state.text || 'Sending the newsletter' }],
      holdings: [
        { id: 'upheld:vault', title: 'People' },
        { id: 'shop', title: state.text || 'The shop' },
      ],
      unreached: [{ holding: 'letters', problem: 'connect.unreachable' }],
    }),
    transfer: async (_, id) => (await note('transfer')(_, id), { is: 'sent', expected: '2026-12-22T00:00:00Z' }),
    async proposeFor(_, id, __, { values = {} } = {}) {
      const replaced = Object.entries(values).flatMap(([at, value]) => (`${value}`.includes('@') ? [at] : []));
      if (replaced.length > 0) throw new RightsProblem('mailbox', { fields: replaced.join(', ') });
      await note('plan')(_, id);
      return plan;
    },
    planOf: async (_, id) => (one(id).number === samplePlanned ? plan : null),
    async approveFor(_, id, hash) {
      if (hash !== plan.hash) throw new RightsProblem('way');
      await note('approve')(_, id);
      return plan;
    },
    accuracy: async () => ({
      on: true,
      period: 'P1Y',
      since: '2026-03-02T09:00:00.000Z',
      promised: true,
      linked: true,
      reachable: 1840,
      asked: 1204,
      right: 377,
      wrong: 21,
      open: 2,
      due: 36,
    }),
    setAccuracy: async (_, by, { on, period }) => void state.done.push(`accuracy ${by} ${on} ${period}`),
    applyFor: async (_, id) => (await note('apply')(_, id), { is: 'done' }),
  };
}
