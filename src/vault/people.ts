// People taken in: one statement writes a person with their key, contact and index, and only into a bucket whose key is the one of now.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Gather, Problem, gatherer, newId } from '#base';
import { type TenantDb, withTenant } from '#store';
import { type Accessed, noteAccess } from './access-log.ts';
import { type IndexRow, indexRows, lookUp, underIndexKey } from './blind-index.ts';
import { mustOpen } from './closed.ts';
import type { ColumnKeys, EpochWrapped, SubjectWrapped } from './keyd/contract.ts';
import { forgetPlaces, takePlaces } from './keyring.ts';
import { holdStill } from './keys-of.ts';
import { type Origin, lineageOf } from './lineage.ts';
import { organisationNamed } from './organisations.ts';
import { countPeople } from './read.ts';
import { type KnownType, type Values, faultsOf, typeNamed } from './record-types.ts';
import { changeIn, contactOf } from './records.ts';
import { commitTo, ledgerColumn } from './seal.ts';
import { type Resting, columnsOf, sealRecord } from './sealed-record.ts';
import { type Admitted, type Caller, type Vault, admit, grant } from './vault.ts';

export interface NewPerson {
  /** Values of the type `contact`. */
  contact: Values;
  origin: Origin;
  organisation?: string | null;
  /** ISO 8601 instant of the last interaction, when it is known. */
  lastInteractionAt?: string | null;
  /** The id that somebody new is to have; whoever has it already is the same one, sent again. Absent: a random one. */
  id?: string;
}

export interface Saved {
  id: string;
  /** `merged`: somebody had this e-mail address already, and got the values that were missing. */
  was: 'new' | 'merged';
  /** Fields of the one who was there that say something else; they were left as they are. */
  differs: readonly string[];
}

/**
 * Takes a person in, or adds what is missing to the one who has this e-mail address. Throws Problem `vault.values` and what `admit` and
 * `lineageOf` throw; then nothing was saved.
 */
export async function savePerson(vault: Vault, caller: Caller, person: NewPerson): Promise<Saved> {
  const admitted = await admit(vault, caller, 'write');
  const type = await typeNamed(vault, caller.tenant, 'contact');
  await mustOpen(vault, admitted, type);
  const checked = await checkPerson(vault, admitted, type, person);
  const id = person.id ?? randomUUID();
  if (person.id !== undefined && (await countPeople(vault, caller.tenant, person.id)) > 0)
    return { id, was: 'new', differs: [] };
  if (checked.organisation !== null) await organisationNamed(vault, caller.tenant, checked.organisation);
  for (let tries = 0; ; tries++) {
    try {
      await together(vault, admitted, type, checked, id);
      return { id, was: 'new', differs: [] };
    } catch (error) {
      // The address is somebody's: then it is them.
      if (!isTaken(error) || tries > 2) throw error;
    }
    const { email: value } = person.contact;
    if (typeof value !== 'string') throw busy();
    const [holder] = await lookUp(vault, admitted, { field: 'email', value }, 'contact.email');
    if (holder !== undefined) return addMissing(vault, admitted, type, holder, person);
  }
}

/**
 * Takes in people who are known to be new, up to the size of a bucket, all or none. Throws as `savePerson`, and Problem
 * `vault.address-taken` when one of the addresses is somebody's.
 */
export async function savePeople(
  vault: Vault,
  caller: Caller,
  people: readonly NewPerson[],
): Promise<readonly { id: string }[]> {
  const admitted = await admit(vault, caller, 'write');
  const type = await typeNamed(vault, caller.tenant, 'contact');
  const checked = await Promise.all(people.map((person) => checkPerson(vault, admitted, type, person)));
  const some = checked.map((person) => ({ person, id: randomUUID() }));
  const fields = new Set(people.flatMap(({ contact }) => Object.keys(contact)));
  const columns = columnsOf(type, [...fields]);
  const write = () =>
    insertPeople(vault, admitted, type, some, () => [{ act: 'import', columns, subjects: [], count: people.length }]);
  await underIndexKey(vault, caller.tenant, write).catch(refuseTaken);
  return some.map(({ id }) => ({ id }));
}

/** What is to be written, checked, with nothing saved yet. */
export interface CheckedPerson {
  values: Values;
  lineage: ReturnType<typeof lineageOf>;
  organisation: string | null;
  lastInteractionAt: string | null;
}

/** Throws Problem `vault.values`, and what `lineageOf` throws. */
export async function checkPerson(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  person: NewPerson,
): Promise<CheckedPerson> {
  const faults = faultsOf(type, person.contact);
  if (faults.length > 0) throw badValues(type.name, faults);
  const now = vault.clock.now().toString({ smallestUnit: 'millisecond' });
  const published = await vault.published(caller.tenant);
  return {
    values: person.contact,
    lineage: lineageOf(type, person.contact, person.origin, caller, published, now),
    organisation: person.organisation ?? null,
    lastInteractionAt: person.lastInteractionAt ?? null,
  };
}

