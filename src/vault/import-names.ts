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

/** Field to column, for columns whose name says plainly what they hold; a column and a field are used once. */
export function proposedMapping(type: KnownType, columns: readonly string[]): Record<string, string> {
  const mapping: Record<string, string> = {};
  for (const [field, { title = '' }] of Object.entries(type.schema.properties)) {
    const known = [plain(field), plain(title), ...(names[field] ?? [])].filter((name) => name !== '');
    const column = columns.find((one) => known.includes(plain(one)) && !Object.values(mapping).includes(one));
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}
