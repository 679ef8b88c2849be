// K04: data is said to stay in one area, and goes to a company or a country outside it.
import { languages } from '#base';
import { eea } from '../area.ts';
import { clash, linesSaying } from '../clash.ts';
import { fold } from '../fold.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { thirdCountries } from '../third-countries.ts';
import { homeOf } from '../vendor-homes.ts';

/** The areas and countries in which data may be said to stay, in our languages, folded. */
const place = `(?:(?:the |l'|la |le |de |der |den |die |het |het grondgebied van de |our own )?(?:${[
  'eu',
  'eea',
  'ees',
  'e\\.u\\.',
  'european (?:union|economic area)',
  'europe',
  'ue',
  'eee',
  'union europeenne',
  'espace economique europeen',
  'eer',
  'europese (?:unie|economische ruimte)',
  'europa',
  'ewr',
  'europaischen? (?:union|wirtschaftsraum\\w*)',
  'uk',
  ...languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return [...eea, 'GB', 'CH'].map((code) => fold(names.of(code) ?? code).replace(/[^a-z -]/g, '.'));
  }),
].join('|')})\\b)`;
const kept =
  '(?:stored|kept|hosted|processed|treated|handled|held|saved|located|remains?|stays?|runs?|stockees?|hebergees?|traitees?|conservees?|situes?|restent|bewaard|opgeslagen|gehost|verwerkt|blijven|blijft|staan|gespeichert|verarbeitet|gehostet|bleiben|bleibt|stehen|liegen)';
const only =
  '(?:exclusively|solely|only|entirely|always|at all times|exclusivement|uniquement|toujours|uitsluitend|alleen|enkel|altijd|ausschliesslich|nur|stets|immer)';
const inside = '(?:in|within|inside|en|au|dans|au sein de|binnen|innerhalb|im|in der)';
const staysPut = new RegExp(
  [
    `\\b${kept}\\b[^.\\n]{0,40}\\b${only}\\b[^.\\n]{0,40}\\b${inside} ${place}`,
    `\\b${only}\\b[^.\\n]{0,40}\\b${kept}\\b[^.\\n]{0,40}\\b${inside} ${place}`,
    `\\b${only}\\b[^.\\n]{0,30}\\b${inside} ${place}[^.\\n]{0,40}\\b${kept}\\b`,
    `\\b(?:all|any|toutes|alle|samtliche)\\b[^.\\n]{0,30}\\b(?:data|information|donnees|gegevens|daten)\\b[^.\\n]{0,30}\\b${kept}\\b[^.\\n]{0,30}\\b${inside} ${place}`,
    `\\b(?:not|never|don't|doesn't) leaves?\\b[^.\\n]{0,30}${place}`,
    `\\bne quitte\\w* (?:pas|jamais|en aucun cas)\\b[^.\\n]{0,30}${place}`,
    `\\bverlaten\\b[^.\\n]{0,40}\\b(?:niet|nooit)\\b|\\bverlassen\\b[^.\\n]{0,40}\\b(?:nicht|nie|niemals)\\b`,
  ].join('|'),
);
/** Where the data is, without “only”: whoever reads it thinks that it is nowhere else. */
const isHere = new RegExp(
  [
    `\\b(?:your|the|our|all|personal|this|customer|member|these|such|collected|held|vos|les|uw|je|onze|de|ihre|die|unsere|alle)\\b[^.\\n]{0,30}\\b(?:data|information|databases?|servers?|infrastructure|systems?|platform|website|site|donnees|serveurs?|gegevens|servers?|daten|server)\\b[^.\\n]{0,50}\\b${kept}\\b[^.\\n]{0,40}\\b${inside} ${place}`,
    `\\b(?:we|wij|wir|nous)\\b[^.\\n]{0,10}\\b(?:process|store|host|keep|hold|verwerken|bewaren|hosten|verarbeiten|speichern|hebergeons|traitons|conservons)\\b[^.\\n]{0,20}\\b(?:your|the|all|any|our|uw|je|alle|ihre|die|vos|les)\\b[^.\\n]{0,20}\\b(?:data|information|gegevens|daten|donnees)\\b[^.\\n]{0,30}\\b${inside} ${place}`,
    `\\b(?:conduct|carry out|perform)\\b[^.\\n]{0,10}\\b(?:our|all|the)? ?data processing\\b[^.\\n]{0,10}\\b(?:here|${inside} ${place})`,
    `\\b(?:data ?cent(?:er|re)s?|servers?|rechenzentr\\w*|datacenters?|centres? de donnees)\\b[^.\\n]{0,40}\\b${inside} ${place}`,
  ].join('|'),
);
/** Here, and perhaps abroad, in one breath: nobody knows which data goes. */
const hereAndAbroad = new RegExp(
  `\\b${kept}\\b[^.\\n]{0,40}\\b${inside} ${place}[^.\\n]{0,30}\\b(?:and|but|et|mais|en|maar|und|aber)\\b[^.\\n]{0,20}\\b(?:may|might|can|could|peu(?:t|vent)|pourr\\w+|kan|kunnen|kann|konnen)\\b[^.\\n]{0,30}\\b(?:transferred|sent|passed|given|disclosed|transfer\\w+|transmis\\w*|envoye\\w*|doorgegeven|verzonden|ubermittelt|ubertragen|weitergegeben|worden|werden|etre)\\b[^\\n]{0,40}\\b(?:international\\w*|abroad|foreign|overseas|(?:other|third) countries|outside|worldwide|a l'etranger|pays tiers|hors|buitenland\\w*|derde landen|buiten|ausland\\w*|drittlander\\w*|drittstaaten|ausserhalb|weltweit)`,
);
/** One vendor’s own place; a choice; a law. */
const notOurs =
  /\b(?:google|microsoft|amazon|aws|mailchimp|stripe|paypal|facebook|meta|shopify|hubspot|zoom|outside|third countr\w*|and (?:in )?(?:the )?(?:us|usa|united states)|or (?:in )?(?:the )?(?:us|usa|united states)|hors|buiten|ausserhalb|resid\w*|citizen\w*|located (?:in|within) the (?:eu|eea)|its|their|his|seine\w*|zijn|ses|leur\w*)\b/;
