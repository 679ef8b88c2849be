// Countries: the names by which addresses in European policies end, as ISO 3166-1 alpha-2.

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
  US: 'United States of America|United States|USA|U.S.A.|États-Unis|Verenigde Staten|Vereinigte Staaten',
  CA: 'Canada|Kanada',
  IN: 'India|Inde|Indien',
  AU: 'Australia|Australie|Australië|Australien',
  JP: 'Japan|Japon',
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
