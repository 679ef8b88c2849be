// Words of the linter: what law and security say, and what must be checked in the world (L). Why it matters and how to repair it stands with each rule.
import type { Catalogue } from './message.ts';

export const lintLaw = {
  L01: {
    en: '{what}: national law says {period}.',
    fr: '{what} : la loi nationale dit {period}.',
    nl: '{what}: nationaal recht zegt {period}.',
    de: '{what}: Das nationale Recht sagt {period}.',
  },
  L02: {
    en: '{what}: the authority thinks that {period} are enough.',
    fr: '{what} : l’autorité juge que {period} suffisent.',
    nl: '{what}: de autoriteit vindt {period} genoeg.',
    de: '{what}: Die Behörde hält {period} für genug.',
  },
  L03: {
    en: 'The authority would hear of a breach after {period}; the law gives 72 hours.',
    fr: 'L’autorité serait informée d’une violation après {period} ; la loi accorde 72 heures.',
    nl: 'De autoriteit zou na {period} van een datalek horen; de wet geeft 72 uur.',
    de: 'Die Behörde erführe nach {period} von einer Datenpanne; das Gesetz gibt 72 Stunden.',
  },
  'L05-name': {
    en: 'SSL is the name of a protocol that may no longer be used; what protects today is TLS.',
    fr: 'SSL est le nom d’un protocole qui ne doit plus servir ; ce qui protège aujourd’hui est TLS.',
    nl: 'SSL is de naam van een protocol dat niet meer gebruikt mag worden; wat nu beschermt, is TLS.',
    de: 'SSL heißt ein Protokoll, das nicht mehr verwendet werden darf; was heute schützt, ist TLS.',
  },
  L04: {
    en: 'Nobody has attested yet that the supervisory authority was told of this officer.',
    fr: 'Personne n’a encore attesté que ce délégué a été déclaré à l’autorité de contrôle.',
    nl: 'Niemand heeft nog bevestigd dat deze functionaris bij de toezichthouder is gemeld.',
    de: 'Noch niemand hat bestätigt, dass dieser Beauftragte der Aufsichtsbehörde gemeldet ist.',
  },
  L05: {
    en: 'The practice described here is not secure.',
    fr: 'La pratique décrite ici n’est pas sûre.',
    nl: 'De praktijk die hier staat, is niet veilig.',
    de: 'Die hier beschriebene Praxis ist nicht sicher.',
  },
  L06: {
    en: 'Whether the company stands on the list must be checked every year.',
    fr: 'L’inscription de la société sur la liste est à vérifier chaque année.',
    nl: 'Of het bedrijf op de lijst staat, moet elk jaar worden nagekeken.',
    de: 'Ob das Unternehmen auf der Liste steht, ist jedes Jahr zu prüfen.',
  },
  'L07-elsewhere': {
    en: '{name} is named as lead authority, and the company sits in another country ({country}).',
    fr: '{name} est dite chef de file, et la société a son siège dans un autre pays ({country}).',
    nl: '{name} heet leidend, en het bedrijf zit in een ander land ({country}).',
    de: '{name} heißt federführend, und das Unternehmen sitzt in einem anderen Land ({country}).',
  },
  'L07-outside': {
    en: '{name} is named as lead authority, and the company sits outside the Union ({country}): it has a lead authority only with an establishment there.',
    fr: '{name} est dite chef de file, et la société a son siège hors de l’Union ({country}) : sans établissement dans l’Union, il n’y a pas de chef de file.',
    nl: '{name} heet leidend, en het bedrijf zit buiten de Unie ({country}): zonder vestiging daar is er geen leidende autoriteit.',
    de: '{name} heißt federführend, und das Unternehmen sitzt außerhalb der Union ({country}): Ohne Niederlassung dort gibt es keine federführende Behörde.',
  },
  L08: {
    en: 'The sentence does not say which standard clauses.',
    fr: 'La phrase ne dit pas quelles clauses types.',
    nl: 'De zin zegt niet welke modelbepalingen.',
    de: 'Der Satz sagt nicht, welche Standardklauseln.',
  },
} as const satisfies Catalogue;
