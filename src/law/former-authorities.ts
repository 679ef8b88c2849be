// Names that supervisory authorities gave up, which texts that were not looked after still carry.
import type { Dated } from './dated.ts';

export interface FormerAuthority extends Dated {
  /** Id of the authority that goes on. */
  authority: string;
  /** As texts write them, the country's own languages and English. */
  names: readonly string[];
}

export const formerAuthorities: readonly FormerAuthority[] = [
  {
    id: 'be-privacy-commission',
    authority: 'legal-be:DPA-BE',
    names: [
      'Privacy Commission',
      'Commission de la protection de la vie privée',
      'Commissie voor de bescherming van de persoonlijke levenssfeer',
      'Privacycommissie',
    ],
    validFrom: null,
    validTo: '2018-05-24',
    source: 'Loi du 3 décembre 2017 portant création de l’Autorité de protection des données',
  },
  {
    id: 'ie-data-protection-commissioner',
    authority: 'legal-ie:DPA-IE',
    names: ['Office of the Data Protection Commissioner', 'Data Protection Commissioner of Ireland'],
    validFrom: null,
    validTo: '2018-05-24',
    source: 'Data Protection Act 2018 (Ireland), ss. 10 and 14',
  },
  {
    id: 'nl-cbp',
    authority: 'legal-nl:DPA-NL',
    names: ['College bescherming persoonsgegevens', 'Dutch Data Protection College'],
    validFrom: null,
    validTo: '2015-12-31',
    source: 'Wet van 4 juni 2015, Stb. 2015, 230',
  },
  {
    id: 'pl-giodo',
    authority: 'legal-pl:DPA-PL',
    names: ['Generalny Inspektor Ochrony Danych Osobowych', 'GIODO'],
    validFrom: null,
    validTo: '2018-05-24',
    source: 'Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych, art. 166',
  },
  {
    id: 'se-datainspektionen',
    authority: 'legal-se:DPA-SE',
    names: ['Datainspektionen', 'Swedish Data Inspection Board', 'Swedish Data Inspection Authority'],
    validFrom: null,
    validTo: '2020-12-31',
    source: 'Förordning (2007:975) med instruktion för Integritetsskyddsmyndigheten',
  },
];
