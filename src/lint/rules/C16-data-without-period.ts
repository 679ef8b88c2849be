// C16: some kinds of data have a storage period, and others that the text speaks of have none.
import type { Text } from '#base';
import { fold } from '../fold.ts';
import { missing, storagePeriods } from '../missing.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const text = (en: string, fr: string, nl: string, de: string): Text => ({ en, fr, nl, de });

/** Matters that mostly have a period of their own; `withContract`: what ends with a contract ends with it. */
const matters: readonly { name: Text; says: RegExp; withContract?: true }[] = [
  {
    name: text('job applications', 'candidatures', 'sollicitaties', 'Bewerbungen'),
    says: /\b(?:(?:job )?applica(?:nts?|tions?)\b(?! (?:software|program|server|interface))|apply for (?:a |the )?(?:job|position|vacanc\w+)|candidat\w*|recruit\w*|recrut\w*|cvs?\b|curriculum vitae|resumes?\b|human resources|sollicit\w+|bewerb\w*)/,
  },
  {
    name: text(
      'newsletter and marketing',
      'lettre d’information et prospection',
      'nieuwsbrief en marketing',
      'Newsletter und Werbung',
    ),
    says: /\b(?:newsletters?|mailing lists?|marketing|infolettre|lettre d'information|prospection|nieuwsbrief\w*|rundbrief\w*|werbung|werbe\w+)\b/,
  },
  {
    name: text('enquiries', 'demandes', 'vragen', 'Anfragen'),
    says: /\b(?:e?n?quir(?:y|ies)|inquir(?:y|ies)|contact forms?|contact us|questions|support|tickets?|formulaire de contact|demandes? de contact|contactformulier|contactaanvra\w+|kontaktformular\w*|anfragen?)\b/,
  },
  {
    name: text(
      'log files and IP addresses',
      'journaux et adresses IP',
      'logbestanden en IP-adressen',
      'Protokolle und IP-Adressen',
    ),
    says: /\b(?:(?:server |web |access )?log ?files?|(?:server|access|web|security) logs|ip[ -]address\w*|journaux|adresses? ip|logbestand\w*|ip-adres\w*|protokolldat\w+|ip-adress\w*|logdat\w+)\b/,
  },
  {
    name: text('statistics of use', 'statistiques d’usage', 'gebruiksstatistieken', 'Nutzungsstatistik'),
    says: /\b(?:analytics|statisti\w+|audience|usage data|usage events|pages? visited|browsing|surfgedrag|surfverhalten|nutzungsdaten)\b/,
  },
  {
    name: text('camera pictures', 'images de caméras', 'camerabeelden', 'Kamerabilder'),
    says: /\b(?:cctv|cameras?|video ?surveillance|videosurveillance|camerabeelden|videouberwachung)\b/,
  },
  {
    name: text('photographs', 'photographies', 'foto’s', 'Fotos'),
    says: /\b(?:photos?|photograph\w*|pictures?|images? of|fotos?|bilder)\b/,
  },
  {
    name: text('reviews', 'avis', 'beoordelingen', 'Bewertungen'),
    says: /\b(?:reviews?|ratings?|avis clients?|beoordelingen|bewertungen)\b/,
  },
  {
    name: text('competitions', 'concours', 'prijsvragen', 'Gewinnspiele'),
    says: /\b(?:competitions?|contests?|prize draws?|concours|prijsvra\w+|gewinnspiel\w*)\b/,
  },
  {
    name: text('chats and uploads', 'discussions et fichiers envoyés', 'chats en uploads', 'Chats und Uploads'),
    says: /\b(?:chats?|uploads?|files you (?:upload|send))\b/,
  },
  {
    name: text('location', 'localisation', 'locatie', 'Standort'),
    says: /\b(?:location|gps|geolocali\w+|standort\w*|locatiegegevens)\b/,
  },
  {
    name: text('payment data', 'données de paiement', 'betaalgegevens', 'Zahlungsdaten'),
    says: /\b(?:bank details|bank account|payment (?:data|details|information)|credit cards?|iban|donnees (?:de paiement|bancaires)|coordonnees bancaires|betaalgegevens|zahlungsdaten|bankverbindung)\b/,
    withContract: true,
  },
  {
    name: text('accounts', 'comptes', 'accounts', 'Konten'),
    says: /\b(?:(?:your|an?|user|customer|client) accounts?|(?:votre|un) compte|comptes? (?:clients?|utilisateurs?)|(?:uw|een|klant|gebruikers)[ -]?accounts?|(?:kunden|benutzer|nutzer)konto)\b/,
    withContract: true,
  },
  {
    name: text('orders', 'commandes', 'bestellingen', 'Bestellungen'),
    says: /\b(?:orders?|purchases?|invoic\w+|commandes?|factur\w+|bestell\w+|rechnung\w*)\b/,
    withContract: true,
  },
  {
    name: text('courses', 'cours', 'cursussen', 'Kurse'),
    says: /\b(?:workshops?|courses?|seminars?|webinars?|ateliers?|formations?|cursus\w*|kurse?n?|schulung\w*)\b/,
  },
  {
    name: text('members', 'membres', 'leden', 'Mitglieder'),
    says: /\b(?:members?|membership|membres|leden|lidmaatschap|mitglied\w*)\b/,
    withContract: true,
  },
];

/** “Your personal data”: a period for all of it. */
const everything =
  /^(?:(?:all|any|your|the|our|personal|such|these|this|toutes?|vos|les|donnees|uw|de|alle|ihre|die) )*(?:personal )?(?:data|information|details|donnees(?: personnelles| a caractere personnel)?|(?:persoons)?gegevens|daten|personenbezogenen? daten)$/;

/** A rule for whatever has no other. */
const theRest =
  /\b(?:everything else|(?:all|any) other|tout(?:es)? (?:le reste|autres?)|al het overige|alle (?:andere|ubrigen|anderen))\b/;
/** “In this case we keep your data for …”: only what was spoken of right before. */
const inOneCase =
  /^(?:in (?:this|that|these|those|such)|if|where|when|should|dans ce|si|in (?:dit|dat)|als|indien|wenn|in diesem)\b/;

const contract: ReadonlySet<string | null> = new Set(['contract-end', 'relationship-end', 'account-closure']);

const rowOf = ({ block }: Line): string => fold(block.segments.map((one) => one.text).join(' '));

/** The words in which a text speaks of a period: its own sentence, and the headings that say what it is about. */
const wordsOf = (subject: string, line: Line | undefined): string =>
  [
    subject.toLowerCase(),
    line?.plain ?? '',
    ...(line?.block.kind === 'row' ? [rowOf(line)] : []),
    ...(line?.headings.map((one) => one.plain) ?? []),
  ].join('\n');

/** What the text says of each of its data and purposes, folded. */
function* spokenOf({ policy, line }: LintReading): Generator<string> {
  for (const { stated } of [...policy.data, ...policy.purposes]) {
    const at = stated && line(stated.segment);
    if (at && at.block.kind !== 'heading') yield `${at.plain}\n${at.headings.at(-1)?.plain ?? ''}`;
  }
}

const anonymous = /\banonym\w*/;

/** At most so many are named in the message. */
const named = 3;

export const dataWithoutPeriod: Rule = {
  id: 'C16',
  article: '13(2)(a)',
  severity: 'warning',
  name: {
    en: 'Data without a storage period',
    fr: 'Données sans durée de conservation',
    nl: 'Gegevens zonder bewaartermijn',
    de: 'Daten ohne Speicherfrist',
  },
  why: {
    en: 'The text says for some data how long it is kept, and for others not; each kind needs a period or a rule by which it is found.',
    fr: 'Le texte dit pour certaines données combien de temps elles sont conservées, pour d’autres non ; il faut une durée ou un critère pour chacune.',
    nl: 'De tekst zegt van sommige gegevens hoe lang ze bewaard worden en van andere niet; elke soort heeft een termijn of een maatstaf nodig.',
    de: 'Der Text sagt für manche Daten, wie lange sie gespeichert werden, für andere nicht; jede Art braucht eine Frist oder ein Maß dafür.',
  },
  repair: {
    en: 'Add a line for each kind of data that is not yet in the list of periods.',
    fr: 'Ajoutez une ligne pour chaque type de données absent de la liste des durées.',
    nl: 'Voeg een regel toe voor elke soort gegevens die nog niet in de lijst van termijnen staat.',
    de: 'Ergänzen Sie eine Zeile für jede Art von Daten, die in der Liste der Fristen noch fehlt.',
  },
  examples: {
    good: [
      'We use your address to deliver lamps. Your personal data is deleted two years after your last order.',
      'We collect your name and e-mail address to send our newsletter.\n\n## How long we keep data\n\n- Newsletter: until you unsubscribe',
      'We use your address to deliver lamps.',
    ],
    bad: [
      'We collect the following data:\n\n- your name and address for orders\n- your CV, if you apply for a job with us\n\n## How long we keep data\n\n- Orders: 7 years',
      'Wir verarbeiten Ihre E-Mail-Adresse für den Newsletter.\n\nWir erheben Ihre IP-Adresse in Protokolldaten.\n\n## Speicherdauer\n\n- Newsletter: bis zum Widerruf der Einwilligung',
    ],
  },
  find(reading) {
    const { policy } = reading;
    const told = storagePeriods(reading).filter((rule) => rule.period !== null);
    if (policy.retention.some((rule) => theRest.test(rule.subject.toLowerCase()))) return [];
    const whole = told.filter(
      (rule) =>
        everything.test(rule.subject.toLowerCase()) &&
        !inOneCase.test(reading.line(rule.stated?.segment ?? '')?.plain ?? ''),
    );
    const forAll = whole.some((rule) => !contract.has(rule.trigger));
    if (forAll) return [];
    const periods = told.map((rule) => wordsOf(rule.subject, reading.line(rule.stated?.segment ?? ''))).join('\n');
    const cookiePeriods = policy.cookies.some((one) => one.duration !== undefined);
    const open = matters.filter(({ says, withContract }) => !says.test(periods) && !(withContract && whole.length > 0));
    const spoken = [...new Set(spokenOf(reading))]
      .filter((one) => !anonymous.test(one) && !(cookiePeriods && /cookie/.test(one)))
      .join('\n');
    const without = open.filter(({ says }) => says.test(spoken));
    return without.length > 0
      ? missing(reading, topic.retention, {
          values: {
            what: without
              .slice(0, named)
              .map(({ name }) => name[policy.meta.language])
              .join(', '),
          },
        })
      : [];
  },
};
