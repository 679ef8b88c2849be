// Which column might hold which field: names that people give to columns, in four languages. Proposed, never taken unseen.
import type { KnownType } from './record-types.ts';

/** Lower case, without spaces and marks. */
const names: Readonly<Record<string, readonly string[]>> = {
  'given-name': ['givenname', 'firstname', 'first', 'prenom', 'voornaam', 'vorname'],
  'family-name': [
    'familyname',
    'lastname',
    'surname',
    'last',
    'nom',
    'nomdefamille',
    'achternaam',
    'familienaam',
    'nachname',
    'familienname',
  ],
  email: ['email', 'emailaddress', 'mail', 'courriel', 'adresseemail', 'emailadres', 'emailadresse', 'epost'],
  phone: [
    'phone',
    'telephone',
    'mobile',
    'tel',
    'phonenumber',
    'telefoon',
    'telefoonnummer',
    'gsm',
    'telefon',
    'telefonnummer',
    'handy',
    'mobil',
  ],
  street: ['street', 'address', 'rue', 'adresse', 'straat', 'adres', 'strasse', 'anschrift'],
  'postal-code': ['postalcode', 'postcode', 'zip', 'zipcode', 'codepostal', 'cp', 'plz', 'postleitzahl'],
  city: ['city', 'town', 'ville', 'localite', 'stad', 'gemeente', 'plaats', 'woonplaats', 'ort', 'stadt', 'wohnort'],
  country: ['country', 'countrycode', 'pays', 'land', 'landcode'],
  language: ['language', 'langue', 'taal', 'sprache'],
  'job-title': ['jobtitle', 'job', 'position', 'fonction', 'functie', 'funktion', 'beruf'],
  birthday: [
    'birthday',
    'birthdate',
    'dateofbirth',
    'datedenaissance',
    'naissance',
    'geboortedatum',
    'geburtsdatum',
    'geburtstag',
  ],
  note: ['note', 'notes', 'comment', 'remarque', 'opmerking', 'notitie', 'notiz', 'bemerkung'],
};

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]/g, '');

/** What a row of another type than `contact` says besides its fields: whose it is (e-mail address or id), and when it happened. */
export const personField = '@person';
export const whenField = '@when';
/** No field of a type can be called so. */
const special: Readonly<Record<string, readonly string[]>> = {
  [personField]: [
    ...names['email']!,
    'person',
    'personid',
    'subject',
    'subjectid',
    'customer',
    'client',
    'klant',
    'kunde',
    'contact',
  ],
  [whenField]: ['when', 'date', 'occurredat', 'datetime', 'quand', 'moment', 'datum', 'tijdstip', 'zeitpunkt'],
};

/** Names of what a column can hold, for rows of a type, in the order in which they are shown. */
export const targetsOf = (type: KnownType): string[] => [
  ...(type.name === 'contact' ? [] : Object.keys(special)),
  ...Object.keys(type.schema.properties),
];

/** Field to column, for columns whose name says plainly what they hold; a column and a field are used once. */
export function proposedMapping(type: KnownType, columns: readonly string[]): Record<string, string> {
  const mapping: Record<string, string> = {};
  for (const field of targetsOf(type)) {
    const title = type.schema.properties[field]?.title ?? '';
    const own = [plain(field), plain(title)].filter((name) => name !== '');
    const known = special[field] ?? [...own, ...(names[field] ?? [])];
    const column = columns.find((one) => known.includes(plain(one)) && !Object.values(mapping).includes(one));
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}
