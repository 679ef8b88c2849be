// Test only: the door of the house in memory: one person who is signed in, one invitation, and a staff of three.
import type { ApiKey, Door, Member, Passkey, PasskeyAsked, Role, StaffSession } from '#access';
import { Pii, Secret } from '#base';
import { sampleNow } from './sample.ts';

export const sampleSession: StaffSession = {
  id: '019ab000-0000-7000-8000-000000000001',
  staff: '019ab000-0000-7000-8000-00000000000a',
  name: 'Ines Calder',
  role: 'owner',
  csrf: 'c'.repeat(64),
  confirmed: true,
  ready: true,
};

const member = (last: string, name: string, role: Role, ready = true): Member => ({
  id: `019ab000-0000-7000-8000-00000000000${last}`,
  name,
  email: ready ? new Pii(`${name.split(' ')[0]!.toLowerCase()}@ternandtide.example`) : null,
  role,
  joinedAt: '2026-05-03T09:00:00.000Z',
  ready,
});

const members: readonly Member[] = [
  member('a', 'Ines Calder', 'owner'),
  member('b', 'Jonas Weller', 'privacy-lead'),
  member('c', 'Noor de Vries', 'auditor', false),
];
const codes = Array.from({ length: 10 }, (_, i) => new Secret(`7K3M-9QX${i}-TT4V-0ZPA`));
const app = {
  seed: new Secret('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'),
  address: new Secret(
    'otpauth://totp/Tern%20%26%20Tide:ines%40ternandtide.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Tern%20%26%20Tide&algorithm=SHA1&digits=6&period=30',
  ),
};

const passkeys: readonly Passkey[] = [
  {
    id: '019ab000-0000-7000-8000-0000000000e1',
    name: 'Work laptop',
    createdAt: '2026-09-14T10:00:00.000Z',
    lastUsedOn: '2026-11-20',
  },
  {
    id: '019ab000-0000-7000-8000-0000000000e2',
    name: 'Key in the safe',
    createdAt: '2026-09-14T10:05:00.000Z',
    lastUsedOn: null,
  },
];
const key = {
  tenant: 'default',
  createdAt: '2026-05-03T09:00:00.000Z',
  expiresAt: null,
  lastUsedOn: null,
  revokedAt: null,
};
const keys: readonly ApiKey[] = [
  {
    ...key,
    id: '019ab000-0000-7000-8000-0000000000d1',
    name: 'Status page',
    scopes: ['read:policy', 'read:board'],
    expiresAt: '2027-05-04T00:00:00Z',
    lastUsedOn: '2026-11-21',
  },
  {
    ...key,
    id: '019ab000-0000-7000-8000-0000000000d2',
    name: 'Shop system, which starts the checks after each release',
    scopes: ['read:policy', 'read:board', 'write:proofs', 'read:webhooks', 'write:webhooks'],
  },
  {
    ...key,
    id: '019ab000-0000-7000-8000-0000000000d3',
    name: 'Old report',
    scopes: ['read:attestations'],
    expiresAt: '2026-10-01T00:00:00Z',
  },
  {
    ...key,
    id: '019ab000-0000-7000-8000-0000000000d4',
    name: 'Trial',
    scopes: ['read:policy'],
    revokedAt: '2026-06-01T09:00:00.000Z',
  },
];
const asked = (more: object): PasskeyAsked => ({
  token: new Secret('a-challenge'),
  options: JSON.stringify({ challenge: 'AAAA', timeout: 1000, ...more }),
});

interface DoorState {
  mayChange: boolean;
  confirmed: boolean;
  invitations: Set<string>;
  sessions: Map<string, StaffSession>;
}

