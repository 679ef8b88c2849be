// Test only: storage periods of the sample shop, in memory: a place of each kind, a plan of each state, rules, holds.
import { RetentionProblem, type Looked, type Seen, type StorageDesk } from '#retention';
import type { KeptPlan } from '#plan';
import type { RetentionRule } from '#policy';

const id = (last: string): string => `019ab000-0000-7000-8000-0000000007${last}`;
export const samplePlanId = id('01');
export const sampleHoldId = id('11');

const looked = (name: string, more: Partial<Looked>): Looked => ({
  holding: 'shop',
  name: `${name}:row`,
  collection: name,
  fields: [],
  act: 'erase',
  facts: ['retention.orders'],
  rows: 1204,
  due: 0,
  digest: '',
  late: 0,
  soon: [
    { days: 30, rows: 12 },
    { days: 90, rows: 41 },
  ],
  oldest: { since: '2019-11-30', ends: '2026-11-30' },
  undated: { none: 0, unreadable: 0, future: 0 },
  staying: [],
  ...more,
});

const seen = (holding: string, title: string, more: Partial<Seen>): Seen => ({
  holding,
  title,
  at: '2026-11-21T02:29:00.000Z',
  policyVersion: 3,
  looked: [],
  unruled: [],
  problem: null,
  ...more,
});

const places: readonly Seen[] = [
  seen('shop', 'Orders and customers', {
    looked: [
      looked('orders', {}),
      looked('customers', {
        due: 38,
        late: 38,
        facts: ['retention.customers', 'retention.orders'],
        oldest: { since: '2023-01-14', ends: '2026-01-14' },
        staying: [{ reason: 'referred: orders(customer)', rows: 3 }],
      }),
      looked('messages', {
        act: 'mask',
        fields: ['words', 'sender'],
        facts: ['retention.messages'],
        undated: { none: 4, unreadable: 1, future: 2 },
        staying: [{ reason: 'held: messages', rows: 6 }],
      }),
    ],
    unruled: [
      { holding: 'shop', collection: 'employees', columns: [], fault: 'none', facts: [] },
      {
        holding: 'shop',
        collection: 'carts',
        columns: ['ip'],
        fault: 'trigger',
        facts: ['retention.logs'],
        trigger: 'collection',
      },
    ],
  }),
  seen('upheld:mail', 'Mails and notices', {
    looked: [looked('log', { holding: 'upheld:mail', facts: ['house.mail.log'], rows: 90, oldest: null })],
  }),
  seen('upheld:vault', 'Vault of people', {}),
  seen('till', 'The till', { problem: 'connect.unreachable' }),
];

const plan = (last: string, more: Partial<KeptPlan>): KeptPlan => ({
  id: id(last),
  kind: 'retention',
  about: 'storage:shop',
  made: '2026-11-21T02:29:00.000Z',
  policyVersion: 3,
  hash: 'ab'.repeat(32),
  madeBy: 'job:storage',
  approvals: 1,
  approvedBy: [],
  state: 'proposed',
  stateAt: '2026-11-21T02:29:00.000Z',
  nextTry: null,
  parts: [],
  operations: [
    {
      key: 'shop:customers:row',
      holding: 'shop',
      collection: 'customers',
      act: 'erase',
      fields: [],
      count: 38,
      rows: '',
      facts: ['retention.customers'],
      reason: 'over: 2026-01-14',
    },
    {
      key: 'shop:messages:words,sender',
      holding: 'shop',
      collection: 'messages',
      act: 'mask',
      fields: ['words', 'sender'],
      count: 5,
      rows: '',
      facts: ['retention.messages'],
      reason: 'over: 2026-10-02',
    },
    {
      key: 'shop:customers:row:referred',
      holding: 'shop',
      collection: 'customers',
      act: 'keep',
      fields: [],
      count: 3,
      rows: '',
      facts: ['retention.customers'],
      reason: 'referred: orders(customer)',
    },
    {
      key: 'shop:messages:none',
      holding: 'shop',
      collection: 'messages',
      act: 'cannot',
      fields: [],
      count: 4,
      rows: '',
      facts: ['retention.messages'],
      reason: 'undated: messages',
    },
  ],
  ...more,
});

const plans: readonly KeptPlan[] = [
  plan('01', {}),
  plan('02', { state: 'approved', about: 'storage:till', approvals: 2, approvedBy: ['staff:one', 'staff:two'] }),
  plan('03', { state: 'done', made: '2026-11-14T02:29:00.000Z' }),
];

const rule = (name: string, period: string | null, quote: string): RetentionRule =>
  ({ id: `retention.${name}`, subject: name, trigger: 'collection', period, stated: { quote } }) as RetentionRule;

const points = [12, 5, -2, -9, 4, -16, -30, -3, 9].map((days, at) => ({
  on: new Date(Date.UTC(2026, 8, 1 + at * 9)).toISOString().slice(0, 10),
  days,
}));

export function sampleStorage(state: { text: string; none: boolean; done: string[] }): StorageDesk {
  const one = (_: string, wanted: string): Promise<KeptPlan> => {
    const found = plans.find((kept) => kept.id === wanted);
    return found ? Promise.resolve(found) : Promise.reject(new RetentionProblem('plan'));
  };
  return {
    view: async () =>
      state.none
        ? { places: [], lines: new Map(), rules: [], plans: [], holds: [] }
        : {
            places,
            lines: new Map([['shop', points]]),
            rules: [
              { rule: rule('orders', 'P7Y', 'We keep orders for seven years.'), automatic: false },
              {
                rule: rule('messages', 'P1Y', 'Messages are deleted a year after they were answered.'),
                automatic: true,
              },
            ],
            plans,
            holds: [
              {
                id: sampleHoldId,
                matter: state.text || 'File 2026/14',
                reason: 'a claim about a broken delivery',
                holding: 'shop',
                collection: 'messages',
                field: null,
                ofPerson: true,
                reviewOn: '2026-11-01',
                by: 'staff:one',
                at: '2026-05-01T09:00:00.000Z',
                released: null,
              },
              {
                id: id('12'),
                matter: 'File 2025/3',
                reason: 'an audit',
                holding: null,
                collection: null,
                field: null,
                ofPerson: false,
                reviewOn: '2026-02-01',
                by: 'staff:one',
                at: '2025-05-01T09:00:00.000Z',
                released: { by: 'staff:two', at: '2026-01-10T09:00:00.000Z' },
              },
            ],
          },
    plan: async (_, by) => void state.done.push(`plan ${by}`),
    one,
    approve: async (tenant, wanted) => one(tenant, wanted),
    apply: async () => ({ is: 'done' }),
    withdraw: async () => {},
    setAutomatic: async (_, fact, automatic) => void state.done.push(`${fact} ${String(automatic)}`),
    hold: async () => Promise.reject(new RetentionProblem('review', { date: '2020-01-01' })),
    release: async () => {},
  };
}
