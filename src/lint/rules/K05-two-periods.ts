// K05: two different periods for the same data from the same event.
import { clash, linesSaying } from '../clash.ts';
import { isOneSubject, sameLength, sameSubject } from '../kept.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

export const twoPeriods: Rule = {
  id: 'K05',
  article: '13(2)(a)',
  severity: 'error',
  name: {
    en: 'Two periods for the same data',
    fr: 'Deux durées pour les mêmes données',
    nl: 'Twee termijnen voor dezelfde gegevens',
    de: 'Zwei Fristen für dieselben Daten',
  },
  why: {
    en: 'The text keeps the same data for two different times. Neither the reader nor the system can tell when it goes.',
    fr: 'Le texte conserve les mêmes données pendant deux durées différentes. Ni le lecteur ni le système ne sait quand elles disparaissent.',
    nl: 'De tekst bewaart dezelfde gegevens twee verschillende tijden. Lezer noch systeem kan zeggen wanneer ze verdwijnen.',
    de: 'Der Text bewahrt dieselben Daten verschieden lange auf. Weder Leser noch System wissen, wann sie verschwinden.',
  },
  repair: {
    en: 'Decide on one period, or say what each of the two applies to.',
    fr: 'Choisissez une durée, ou dites à quoi chacune s’applique.',
    nl: 'Kies één termijn, of zeg waarvoor elk van de twee geldt.',
    de: 'Entscheiden Sie sich für eine Frist, oder sagen Sie, wofür welche gilt.',
  },
  examples: {
    good: [
      '## Club\n\nVos données personnelles sont conservées 3 ans.\n\n## Factures\n\nVos données personnelles sont conservées 10 ans.',
      '## Orders\n\n- Orders: 7 years\n- Unconfirmed orders: 3 months',
      '## Retention\n\n- Daily backups: 30 days\n- Monthly backups: 12 months\n- Prospects: 3 years',
      '## Retention\n\n- Invoices: seven years after the end of the financial year\n- Server logs: 30 days\n- Job applications: six months after the rejection, or two years if you agree',
      '## Retention\n\n- Server logs: at least 30 days\n- Server logs: at most 90 days',
      'Job applications are deleted after six months.\n\nIf you agree, we keep your application for one year.',
    ],
    bad: [
      'User accounts are deleted three years after the last login.\n\n## Closing\n\nInactive user accounts are deleted after five years.',
      '## Customers\n\nYour personal data is stored for three years after the end of the customer relationship.\n\n## Storage\n\nWe keep your personal data for eight years after the end of the customer relationship.',
      '## How long we keep data\n\n- Prospects: 3 years after the last contact\n\n## Marketing\n\nThe data of prospects who never ordered is deleted 5 years after the last contact.',
      '## Newsletter\n\nNach der Abmeldung wird Ihre Adresse unverzüglich aus dem Verteiler gelöscht.\n\n## Speicherdauer\n\nIhre Daten werden nach der Abmeldung noch drei Jahre gespeichert.',
      '## Retention\n\n- Server logs: 30 days\n- Invoices: 7 years\n\n## Security\n\nServer logs are kept for 90 days.',
      'Job applications are deleted after six months.\n\n## Recruitment\n\nWe keep your application for one year after the procedure.',
      'Logfiles werden nach 7 Tagen gelöscht.\n\n## Server\n\nDie Server-Logfiles speichern wir 30 Tage.',
    ],
  },
  find(reading) {
    const found: Found[] = [];
    const first = new Map<string, (typeof reading.policy.retention)[number]>();
    for (const rule of reading.policy.retention) {
      if (rule.period === null || !rule.stated || rule.combine || rule.scope || !isOneSubject(rule.subject)) continue;
      // What only the heading names may be several things.
      if (isHeading(reading, rule)) continue;
      const key = [sameSubject(rule.subject), rule.trigger ?? ''].join('\n');
      const before = first.get(key);
      if (!before) {
        first.set(key, rule);
        continue;
      }
      const line = reading.line(rule.stated.segment);
      const against = reading.line(before.stated!.segment);
      const bounds = rule.bound !== before.bound && (rule.bound === 'min' || before.bound === 'min');
      if (
        !line ||
        !against ||
        line.text === against.text ||
        !/\p{Ll}/u.test(rule.subject) ||
        sameLength(rule.period, before.period!) ||
        bounds
      )
        continue;
      found.push({ line, against, values: { subject: rule.subject } });
    }
    return [...found, ...ofOneTopic(reading, found), ...afterOneEnd(reading, found), ...afterLeaving(reading)];
  },
};