/** Words that open: `right` as a password or code; anything else is refused. */
export function sampleDoor(state: DoorState): Door {
  const entered = { is: 'in', session: new Secret('a-new-session'), known: new Secret('a-known-browser') } as const;
  const enter = (): typeof entered => {
    state.sessions.set('a-new-session', { ...sampleSession, csrf: 'd'.repeat(64) });
    return entered;
  };
  const isRight = (given: Secret): boolean => given.reveal() === 'right';
  return {
    session: async (_, token) => {
      const found = state.sessions.get(token.reveal());
      const role = state.mayChange ? (found?.role ?? 'owner') : 'auditor';
      return found ? { ...found, role, confirmed: state.confirmed } : null;
    },
    leave: async (token) => void state.sessions.delete(token.reveal()),
    signIn: async ({ password, email }) => {
      if (email.reveal().startsWith('slow')) return { is: 'wait', seconds: 40 };
      return isRight(password) ? { is: 'step', token: new Secret('a-step'), needs: 'code' } : { is: 'no' };
    },
    step: async (token) => {
      const needs = token.reveal() === 'a-step' ? 'code' : token.reveal() === 'a-first-step' ? 'totp' : null;
      return needs && { staff: sampleSession.staff, needs, account: 'ines@ternandtide.example', csrf: 'e'.repeat(64) };
    },
    giveCode: async (_, code) => (isRight(code) ? enter() : { is: 'no' }),
    setUp: async () => app,
    finishSetUp: async (_, code) => (isRight(code) ? { ...enter(), codes } : { is: 'no' }),
    invitation: async (token) =>
      state.invitations.has(token.reveal())
        ? { id: 'i', tenant: 'default', role: 'auditor', invitedBy: null, member: null }
        : null,
    accept: async (token, { name, password }) => {
      if (!state.invitations.has(token.reveal())) return { is: 'gone' };
      if (name.trim() === '') return { is: 'wrong', faults: { name: 'empty' } };
      if (!isRight(password)) return { is: 'wrong', faults: { password: 'common', email: 'taken' } };
      state.invitations.delete(token.reveal());
      return { is: 'step', token: new Secret('a-first-step') };
    },
    newcomer: async (token) =>
      state.sessions.has(token.reveal()) && state.confirmed
        ? { staff: sampleSession.staff, name: sampleSession.name, csrf: sampleSession.csrf }
        : null,
    joinWithAccount: async (token) => (state.invitations.has(token.reveal()) ? 'joined' : 'gone'),
    chooseFirst: async () => ({ is: 'step', token: new Secret('a-first-step') }),
    confirm: async (_, given) =>
      isRight('code' in given ? given.code : given.password) ? { is: 'yes', session: enter().session } : { is: 'no' },
    account: async () => ({
      email: new Pii('ines@ternandtide.example'),
      codesLeft: 8,
      passkeys,
      sessions: [
        {
          id: sampleSession.id,
          device: { kind: 'computer', browser: 'firefox' },
          openedAt: '2026-11-21T08:12:00.000Z',
          lastSeenAt: sampleNow,
        },
        {
          id: '019ab000-0000-7000-8000-000000000002',
          device: { kind: 'phone', browser: 'other' },
          openedAt: '2026-11-21T07:00:00.000Z',
          lastSeenAt: '2026-11-21T09:00:00.000Z',
        },
      ],
    }),
    changePassword: async () => ({ is: 'wrong', faults: { old: 'wrong', password: 'short' } }),
    otherApp: async () => app,
    useOtherApp: async (_, code) => isRight(code),
    otherCodes: async () => codes,
    endSession: async () => true,
    endOthers: async () => {},
    passkeys: {
      of: async () => passkeys,
      askToSignIn: async () => asked({ allowCredentials: [] }),
      signIn: async ({ answer }) => (answer === 'right' ? enter() : { is: 'no' }),
      askToConfirm: async () => asked({ allowCredentials: [] }),
      confirm: async (_, { answer }) => (answer === 'right' ? { is: 'yes', session: enter().session } : { is: 'no' }),
      askToAdd: async () =>
        asked({
          rp: { name: 'Tern & Tide', id: 'localhost' },
          user: { id: 'AAAA', name: 'ines', displayName: 'Ines' },
        }),
      add: async (_, { name, answer }) => (name === '' ? 'name' : answer === 'right' ? 'added' : 'no'),
      remove: async () => true,
    },
    apiKeys: {
      all: async () => keys,
      make: async (_, { name }) => ({ key: { ...keys[0]!, name }, token: new Secret(`uph_${'7'.repeat(49)}`) }),
      takeBack: async () => true,
    },
    members: async () => members,
    invitations: async () => [
      {
        id: '019ab000-0000-7000-8000-0000000000f1',
        role: 'analyst',
        member: null,
        expiresAt: '2026-11-22T09:00:00.000Z',
      },
      {
        id: '019ab000-0000-7000-8000-0000000000f2',
        role: 'auditor',
        member: 'Noor de Vries',
        expiresAt: '2026-11-22T09:30:00.000Z',
      },
    ],
    invite: async () => new Secret('a-made-link'),
    withdraw: async () => true,
    changeRole: async () => {},
    remove: async () => {},
  };
}
