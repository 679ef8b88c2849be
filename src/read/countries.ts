// Countries: the names by which addresses in European policies end, as ISO 3166-1 alpha-2.
import { everyMatch } from '#base';
import { fold } from './fold.ts';

const names: Readonly<Record<string, string>> = {
  AT: 'Austria|Autriche|Oostenrijk|Österreich',
  BE: 'Belgium|Belgique|België|Belgien',
  BG: 'Bulgaria|Bulgarie|Bulgarije|Bulgarien',
  CH: 'Switzerland|Suisse|Zwitserland|Schweiz',
  CY: 'Cyprus|Chypre|Zypern',
  CZ: 'Czech Republic|Czechia|République tchèque|Tsjechië|Tschechien',
  DE: 'Germany|Allemagne|Duitsland|Deutschland',
  DK: 'Denmark|Danemark|Denemarken|Dänemark|Danmark',
  EE: 'Estonia|Estonie|Estland',
  ES: 'Spain|Espagne|Spanje|Spanien|España',
  FI: 'Finland|Finlande|Finnland|Suomi',
  FR: 'France|Frankrijk|Frankreich',
  GB: 'United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Royaume-Uni|Verenigd Koninkrijk|Vereinigtes Königreich',
  GR: 'Greece|Grèce|Griekenland|Griechenland',
  HR: 'Croatia|Croatie|Kroatië|Kroatien',
  HU: 'Hungary|Hongrie|Hongarije|Ungarn',
  IE: 'Ireland|Irlande|Ierland|Irland',
  IS: 'Iceland|Islande|IJsland|Island',
  IT: 'Italy|Italie|Italië|Italien|Italia',
  LI: 'Liechtenstein',
  LT: 'Lithuania|Lituanie|Litouwen|Litauen',
  LU: 'Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Luxembourg|Luxemburg',
  LV: 'Latvia|Lettonie|Letland|Lettland',
  MT: 'Malta|Malte',
  NL: 'The Netherlands|Netherlands|Pays-Bas|Nederland|Niederlande',
  NO: 'Norway|Norvège|Noorwegen|Norwegen|Norge',
  PL: 'Poland|Pologne|Polen|Polska',
  PT: 'Portugal',
  RO: 'Romania|Roumanie|Roemenië|Rumänien',
  SE: 'Sweden|Suède|Zweden|Schweden|Sverige',
  SI: 'Slovenia|Slovénie|Slovenië|Slowenien',
  SK: 'Slovakia|Slovaquie|Slowakije|Slowakei',
  US: 'United States of America|United States|USA|U.S.A.|États-Unis|Verenigde Staten|Vereinigte Staaten|Vereinigten Staaten',
  CA: 'Canada|Kanada',
  IN: 'India|Inde|Indien',
  AU: 'Australia|Australie|Australië|Australien',
  JP: 'Japan|Japon',
  AE: 'United Arab Emirates|Émirats arabes unis|Verenigde Arabische Emiraten|Vereinigte Arabische Emirate',
  AR: 'Argentina|Argentine|Argentinië|Argentinien',
  BR: 'Brazil|Brésil|Brazilië|Brasilien',
  CN: 'China|Chine',
  HK: 'Hong Kong|Hongkong',
  IL: 'Israel|Israël',
  KR: 'South Korea|Republic of Korea|Corée du Sud|Zuid-Korea|Südkorea',
  MA: 'Morocco|Maroc|Marokko',
  MX: 'Mexico|Mexique|Mexiko',
  NZ: 'New Zealand|Nouvelle-Zélande|Nieuw-Zeeland|Neuseeland',
  PH: 'Philippines|Filipijnen|Philippinen',
  RS: 'Serbia|Serbie|Servië|Serbien',
  RU: 'Russia|Russian Federation|Russie|Rusland|Russland',
  SG: 'Singapore|Singapour|Singapur',
  TN: 'Tunisia|Tunisie|Tunesië|Tunesien',
  TR: 'Türkiye|Turkey|Turquie|Turkije|Türkei',
  UA: 'Ukraine|Oekraïne',
  UY: 'Uruguay',
  VN: 'Vietnam|Viet Nam',
  ZA: 'South Africa|Afrique du Sud|Zuid-Afrika|Südafrika',
};

