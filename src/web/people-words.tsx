// How pages about people name things: purposes, members of staff, fields of declared types, where a value came from.
import type { Language, Text } from '#base';
import {
  type DeclaredPurpose,
  type Field as Form,
  type KnownType,
  type Lineage,
  type PersonLine,
  contactType,
  emergency,
} from '#vault';
import { people } from '#words';
import type { Speaker } from './speak.tsx';

/** What the pages know besides the person: gathered once a page. */
export interface Around {
  purposes: readonly DeclaredPurpose[];
  types: readonly KnownType[];
  /** Names of members of staff by id. */
  members: ReadonlyMap<string, string>;
}

const lawNames: Readonly<Record<string, { name: Text; why: Text }>> = {
  'law:rights': { name: people.rights, why: people.rightsWhy },
  'law:breach': { name: people.breach, why: people.breachWhy },
  'law:accountability': { name: people.accountability, why: people.accountabilityWhy },
  [emergency]: { name: people.emergency, why: people.emergencyWhy },
};

/** A purpose by its name; an id that the policy in force does not declare by the id. */
export function purposeName(id: string, purposes: readonly DeclaredPurpose[], t: Speaker): string {
  const law = lawNames[id];
  if (law) return t(law.name);
  if (id === 'unknown') return t(people.purposeUnknown);
  const known = purposes.find((purpose) => purpose.id === id);
  return known ? known.label : `${id} (${t(people.purposeGone)})`;
}

export const lawWhy = (id: string): Text | null => lawNames[id]?.why ?? null;

/** Who stands behind `staff:<id>`, `key:<id>` or `job:<name>`. */
export function principalName(principal: string, members: ReadonlyMap<string, string>, t: Speaker): string {
  const colon = principal.indexOf(':');
  const [kind, id] = [principal.slice(0, colon), principal.slice(colon + 1)];
  if (kind === 'staff') return members.get(id) ?? t(people.formerMember);
  return kind === 'key' ? t(people.aProgram, { id: id.slice(-8) }) : t(people.theHouse, { job: id });
}

const ownFields: Readonly<Record<string, { title: string }>> = contactType.schema.properties;

/** A field by its title; those of the contact that every vault has in the reader's language. */
export function fieldTitle(type: string, name: string, form: Form | undefined, t: Speaker): string {
  const own = Object.hasOwn(ownFields, name) ? ownFields[name]!.title : undefined;
  const title = form?.title ?? name;
  const key = `field-${name}`;
  return type === 'contact' && own === title && Object.hasOwn(people, key) ? t(people[key as 'field-email']) : title;
}

/** The fields of a type in the order in which people expect them: the database keeps none. */
export function fieldsOf({ name, schema }: KnownType): readonly (readonly [string, Form])[] {
  const usual = Object.keys(ownFields);
  const place = (field: string): number =>
    name === 'contact' && usual.includes(field)
      ? usual.indexOf(field)
      : usual.length + (schema.required.includes(field) ? 0 : 1);
  return Object.entries(schema.properties).toSorted(([a], [b]) => place(a) - place(b));
}

export const typeTitle = ({ name, title }: Pick<KnownType, 'name' | 'title'>, t: Speaker): string =>
  name === 'contact' && title === contactType.title ? t(people.contact) : title;

/** A column of the access log, `type.field`, in words. */
export function columnTitle(column: string, types: readonly KnownType[], t: Speaker): string {
  const [type = '', name = ''] = column.split('.');
  if (type === 'consent-choice') return t(people['column-choice']);
  if (name === '*') return type === 'access-log' ? t(people['column-log']) : t(people['column-all']);
  if (type === 'subject') {
    if (name === 'organisation') return t(people['column-organisation']);
    return t(name === 'state' ? people['column-state'] : people['column-counts']);
  }
  if (type === 'preference') return t(people['column-wish']);
  const known = types.find((one) => one.name === type);
  const title = fieldTitle(type, name, known?.schema.properties[name], t);
  return type === 'contact' || !known ? title : `${typeTitle(known, t)}: ${title}`;
}

const sourceNames: Readonly<Record<Lineage['source'], Text>> = {
  provided: people.sourceProvided,
  observed: people.sourceObserved,
  derived: people.sourceDerived,
  'third-party': people.sourceThirdParty,
};
export const sourceName = (source: Lineage['source'], t: Speaker): string => t(sourceNames[source]);

export const channelName = (channel: string, t: Speaker): string => {
  const key = `channel-${channel}`;
  return Object.hasOwn(people, key) ? t(people[key as 'channel-mail']) : channel;
};

/** How a person is called on a page, from what may be seen of them. */
export function personName({ id, contact }: Pick<PersonLine, 'id' | 'contact'>, t: Speaker): string {
  const values = contact.reveal();
  const name = [values['given-name'], values['family-name']].filter((part) => typeof part === 'string').join(' ');
  const email = values['email'];
  if (name.trim() !== '') return name;
  return typeof email === 'string' ? email : t(people.personNumber, { id: id.slice(0, 8) });
}

/** “orders, newsletter and support” in the reader's language. */
export const listed = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(words);