const noneOutside =
  /\b(?:(?:no|not|never|nor)\b[^.\n]{0,60}\b(?:transfer\w*|sent|passed|stored|processed|disclosed|exported)\b[^.\n]{0,40}\b(?:outside|abroad|third countr\w+|beyond)|no transfers?\b[^.\n]{0,40}\b(?:outside|third countr\w+|abroad|takes? place)|(?:aucun\w*|pas|jamais)\b[^.\n]{0,60}\b(?:transfer\w*|transmis\w*|communiqu\w*)\b[^.\n]{0,40}\b(?:hors|en dehors|pays tiers)|(?:geen|niet|nooit)\b[^.\n]{0,60}\bbuiten (?:de )?(?:eu|eer|europ\w+)|(?:kein\w*|nicht|niemals)\b[^.\n]{0,60}\b(?:ausserhalb|drittland\w*|drittstaat\w*))/;
const qualified =
  /\b(?:(?:all |any |the )?others?|remaining|autres|overige|andere\w*|ubrige\w*|unless|except\w*|apart from|save|where possible|as far as|generally|in principle|usually|mostly|mainly|primarily|preferably|without|if|when|may|can|sauf|hormis|en principe|generalement|si|sans|lorsque|tenzij|behalve|in principe|zonder|als|indien|wanneer|ausser|es sei denn|grundsatzlich|in der regel|sofern|soweit|wenn|ohne|falls)\b/;
const denied = /\b(?:no|not|never|nor|aucun\w*|pas|jamais|geen|niet|nooit|kein\w*|nicht|niemals)\b/;
/** The claim is about everything, so that a vendor from elsewhere is against it. */
const everything =
  /\b(?:all|any|no|not|never|toutes?|aucune?|ne|alle|geen|niet|nooit|samtliche|kein\w*|nicht|nie|niemals)\b/;
/** Data of one part of the house; what is said of another part is not against it. */
const part = /\b(?:backups?|back-ups?|sauvegardes?|sicherung\w*|sicherheitskopie\w*|logs?|log ?files?)\b/;