const byName = new Map(
  Object.entries(names).flatMap(([code, list]) => list.split('|').map((name) => [name.toLowerCase(), code] as const)),
);

/** The country that a text names, when it is nothing else than its name. */
export const countryNamed = (text: string): string | undefined =>
  byName.get(text.trim().replace(/\.$/, '').toLowerCase());

/** All names, longest first, ready for an alternation. */
export const countryNames = [...byName.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

/** Towns in which companies that process data for others have their seat or their servers. */
const towns: Readonly<Record<string, string>> = {
  AT: 'Vienna|Wien|Graz|Linz',
  AU: 'Sydney|Melbourne',
  BE: 'Brussels|Bruxelles|Brussel|Ghent|Gent|Antwerp|Antwerpen',
  CA: 'Toronto|Montreal|Vancouver|Ottawa|Quebec',
  CH: 'Zurich|Zürich|Geneva|Genève|Genf|Basel|Lausanne',
  CZ: 'Prague|Praha|Prag|Brno',
  DE: 'Berlin|Hamburg|Munich|München|Frankfurt|Cologne|Köln|Nuremberg|Nürnberg|Falkenstein|Düsseldorf|Stuttgart|Leipzig|Karlsruhe|Hanover|Hannover|Dresden|Bremen',
  DK: 'Copenhagen|København',
  EE: 'Tallinn|Tartu',
  ES: 'Madrid|Barcelona',
  FI: 'Helsinki|Hamina',
  FR: 'Paris|Roubaix|Gravelines|Strasbourg|Lille|Lyon|Marseille|Toulouse|Nantes|Bordeaux|Rennes|Montpellier',
  GB: 'London|Manchester|Edinburgh|Cardiff|Belfast|Birmingham|Leeds|Bristol|Glasgow',
  IE: 'Dublin|Cork|Galway|Limerick|Carlow',
  IT: 'Milan|Milano|Rome|Roma|Turin|Torino|Arezzo',
  LU: 'Luxembourg City|Bettembourg|Bissen',
  NL: 'Amsterdam|Rotterdam|Utrecht|Eindhoven|The Hague|Den Haag|Groningen|Eemshaven|Haarlem',
  NO: 'Oslo',
  PL: 'Warsaw|Warszawa|Warschau|Kraków|Wrocław',
  PT: 'Lisbon|Lisboa|Lissabon|Porto',
  SE: 'Stockholm|Malmö|Gothenburg|Göteborg',
  US: 'San Francisco|New York|Seattle|Boston|Atlanta|Chicago|Los Angeles|San Jose|Mountain View|Menlo Park|Palo Alto|Redmond|Portland|Denver|Austin|California|Virginia|Oregon|Ohio|Delaware|Texas|Massachusetts',
};

/** Names in running text are written with capitals; “US” and “UK” in nothing but capitals. */
const placeByName = new Map(
  [names, towns].flatMap((table) =>
    Object.entries(table).flatMap(([code, list]) => list.split('|').map((name) => [fold(name), code] as const)),
  ),
);
placeByName.set('US', 'US');
placeByName.set('U.S.', 'US');
/** The letters with which their names begin: quick to look for. */
const initials = [...new Set([...placeByName.keys()].map((name) => name[0]!))].join('');
const anyPlace = new RegExp(
  `(?=[${initials}])(?<![\\w@.-])(?:${[...placeByName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![\\w@]|-(?!based|hosted))`,
  'g',
);

export interface PlaceNamed {
  /** ISO 3166-1 alpha-2. */
  country: string;
  start: number;
  end: number;
}

/** Countries, and towns of hosts, that a folded text names, in its order. */
export const placesIn = (text: string): PlaceNamed[] =>
  everyMatch(text, anyPlace).map((match) => ({
    country: placeByName.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
