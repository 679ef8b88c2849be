// D13: others are to inform people, and to ask them, in place of the controller.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, isUnder, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const shifted: Spoken = {
  en: /\b(?:(?:you|customers?|clients?|users?|members?) (?:hereby |also |further )?(?:warrants?|guarantees?|represents?|undertakes?|confirms?) (?:and \w+ )?(?:to \w+ )?that\b.{0,120}\b(?:informed|consent(?:ed|s)?|permission|aware|authori[sz](?:ed|ation)|notified)\b|(?:delegat\w*|(?:transfer|shift|pass|leav)\w*\b.{0,30}\b(?:dut(?:y|ies)|obligations?|responsibilit\w+))\b.{0,60}\b(?:customers?|clients?|shops?|partners?|merchants?|employers?)\b.{0,60}\b(?:inform\w*|notice|provid\w+|consent)|(?:it (?:belongs|falls|is up|is incumbent) (?:to|up)?on?|it is the (?:sole )?(?:responsibility|duty) of)\b.{0,40}\b(?:customers?|clients?|shops?|partners?|merchants?|employers?|publishers?)\b.{0,60}\b(?:inform|collect|obtain|ask)\w*|it belongs to (?:each|the|every) \w+.{0,40}\b(?:inform|collect|obtain)\w*|(?:informing|information of)\b.{0,40}\b(?:is|remains|lies)\b.{0,30}\b(?:responsibility|duty)\b.{0,20}\b(?:customers?|clients?|shops?|partners?|merchants?|employers?)|(?:each |the |our )?(?:customers?|clients?|shops?|partners?|merchants?|publishers?|employers?)\b.{0,20}\b(?:is|are|shall be|remains?) (?:(?:solely|alone|exclusively|fully) )?responsible\b.{0,50}\b(?:informing|inform (?:its|their|the|all|every|each)|obtaining|collecting)\b)/,
  fr: /\b(?:vous (?:nous )?(?:garantissez|certifiez|declarez|attestez|vous engagez)\b.{0,160}\b(?:informees?|informes?|consenti|accord|consentement|autorisation|l'accepte\w*)\b|il (?:appartient|incombe|revient) (?:a|au|aux)\b.{0,50}\b(?:clients?|magasins?|partenaires?|commercants?|editeurs?|employeurs?)\b.{0,60}\b(?:inform|recueil|obten)\w*|(?:clients?|magasins?|partenaires?|commercants?|editeurs?)\b.{0,30}\bseuls? responsables?\b.{0,60}\b(?:inform|recueil)\w*|delegu\w+\b.{0,60}\bobligations?\b.{0,30}\binform\w*)/,
  nl: /\b(?:(?:u|je|klant|gebruiker|opdrachtgever) (?:garandeert|verklaart|staat er(?:voor)? (?:voor )?in|verzekert)\b.{0,140}\b(?:geinformeerd|toestemming|op de hoogte|ingelicht)\b|(?:klant|opdrachtgever|partner|winkel|werkgever|afnemer)\w*\b.{0,30}\b(?:zelf|uitsluitend|als enige|volledig) verantwoordelijk\b.{0,60}\b(?:inform|toestemming|inlicht)\w*|(?:klant|opdrachtgever|partner|winkel|werkgever|afnemer)\w* (?:moet|moeten|dient|dienen) zelf\b.{0,80}\b(?:informeren|inlichten|toestemming)|het is aan de (?:klant|opdrachtgever|partner|winkel|werkgever)\w*\b.{0,60}\b(?:inform|toestemming)\w*)/,
  de: /\b(?:(?:sie|kunde|nutzer|auftraggeber) (?:versicher|garantier|bestatig|sicher)\w*\b.{0,140}\b(?:informiert|eingewilligt|einwilligung|zustimmung|einverstanden)\b|(?:kunde|kunden|auftraggeber|partner|handler|arbeitgeber|betreiber)\b.{0,40}\b(?:allein|selbst|ausschliesslich) (?:dafur )?(?:verantwortlich|zustandig)\b.{0,80}\b(?:inform|einwillig|unterricht)\w*|(?:kunde|auftraggeber|partner|handler|arbeitgeber|betreiber)\b.{0,60}\b(?:hat|muss|mussen|haben)\b.{0,80}\b(?:kunden|besucher|beschaftigte\w*|mitarbeiter\w*|nutzer)\b.{0,60}\b(?:zu )?informieren|es obliegt (?:dem|den|der) (?:kunde|kunden|auftraggeber|partner|handler)\w*\b.{0,60}\b(?:inform|einwillig|einzuhol|unterricht)\w*)/,
};
/** Whoever brings others must tell them, have their yes, or see that they have read. */
const duty: Spoken = {
  en: /\b(?:(?:you|customers?|clients?|travellers?|guests?|members?|users?|buyers?|parents?|employers?|applicants?|organi[sz]ers?|participants?|visitors?|patients?|whoever|anyone who|those who)\b.{0,80}\b(?:must|shall|should|have to|has to|need to|needs to|(?:is|are) (?:obliged|required|responsible|asked|bound)|undertakes?|agrees? to|please|(?:is|are) to|guarantees?|ensures?|makes? sure)\b|(?:it is|is) (?:your|the \w+(?:'s|s')|their|his or her) (?:own |sole )?(?:task|duty|responsibility|job|obligation)|please (?:make sure|ensure|inform|tell|let|show)|(?:make sure|ensure) (?:that )?you)\b/,
  fr: /\b(?:il (?:vous |leur |lui )?(?:appartient|incombe|revient)|(?:vous )?(?:devez|engagez a|veillerez a|etes tenus?)|(?:doi(?:t|vent)|s'engagent?|veillent?|tenus?) (?:d'|a |de |\w+er\b)?|veillez a|a (?:votre|leur) charge|merci d(?:e|'))/,
  nl: /\b(?:(?:u|je|klant\w*|gast\w*|opdrachtgever\w*|ouders|deelnemer\w*|gebruiker\w*|werkgever\w*|wie)\b.{0,60}\b(?:verplicht|moet|moeten|dient|dienen|zorgt|zorgen|verantwoordelijk|gehouden)|het is (?:uw|jouw|aan u|aan de) (?:\w+ )?(?:taak|plicht|verantwoordelijkheid)?|zorg er ?voor|gelieve)\b/,
  de: /\b(?:verpflichte\w*|mussen|muss|haben sie|hat der|sorgen sie|stellen sie sicher|stellt sicher|obliegt|verantwortlich|ihre (?:aufgabe|pflicht)|bitte informieren|bitte weisen|weisen sie)\b/,
};
const telling =
  /\b(?:inform(?:s|ed|ing|ee?s?|er|ez|ieren|iert|eren|eert|eer)?|l'informer|tell|told|show|notif\w*|aware|read (?:and|this|our|the)|consent\w*|permission|agree(?:d|s|ment)?\b.{0,30}\b(?:this|our|to)|accept(?:ed|s)? (?:this|our|the)|porter a (?:leur|la) connaissance|recueil\w*|accord|autorisation|inlicht\w*|in te lichten|ingelicht|op de hoogte|toestemming|te wijzen|unterricht\w*|hinzuweisen|hin\b|kenntnis|einwilligung\w*|zustimmung\w*)\b/;
const thirdPersons =
  /\b(?:other (?:people|persons?|individuals?|travellers?|guests?)|others|those (?:persons?|people|individuals?|concerned)|these (?:persons?|people|individuals?)|third (?:part(?:y|ies)|persons?)|someone else|somebody else|another person|that person|fellow \w+|companions?|(?:its|their|your) (?:own )?(?:employees|staff|workers|visitors|customers|guests|members|users|relatives|friends|family|passengers|contacts|colleagues|pupils|tenants)|the (?:data subjects?|persons? concerned|individuals? concerned)|tiers|autres? (?:personnes?|voyageurs?|participants?)|personnes? concernees?|ces personnes|vos (?:proches|salaries|collaborateurs|employes|visiteurs|clients)|(?:ses|leurs) (?:salaries|collaborateurs|employes|visiteurs|clients)|anderen|derden|andere personen|deze personen|die personen|betrokkenen|(?:uw|je|zijn|hun) (?:medewerkers|werknemers|bezoekers|reisgenoten|gezinsleden|gasten|personeel|klanten)|dritte[nr]?|andere\w* personen|diese\w* personen|betroffene\w*|mitreisende\w*|(?:ihre|seine|deren) (?:mitarbeiter\w*|beschaftigte\w*|besucher\w*|angehorige\w*|gaste\w*|kunden))\b/;
/** What the company does itself. */
const weTell =
  /\b(?:we (?:\w+ )?(?:inform|tell|notify|write)|nous (?:\w+ )?(?:informons|ecrivons)|(?:wij|we) (?:informeren|schrijven)|(?:informeren|schrijven) (?:wij|we)|(?:informieren|schreiben|unterrichten) wir|wir (?:informieren|schreiben|unterrichten)|tell us|inform us|us if|breach\w*|incident\w*|violations?|password|obliged by law|required by law|law requires|law enforcement|authorit\w+|autorit\w+|commissioner|aufsicht\w*|toezicht\w*|cnil|ico|our (?:\w+ )?(?:processors?|providers?|employees|staff)|rights?\b.{0,20}\bof others)\b/;
const shiftedTo = (reading: LintReading): Line[] =>
  saying(reading, duty, otherDuty).filter(
    ({ plain }) => telling.test(plain) && thirdPersons.test(plain) && !weTell.test(plain) && aboutData.test(plain),
  );
/** The telling is of this processing. */
const aboutData =
  /\b(?:polic(?:y|ies)|notice|statement|processing|processed|data|information|details|politique|charte|traitement|donnees|beleid|\w*verklaring|verwerking|\w*gegevens|datenschutz\w*|verarbeit\w*|\w*daten|\w*erklarung)\b/;
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
    [...new Set([...saying(reading, shifted, otherDuty), ...shiftedTo(reading)])]
      .filter((line) => !processor.test(line.plain) && !isUnder(line, processor))
      .map((line) => ({ line })),
};
