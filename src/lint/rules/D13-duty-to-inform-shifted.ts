// D13: others are to inform people, and to ask them, in place of the controller.
import { type Spoken, isUnder, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const shifted: Spoken = {
  en: /\b(?:(?:you|customers?|clients?|users?|members?) (?:hereby |also |further )?(?:warrants?|guarantees?|represents?|undertakes?|confirms?) (?:and \w+ )?(?:to \w+ )?that\b.{0,120}\b(?:informed|consent(?:ed|s)?|permission|aware|authori[sz](?:ed|ation)|notified)\b|(?:delegat\w*|(?:transfer|shift|pass|leav)\w*\b.{0,30}\b(?:dut(?:y|ies)|obligations?|responsibilit\w+))\b.{0,60}\b(?:customers?|clients?|shops?|partners?|merchants?|employers?)\b.{0,60}\b(?:inform\w*|notice|provid\w+|consent)|(?:it (?:belongs|falls|is up|is incumbent) (?:to|up)?on?|it is the (?:sole )?(?:responsibility|duty) of)\b.{0,40}\b(?:customers?|clients?|shops?|partners?|merchants?|employers?|publishers?)\b.{0,60}\b(?:inform|collect|obtain|ask)\w*|it belongs to (?:each|the|every) \w+.{0,40}\b(?:inform|collect|obtain)\w*|(?:informing|information of)\b.{0,40}\b(?:is|remains|lies)\b.{0,30}\b(?:responsibility|duty)\b.{0,20}\b(?:customers?|clients?|shops?|partners?|merchants?|employers?)|(?:each |the |our )?(?:customers?|clients?|shops?|partners?|merchants?|publishers?|employers?)\b.{0,20}\b(?:is|are|shall be|remains?) (?:(?:solely|alone|exclusively|fully) )?responsible\b.{0,50}\b(?:informing|inform (?:its|their|the|all|every|each)|obtaining|collecting)\b)/,
  fr: /\b(?:vous (?:nous )?(?:garantissez|certifiez|declarez|attestez|vous engagez)\b.{0,160}\b(?:informees?|informes?|consenti|accord|consentement|autorisation|l'accepte\w*)\b|il (?:appartient|incombe|revient) (?:a|au|aux)\b.{0,50}\b(?:clients?|magasins?|partenaires?|commercants?|editeurs?|employeurs?)\b.{0,60}\b(?:inform|recueil|obten)\w*|(?:clients?|magasins?|partenaires?|commercants?|editeurs?)\b.{0,30}\bseuls? responsables?\b.{0,60}\b(?:inform|recueil)\w*|delegu\w+\b.{0,60}\bobligations?\b.{0,30}\binform\w*)/,
  nl: /\b(?:(?:u|je|klant|gebruiker|opdrachtgever) (?:garandeert|verklaart|staat er(?:voor)? (?:voor )?in|verzekert)\b.{0,140}\b(?:geinformeerd|toestemming|op de hoogte|ingelicht)\b|(?:klant|opdrachtgever|partner|winkel|werkgever|afnemer)\w*\b.{0,30}\b(?:zelf|uitsluitend|als enige|volledig) verantwoordelijk\b.{0,60}\b(?:inform|toestemming|inlicht)\w*|(?:klant|opdrachtgever|partner|winkel|werkgever|afnemer)\w* (?:moet|moeten|dient|dienen) zelf\b.{0,80}\b(?:informeren|inlichten|toestemming)|het is aan de (?:klant|opdrachtgever|partner|winkel|werkgever)\w*\b.{0,60}\b(?:inform|toestemming)\w*)/,
  de: /\b(?:(?:sie|kunde|nutzer|auftraggeber) (?:versicher|garantier|bestatig|sicher)\w*\b.{0,140}\b(?:informiert|eingewilligt|einwilligung|zustimmung|einverstanden)\b|(?:kunde|kunden|auftraggeber|partner|handler|arbeitgeber|betreiber)\b.{0,40}\b(?:allein|selbst|ausschliesslich) (?:dafur )?(?:verantwortlich|zustandig)\b.{0,80}\b(?:inform|einwillig|unterricht)\w*|(?:kunde|auftraggeber|partner|handler|arbeitgeber|betreiber)\b.{0,60}\b(?:hat|muss|mussen|haben)\b.{0,80}\b(?:kunden|besucher|beschaftigte\w*|mitarbeiter\w*|nutzer)\b.{0,60}\b(?:zu )?informieren|es obliegt (?:dem|den|der) (?:kunde|kunden|auftraggeber|partner|handler)\w*\b.{0,60}\b(?:inform|einwillig|einzuhol|unterricht)\w*)/,
};
const processor =
  /\b(?:as (?:a |the )?(?:data )?processors?|on behalf|processing (?:terms|agreement)|part b|sous-traitants?|pour le compte|als verwerker|namens|in opdracht|auftragsverarbeit\w*|im auftrag)\b/;
const otherDuty =
  /\b(?:breach\w*|own (?:data|consent)|parents?|guardians?|16 years|years of age|age of|changes? of (?:address|data)|inform us|notify us|violations?|datalek\w*|datenpanne\w*|uns (?:zu )?inform\w*)\b/;

export const dutyToInformShifted: Rule = {
  id: 'D13',
  article: '13, 14, 26',
  severity: 'error',
  name: {
    en: 'Duty to inform shifted to others',
    fr: 'Devoir d’informer reporté sur d’autres',
    nl: 'Informatieplicht afgeschoven',
    de: 'Informationspflicht abgewälzt',
  },
  why: {
    en: 'Who decides why data is processed informs people himself. Others may carry the notice for him by agreement, but the duty stays (C-40/17).',
    fr: 'Qui décide des finalités informe lui-même. D’autres peuvent porter la notice par accord, mais le devoir reste (C-40/17).',
    nl: 'Wie het doel bepaalt, informeert zelf. Anderen mogen de boodschap na afspraak overbrengen, maar de plicht blijft (C-40/17).',
    de: 'Wer über die Zwecke entscheidet, informiert selbst. Andere können den Hinweis nach Vereinbarung überbringen, die Pflicht bleibt (C-40/17).',
  },
  repair: {
    en: 'Inform people yourself, or say by which agreement the customer does it for you and where people find the notice.',
    fr: 'Informez vous-même, ou dites par quel accord le client le fait pour vous et où trouver la notice.',
    nl: 'Informeer zelf, of zeg volgens welke afspraak de klant het voor u doet en waar de verklaring staat.',
    de: 'Informieren Sie selbst, oder sagen Sie, nach welcher Vereinbarung der Kunde es für Sie tut und wo der Hinweis steht.',
  },
  examples: {
    good: [
      'As a processor we act on behalf of schools; the school is solely responsible for informing parents.',
      'We inform guests when they first use the key card.',
      'The customer is responsible for informing us of changes of address.',
    ],
    bad: [
      'You warrant that the persons whose data you give us have been informed and agree.',
      'Vous garantissez que les autres participants sont informés de cette transmission et l’acceptent.',
      'The customer warrants that it has informed its visitors of our tag.',
      'It is the responsibility of each shop to inform its visitors and to obtain their consent to our tag.',
      'We delegate to our customers the duty to inform their users.',
      'Il appartient à chaque magasin d’informer ses visiteurs et de recueillir leur accord.',
      'De winkel is zelf verantwoordelijk voor het informeren van bezoekers over onze sensoren.',
      'Der Händler ist allein dafür verantwortlich, Besucher zu informieren und ihre Einwilligung einzuholen.',
    ],
  },
  find: (reading) =>
    saying(reading, shifted, otherDuty)
      .filter((line) => !processor.test(line.plain) && !isUnder(line, processor))
      .map((line) => ({ line })),
};
