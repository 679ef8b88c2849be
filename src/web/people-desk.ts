// What the pages about people ask of the vault, each act for somebody who is signed in and names a purpose.
import type { Pii } from '#base';
import type { PublishedPolicy } from '#policy';
import {
  type AccessQuery,
  type AccessRow,
  type AccessTotal,
  type AuditCheck,
  type Caller,
  type DeclaredPurpose,
  type Erasure,
  type Held,
  type IndexField,
  type KeyringView,
  type KnownType,
  type MergeChoice,
  type NewOrganisation,
  type NewPerson,
  type NewRecord,
  type Organisation,
  type Origin,
  type PersonLine,
  type PersonView,
  type PreferenceView,
  type Saved,
  type Source,
  type Values,
  type Vault,
  accessTotals,
  accesses,
  addOrganisation,
  addRecord,
  beginIndexChange,
  changeOrganisation,
  changeRecord,
  checkAccessLog,
  countPeople,
  erasureOf,
  erasures,
  fence,
  findPeople,
  heldOf,
  keepIndexKeyFresh,
  keyringView,
  listPeople,
  logTakenOut,
  mergePeople,
  organisations,
  purposesOf,
  readOrganisation,
  readPerson,
  removeOrganisation,
  restrictPerson,
  resumeErasures,
  savePerson,
  setOrganisation,
  setPreference,
  typesOf,
} from '#vault';
import { type ImportRoom, importRoom } from './import-room.ts';

/** All may throw Problems `vault.*` and `keyd.*`; refused accesses are then written down already. `company` is the id of a tenant. */
export interface PeopleDesk {
  /** The policy's in its order, then the law's; then the emergency, while the glass is broken for this member. */
  purposes(company: string, staff: string): Promise<readonly DeclaredPurpose[]>;
  /** Whether the glass is broken for this member now. */
  inGlass(company: string, staff: string): Promise<boolean>;
  types(company: string): Promise<readonly KnownType[]>;
  count(company: string): Promise<number>;
  list(caller: Caller, page: { before?: string; organisation?: string; limit: number }): Promise<readonly PersonLine[]>;
  find(caller: Caller, by: { field: IndexField; value: Pii; country?: string }): Promise<readonly PersonLine[]>;
  read(caller: Caller, person: string): Promise<PersonView>;
  save(caller: Caller, person: NewPerson): Promise<Saved>;
  add(caller: Caller, record: NewRecord): Promise<string>;
  change(caller: Caller, record: string, values: Values, more: { origin: Origin; revision: number }): Promise<void>;
  restrict(caller: Caller, person: string, on: boolean): Promise<void>;
  prefer(caller: Caller, person: string, wish: Omit<PreferenceView, 'policyVersion' | 'at'>): Promise<void>;

  /** Whether there is somebody with this id: says nothing of them. */
  isThere(company: string, person: string): Promise<boolean>;
  /** Joins `other` into `person`, for good. */
  merge(caller: Caller, person: string, other: string, choice: MergeChoice): Promise<void>;

  organisations(
    caller: Caller,
    page: { prefix?: string; after?: readonly [string, string]; limit: number },
  ): Promise<readonly Organisation[]>;
  organisation(caller: Caller, id: string): Promise<Organisation & { people: number }>;
  addOrganisation(caller: Caller, given: NewOrganisation): Promise<Organisation>;
  changeOrganisation(caller: Caller, id: string, given: NewOrganisation): Promise<void>;
  removeOrganisation(caller: Caller, id: string): Promise<void>;
  /** Null: to none. */
  setOrganisation(caller: Caller, person: string, organisation: string | null, source: Source): Promise<void>;

  /** Files on their way in. */
  imports: ImportRoom;

  held(caller: Caller, person: string): Promise<Held>;
  /** Begins an erasure, durably. Returns its id; `goOn` ends it. */
  erase(caller: Caller, person: string, reason: string): Promise<string>;
  /** Ends erasures that were begun. */
  goOn(company: string): Promise<void>;
  /** Null when the company has none with this id. */
  erasure(company: string, id: string): Promise<Erasure | null>;
  erasures(company: string, limit: number): Promise<readonly Erasure[]>;

  accesses(company: string, asked: AccessQuery): Promise<readonly AccessRow[]>;
  totals(company: string, since: string): Promise<readonly AccessTotal[]>;
  tookOut(caller: Caller, lines: number): Promise<void>;
  checkLog(company: string, days: number): Promise<AuditCheck>;
  keyring(company: string): Promise<KeyringView>;
  /** Begins to replace the key of the index, durably, and goes on with it for a moment; a job ends it. `by`: a principal. */
  replaceIndexKey(company: string, by: string): Promise<void>;
}

/** The desk over a vault that is opened when it is first needed. */
export function peopleDesk(vault: () => Promise<Vault>): PeopleDesk {
  const inGlass = async (company: string, staff: string): Promise<boolean> =>
    (await (await vault()).glassOf(company, staff)) !== null;
  const published = async (company: string): Promise<PublishedPolicy | null> => (await vault()).published(company);
  return {
    purposes: async (company, staff) => purposesOf(await published(company), await inGlass(company, staff)),
    inGlass,
    types: async (company) => typesOf(await vault(), company),
    count: async (company) => countPeople(await vault(), company),
    list: async (caller, page) => listPeople(await vault(), caller, page),
    find: async (caller, by) => findPeople(await vault(), caller, by),
    read: async (caller, person) => readPerson(await vault(), caller, person),
    save: async (caller, person) => savePerson(await vault(), caller, person),
    add: async (caller, record) => addRecord(await vault(), caller, record),
    change: async (caller, record, values, more) => changeRecord(await vault(), caller, record, values, more),
    restrict: async (caller, person, on) => restrictPerson(await vault(), caller, person, on),
    prefer: async (caller, person, wish) => setPreference(await vault(), caller, person, wish),
    isThere: async (company, person) => (await countPeople(await vault(), company, person)) > 0,
    merge: async (caller, person, other, choice) => {
      await mergePeople(await vault(), caller, person, other, choice);
    },
    organisations: async (caller, page) => organisations(await vault(), caller, page),
    organisation: async (caller, id) => readOrganisation(await vault(), caller, id),
    addOrganisation: async (caller, given) => addOrganisation(await vault(), caller, given),
    changeOrganisation: async (caller, id, given) => changeOrganisation(await vault(), caller, id, given),
    removeOrganisation: async (caller, id) => removeOrganisation(await vault(), caller, id),
    setOrganisation: async (caller, person, id, source) => setOrganisation(await vault(), caller, person, id, source),
    imports: importRoom(vault),
    held: async (caller, person) => heldOf(await vault(), caller, person),
    erase: async (caller, person, reason) => fence(await vault(), caller, [person], reason),
    goOn: async (company) => resumeErasures(await vault(), company),
    erasure: async (company, id) => erasureOf(await vault(), company, id),
    erasures: async (company, limit) => erasures(await vault(), company, { limit }),
    accesses: async (company, asked) => accesses(await vault(), company, asked),
    totals: async (company, since) => accessTotals(await vault(), company, since),
    tookOut: async (caller, lines) => logTakenOut(await vault(), caller, lines),
    checkLog: async (company, days) => checkAccessLog(await vault(), company, days),
    keyring: async (company) => keyringView(await vault(), company),
    async replaceIndexKey(company, by) {
      await beginIndexChange(await vault(), company, by);
      await keepIndexKeyFresh(await vault(), company, 3000);
    },
  };
}
