// The sheet of a request: who asks and for what, in their words; sealed in the vault under the request's own key.
import { randomUUID } from 'node:crypto';
import type { Json } from '#base';
import type { Identifier } from '#connect';
import type { TenantDb } from '#store';
import { type Caller, addRecord, addSheet, changeRecord, houseType, lookUp, normalise, readSheet } from '#vault';
import type { RightsHouse } from './house.ts';
import type { Replacement } from './plan/asked.ts';
import type { HandedOver } from './package/opendsr.ts';
import type { Known } from './plan/known.ts';
import { RightsProblem } from './problem.ts';

export interface Sheet {
  name?: string;
  email?: string;
  /** With its country: +32 470 12 34 56. */
  phone?: string;
  /** Postal address. */
  address?: string;
  /** What they wrote. */
  words?: string;
  /** Other details that they say are theirs, as a customer number. They are claims: nothing is looked up by them until identity is sure. */
  identifiers?: readonly Identifier[];
  /** Rectification: what shall stand where. `field`: a DPV category or words for it. */
  wanted?: readonly { field: string; value: string }[];
  /** Objection, withdrawal: the id of a purpose of the policy; absent: all. */
  purpose?: string;
  /** Objection: what a plan was made against. */
  purposes?: readonly string[];
  /** The address that a holding had, to which a link for proof went. */
  onFile?: string;
  /** Who asks for them. */
  agent?: { name: string; email?: string };
  /** By what the person is known in holdings; set when they were looked for. */
  known?: Known;
  /** Rectification: what is replaced by what, as it was before anything was changed. */
  replacements?: readonly Replacement[];
  /** Portability: to whom it shall go directly, in their words; `service`: where it was offered, `handed`: what callbacks are checked against. */
  transfer?: { name: string; website?: string; service?: string; handed?: HandedOver };
  /** Rectification: the mailbox that they want to be written to; `link`: SHA-256 (hex) of the token that went there; `proven`: it was pressed. */
  mailbox?: { address: string; link: string; proven?: boolean };
  /** The further detail that was asked for: marks (HMAC, hex) of what is on file, filled up by chance. `country`: of numbers without a prefix. */
  detail?: { kind: string; marks: readonly string[]; country?: string };
}

export interface Message {
  id: string;
  from: 'person' | 'company';
  /** ISO 8601 instant. */
  at: string;
  text: string;
}

/** E-mail addresses of which it is sure that the person reads them: what the link that went there leads to was pressed. */
export const confirmedIn = ({ mailbox }: Sheet): readonly string[] =>
  mailbox?.proven === true ? [mailbox.address] : [];

const text = (title: string, category: string | null, maxLength: number) =>
  ({ type: 'string', title, maxLength, 'x-category': category }) as const;
const piece = 500;
const pieces = (title: string, category: string) =>
  ({
    type: 'array',
    title,
    items: { type: 'string', maxLength: piece },
    maxItems: 500,
    'x-category': category,
  }) as const;
const access = ['owner', 'privacy-lead', 'support'];
const form = (properties: Record<string, unknown>, required: string[] = []) =>
  ({ type: 'object', required, additionalProperties: false, properties }) as const;

/** Parts that are lists rest as JSON text: they are read together or not at all. */
const sheetType = {
  name: 'rights-request',
  title: 'Request of a person',
  access,
  activity: false,
  schema: form({
    name: text('Name', 'pd:Name', 200),
    email: { ...text('E-mail', 'pd:EmailAddress', 254), 'x-index': 'email' },
    phone: { ...text('Telephone', 'pd:TelephoneNumber', 40), 'x-index': 'phone' },
    address: text('Postal address', 'pd:PhysicalAddress', 500),
    words: text('Their words', 'pd:Communication', 20_000),
    identifiers: text('Details that they gave', 'pd:Identifying', 10_000),
    wanted: text('What shall stand where', 'pd:Communication', 20_000),
    purpose: text('Purpose', null, 200),
    purposes: text('Purposes', null, 5_000),
    'on-file': text('Address on file', 'pd:EmailAddress', 254),
    agent: text('Who asks for them', 'pd:Name', 600),
    detail: text('Detail that was asked for', 'pd:Identifying', 2_000),
    mailbox: text('New mailbox', 'pd:EmailAddress', 500),
    transfer: pieces('To whom it shall go directly', 'pd:Communication'),
    known: pieces('By what they are known', 'pd:Identifying'),
    replacements: pieces('What is replaced by what', 'pd:Communication'),
  }),
};
const messageType = {
  name: 'rights-message',
  title: 'Message about a request',
  access,
  activity: false,
  schema: form(
    { from: { enum: ['person', 'company'], 'x-category': null }, text: text('Message', 'pd:Communication', 20_000) },
    ['from', 'text'],
  ),
};
const emailColumn = 'rights-request.email';
const lists = ['identifiers', 'wanted', 'agent', 'purposes', 'detail', 'mailbox'] as const;
/** JSON text in pieces: longer than one value may be. */
const inPieces = ['known', 'replacements', 'transfer'] as const;

