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
];
