// The map against the policy: what is held and not declared, and what is declared and held nowhere.
import type { Language } from '#base';
import { type Policy, kindsOf } from '#policy';
import { type Message, dpvNames } from '#words';
import type { ColumnProposal, TableProposal } from '../discover/proposal.ts';
import type { System } from '../systems.ts';

export interface Held {
  system: string;
  table: string;
  column: string;
  category: string;
  /** `mapped`: a person wrote it. */
  certainty: 'mapped' | ColumnProposal['certainty'];
}

export interface Undeclared extends Held {
  /** Labels of data in the policy that are only a part of it; empty: nothing of the kind. */
  narrower: readonly string[];
}

export interface Nowhere {
  fact: string;
  label: string;
  category: string;
  /** The sentence of the policy; null where a person decided it. */
  sentence: string | null;
  /** Columns that a person has yet to decide about, and that may be it. */
  perhaps: readonly Held[];
}

export interface Compared {
  undeclared: readonly Undeclared[];
  nowhere: readonly Nowhere[];
  /** Labels of data without a category: nobody can compare them. */
  wordless: readonly string[];
}

/**
 * Ids that the words of policies do not keep apart, though DPV does: a policy that says the one is taken to say the other. The wording of
 * the reader's own terms (src/read/data-terms), and the parts of a postal address (UPU S42: country and region are elements of it).
 */
const alike: readonly (readonly string[])[] = [
  ['pd:MaritalStatus', 'pd:FamilyStructure'],
  ['pd:PhysicalAddress', 'pd:Country'],
  ['pd:PhysicalAddress', 'pd:Region'],
  ['pd:Contact', 'pd:Name'],
  ['pd:AccountIdentifier', 'pd:Identifier', 'pd:UID'],
  ['pd:Transaction', 'pd:Purchase', 'pd:Transactional'],
  ['pd:BankAccount', 'pd:Financial', 'pd:AccountIdentifier'],
  ['pd:EmailAddress', 'pd:EmailAddressWork', 'pd:EmailAddressPersonal'],
  ['pd:BrowsingBehaviour', 'pd:Interaction', 'pd:LinkClicked', 'pd:ServiceConsumptionBehaviour', 'pd:BrowserHistory'],
  ['pd:VehicleLicense', 'pd:VehicleLicenseNumber'],
  ['pd:UserAgent', 'pd:DeviceBased'],
  ['pd:Health', 'pd:MedicalHealth'],
  ['pd:Preference', 'pd:PrivacyPreference'],
  ['pd:Gender', 'pd:Name'],
  ['pd:Password', 'pd:Authenticating'],
  ['pd:Authenticating', 'pd:Username'],
];

/** The category, all broader ones, and what policies call the same. */
function saidBy(category: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const kind of kindsOf(category)) {
    found.add(kind);
    if (kind === category)
      for (const group of alike) if (group.includes(kind)) for (const other of group) found.add(other);
  }
  return found;
}

/** What the systems hold: a person's word where there is one, else the proposal. */
export function heldBy(system: System, tables: readonly TableProposal[]): Held[] {
  const held: Held[] = [];
  const add = (table: string, column: string, category: string | null, certainty: Held['certainty']): void => {
    if (category !== null) held.push({ system: system.id, table, column, category, certainty });
  };
  for (const [table, map] of Object.entries(system.tables ?? {}))
    for (const [column, { category }] of Object.entries(map.columns)) add(table, column, category, 'mapped');
  for (const { name, columns } of tables) {
    const map = Object.hasOwn(system.tables ?? {}, name) ? system.tables![name] : undefined;
    if (map?.about === null) continue;
    for (const { name: column, category, certainty, also } of columns) {
      if (map && Object.hasOwn(map.columns, column)) continue;
      add(name, column, category, certainty);
      for (const one of also) add(name, column, one, certainty);
    }
  }
  return held;
}

export function against(policy: Policy, held: readonly Held[]): Compared {
  const declared = policy.data.flatMap((item) => (item.dpv?.startsWith('pd:') ? [{ ...item, dpv: item.dpv }] : []));
  // What is no kind of data (`dpv:AutomatedDecisionMaking`) no list of data can name.
  const firm = held.filter(({ certainty, category }) => certainty !== 'uncertain' && category.startsWith('pd:'));
  const undeclared = firm.flatMap((one): Undeclared[] => {
    const said = saidBy(one.category);
    if (declared.some(({ dpv }) => said.has(dpv))) return [];
    return [
      { ...one, narrower: declared.filter(({ dpv }) => kindsOf(dpv).has(one.category)).map(({ label }) => label) },
    ];
  });
  const is = (dpv: string) => (one: Held) => saidBy(one.category).has(dpv) || kindsOf(dpv).has(one.category);
  const nowhere = declared
    .filter(({ dpv }) => !firm.some(is(dpv)))
    .map(({ id, label, dpv, stated }) => ({
      fact: id,
      label,
      category: dpv,
      sentence: stated?.quote ?? null,
      perhaps: held.filter(is(dpv)),
    }));
  return {
    undeclared,
    nowhere,
    wordless: policy.data.filter(({ dpv }) => !dpv?.startsWith('pd:')).map(({ label }) => label),
  };
}

/** “date of birth”, or the words of the id where we have no name for it. */
export const nameOf = (category: string, language: Language): string =>
  dpvNames.get(category)?.[language] ??
  category
    .replace(/^\w+:/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

export const placeOf = ({ system, table, column }: Pick<Held, 'system' | 'table' | 'column'>): string =>
  `${system}: ${table}.${column}`;

export function undeclaredMessage(one: Undeclared, language: Language): Message {
  const values = { place: placeOf(one), what: nameOf(one.category, language), category: one.category };
  return one.narrower.length === 0
    ? { key: 'discover.undeclared', values }
    : { key: 'discover.narrower', values: { ...values, declared: one.narrower.join(', ') } };
}
