// The supervisory authorities for data protection in the EU, the EEA, the United Kingdom and Switzerland.

import type { Dated } from './dated.ts';

/** `id` is the DPV id, `legal-lu:DPA-LU`; its days are those of the name and the seat given here, open where not known. */
export interface SupervisoryAuthority extends Dated {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The English name first, then the names in its own languages. */
  names: readonly string[];
  abbreviations: readonly string[];
  website: string;
  address?: string;
  email?: string;
  phone?: string;
}

const edpb = 'edpb.europa.eu/about-edpb/about-edpb/members_en';

type Row = Omit<SupervisoryAuthority, 'validFrom' | 'validTo'> & Partial<Pick<SupervisoryAuthority, 'validFrom'>>;

const rows: readonly Row[] = [
  {
    id: 'legal-at:DPA-AT',
    country: 'AT',
    names: ['Austrian Data Protection Authority', 'Österreichische Datenschutzbehörde', 'Datenschutzbehörde'],
    abbreviations: ['DSB'],
    website: 'https://dsb.gv.at',
    source: edpb,
  },
  {
    id: 'legal-be:DPA-BE',
    country: 'BE',
    names: [
      'Belgian Data Protection Authority',
      'Autorité de protection des données',
      'Gegevensbeschermingsautoriteit',
      'Datenschutzbehörde Belgien',
    ],
    abbreviations: ['APD', 'GBA', 'APD-GBA'],
    website: 'https://www.dataprotectionauthority.be',
    address: 'Rue de la Presse 35 / Drukpersstraat 35, 1000 Brussels',
    email: 'contact@apd-gba.be',
    validFrom: '2018-05-25',
    source: 'https://www.dataprotectionauthority.be',
  },
  {
    id: 'legal-bg:DPA-BG',
    country: 'BG',
    names: ['Commission for Personal Data Protection', 'Комисия за защита на личните данни'],
    abbreviations: ['CPDP', 'КЗЛД'],
    website: 'https://cpdp.bg',
    source: edpb,
  },
  {
    id: 'legal-ch:DPA-CH',
    country: 'CH',
    names: [
      'Federal Data Protection and Information Commissioner',
      'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
      'Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte',
      'Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten',
      'Préposé fédéral à la protection des données et à la transparence',
      'Incaricato federale della protezione dei dati e della trasparenza',
    ],
    abbreviations: ['FDPIC', 'EDÖB', 'PFPDT', 'IFPDT'],
    website: 'https://www.edoeb.admin.ch',
    source: 'https://www.edoeb.admin.ch',
  },
  {
    id: 'legal-cy:DPA-CY',
    country: 'CY',
    names: ['Commissioner for Personal Data Protection', 'Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα'],
    abbreviations: [],
    website: 'https://www.dataprotection.gov.cy',
    source: edpb,
  },
  {
    id: 'legal-cz:DPA-CZ',
    country: 'CZ',
    names: ['Office for Personal Data Protection of the Czech Republic', 'Úřad pro ochranu osobních údajů'],
    abbreviations: ['ÚOOÚ', 'UOOU'],
    website: 'https://uoou.gov.cz',
    source: edpb,
  },
  {
    id: 'legal-de:DPA-DE',
    country: 'DE',
    names: [
      'Federal Commissioner for Data Protection and Freedom of Information',
      'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
      'Bundesbeauftragter für den Datenschutz und die Informationsfreiheit',
      'Bundesbeauftragten für den Datenschutz und die Informationsfreiheit',
    ],
    abbreviations: ['BfDI'],
    website: 'https://www.bfdi.bund.de',
    source: edpb,
  },
  {
    id: 'legal-de:DPA-DE-BW',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection and Freedom of Information Baden-Württemberg',
      'Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
      'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
      'Landesbeauftragten für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    ],
    abbreviations: ['LfDI Baden-Württemberg', 'LfDI BW'],
    website: 'https://www.baden-wuerttemberg.datenschutz.de',
    source: 'https://www.baden-wuerttemberg.datenschutz.de',
  },
  {
    id: 'legal-de:DPA-DE-BY-non-public',
    country: 'DE',
    names: [
      'Bavarian State Office for Data Protection Supervision',
      'Bayerisches Landesamt für Datenschutzaufsicht',
      'Bayerische Landesamt für Datenschutzaufsicht',
      'Bayerischen Landesamt für Datenschutzaufsicht',
      'Bayerischen Landesamtes für Datenschutzaufsicht',
    ],
    abbreviations: ['BayLDA'],
    website: 'https://www.lda.bayern.de',
    source: 'https://www.lda.bayern.de',
  },
  {
    id: 'legal-de:DPA-DE-BE',
    country: 'DE',
    names: [
      'Berlin Commissioner for Data Protection and Freedom of Information',
      'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
      'Berliner Beauftragten für Datenschutz und Informationsfreiheit',
    ],
    abbreviations: ['BlnBDI'],
    website: 'https://www.datenschutz-berlin.de',
    source: 'https://www.datenschutz-berlin.de',
  },
  {
    id: 'legal-de:DPA-DE-BB',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection and Access to Information Brandenburg',
      'Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht',
    ],
    abbreviations: ['LDA Brandenburg'],
    website: 'https://www.lda.brandenburg.de',
    source: 'https://www.lda.brandenburg.de',
  },
  {
    id: 'legal-de:DPA-DE-HB',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection and Freedom of Information of Bremen',
      'Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen',
    ],
    abbreviations: ['LfDI Bremen'],
    website: 'https://www.datenschutz.bremen.de',
    source: 'https://www.datenschutz.bremen.de',
  },
  {
    id: 'legal-de:DPA-DE-HH',
    country: 'DE',
    names: [
      'Hamburg Commissioner for Data Protection and Freedom of Information',
      'Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit',
      'Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
      'Hamburgischen Beauftragten für Datenschutz und Informationsfreiheit',
    ],
    abbreviations: ['HmbBfDI'],
    website: 'https://datenschutz-hamburg.de',
    source: 'https://datenschutz-hamburg.de',
  },
  {
    id: 'legal-de:DPA-DE-HE',
    country: 'DE',
    names: [
      'Hessian Commissioner for Data Protection and Freedom of Information',
      'Hessischer Beauftragter für Datenschutz und Informationsfreiheit',
      'Hessische Beauftragte für Datenschutz und Informationsfreiheit',
      'Hessischen Beauftragten für Datenschutz und Informationsfreiheit',
    ],
    abbreviations: ['HBDI'],
    website: 'https://datenschutz.hessen.de',
    source: 'https://datenschutz.hessen.de',
  },
  {
    id: 'legal-de:DPA-DE-MV',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection and Freedom of Information Mecklenburg-Vorpommern',
      'Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    ],
    abbreviations: ['LfDI Mecklenburg-Vorpommern', 'LfDI MV'],
    website: 'https://www.datenschutz-mv.de',
    source: 'https://www.datenschutz-mv.de',
  },
  {
    id: 'legal-de:DPA-DE-NI',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection of Lower Saxony',
      'Landesbeauftragte für den Datenschutz Niedersachsen',
      'Landesbeauftragter für den Datenschutz Niedersachsen',
    ],
    abbreviations: ['LfD Niedersachsen'],
    website: 'https://www.lfd.niedersachsen.de',
    source: 'https://www.lfd.niedersachsen.de',
  },
  {
    id: 'legal-de:DPA-DE-NW',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection and Freedom of Information North Rhine-Westphalia',
      'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
      'Landesbeauftragter für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    ],
    abbreviations: ['LDI NRW'],
    website: 'https://www.ldi.nrw.de',
    source: 'https://www.ldi.nrw.de',
  },
  {
    id: 'legal-de:DPA-DE-RP',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection and Freedom of Information Rhineland-Palatinate',
      'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    ],
    abbreviations: ['LfDI Rheinland-Pfalz', 'LfDI RLP'],
    website: 'https://www.datenschutz.rlp.de',
    source: 'https://www.datenschutz.rlp.de',
  },
  {
    id: 'legal-de:DPA-DE-SL',
    country: 'DE',
    names: ['Independent Data Protection Centre Saarland', 'Unabhängiges Datenschutzzentrum Saarland'],
    abbreviations: ['UDZ Saarland'],
    website: 'https://www.datenschutz.saarland.de',
    source: 'https://www.datenschutz.saarland.de',
  },
  {
    id: 'legal-de:DPA-DE-SN',
    country: 'DE',
    names: [
      'Saxon Data Protection and Transparency Commissioner',
      'Sächsische Datenschutz- und Transparenzbeauftragte',
    ],
    abbreviations: ['SDTB'],
    website: 'https://www.datenschutz.sachsen.de',
    source: 'https://www.datenschutz.sachsen.de',
  },
  {
    id: 'legal-de:DPA-DE-ST',
    country: 'DE',
    names: [
      'State Commissioner for Data Protection Saxony-Anhalt',
      'Landesbeauftragte für den Datenschutz Sachsen-Anhalt',
      'Landesbeauftragter für den Datenschutz Sachsen-Anhalt',
    ],
    abbreviations: ['LfD Sachsen-Anhalt'],
    website: 'https://datenschutz.sachsen-anhalt.de',
    source: 'https://datenschutz.sachsen-anhalt.de',
  },
  {
    id: 'legal-de:DPA-DE-SH',
    country: 'DE',
    names: [
      'Independent Centre for Privacy Protection Schleswig-Holstein',
      'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    ],
    abbreviations: ['ULD'],
    website: 'https://www.datenschutzzentrum.de',
    source: 'https://www.datenschutzzentrum.de',
  },
  {
    id: 'legal-de:DPA-DE-TH',
    country: 'DE',
    names: [
      'Thuringian State Commissioner for Data Protection and Freedom of Information',
      'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    ],
    abbreviations: ['TLfDI'],
    website: 'https://www.tlfdi.de',
    source: 'https://www.tlfdi.de',
  },
  {
    id: 'legal-dk:DPA-DK',
    country: 'DK',
    names: ['Danish Data Protection Agency', 'Datatilsynet'],
    abbreviations: [],
    website: 'https://www.datatilsynet.dk',
    source: edpb,
  },
  {
    id: 'legal-ee:DPA-EE',
    country: 'EE',
    names: ['Estonian Data Protection Inspectorate', 'Andmekaitse Inspektsioon'],
    abbreviations: ['AKI'],
    website: 'https://www.aki.ee',
    source: edpb,
  },
  {
    id: 'legal-es:DPA-ES',
    country: 'ES',
    names: ['Spanish Data Protection Agency', 'Agencia Española de Protección de Datos'],
    abbreviations: ['AEPD'],
    website: 'https://www.aepd.es',
    source: edpb,
  },
  {
    id: 'legal-fi:DPA-FI',
    country: 'FI',
    names: ['Office of the Data Protection Ombudsman', 'Tietosuojavaltuutetun toimisto', 'Dataombudsmannens byrå'],
    abbreviations: [],
    website: 'https://tietosuoja.fi',
    source: edpb,
  },
  {
    id: 'legal-fr:DPA-FR',
    country: 'FR',
    names: [
      'French Data Protection Authority',
      'Commission nationale de l’informatique et des libertés',
      'Commission nationale informatique et libertés',
    ],
    abbreviations: ['CNIL'],
    website: 'https://www.cnil.fr',
    address: '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
    source: edpb,
  },
  {
    id: 'legal-gb:DPA-GB',
    country: 'GB',
    names: ['Information Commissioner’s Office', 'Information Commission', 'Information Commissioner'],
    abbreviations: ['ICO'],
    website: 'https://ico.org.uk',
    address: 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
    source: 'https://ico.org.uk',
  },
  {
    id: 'legal-gr:DPA-GR',
    country: 'GR',
    names: ['Hellenic Data Protection Authority', 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα'],
    abbreviations: ['HDPA'],
    website: 'https://www.dpa.gr',
    source: edpb,
  },
  {
    id: 'legal-hr:DPA-HR',
    country: 'HR',
    names: ['Croatian Personal Data Protection Agency', 'Agencija za zaštitu osobnih podataka'],
    abbreviations: ['AZOP'],
    website: 'https://azop.hr',
    source: edpb,
  },
  {
    id: 'legal-hu:DPA-HU',
    country: 'HU',
    names: [
      'Hungarian National Authority for Data Protection and Freedom of Information',
      'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    ],
    abbreviations: ['NAIH'],
    website: 'https://www.naih.hu',
    source: edpb,
  },
  {
    id: 'legal-ie:DPA-IE',
    country: 'IE',
    names: ['Data Protection Commission', 'An Coimisiún um Chosaint Sonraí'],
    abbreviations: ['DPC'],
    website: 'https://www.dataprotection.ie',
    source: edpb,
  },
  {
    id: 'legal-is:DPA-IS',
    country: 'IS',
    names: ['Icelandic Data Protection Authority', 'Persónuvernd'],
    abbreviations: [],
    website: 'https://www.personuvernd.is',
    source: edpb,
  },
  {
    id: 'legal-it:DPA-IT',
    country: 'IT',
    names: ['Italian Data Protection Authority', 'Garante per la protezione dei dati personali', 'Garante Privacy'],
    abbreviations: ['GPDP'],
    website: 'https://www.garanteprivacy.it',
    source: edpb,
  },
  {
    id: 'legal-li:DPA-LI',
    country: 'LI',
    names: ['Data Protection Authority of Liechtenstein', 'Datenschutzstelle Fürstentum Liechtenstein'],
    abbreviations: [],
    website: 'https://www.datenschutzstelle.li',
    source: edpb,
  },
  {
    id: 'legal-lt:DPA-LT',
    country: 'LT',
    names: ['State Data Protection Inspectorate', 'Valstybinė duomenų apsaugos inspekcija'],
    abbreviations: ['VDAI'],
    website: 'https://vdai.lrv.lt',
    source: edpb,
  },
  {
    id: 'legal-lu:DPA-LU',
    country: 'LU',
    names: [
      'Luxembourg National Commission for Data Protection',
      'National Commission for Data Protection',
      'Commission nationale pour la protection des données',
      'Nationale Kommission für den Datenschutz',
    ],
    abbreviations: ['CNPD'],
    website: 'https://cnpd.public.lu',
    address: '15, boulevard du Jazz, L-4370 Belvaux',
    phone: '+352 26 10 60-1',
    source: 'https://cnpd.public.lu',
  },
  {
    id: 'legal-lv:DPA-LV',
    country: 'LV',
    names: ['Data State Inspectorate', 'Datu valsts inspekcija'],
    abbreviations: ['DVI'],
    website: 'https://www.dvi.gov.lv',
    source: edpb,
  },
  {
    id: 'legal-mt:DPA-MT',
    country: 'MT',
    names: [
      'Office of the Information and Data Protection Commissioner',
      'Information and Data Protection Commissioner',
    ],
    abbreviations: ['IDPC'],
    website: 'https://idpc.org.mt',
    source: edpb,
  },
  {
    id: 'legal-nl:DPA-NL',
    country: 'NL',
    names: ['Dutch Data Protection Authority', 'Autoriteit Persoonsgegevens'],
    abbreviations: [],
    website: 'https://autoriteitpersoonsgegevens.nl',
    address: 'Hoge Nieuwstraat 8, 2514 EL Den Haag',
    source: 'https://autoriteitpersoonsgegevens.nl',
  },
  {
    id: 'legal-no:DPA-NO',
    country: 'NO',
    names: ['Norwegian Data Protection Authority', 'Norwegian Data Inspectorate'],
    abbreviations: [],
    website: 'https://www.datatilsynet.no',
    source: edpb,
  },
  {
    id: 'legal-pl:DPA-PL',
    country: 'PL',
    names: [
      'Personal Data Protection Office',
      'Urząd Ochrony Danych Osobowych',
      'President of the Personal Data Protection Office',
    ],
    abbreviations: ['UODO'],
    website: 'https://uodo.gov.pl',
    source: edpb,
  },
  {
    id: 'legal-pt:DPA-PT',
    country: 'PT',
    names: ['Portuguese Data Protection Authority', 'Comissão Nacional de Proteção de Dados'],
    abbreviations: ['CNPD'],
    website: 'https://www.cnpd.pt',
    source: edpb,
  },
  {
    id: 'legal-ro:DPA-RO',
    country: 'RO',
    names: [
      'National Supervisory Authority for Personal Data Processing',
      'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    ],
    abbreviations: ['ANSPDCP'],
    website: 'https://www.dataprotection.ro',
    source: edpb,
  },
  {
    id: 'legal-se:DPA-SE',
    country: 'SE',
    names: ['Swedish Authority for Privacy Protection', 'Integritetsskyddsmyndigheten'],
    abbreviations: ['IMY'],
    website: 'https://www.imy.se',
    source: edpb,
  },
  {
    id: 'legal-si:DPA-SI',
    country: 'SI',
    names: ['Information Commissioner of the Republic of Slovenia', 'Informacijski pooblaščenec'],
    abbreviations: [],
    website: 'https://www.ip-rs.si',
    source: edpb,
  },
  {
    id: 'legal-sk:DPA-SK',
    country: 'SK',
    names: ['Office for Personal Data Protection of the Slovak Republic', 'Úrad na ochranu osobných údajov'],
    abbreviations: [],
    website: 'https://dataprotection.gov.sk',
    source: edpb,
  },
];

export const authorities: readonly SupervisoryAuthority[] = rows.map((row) => ({
  validFrom: null,
  validTo: null,
  ...row,
}));

/** Norway and Denmark share a name, Luxembourg and Portugal an abbreviation: the country decides, else nobody is named. */
const shared: Readonly<Record<string, readonly string[]>> = { datatilsynet: ['legal-dk:DPA-DK', 'legal-no:DPA-NO'] };

const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

/** A German name begins with an adjective that its sentence bends: “Unabhängiges …”, “dem Unabhängigen …”. */
const inflected = (name: string): string[] => {
  const [, stem, rest] = /^(\p{Lu}[\p{L}]{3,}(?:ig|isch))(?:e[rsnm]?)( [\p{Lu}].*)$/u.exec(name) ?? [];
  const begins = stem ? ['e', 'er', 'es', 'en', 'em'].map((ending) => `${stem}${ending}${rest!}`) : [name];
  return [...new Set(begins.flatMap((one) => ['', 'r', 'n'].map((end) => one.replace(office, `$1${end}`))))];
};
/** “die Beauftragte”, “ein Beauftragter”, “beim Beauftragten”: an office that is bent like an adjective. */
const office = /([Bb]eauftragte)[rn]?(?!\p{L})/u;

const byName: readonly { name: string; owners: readonly SupervisoryAuthority[] }[] = (() => {
  const owners = new Map<string, SupervisoryAuthority[]>();
  for (const authority of authorities) {
    for (const name of new Set(authority.names.flatMap(inflected).map(plain)))
      owners.set(name, [...(owners.get(name) ?? []), authority]);
  }
  for (const [name, ids] of Object.entries(shared)) {
    owners.set(
      name,
      authorities.filter((authority) => ids.includes(authority.id)),
    );
  }
  return [...owners].map(([name, list]) => ({ name, owners: list })).toSorted((a, b) => b.name.length - a.name.length);
})();

const byAbbreviation = new Map<string, SupervisoryAuthority[]>();
for (const authority of authorities) {
  for (const short of authority.abbreviations)
    byAbbreviation.set(short, [...(byAbbreviation.get(short) ?? []), authority]);
}
const abbreviation = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...byAbbreviation.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
  'u',
);

export interface NamedAuthority {
  /** As written in the text. */
  name: string;
  start: number;
  end: number;
  /** null: the name fits several authorities and the country does not tell. */
  authority: SupervisoryAuthority | null;
}

/**
 * The supervisory authority that a text names, the longest name first. `country` (ISO 3166-1 alpha-2) decides between
 * authorities of the same name.
 */
export function authorityNamed(text: string, country?: string): NamedAuthority | null {
  const low = plain(text);
  for (const { name, owners } of byName) {
    const start = low.indexOf(name);
    if (start < 0 || !standsAlone(text, start, start + name.length)) continue;
    // In German every noun has a capital: elsewhere the name of Austria's is the plain word.
    if (name === 'datenschutzbehörde' && country !== 'AT' && !/österreich|wien|austria|\bdsb\b/i.test(text)) continue;
    const end = start + name.length;
    return { name: text.slice(start, end), start, end, authority: oneOf(owners, country) };
  }
  const short = abbreviation.exec(text);
  if (!short) return null;
  const end = short.index + short[0].length;
  return { name: short[0], start: short.index, end, authority: oneOf(byAbbreviation.get(short[0])!, country) };
}

/** A name, not a part of a longer one and not the plain words: it begins with a capital. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  !/[\p{L}\d]/u.test(text[end] ?? '') &&
  !/(?:[\p{L}\d]|National )$/u.test(text.slice(0, start));

const oneOf = (owners: readonly SupervisoryAuthority[], country: string | undefined): SupervisoryAuthority | null =>
  owners.length === 1 ? owners[0]! : (owners.find((owner) => owner.country === country) ?? null);

export const authority = (id: string): SupervisoryAuthority | undefined => authorities.find((one) => one.id === id);
