// Test only: the people of the sample shop, in memory: one of each kind, and what was done with them.
import { Pii, Problem, fixedClock } from '#base';
import { type AccessRow, type KnownType, type Lineage, type PersonView, contactType, lawPurposes } from '#vault';
import type { PeopleDesk } from './people-desk.ts';
import { textOf } from './record-form.ts';
import { sampleImports } from './sample-imports.ts';
import { sampleNow } from './sample.ts';

export const samplePerson = '5b0c1a52-7d0e-4c39-9a44-3f1de2a7c0a1';
export const sampleRestricted = '5b0c1a52-7d0e-4c39-9a44-3f1de2a7c0a2';
/** The same again, with another address and name. */
export const sampleTwin = '5b0c1a52-7d0e-4c39-9a44-3f1de2a7c0a3';
export const sampleOrganisation = '019ab000-0000-7000-8000-0000000000c1';
export const sampleRecord = '019ab000-0000-7000-8000-0000000000e1';
export const sampleErasure = '019ab000-0000-7000-8000-0000000000e9';
const certificate = '01a20f3a-5a4c-7d20-8b7e-5a0c6f1d2e3f';
const staff = 'staff:019ab000-0000-7000-8000-00000000000a';

/** The cookie of the one who is signed in, who looks at people to deliver their orders. */
export const samplePurpose = encodeURIComponent('019ab000-0000-7000-8000-00000000000a purpose.orders');

export const samplePurposes = [
  { id: 'purpose.orders', label: 'Deliver orders and repairs', law: false },
  { id: 'purpose.newsletter', label: 'Send the newsletter', law: false },
  ...Object.entries(lawPurposes).map(([id, label]) => ({ id, label, law: true })),
];

const lineage = (more: Partial<Lineage> = {}): Lineage => ({
  source: 'provided',
  channel: 'form',
  purposes: ['purpose.orders'],
  policy: 3,
  at: '2026-09-14T10:12:00.000Z',
  ...more,
});

/** Every text that somebody may have put in, by `text`: what is said where the tests put something hostile. */
const typesOf = (text: string): KnownType[] => [
  { ...(structuredClone(contactType) as unknown as KnownType), access: ['owner'], version: 1 },
  {
    name: 'repair',
    title: text === '' ? 'Repair' : text,
    access: ['owner'],
    activity: true,
    version: 2,
    schema: {
      type: 'object',
      required: ['boat'],
      additionalProperties: false,
      properties: {
        boat: { type: 'string', title: text === '' ? 'Boat' : text, maxLength: 80, 'x-category': null },
        state: { enum: text === '' ? ['waiting', 'mended'] : [text, 'mended'], title: 'State', 'x-category': null },
        hours: { type: 'number', title: 'Hours', 'x-category': null },
        urgent: { type: 'boolean', title: 'Urgent', 'x-category': null },
        parts: { type: 'array', items: { type: 'string' }, title: 'Parts', 'x-category': null },
      },
    },
  },
];

function personOf(text: string): PersonView {
  const say = (usual: string): string => (text === '' ? usual : text);
  const contact = {
    'given-name': say('Perpetua'),
    'family-name': say('Lanyon'),
    email: say('perpetua.lanyon@quayside.example'),
    phone: say('+44 1326 555 0199'),
    street: say('3 Fish Strand'),
    note: say('Rings on Tuesdays; speaks Cornish.'),
  };
  const withheld = ['birthday', 'city'];
  const own = lineage({ channel: say('form') });
  return {
    id: samplePerson,
    state: 'active',
    objected: false,
    organisation: { id: sampleOrganisation, name: say('Lanyon Boatyard') },
    createdAt: '2026-05-03T09:00:00.000Z',
    lastInteractionAt: '2026-11-02T15:30:00.000Z',
    contact: new Pii(contact),
    withheld,
    closed: 1,
    records: [
      {
        id: sampleRecord,
        type: 'contact',
        revision: 4,
        occurredAt: null,
        createdAt: '2026-05-03T09:00:00.000Z',
        changedAt: '2026-09-14T10:12:00.000Z',
        values: new Pii(contact),
        lineage: {
          ...Object.fromEntries([...Object.keys(contact), ...withheld].map((field) => [field, own])),
          birthday: lineage({ purposes: ['purpose.newsletter', 'purpose.gone'] }),
          city: lineage({ purposes: ['purpose.newsletter'] }),
          note: lineage({ source: 'observed', channel: 'phone', at: '2026-10-01T08:00:00.000Z', policy: null }),
        },
        withheld,
      },
      {
        id: '019ab000-0000-7000-8000-0000000000e2',
        type: 'repair',
        revision: 1,
        occurredAt: '2026-11-02T15:30:00.000Z',
        createdAt: '2026-11-02T16:00:00.000Z',
        changedAt: '2026-11-02T16:00:00.000Z',
        values: new Pii({
          boat: say('Kittiwake, a 14 ft dinghy'),
          state: 'waiting',
          hours: 6.5,
          urgent: true,
          parts: [say('thwart'), say('rowlock')],
        }),
        lineage: Object.fromEntries(['boat', 'state', 'hours', 'urgent', 'parts'].map((field) => [field, own])),
        withheld: [],
      },
    ],
    preferences: [
      {
        channel: 'email',
        topic: say('newsletter'),
        wants: false,
        source: say('person'),
        policyVersion: 3,
        at: '2026-09-14T10:12:00.000Z',
      },
      {
        channel: 'post',
        topic: say('catalogue'),
        wants: true,
        source: say('person'),
        policyVersion: 3,
        at: '2026-09-14T10:12:00.000Z',
      },
    ],
  };
}