/** The house itself, carrying out what the law demands. `by` of staff: their role must open it too. */
export const houseCaller = (tenant: string, job = 'rights'): Caller => ({
  tenant,
  principal: `job:${job}`,
  actor: 'house',
  purpose: 'law:rights',
});

/** Seals a sheet and writes what belongs to it, together. Returns the id of its subject. Throws Problem `rights.address`, `vault.values`. */
export async function writeSheet(
  { vault }: RightsHouse,
  caller: Caller,
  sheet: Sheet,
  channel: string,
  also: (trx: TenantDb, subject: string) => Promise<void>,
): Promise<string> {
  mustBeFindable(sheet);
  const id = randomUUID();
  const origin = { source: 'provided' as const, channel };
  await addSheet(vault, caller, { id, type: sheetType, values: flat(sheet), origin }, (trx) => also(trx, id));
  return id;
}

export function mustBeFindable({ email, phone }: Sheet): void {
  if (email !== undefined && normalise('email', email) === null) throw new RightsProblem('address');
  if (phone !== undefined && normalise('phone', phone) === null) throw new RightsProblem('address');
}

/** The sheet and its messages, oldest first; the look is logged. Throws Problem `vault.no-person` when it was erased. */
export async function openSheet(
  { vault }: Pick<RightsHouse, 'vault'>,
  caller: Caller,
  subject: string,
): Promise<{ sheet: Sheet; record: string; messages: readonly Message[] }> {
  const records = await readSheet(vault, caller, subject);
  const first = records.find(({ type }) => type === sheetType.name);
  const messages = records
    .filter(({ type }) => type === messageType.name)
    .map(({ id, createdAt, values }): Message => {
      const { from, text } = values.reveal() as unknown as Pick<Message, 'from' | 'text'>;
      return { id, from, at: createdAt, text };
    });
  return {
    sheet: first ? unflat(first.values.reveal()) : {},
    record: first?.id ?? '',
    messages: messages.toReversed(),
  };
}

export async function changeSheet(
  house: RightsHouse,
  caller: Caller,
  subject: string,
  change: Partial<Sheet>,
): Promise<void> {
  const { record } = await openSheet(house, caller, subject);
  // A sheet of an older version knows fewer fields.
  await houseType(house.vault, caller.tenant, sheetType);
  await changeRecord(house.vault, caller, record, flat(change), { origin: { source: 'derived', channel: 'rights' } });
}

/** Keeps what was written by either side. The same `id` again is the same message. */
export async function addMessage(
  { vault }: RightsHouse,
  caller: Caller,
  subject: string,
  from: Message['from'],
  words: string,
  id?: string,
): Promise<void> {
  await houseType(vault, caller.tenant, messageType);
  const origin = { source: from === 'person' ? ('provided' as const) : ('derived' as const), channel: 'rights' };
  await addRecord(vault, caller, {
    subject,
    type: messageType.name,
    values: { from, text: words },
    origin,
    ...(id === undefined ? {} : { id }),
  });
}

/** Subjects of the sheets of whoever has this address. */
export const sheetsOf = async (
  { vault }: Pick<RightsHouse, 'vault'>,
  caller: Caller,
  email: string,
): Promise<readonly string[]> => lookUp(vault, caller, { field: 'email', value: email }, emailColumn);

function flat(sheet: Partial<Sheet>): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [field, value] of Object.entries(sheet)) {
    if (value === undefined) continue;
    if (inPieces.some((name) => name === field)) values[field] = JSON.stringify(value).match(/.{1,500}/gsu) ?? [];
    else values[field === 'onFile' ? 'on-file' : field] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return values;
}

function unflat(values: Readonly<Record<string, Json>>): Sheet {
  const { 'on-file': onFile, ...rest } = values;
  const sheet: Record<string, unknown> = { ...rest, ...(onFile === undefined ? {} : { onFile }) };
  for (const field of lists) if (typeof values[field] === 'string') sheet[field] = JSON.parse(values[field]);
  for (const field of inPieces)
    if (Array.isArray(values[field])) sheet[field] = JSON.parse((values[field] as string[]).join(''));
  return sheet;
}
