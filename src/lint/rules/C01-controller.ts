// C01: nobody can tell who the controller is.
import { missing } from '../missing.ts';
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { noCompany, topic } from '../vocabulary.ts';

/** Any legal form, whoever bears it: then somebody is named, even if the reader did not see that it is the controller. */
const anyForm =
  /(?<![\p{L}\d])(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|GmbH|AG|KG|OHG|GbR|UG|SE|eG|e\. ?V\.|B\.?V\.?|N\.?V\.?|V\.?O\.?F|BVBA|CVBA|SARL|[Ss]\. ?[àa]\.? ?r\. ?l|Sàrl|SRL|SAS|SASU|EURL|SNC|SCS|SA|ASBL|asbl|VZW|vzw|OÜ|Oyj?|AB|ApS|A\/S|AS|S\.? ?p\.? ?A|S\.? ?r\.? ?l|[Ss]p\. z o\. ?o|s\. ?r\. ?o|a\.s|d\. ?o\. ?o|Kft|S\. ?L\.?|SL|Lda|Corp|Corporation|Company|Co\.)(?![\p{L}\d])/u;

export const controllerNamed: Rule = {
  id: 'C01',
  article: '13(1)(a)',
  severity: 'error',
  name: {
    en: 'Controller not identifiable',
    fr: 'Responsable non identifiable',
    nl: 'Verantwoordelijke niet te herkennen',
    de: 'Verantwortlicher nicht erkennbar',
  },
  why: {
    en: 'People must know against whom they have their rights: the full name of the company, with its legal form.',
    fr: 'Chacun doit savoir envers qui il a ses droits : le nom complet de la société, avec sa forme juridique.',
    nl: 'Mensen moeten weten tegenover wie zij rechten hebben: de volledige naam van het bedrijf, met rechtsvorm.',
    de: 'Man muss wissen, gegen wen man seine Rechte hat: der volle Name des Unternehmens mit seiner Rechtsform.',
  },
  repair: {
    en: 'Write “The controller is …” with full name, legal form, address and contact.',
    fr: 'Écrivez « Le responsable du traitement est … » avec nom complet, forme juridique, adresse et contact.',
    nl: 'Schrijf “De verwerkingsverantwoordelijke is …” met volledige naam, rechtsvorm, adres en contact.',
    de: 'Schreiben Sie „Verantwortlich ist …“ mit vollem Namen, Rechtsform, Anschrift und Kontakt.',
  },
  examples: {
    good: [
      'Quartzmoor Ltd sells lamps. We keep your address to deliver them.',
      'Our foundation lends books. We keep your address to find them again.',
      'Verantwortlich ist die Kranichlicht GmbH in Otterndorf.',
    ],
    bad: ['We sell lamps. We keep your address to deliver them, and delete it afterwards.'],
  },
  find(reading) {
    const { controller } = reading.policy;
    if (!controller)
      return reading.lines.some((line) => speaksOfUs(line) && (noCompany.test(line.plain) || anyForm.test(line.text)))
        ? []
        : missing(reading, topic.who);
    const { legalForm, registration, address, stated } = controller;
    const line = reading.line(stated?.segment ?? '');
    const told = legalForm ?? registration ?? address?.street ?? address?.city;
    return told !== undefined ||
      !line ||
      publicBody.test(line.plain) ||
      anyForm.test(line.text) ||
      reading.lines.some((one) => presents.test(one.plain) && anyForm.test(one.text))
      ? []
      : [{ line, says: 'name', values: { name: controller.name } }];
  },
};

/** Where a text says whose it is: at its beginning, and in sentences on oneself. Forms elsewhere are those of others. */
const speaksOfUs = ({ index, plain }: Line): boolean => index < beginning || ourselves.test(plain);
const beginning = 10;
const ourselves =
  /\b(?:we|us|our|controller|responsible|operator|operated by|owned by|published by|imprint|nous|notre|responsable|editeur|exploite\w*|wij|ons|onze|verantwoordelijk\w*|uitgever|wir|uns|unser\w*|verantwortlich\w*|betreiber\w*|anbieter\w*|impressum|kontakt|contact)\b/;

/** “The app is made by …”, “… (“we”)”, “… (business ID …)”: the company behind a name that is only a product’s. */
const presents =
  /\b(?:(?:made|operated|run|provided|published|developed|offered|owned|brought to you) by|exploitee?s? par|editee?s? par|propose\w* par|uitgegeven door|aangeboden door|beheerd door|betrieben (?:von|durch)|angeboten von|herausgegeben von|business id|company (?:number|no)|registration number|org\.? ?nr|kvk|siren|handelsregister|hrb)\b|[("](?:hereinafter |below |here |nachfolgend |hierna |ci-apres )?[("]?(?:we|us|our|nous|wij|wir)["),]/;

/** There is one of each, whom everybody can find. */
const publicBody =
  /\b(?:universit\w+|municipal\w*|ministr\w+|ministerium|government|council|city of|town of|county|parliament|federal|agency|commission|commune|ville de|mairie|prefecture|service public|gemeente|provincie|overheid\w*|federale|stadt|landkreis|bundes\w+|\w*behorde|\w*amt|school|college|hospital|museum|library)\b/;
