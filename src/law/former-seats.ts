// Streets that supervisory authorities have left, which texts that were not looked after still carry.
import type { Dated } from './dated.ts';

export interface FormerSeat extends Dated {
  /** Id of the authority that has moved. */
  authority: string;
  /** As texts write the street; enough of it to be of no other address of an authority. */
  streets: readonly string[];
}

const left = (id: string, authority: string, source: string, ...streets: readonly string[]): FormerSeat => ({
  id,
  authority,
  streets,
  validFrom: null,
  validTo: null,
  source,
});

/** Each source is the page on which the authority gives today's address. */
export const formerSeats: readonly FormerSeat[] = [
  left('lu-esch', 'legal-lu:DPA-LU', 'https://cnpd.public.lu/en/support/contact.html', 'avenue du Rock’n’Roll'),
  left(
    'fr-vivienne',
    'legal-fr:DPA-FR',
    'https://www.cnil.fr/fr/contacter-la-cnil',
    '8 rue Vivienne',
    '8, rue Vivienne',
  ),
  left('nl-bezuidenhout', 'legal-nl:DPA-NL', 'https://autoriteitpersoonsgegevens.nl/contact', 'Bezuidenhoutseweg 30'),
  left('at-wickenburg', 'legal-at:DPA-AT', 'https://www.dsb.gv.at/kontakt', 'Wickenburggasse 8', 'Hohenstaufengasse 3'),
  left('dk-borgergade', 'legal-dk:DPA-DK', 'https://www.datatilsynet.dk/english/contact', 'Borgergade 28'),
  left('fi-ratapihantie', 'legal-fi:DPA-FI', 'https://tietosuoja.fi/en/contact-information', 'Ratapihantie 9'),
];
