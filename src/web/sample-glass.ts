// Test only: emergency access and security events of the sample shop, in memory: one of each state, one of each severity.
import type { GlassDoor, GlassLine, SecurityDoor, SecurityLine } from '#access';
import { Pii } from '#base';

const id = (last: string): string => `019ab000-0000-7000-8000-0000000001${last}`;

const line = (last: string, more: Partial<GlassLine>): GlassLine => ({
  id: id(last),
  state: 'requested',
  askedBy: 'Jonas Weller',
  decidedBy: null,
  endedBy: null,
  reviewedBy: null,
  askedAt: '2026-11-21T08:55:00.000Z',
  openedAt: null,
  until: null,
  endedAt: null,
  waitsUntil: null,
  reviewDue: null,
  overdue: false,
  outcome: null,
  minutes: 30,
  subjects: 'all',
  columns: ['contact.email', 'order.amount'],
  mine: false,
  takenBack: false,
  byClock: false,
  reason: new Pii('The order queue has stood still since eight; two payments cannot be matched to their orders.'),
  ticket: new Pii('OPS-4711'),
  words: null,
  can: [],
  ...more,
});

const opened = { decidedBy: 'Ines Calder', openedAt: '2026-11-10T07:00:00.000Z', until: '2026-11-10T07:30:00.000Z' };
const ended = { ...opened, endedAt: '2026-11-10T07:30:00.000Z', byClock: true, reviewDue: '2026-11-15T07:30:00.000Z' };

const lines: readonly GlassLine[] = [
  line('a1', { can: ['open', 'decline'], subjects: [id('01'), id('02')] }),
  line('a2', { state: 'open', ...opened, until: '2026-11-21T09:40:00.000Z', can: ['close'], ticket: null }),
  line('a3', { state: 'ended', ...ended, overdue: true, can: ['review'] }),
  line('a4', {
    state: 'reviewed',
    ...ended,
    reviewedBy: null,
    outcome: 'justified',
    words: new Pii('One order, as said.'),
  }),
  line('a5', { state: 'reviewed', ...ended, endedBy: 'Jonas Weller', byClock: false, outcome: 'not-justified' }),
  line('a6', { state: 'declined', decidedBy: 'Ines Calder' }),
  line('a7', { state: 'lapsed' }),
  line('a8', { state: 'waiting', waitsUntil: '2026-11-21T09:10:00.000Z', can: ['waits', 'decline'] }),
];

/** Knows what it was asked; every id of its own can be acted upon. */
export const sampleGlass = (): GlassDoor => ({
  list: async () => ({ lines, alone: true }),
  ask: async (_, __, asking) =>
    asking.reason.reveal() === ''
      ? { is: 'wrong', faults: { reason: 'empty', subjects: 'none', columns: 'none', minutes: 'wrong' } }
      : { is: 'asked', id: id('a9'), state: 'requested' },
  act: async (_, __, which, { is }) => {
    const found = lines.find((one) => one.id === which);
    if (!found) return 'none';
    return found.can.includes(is) ? 'done' : 'state';
  },
});

const event = (last: string, kind: string, more: Partial<SecurityLine>): SecurityLine => ({
  id: id(last),
  kind,
  severity: 'warning',
  at: '2026-11-21T08:30:00.000Z',
  about: {},
  reviewed: null,
  ...more,
});

const events: readonly SecurityLine[] = [
  event('b1', 'unusual-reads', { severity: 'severe', staff: 'Jonas Weller', about: { subjects: 412, usual: 17 } }),
  event('b2', 'api-key', { staff: 'Ines Calder', about: { key: id('f1'), scopes: 'read:policy read:board' } }),
  event('b3', 'new-device', { severity: 'notice', staff: 'Noor de Vries' }),
  event('b4', 'failed-sign-ins', { severity: 'severe', about: { failures: 61, targets: 19 } }),
];
const looked: SecurityLine = event('b5', 'role-given', {
  staff: null,
  about: { role: 'privacy-lead' },
  reviewed: { at: '2026-11-20T10:00:00.000Z', by: 'Ines Calder', words: new Pii('As decided on Monday.') },
});

export const sampleSecurity = (): SecurityDoor => ({
  list: async (_, which) => (which === 'new' ? events : [...events, looked]),
  waiting: async () => events.length,
  review: async (_, __, which, words) => {
    const found = events.find((one) => one.id === which);
    if (!found) return 'gone';
    return found.severity === 'severe' && words.reveal().trim() === '' ? 'words' : 'done';
  },
});