interface Coming {
  person: CheckedPerson;
  id: string;
}

const gathering = new WeakMap<Vault, Gather<Coming, void>>();

function gathererOf(vault: Vault): Gather<Coming, void> {
  const gather = gathering.get(vault) ?? gatherer<Coming, void>({ most: Math.min(64, vault.bucketSize) });
  gathering.set(vault, gather);
  return gather;
}

/** Writes a new person, with others whom the same caller takes in at this moment: their transaction is durable or fails as one. */
function together(vault: Vault, caller: Admitted, type: KnownType, person: CheckedPerson, id: string): Promise<void> {
  const { tenant, principal, purpose } = caller;
  const group = JSON.stringify([tenant, principal, purpose, caller.version, type.version]);
  return gathererOf(vault)(group, { person, id }, async (some) => {
    const columns = (values: Values) => columnsOf(type, Object.keys(values));
    const noted = ({ keys }: PreparedPeople): Accessed[] =>
      some.map((one, n) => ({
        act: 'write',
        columns: columns(one.person.values),
        subjects: [one.id],
        commit: (access) => commitTo(keys[n]!.get(ledgerColumn)!, access),
      }));
    await underIndexKey(vault, tenant, () => insertPeople(vault, caller, type, some, noted));
    return some.map(() => undefined);
  });
}

/** Writes new people, all or none. Throws the database's 23505 when one of their addresses is taken. */
async function insertPeople(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  some: readonly Coming[],
  noted: (prepared: PreparedPeople) => readonly Accessed[],
): Promise<void> {
  const people = some.map(({ person }) => person);
  const ids = some.map(({ id }) => id);
  const index = indexRows(
    vault,
    caller,
    people.map(({ values }) => ({ type, values })),
  );
  // Keys are asked for meanwhile; whoever waits for the index hears of its failure.
  index.catch(() => {});
  for (let tries = 0; ; tries++) {
    const prepared = await preparePeople(vault, caller, type, people, ids, index);
    const written =
      prepared &&
      (await withTenant(vault.db, caller.tenant, async (trx) => {
        if (!(await insertIn(trx, vault, caller.tenant, type, prepared))) return false;
        await noteAccess(trx, vault, caller, ...noted(prepared));
        return true;
      }));
    if (written) return;
    // The bucket has another key since: an erasure went by. Its place is lost, and nothing else.
    forgetPlaces(vault, caller.tenant);
    if (tries > 4) throw busy();
  }
}

/** People with keys of their own, sealed under them, and not written yet. */
export interface PreparedPeople {
  kind: 'person' | 'request';
  bucket: EpochWrapped;
  indexKey: string | null;
  rows: readonly PersonRow[];
  keys: readonly ColumnKeys[];
}

/** What `indexRows` answers. */
type Indexed = Awaited<ReturnType<typeof indexRows>>;

/** Asks keyd for keys and seals. At most as many as a bucket holds. Null: the bucket's epoch ended meanwhile; ask again. */
export async function preparePeople(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  people: readonly CheckedPerson[],
  ids: readonly string[],
  index: Indexed | Promise<Indexed>,
): Promise<PreparedPeople | null> {
  const fields = [...new Set(people.flatMap(({ values }) => Object.keys(values)))];
  const columns = [...columnsOf(type, fields), ledgerColumn];
  const bucket = await takePlaces(vault, caller.tenant, people.length);
  const capability = grant(vault, caller, 'mint', '*', '*');
  const minting = vault.keyd.mintSubjects(capability, caller.tenant, bucket, ids, columns).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'keyd.no-epoch') return null;
    throw error;
  });
  const [minted, indexed] = await Promise.all([minting, index]);
  if (!minted) return null;
  const rows = people.map((person, n) => rowOf(vault, caller, type, person, minted[n]!, indexed.rows[n]!));
  return { kind: 'person', bucket, indexKey: indexed.key, rows, keys: minted.map(({ keys }) => keys) };
}

/** A person as they are written. */
export interface PersonRow {
  subject: SubjectWrapped;
  record: string;
  resting: Resting;
  index: readonly IndexRow[];
  organisation: string | null;
  lastInteractionAt: string | null;
}

function rowOf(
  { clock }: Vault,
  { tenant }: Admitted,
  type: KnownType,
  { values, lineage, organisation, lastInteractionAt }: CheckedPerson,
  subject: SubjectWrapped & { keys: ColumnKeys },
  index: readonly IndexRow[],
): PersonRow {
  const record = newId(clock);
  const resting = sealRecord(tenant, record, type, values, lineage, subject.keys);
  return { subject, record, resting, index, organisation, lastInteractionAt };
}

