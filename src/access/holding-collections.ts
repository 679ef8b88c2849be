// What is kept of staff, collection by collection, and when each row leaves.
import type { CollectionDescription, FieldDescription, HoldingDescription } from '#policy';

export const id = 'access';

export const names = {
  staff: 'staff',
  credential: 'credential',
  recoveryCode: 'recovery-code',
  session: 'session',
  step: 'sign-in-step',
  device: 'known-device',
  email: 'email-change',
  attempt: 'attempt',
  invitation: 'invitation',
  attestation: 'attestation',
  glass: 'break-glass',
  event: 'security-event',
} as const;

const fields = (category: string | null, ...all: string[]): FieldDescription[] =>
  all.map((name) => ({ name, category, purposes: [] }));

type Retention = CollectionDescription['retention'];

/** Each such row has its last moment written in it. */
const byItself = (why: string): Retention => ({ period: 'P0D', from: 'event-end', why });
const withAccount: Retention = {
  period: 'P0D',
  from: 'relationship-end',
  why: 'It goes with the account, when an owner ends the last membership.',
};
const asProof = (why: string): Retention => ({ period: 'unlimited', from: 'creation', why });

const collections: readonly CollectionDescription[] = [
  {
    name: names.staff,
    holds: 'Accounts of members of staff',
    fields: [
      ...fields('pd:Name', 'name'),
      ...fields('pd:EmailAddressWork', 'email'),
      ...fields('pd:Job', 'role'),
      ...fields(null, 'createdAt'),
    ],
    retention: withAccount,
  },
  {
    name: names.credential,
    holds: 'What members sign in with, sealed',
    fields: [...fields('pd:Authenticating', 'kind'), ...fields(null, 'createdAt', 'confirmedAt', 'lastUsedOn')],
    retention: withAccount,
  },
  {
    name: names.recoveryCode,
    holds: 'Recovery codes, as keyed hashes',
    fields: [...fields('pd:Authenticating', 'code'), ...fields(null, 'usedAt')],
    retention: withAccount,
  },
  {
    name: names.session,
    holds: 'Sessions of members',
    fields: [
      ...fields('pd:DeviceBased', 'device'),
      ...fields('pd:Interaction', 'createdAt', 'lastSeenAt', 'expiresAt'),
    ],
    retention: byItself('A session is over after twelve hours.'),
  },
  {
    name: names.step,
    holds: 'Sign-ins that were begun and not ended',
    fields: fields('pd:Interaction', 'needs', 'createdAt', 'expiresAt'),
    retention: byItself('A sign-in that is not ended in time begins anew.'),
  },
  {
    name: names.device,
    holds: 'Browsers in which members signed in before',
    fields: fields('pd:DeviceBased', 'createdAt', 'expiresAt'),
    retention: byItself('A browser that was not used for 90 days is a stranger again.'),
  },
  {
    name: names.email,
    holds: 'Changes of address that wait, or that the old mailbox can still take back; sealed',
    fields: [...fields('pd:EmailAddressWork', 'email'), ...fields(null, 'askedAt', 'changedAt', 'expiresAt')],
    retention: byItself('The old mailbox has seven days to say that it was somebody else.'),
  },
  {
    name: names.attempt,
    holds: 'Failed sign-ins, by keyed hashes of what was tried',
    fields: fields('pd:Interaction', 'failures', 'lastAt', 'until'),
    retention: {
      period: 'P1D',
      from: 'last-interaction',
      why: 'It slows guessing down, and after a day nothing more.',
    },
  },
  {
    name: names.invitation,
    holds: 'Invitations to the console, by whoever made them',
    fields: [...fields('pd:Job', 'role'), ...fields(null, 'createdAt', 'expiresAt', 'usedAt')],
    retention: {
      period: 'P30D',
      from: 'event-end',
      why: 'For a month the page can say that a link was used or is over.',
    },
  },
  {
    name: names.attestation,
    holds: 'What people attested about promises, with their names',
    fields: [...fields('pd:Name', 'by', 'enteredBy'), ...fields(null, 'promise', 'givenAt', 'expiresOn', 'statement')],
    retention: asProof('It is the proof of a promise that only a person can give (Art. 5(2) GDPR).'),
  },
  {
    name: names.glass,
    holds: 'Emergency access to the data of people: who asked, why, who decided',
    fields: [
      ...fields('pd:Interaction', 'part', 'state', 'askedAt', 'openedAt', 'endedAt', 'minutes', 'columns'),
      ...fields('pd:Communication', 'reason', 'ticket'),
    ],
    retention: asProof('It shows who saw what in an emergency (Art. 5(2) and 32 GDPR).'),
  },
  {
    name: names.event,
    holds: 'Security events that officers look at',
    fields: fields('pd:Interaction', 'kind', 'severity', 'at', 'part'),
    retention: asProof('It documents what happened and what was done about it (Art. 33(5) GDPR).'),
  },
];

export const description: HoldingDescription = { id, title: 'Staff of the console', collections };