function twinOf(person: PersonView): PersonView {
  const [contact, ...rest] = person.records;
  const { phone: _, ...values } = contact!.values.reveal();
  const other = new Pii({
    ...values,
    'given-name': `${textOf(values['given-name']).slice(0, 1)}.`,
    email: 'p.lanyon@home.example',
    language: 'kw',
  });
  return { ...person, id: sampleTwin, contact: other, records: [{ ...contact!, values: other }, ...rest] };
}

const row = (last: string, more: Partial<AccessRow>): AccessRow => ({
  id: `019ab000-0000-7000-8000-00000000f0${last}`,
  batch: `019ab000-0000-7000-8000-00000000b0${last}`,
  at: '2026-11-21T21:30:00.000Z',
  principal: staff,
  act: 'read',
  purpose: 'purpose.orders',
  subject: samplePerson,
  columns: ['contact.email', 'contact.given-name', 'contact.family-name'],
  count: 1,
  glass: null,
  ...more,
});

export const sampleAccesses: readonly AccessRow[] = [
  row('12', {}),
  row('11', { at: '2026-11-21T21:28:00.000Z' }),
  row('10', { at: '2026-11-21T20:02:00.000Z', act: 'search', subject: null, columns: ['contact.email'], count: 0 }),
  row('09', {
    at: '2026-11-21T19:40:00.000Z',
    act: 'refused',
    principal: 'staff:019ab000-0000-7000-8000-0000000000ff',
    purpose: 'unknown',
    columns: [],
  }),
  row('08', { at: '2026-11-20T11:00:00.000Z', glass: sampleErasure, columns: ['contact.phone'] }),
  row('07', { at: '2026-11-20T10:00:00.000Z', act: 'write', columns: ['contact.note', 'repair.boat'] }),
  row('06', {
    at: '2026-11-02T16:00:00.000Z',
    act: 'write',
    principal: 'key:019ab000-0000-7000-8000-0000000000aa',
    purpose: 'purpose.gone',
  }),
  row('05', {
    at: '2026-05-03T09:00:00.000Z',
    act: 'import',
    principal: 'job:import',
    purpose: 'law:rights',
    columns: ['subject.state', 'preference.email', 'subject.*'],
  }),
];

const organisationOf = (text: string) => ({
  id: sampleOrganisation,
  name: text === '' ? 'Lanyon Boatyard' : text,
  domain: text === '' ? 'lanyon-boatyard.example' : text,
  country: 'GB',
  registration: text === '' ? '08123456' : text,
  createdAt: '2026-05-03T09:00:00.000Z',
});

export interface SamplePeople {
  /** What stands in every text that somebody put in; empty: what usually does. */
  text: string;
  count: number;
  done: string[];
}

const missing = (): Problem =>
  new Problem('vault.no-person', { happened: 'There is no such person.', unchanged: 'Nothing.', next: 'Look.' });
const noOrganisation = (): Problem =>
  new Problem('vault.no-organisation', { happened: 'There is none.', unchanged: 'Nothing.', next: 'Look.' });
const shut = (): Problem =>
  new Problem('vault.restricted', { happened: 'It is restricted.', unchanged: 'Nothing.', next: 'Lift it.' });