export const staysHere: Rule = {
  id: 'K04',
  article: '5(1)(a), 13(1)(f)',
  severity: 'error',
  name: {
    en: 'Stays here, and goes abroad',
    fr: 'Reste ici, et part ailleurs',
    nl: 'Blijft hier, en gaat weg',
    de: 'Bleibt hier, und geht hinaus',
  },
  why: {
    en: 'One sentence says that data stays in an area, another names a country or a company outside it that gets data.',
    fr: 'Une phrase dit que les données restent dans une zone, une autre nomme un pays ou une société au-dehors qui en reçoit.',
    nl: 'De ene zin zegt dat gegevens in een gebied blijven, de andere noemt een land of bedrijf daarbuiten dat ze krijgt.',
    de: 'Ein Satz sagt, dass Daten in einem Gebiet bleiben, ein anderer nennt ein Land oder Unternehmen außerhalb, das sie erhält.',
  },
  repair: {
    en: 'Say which data stays, and which goes where and under which safeguard.',
    fr: 'Dites quelles données restent, lesquelles partent, où et sous quelle garantie.',
    nl: 'Zeg welke gegevens blijven, en welke waarheen gaan en met welke waarborg.',
    de: 'Sagen Sie, welche Daten bleiben und welche wohin mit welcher Garantie gehen.',
  },
  examples: {
    good: [
      'As a general rule, your data will only be processed within the EU. In other cases we transfer it to the United States under standard contractual clauses.',
      'All data is stored in Germany.',
      'Our provider processes addresses in the United States. All other data is stored in Germany.',
      'Data does not leave the EEA unless you write to our office in Japan.\n\nOur office in Japan gets your data.',
      'Backups are stored exclusively in France.\n\nWe transfer your address to Quartzmoor Inc. in the United States under standard contractual clauses.',
      'Our shop is open only in Germany.\n\nWe transfer your address to a provider in the United States.',
    ],
    bad: [
      'All personal data is treated within the EU.\n\nWe transfer your address to our provider in the United States.',
      'The data held by the club is stored and processed in Ireland.\n\nWe transfer your address to our provider in the United States.',
      'We verwerken uw gegevens binnen de Europese Economische Ruimte.\n\nWij geven uw adres door aan een leverancier in de Verenigde Staten.',
      'All your data is stored exclusively in Ireland.\n\nWe transfer your address to our provider in the United States.',
      'Your data never leaves the European Union.\n\nOur newsletter is sent by Mailchimp, our provider.',
      'Vos données sont hébergées exclusivement en France.\n\nNous transférons votre adresse à un prestataire aux États-Unis.',
      'Uw gegevens worden uitsluitend in Nederland opgeslagen.\n\nWij geven uw adres door aan een leverancier in de Verenigde Staten.',
      'Alle Daten werden ausschließlich in Deutschland gespeichert.\n\nWir übermitteln Ihre Anschrift an einen Dienstleister in den USA.',
    ],
  },
  find(reading) {
    const claims = [
      ...linesSaying(reading, staysPut, qualified),
      ...linesSaying(reading, noneOutside, qualified),
    ].filter(({ plain }) => !part.test(plain) && !mostly.test(plain));
    const left = clash(claims, () => goneOutside(reading, claims));
    if (left.length > 0) return left;
    const all = claims.filter(({ plain }) => everything.test(plain));
    const vendors = clash(all, () => vendorsOutside(reading));
    if (vendors.length > 0 || claims.length > 0) return vendors;
    const [both] = linesSaying(reading, hereAndAbroad, denied);
    if (both) return [{ line: both, says: 'both', severity: 'warning' }];
    const here = linesSaying(reading, isHere, qualified).filter(
      ({ plain }) => !part.test(plain) && !mostly.test(plain) && !notOurs.test(plain),
    );
    return clash(here, () => goneOutside(reading, here), { severity: 'warning' });
  },
};