/** The subject is the words of a heading, because the sentence names none. */
const isHeading = (reading: LintReading, { subject, stated }: Rule5): boolean => {
  const own = sameSubject(subject).replaceAll(/[^a-z\d]/g, '');
  return (
    reading.line(stated?.segment ?? '')?.headings.some(({ text }) =>
      sameSubject(text)
        .replaceAll(/[^a-z\d]/g, '')
        .endsWith(own),
    ) ?? false
  );
};

/** `anyName`: where the reader knows of no subject but “personal data”, the words of the sentence tell it. */
interface Topic {
  about: RegExp;
  /** The end of the time of membership and what follows it are one period. */
  combined?: true;
  anyEvent?: true;
  anyName?: true;
  only?: RegExp;
}
/** The same things under other words. Only what has one period in most houses. */
const topics: Readonly<Record<string, Topic>> = {
  backups: { about: /\b(?:back-?ups?|sauvegardes?|sicherungs\w*|sicherung(?:en)?|reservekopie\w*)\b/i, anyEvent: true },
  prospects: { about: /\b(?:prospects?|prospective customers?|leads|interessenten|potentiele klanten)\b/i },
  orders: {
    about: /\b(?:orders?(?: details| data)?|commandes?|bestell(?:ungen|daten|ung)|bestellingen|bestelgegevens)\b/i,
  },
  images: {
    about:
      /\b(?:images|footage|cctv|camera(?: images| recordings)?|recordings of (?:the|our) \w+(?: \w+)?|camera-?beelden|videoaufnahmen|kameraaufnahmen|enregistrements (?:video|des cameras)|images de videosurveillance|beelden van (?:de|onze) camera)\b/i,
    anyEvent: true,
  },
  logs: {
    about:
      /\b(?:server[- ]?logs?(?:[- ]?files?)?|web ?server logs?|log[- ]?files?|(?:server-)?logfiles|(?:server)?protokolldaten|serverlogs|log(?:gegevens|bestanden)|journaux (?:du |de |des )?(?:serveurs?|connexions?)|fichiers (?:journaux|log))\b/i,
    anyEvent: true,
    anyName: true,
  },
  applications: {
    about:
      /\b(?:job applications?|applications? (?:documents?|data|files?)|(?:your|the) application|^applications?|applicants?(?:' data| data)?|candidatures?|curriculum vitae|cvs?|bewerbung(?:en|sunterlagen|sdaten)?|bewerberdaten|sollicitaties?|sollicitatiegegevens|sollicitanten)\b/i,
    anyEvent: true,
    anyName: true,
  },
  bookings: {
    about:
      /\b(?:bookings?(?: data| details)?|reservations?(?: data)?|buchung(?:en|sdaten)|boekingen|boekingsgegevens|reserveringen)\b/i,
  },
  files: {
    about:
      /\b(?:(?:patient|client|medical|treatment|pupil|student|case|personnel) (?:files?|records?)|dossiers? (?:des |du |de |medica)\w*|dossiers?|(?:patienten|behandel|client|leerling|personeels)dossiers?|(?:patienten|behandlungs|personal|schul)akten?|behandlungsunterlagen)\b/i,
    anyName: true,
  },
  accounts: {
    about:
      /\b(?:(?:user |customer |member |inactive |dormant |your )?accounts?(?: data| information)?|comptes?(?: clients?| inactifs| utilisateurs?)*|(?:klant|gebruikers)?accounts?|(?:kunden|nutzer)?kont(?:o|en))\b/i,
    combined: true,
    only: /\b(?:last (?:log-?in|sign-?in|use|visit|activity)|inactiv\w*|dormant|unused|not (?:been )?used|without (?:a )?(?:log-?in|sign-?in)|derniere (?:connexion|visite|utilisation)|inacti\w*|laatste (?:login|inlog\w*|bezoek|gebruik)|inactie\w*|letzte\w* (?:anmeldung|login|nutzung)|inaktiv\w*)\b/,
  },
  members: {
    combined: true,
    about: /\b(?:members?|mitglied\w*|leden|adherents?|membres?)\b/i,
    only: /\b(?:last|inactiv\w*|without (?:a )?(?:purchase|order|login)|dernier\w*|inacti\w*|laatste|letzte\w*|inaktiv\w*)\b/,
  },
};
/** Units of a sentence that speaks of one thing. */
const shortEnough = 120;
/** Told apart: by consent, by kind of copy, by a dispute. */
const apart =
  /\b(?:consent\w*|agree\w*|daily|weekly|monthly|yearly|annual\w*|spontan\w+|speculative|unsolicited|initiati\w+|talent|reserve|vivier|pool|successful|hired|audit|security|embauch\w*|agreement|permission|accord|akkoord|zustimm\w*|unless|except|abandoned|unconfirmed|(?:non|pas) confirm\w*|niet-bevestigd\w*|unbestatigt\w*|cancel\w*|disput\w*|claims?|guest|draft|consentement|sauf|quotidien\w*|hebdomadaires?|mensuel\w*|toestemming|tenzij|dagelijkse|wekelijkse|maandelijkse|einwillig\w*|es sei denn|tagliche?|wochentlich\w*|monatlich\w*)\b/;
/** What is handed over to the police is no other period. */
const exception =
  /\b(?:unless|except|sauf|tenzij|es sei denn)\b[^.\n]{0,60}\b(?:crime|incident|offen[cs]e|police|infraction|misdrijf|incident|politie|straftat|polizei|vorfall)\b[^.\n]*/;
const rowOf = ({ lines }: LintReading, line: Line): string =>
  lines
    .slice(line.index - line.position, line.index - line.position + line.block.segments.length)
    .map(({ plain }) => plain)
    .join(' | ');
const loose = new Set<string | null>([null, 'other', 'last-interaction', 'collection', 'creation']);

function ofOneTopic(reading: LintReading, found: readonly Found[]): Found[] {
  const rules = reading.policy.retention.filter(({ period, stated }) => period !== null && period !== 'P0D' && stated);
  const perSegment = Map.groupBy(rules, ({ stated }) => stated!.segment);
  return Object.values(topics).flatMap(({ about, anyEvent, anyName, combined, only }): Found[] => {
    const isAbout = ({ subject }: Rule5, { plain }: Line): boolean =>
      about.test(sameSubject(subject)) ||
      (anyName === true && !isOneSubject(subject) && plain.length < shortEnough && about.test(plain));
    const ours = rules.flatMap((rule) => {
      const line = reading.line(rule.stated!.segment);
      const single = perSegment.get(rule.stated!.segment)!.length === 1;
      const said = line?.block.kind === 'row' ? rowOf(reading, line) : (line?.plain ?? '');
      return line &&
        single &&
        (!rule.combine || combined) &&
        isAbout(rule, line) &&
        !apart.test(said.replace(exception, ' ')) &&
        (!only || only.test(said))
        ? [{ rule, line }]
        : [];
    });
    const [one] = ours;
    const other = ours.find(
      ({ rule, line }) =>
        one !== undefined &&
        line !== one.line &&
        !sameLength(rule.period!, one.rule.period!) &&
        (anyEvent || only || (rule.trigger ?? null) === (one.rule.trigger ?? null) || isLoose(rule, one.rule)) &&
        rule.bound !== 'min' &&
        one.rule.bound !== 'min',
    );
    if (!one || !other || found.some(({ line }) => line === one.line || line === other.line)) return [];
    return [{ line: one.line, against: other.line, values: { subject: one.rule.subject } }];
  });
}
const isLoose = (a: Rule5, b: Rule5): boolean => loose.has(a.trigger ?? null) && loose.has(b.trigger ?? null);
type Rule5 = LintReading['policy']['retention'][number];

const ends: ReadonlySet<string> = new Set(['relationship-end', 'contract-end', 'account-closure', 'last-interaction']);
/** What stands in brackets is an example. */
const aside = /\([^()\n]*\)/g;
/** Told apart by what the data is for, or by a law. */
const forOneThing =
  /\b(?:marketing|newsletter|prospects?|consent\w*|applicants?|applications?|recruit\w*|invoic\w*|billing|accounting|tax\w*|fiscal|legal(?:ly)? (?:required|obligations?)|by law|compliance|some|certain|limited|may need|backups?|logs?|inactive|unless|except\w*|factur\w*|comptab\w*|fisc\w*|obligation legale|candidat\w*|sauf|boekhoud\w*|fiscale|wettelijk\w*|sollicit\w*|tenzij|rechnung\w*|buchhalt\w*|steuer\w*|handels\w*|gesetzlich\w*|bewerb\w*|es sei denn)\b/;

/** Three years after the end of a relationship in one section, eight years after it in another. */
function afterOneEnd({ policy, line }: LintReading, found: readonly Found[]): Found[] {
  const whole = policy.retention.flatMap((rule) => {
    const at = line(rule.stated?.segment ?? '');
    const plain = rule.period !== null && rule.period !== 'P0D' && !rule.combine && !rule.scope && rule.bound !== 'min';
    return at &&
      plain &&
      ends.has(rule.trigger ?? '') &&
      !isOneSubject(rule.subject) &&
      !forOneThing.test(at.plain.replaceAll(aside, ''))
      ? [{ rule, at }]
      : [];
  });
  for (const { rule, at } of whole) {
    const other = whole.find(
      (one) => one.at !== at && one.rule.trigger === rule.trigger && !sameLength(one.rule.period!, rule.period!),
    );
    if (other && !found.some((one) => one.line === at))
      return [{ line: at, against: other.at, values: { subject: rule.subject } }];
  }
  return [];
}

/** At once after leaving the list, and years after leaving it. */
const left = String.raw`(?:unsubscrib\w+|cancel\w* (?:of )?(?:the |your )?subscription|desabonn\w+|desinscri\w+|uitschrijv\w*|afmeld\w*|abmeld\w*|abbestell\w*|austragen)`;
const goneAtOnce = new RegExp(
  String.raw`\b${left}\b.{0,80}\b(?:immediately|at once|without delay|aussitot|immediatement|sans delai|onmiddellijk|direct|meteen|unverzuglich|sofort|umgehend)\b.{0,60}\b(?:delet|eras|remov|supprim|effac|verwijder|gewist|geloscht|losch)\w*|\b(?:immediately|unverzuglich|sofort|onmiddellijk|immediatement)\b.{0,40}\b(?:deleted|removed|geloscht|verwijderd|supprime\w*)\b.{0,60}\b${left}`,
);
const keptOn = new RegExp(
  String.raw`\b${left}\b.{0,60}\b(?:\d+|one|two|three|five|un|deux|trois|cinq|een|twee|drie|vijf|ein|zwei|drei|funf) (?:more |further |weitere )?(?:years?|months|ans?|mois|jaar|maanden|jahre?n?|monate?n?)\b.{0,60}\b(?:kept|stored|retained|conserve\w*|bewaard|opgeslagen|gespeichert|aufbewahrt)|\b(?:kept|stored|retained|conserve\w*|bewaard|gespeichert|aufbewahrt)\b.{0,60}\b(?:years?|months|ans?|mois|jaar|maanden|jahre?n?|monate?n?)\b.{0,40}\b${left}`,
);
const asProof =
  /\b(?:proof|prove|evidence|suppression|block ?list|blacklist|preuve|liste (?:d'opposition|rouge|noire)|bewijs|sperrliste|blacklist|nachweis\w*|beleg\w*)\b/;

const afterLeaving = (reading: LintReading): Found[] =>
  clash(linesSaying(reading, goneAtOnce), () => linesSaying(reading, keptOn, asProof)).map((one) => ({
    ...one,
    values: { subject: one.line?.headings.at(-1)?.text ?? '' },
  }));