export function sampleDesk(state: SamplePeople): PeopleDesk {
  const clock = fixedClock(sampleNow);
  const erasure = (id: string) => ({
    id,
    state: 'done' as const,
    count: 1,
    reason: state.text === '' ? 'asked: R-2026-17' : state.text,
    startedAt: '2026-11-20T09:30:00.000Z',
    doneAt: '2026-11-20T09:30:02.000Z',
    rows: 9,
    kept: 1,
    certificate,
  });
  const person = (id: string): PersonView => {
    if (id === sampleTwin) return twinOf(personOf(state.text));
    if (id !== samplePerson) throw id === sampleRestricted ? shut() : missing();
    return personOf(state.text);
  };
  const note = async (what: string): Promise<void> => void state.done.push(what);
  return {
    purposes: async () =>
      samplePurposes.map((one) => (state.text === '' || one.law ? one : { ...one, label: state.text })),
    inGlass: async () => false,
    types: async () => typesOf(state.text),
    count: async () => state.count,
    list: async (_, { before }) => {
      const { id: _id, ...line } = personOf(state.text);
      const restricted = {
        ...line,
        id: sampleRestricted,
        state: 'restricted' as const,
        contact: new Pii({}),
        withheld: [],
      };
      const nameless = {
        ...line,
        id: sampleRecord,
        contact: new Pii({}),
        withheld: ['given-name', 'email'],
        organisation: null,
        lastInteractionAt: null,
      };
      return state.count === 0 || before ? [] : [{ ...line, id: samplePerson }, restricted, nameless];
    },
    find: async (_, { value }) => (value.reveal() === 'nobody@quayside.example' ? [] : [personOf(state.text)]),
    read: async (_, id) => person(id),
    save: async (_, { contact }) => {
      await note(`save ${Object.keys(contact).join(' ')}`);
      return { id: samplePerson, was: 'new', differs: [] };
    },
    add: async (_, { type }) => {
      await note(`add ${type}`);
      return sampleRecord;
    },
    change: async (_, id, values) => note(`change ${id} ${Object.keys(values).join(' ')}`),
    restrict: async (_, id, on) => note(`restrict ${id} ${on}`),
    prefer: async (_, id, { topic }) => note(`prefer ${id} ${topic}`),
    isThere: async (_, id) => id === samplePerson || id === sampleRestricted || id === sampleTwin,
    merge: async (_, id, other, { take = [] }) => note(`merge ${id} ${other} ${take.join(' ')}`),
    organisations: async () => (state.count === 0 ? [] : [organisationOf(state.text)]),
    organisation: async (_, id) => {
      if (id !== sampleOrganisation) throw noOrganisation();
      return { ...organisationOf(state.text), people: 3 };
    },
    addOrganisation: async () => organisationOf(state.text),
    changeOrganisation: async (_, id, { name }) => note(`change ${id} ${name}`),
    removeOrganisation: async (_, id) => note(`remove ${id}`),
    setOrganisation: async (_, id, to, source) => note(`belongs ${id} ${to} ${source}`),
    imports: sampleImports(() => state.text),
    held: async (_, id) => {
      if (id !== samplePerson && id !== sampleRestricted && id !== sampleTwin) throw missing();
      return {
        state: 'active',
        records: [
          { type: 'contact', count: 1 },
          { type: 'repair', count: 3 },
        ],
        preferences: 2,
        refusals: 1,
        files: 1,
        index: 2,
        accesses: 8,
      };
    },
    erase: async (_, id, reason) => {
      if (id !== samplePerson && id !== sampleRestricted) throw missing();
      await note(`erase ${reason}`);
      return sampleErasure;
    },
    goOn: async () => {},
    erasure: async (_, id) => (id === sampleErasure ? erasure(id) : null),
    erasures: async () => [
      erasure(sampleErasure),
      { ...erasure(sampleRecord), state: 'removed', doneAt: null, certificate: null },
    ],
    accesses: async (_, { before, subject }) =>
      before || (subject !== undefined && subject !== samplePerson && subject !== sampleRestricted)
        ? []
        : sampleAccesses,
    totals: async () => [
      { principal: staff, lines: 214, refused: 1, people: 60, lastAt: '2026-11-21T21:30:00.000Z' },
      { principal: 'job:import', lines: 40, refused: 0, people: 40, lastAt: '2026-11-02T16:00:00.000Z' },
    ],
    tookOut: (_, lines) => note(`took out ${lines}`),
    checkLog: async () => ({
      from: '2026-11-14T21:32:00Z',
      until: clock.now().toString(),
      acts: 8,
      lines: 8,
      changed: [],
      missing: [],
      strange: [],
    }),
    replaceIndexKey: async (_, by) => note(`replaced by ${by}`),
    keyring: async () => ({
      buckets: 2,
      people: 1080,
      index: {
        madeAt: '2026-10-22T09:30:01.000Z',
        dueAt: '2026-11-21T09:30:01.000Z',
        change: { state: 'carrying', startedAt: '2026-11-21T21:30:00.000Z', rows: 1112, carried: 768, stuck: 0 },
        replacedAt: '2026-10-22T09:31:00.000Z',
      },
      epochs: [
        {
          number: 3,
          state: 'current',
          madeAt: '2026-11-20T09:30:01.000Z',
          destroyedAt: null,
          places: ['a'],
          missing: ['b'],
          removedFrom: null,
        },
        {
          number: 2,
          state: 'destroyed',
          madeAt: '2026-05-03T09:00:00.000Z',
          destroyedAt: '2026-11-20T09:30:02.000Z',
          places: [],
          missing: [],
          removedFrom: 2,
        },
      ],
    }),
  };
}