/** A rule with exceptions, what somebody else says of itself, and a list of those who send data abroad. */
const mostly =
  /\b(?:as a (?:general )?rule|generally|usually|majority|mostly|mainly|primarily|in principle|en principe|en regle generale|majorite|principalement|in principe|hoofdzakelijk|meestal|grundsatzlich|in der regel|uberwiegend|according to (?:facebook|google|\w+) information|ubertragen daten in|nach angaben)\b/;

const isOutside = (country: string | undefined, claims: readonly Line[]): boolean =>
  country !== undefined &&
  !eea.has(country) &&
  !((country === 'GB' || country === 'CH') && claims.some(({ plain }) => britishOrSwiss.test(plain)));
const britishOrSwiss =
  /\b(?:uk|united kingdom|britain|switzerland|royaume-uni|suisse|verenigd koninkrijk|zwitserland|konigreich|schweiz)\b/;

/** Sentences that send data outside, and recipients that are said to sit there. */
function goneOutside(reading: LintReading, claims: readonly Line[]): Line[] {
  const { transfers, recipients } = reading.policy;
  const home = claims.some(({ plain }) => britishOrSwiss.test(plain));
  const said = home ? [] : linesSaying(reading, sends, denied).filter(({ plain }) => thirdCountries.test(plain));
  const facts = [
    ...transfers.filter(({ country }) => country === undefined || isOutside(country, claims)),
    ...recipients.filter(({ country }) => isOutside(country, claims)),
  ].flatMap(({ stated }) => {
    const line = reading.line(stated?.segment ?? '');
    return line && !denied.test(line.plain) ? [line] : [];
  });
  const seen = home ? [] : linesSaying(reading, seenFrom, denied).filter(({ plain }) => thirdCountries.test(plain));
  return [...facts, ...said, ...seen].filter((line) => !claims.includes(line));
}
/** Who looks at data from there has it there (EDPB 05/2021). */
const seenFrom =
  /\b(?:(?:data|tickets?|files?|requests?|calls?|questions?|records?|accounts?|e-?mails?|messages?|support|help ?desk|orders?|payroll)\b[^.\n]{0,60}\b(?:handled|answered|managed|dealt with|processed|accessed|accessible|administered|supported|run|maintained|viewed|looked after)\b[^.\n]{0,60}\b(?:in|from|at)\b|(?:team|staff|colleagues?|developers?|employees?|engineers?|help ?desk|support|subsidiary|office|call ?cent(?:er|re)|contractors?|administrators?)\b[^.\n]{0,50}\b(?:in|from|at) [^.\n]{0,40}\b(?:access\w*|sees?|views?|handles?|reads?|looks?)\b|(?:equipe|service|support|personnel|filiale|prestataire)\b[^.\n]{0,60}\b(?:acce\w+|consult\w+|trait\w+)|(?:team|medewerkers|helpdesk|klantendienst|klantenservice|kantoor|ontwikkelaars|dochterbedrijf)\b[^.\n]{0,60}\b(?:toegang|inzage|ziet|zien|beheer\w*|behandel\w*)|(?:team|mitarbeiter\w*|support|kundendienst|tochtergesellschaft|entwickler\w*|niederlassung)\b[^.\n]{0,60}\b(?:zugriff\w*|zugreifen|greif\w*|bearbeite\w*|betreu\w*|sieht|sehen))\b/;
const sends =
  /\b(?:transfer\w*|send\w*|sent|pass(?:ed|es)? (?:on|to)|process(?:es|ed)|stor(?:e|es|ed)|hosted|goes to|go to|transfer\w*|transm\w+|envoy\w+|traite\w*|hebergee?s?|doorgegeven|(?:geven|geeft)\b[^.\n]{0,60}\bdoor|verwerkt|verzonden|ubermittel\w*|ubertrag\w*|verarbeitet|gespeichert)\b/;

const vendorsOutside = (reading: LintReading): Line[] =>
  reading.policy.recipients.flatMap(({ vendor, country, stated }) => {
    const line = reading.line(stated?.segment ?? '');
    const home = homeOf(vendor);
    return line && country === undefined && home !== undefined && !eea.has(home) && !denied.test(line.plain)
      ? [line]
      : [];
  });