/** False, and nothing written, when the bucket is no longer what it was. */
export async function insertIn(
  trx: TenantDb,
  { clock }: Vault,
  tenant: string,
  type: KnownType,
  { kind, bucket, indexKey, rows }: PreparedPeople,
): Promise<boolean> {
  const now = clock.now().toString();
  const index = rows.flatMap(({ index: some, record, subject }) =>
    some.map((row) => ({ ...row, record, subject: subject.id })),
  );
  const { rows: done } = await sql<{ done: number }>`
    with bucket as (
      select id from upheld.keyring_key
       where tenant_id = ${tenant} and id = ${bucket.id} and epoch = ${bucket.epoch} and kind = 'bucket' for share
    ), person as (
      select p.* from bucket, unnest(
        ${rows.map(({ subject }) => subject.id)}::uuid[], ${rows.map(({ subject }) => Buffer.from(subject.wrapped))}::bytea[],
        ${rows.map(({ record }) => record)}::uuid[], ${rows.map(({ resting }) => JSON.stringify(resting))}::jsonb[],
        ${rows.map(({ organisation }) => organisation)}::uuid[], ${rows.map((row) => row.lastInteractionAt)}::timestamptz[]
      ) as p (subject, wrapped, record, resting, organisation, interaction)
    ), subjects as (
      insert into upheld.subject (tenant_id, id, kind, organisation_id, created_at, last_interaction_at)
      select ${tenant}, subject, ${kind}, organisation, ${now}, interaction from person returning 1
    ), keys as (
      insert into upheld.keyring_subject (tenant_id, subject_id, bucket_id, wrapped)
      select ${tenant}, subject, ${bucket.id}, wrapped from person
    ), records as (
      insert into upheld.record (tenant_id, id, subject_id, type, type_version, sealed, clear, lineage, created_at, changed_at)
      select ${tenant}, record, subject, ${type.name}, ${type.version},
             resting -> 'sealed', resting -> 'clear', resting -> 'lineage', ${now}, ${now} from person
    ), indexed as (
      insert into upheld.keyring_index (tenant_id, record_id, field, subject_id, key_id, hmac)
      select ${tenant}, i.record, i.field, i.subject, ${indexKey}, i.hmac from bucket, unnest(
        ${index.map(({ record }) => record)}::uuid[], ${index.map(({ field }) => field)}::text[],
        ${index.map(({ subject }) => subject)}::uuid[], ${index.map(({ hmac }) => hmac)}::bytea[]
      ) as i (record, field, subject, hmac)
    )
    select count(*)::int as done from subjects`.execute(trx);
  return done[0]!.done === rows.length;
}

/** Fills what is missing in the contact of somebody who was there; what differs stays. */
async function addMissing(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  id: string,
  { contact, origin, lastInteractionAt }: NewPerson,
): Promise<Saved> {
  const there = await contactOf(vault, caller, id);
  const differs = Object.keys(contact).filter(
    (field) => field in there.values && JSON.stringify(there.values[field]) !== JSON.stringify(contact[field]),
  );
  const missing = Object.fromEntries(Object.entries(contact).filter(([field]) => !there.fields.includes(field)));
  if (Object.keys(missing).length > 0 || lastInteractionAt)
    await changeIn(vault, caller, { type, id: there.record, subject: id }, missing, { origin, lastInteractionAt });
  // With nothing to add it is still a refusal when they are being erased: whoever is told “saved” must be there afterwards.
  else await withTenant(vault.db, caller.tenant, (trx) => holdStill(trx, caller, id));
  return { id, was: 'merged', differs: differs.filter((field) => field !== 'email') };
}

export const isTaken = (error: unknown): boolean =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'keyring_index_email';

export function refuseTaken(error: unknown): never {
  if ((error as { constraint?: string }).constraint === 'record_contact') throw hasContact(error);
  if (!isTaken(error)) throw error;
  throw new Problem(
    'vault.address-taken',
    {
      happened: 'Somebody else in the vault has this e-mail address.',
      unchanged: 'Nothing was saved.',
      next: 'Look for them by that address. If the two are one person, merge them.',
    },
    { cause: error },
  );
}

const hasContact = (cause: unknown): Problem =>
  new Problem(
    'vault.has-contact',
    {
      happened: 'This person has a contact already, and nobody has two.',
      unchanged: 'Nothing was saved.',
      next: 'Change the one that is there.',
    },
    { cause },
  );

export const badValues = (type: string, faults: readonly { field: string; why: string }[]): Problem =>
  new Problem('vault.values', {
    happened: `These values do not fit the type “${type}”: ${faults
      .slice(0, 5)
      .map(({ field, why }) => `${field}: ${why}`)
      .join('; ')}.`,
    unchanged: 'Nothing was saved.',
    next: 'Correct them. The type’s form: npm run upheld -- people types',
  });

export const busy = (): Problem =>
  new Problem('vault.busy', {
    happened: 'The keys were being changed each time that this was tried.',
    unchanged: 'Nothing was saved.',
    next: 'Try again in a minute.',
  });
