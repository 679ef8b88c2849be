// K06: data is said to be deleted, and to be kept all the same.
import { clash, linesSaying } from '../clash.ts';
import { isShorter } from '../kept.ts';
import type { LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** The company's own promise, without “if the law allows”. */
const onRequest =
  /\b(?:(?:we|the company|\w+) (?:will|shall) (?:\w+ )?(?:delete|erase|remove) (?:all (?:of )?)?(?:your|the|his|her|their) (?:personal )?(?:data|datas|information)\b.{0,30}\b(?:if|when|upon|on|as soon as|after) .{0,30}\b(?:request|ask|submit|wish)|nous (?:supprim|effac)\w+ (?:toutes )?vos donnees (?:des que|si|lorsque|sur|a) .{0,20}\bdemand\w*|wij (?:verwijderen|wissen) (?:al )?uw gegevens (?:als|wanneer|zodra|op) .{0,20}\bverzo\w*|wir loschen (?:alle )?ihre daten,? (?:wenn|sobald|auf) .{0,30}\b(?:anfrage|antrag|verlang\w*|wunsch|bitte\w*))/;
const underConditions =
  /\b(?:eras\w+|delet\w+|effacement|suppression|verwijder\w*|wissing|losch\w*)\b.{0,120}\b(?:under certain (?:conditions|circumstances)|in certain (?:cases|circumstances)|in some (?:cases|circumstances)|subject to (?:certain )?(?:conditions|exceptions)|sous certaines conditions|dans certains cas|onder bepaalde voorwaarden|in bepaalde gevallen|unter bestimmten (?:voraussetzungen|bedingungen|umstanden)|in bestimmten fallen)/;

/** Everything goes at once, backups and all. */
const everything =
  /\b(?:(?:delete|erase|remove|wipe)s?\b.{0,20}\b(?:everything|all (?:of )?(?:your|the|his|her|their)? ?(?:personal )?(?:data|information|records))\b.{0,80}\b(?:backups?|back-ups?|immediately|at once|within|permanently|irrevocabl\w+|complete\w*)|(?:everything|all (?:your|the) (?:data|information)) (?:is|are|will be) (?:\w+ )?(?:deleted|erased|removed|wiped)\b.{0,60}\b(?:backups?|immediately|at once|within)|(?:supprim|effac)\w+ (?:toutes vos donnees|tout)\b.{0,60}\b(?:sauvegardes?|immediatement|sous|dans)|(?:verwijderen|wissen)\b.{0,30}\b(?:alles|al uw gegevens)\b.{0,60}\b(?:back-?ups?|onmiddellijk|binnen|direct)|(?:loschen|geloscht)\b.{0,20}\b(?:alles|alle ihre daten|alle daten)\b.{0,60}\b(?:backups?|sicherung\w*|sofort|innerhalb|umgehend))/;
const backupsStay =
  /\b(?:back-?ups?|back-up copies|sauvegardes?|reservekopie\w*|sicherungskopie\w*|sicherungen)\b.{0,80}\b(?:overwritten|kept|stored|retained|deleted|thrown away|expire|ecrasees?|conserve\w*|bewaard|overschreven|aufbewahrt|uberschrieben|geloscht|gespeichert)\b.{0,30}\b(?:\d+|thirty|sixty|ninety|forty-five|trente|soixante|dertig|zestig|dreissig|sechzig)\b|\b(?:back-?ups?|reservekopie\w*|sicherung\w*)\b.{0,40}\b(?:\d+|dertig|zestig|dreissig|sechzig)\b.{0,30}\b(?:bewaard|overschreven|aufbewahrt|uberschrieben|gespeichert|gehalten)/;
const stated = /\b(?:back-?ups?|sauvegardes?|reservekopie\w*|sicherung\w*)\b/;

/** The period ends, and the data stays for something else. */
const keptAfterwards =
  /\b(?:(?:after|beyond|following|once) (?:these|this|those|the|that|such) .{0,40}\b(?:periods?|durations?|terms?|time|deadlines?)\b.{0,60}\b(?:may|can|might|will)\b.{0,30}\b(?:kept|retain\w*|keep|conserv\w*|stored|store|archived?)\b.{0,60}\b(?:statistical|historical|own|internal|business|commercial|marketing|research|archiv\w*)|(?:nevertheless|nonetheless|however)\b.{0,40}\b(?:kept|retain\w*|keep|conserv\w*|stored)\b.{0,60}\b(?:statistical|historical|own|internal|business|commercial|marketing) (?:needs?|purposes?|reasons?|interests?)|(?:apres|au-dela de) (?:ces|cette|ce) .{0,20}\b(?:durees?|delais?)\b.{0,40}\b(?:conserve\w*|archive\w*)\b.{0,40}\b(?:statistiques?|internes?|commercia\w+)|na (?:deze|die|afloop van) .{0,30}\btermijn\w*\b.{0,60}\b(?:bewaard|bewaren)\b.{0,60}\b(?:statistisch\w*|intern\w*|commercie\w*)|nach (?:ablauf )?(?:dieser|diesen|der) .{0,20}\b(?:frist\w*|zeit\w*)\b.{0,60}\b(?:statistisch\w*|intern\w*|geschaftlich\w*)\b.{0,60}\b(?:aufbewahr\w*|gespeichert))/;
const harmless =
  /\b(?:anonym\w*|aggregat\w*|law|legal\w*|statutory|required|loi|legale?s?|wet\w*|anonim\w*|geanonimiseerd\w*|gesetz\w*|claims?|litigation)\b/;

export const deletedAndKept: Rule = {
  id: 'K06',
  article: '17',
  severity: 'warning',
  name: {
    en: 'Deleted, and kept all the same',
    fr: 'Supprimé, et pourtant conservé',
    nl: 'Verwijderd, en toch bewaard',
    de: 'Gelöscht und doch aufbewahrt',
  },
  why: {
    en: 'One sentence says that the data goes, another that it stays. Whoever asks for deletion cannot know what happens.',
    fr: 'Une phrase dit que les données disparaissent, une autre qu’elles restent. Qui demande l’effacement ne sait pas ce qui se passe.',
    nl: 'De ene zin zegt dat de gegevens verdwijnen, de andere dat ze blijven. Wie om verwijdering vraagt, weet niet wat er gebeurt.',
    de: 'Ein Satz sagt, die Daten verschwinden, ein anderer, sie bleiben. Wer Löschung verlangt, weiß nicht, was geschieht.',
  },
  repair: {
    en: 'Say in one place what is deleted at once, what stays, why and until when, backups included.',
    fr: 'Dites en un seul endroit ce qui est supprimé tout de suite, ce qui reste, pourquoi et jusqu’à quand, sauvegardes comprises.',
    nl: 'Zeg op één plek wat meteen verdwijnt, wat blijft, waarom en tot wanneer, back-ups inbegrepen.',
    de: 'Sagen Sie an einer Stelle, was sofort gelöscht wird, was bleibt, warum und bis wann, Sicherungen eingeschlossen.',
  },
  examples: {
    good: [
      'We delete your account within 30 days. Backups are overwritten after 60 days.',
      'After these periods the data may be kept in anonymous form for statistical purposes.',
      'We will delete your data if you ask us to and no law obliges us to keep it.',
    ],
    bad: [
      'When you leave, we erase everything about you within 24 hours, including the backups.\n\nBackups are overwritten after 60 days.',
      'We keep orders for two years.\n\nAfter these periods the data may be kept for our own statistical purposes.',
      'We will delete your data if you submit a request.\n\nYou have the right to erasure under certain conditions.',
    ],
  },
  find(reading) {
    const promises = linesSaying(
      reading,
      onRequest,
      /\b(?:unless|except|subject to|law|oblig\w+|legal\w*|sauf|tenzij|es sei denn|gesetz\w*)\b/,
    );
    const afterwards = linesSaying(reading, keptAfterwards, harmless);
    const periods = reading.policy.retention.flatMap(({ period, stated: at }) =>
      period !== null && at ? (reading.line(at.segment) ?? []) : [],
    );
    const found = [
      ...clash(promises, () => linesSaying(reading, underConditions)),
      ...clash(
        linesSaying(reading, everything).filter(({ plain }) => stated.test(plain)),
        () => linesSaying(reading, backupsStay),
        { says: 'backups' },
      ),
    ];
    return [
      ...(found.length > 0 ? found : stillInCopies(reading)),
      ...clash(afterwards, () => periods, { says: 'afterwards' }),
    ];
  },
};

/** Data goes within a few days of leaving; elsewhere backups live longer; and no sentence says what becomes of it there. */
function stillInCopies(reading: LintReading): Found[] {
  const { policy, line, linesThat } = reading;
  if (linesThat(stated).some(({ plain }) => ofErased.test(plain))) return [];
  const copies = policy.retention.find(({ subject, period }) => subject === 'backups' && period !== null);
  const against = line(copies?.stated?.segment ?? '');
  if (!copies || !against) return [];
  for (const { trigger, period, bound, stated: at } of policy.retention) {
    const one = line(at?.segment ?? '');
    if (
      !one ||
      Math.abs(one.index - against.index) < 2 ||
      period === null ||
      bound === 'min' ||
      !leaving.has(trigger ?? '')
    )
      continue;
    if (isShorter(period, soon) && isShorter(period, copies.period!) && gone.test(one.plain))
      return [{ line: one, against, says: 'copies' }];
  }
  return [];
}
/** Who reads of days thinks that then all is gone; a schedule in months says of itself that things take their time. */
const soon = 'P15D';
const leaving: ReadonlySet<string> = new Set(['erasure-request', 'consent-withdrawal', 'account-closure']);
const gone =
  /\b(?:delet\w+|eras\w+|remov\w+|wip\w+|supprim\w+|effac\w+|verwijder\w*|gewist|wissen|losch\w*|geloscht|entfern\w*)\b/;
/** What is erased, or what is brought back, not the old copies themselves. */
const ofErased =
  /\b(?:your (?:\w+ )?(?:data|information|account)|erased|erasure|deletion requests?|requests?|remain\w*|still|restor\w+|disappear\w*|vanish\w*|vos donnees|effacee?s?|effacement|demandes?|restaur\w+|disparai\w+|uw (?:\w+ )?gegevens|gewist|verzoek\w*|teruggezet\w*|terugzet\w*|verdwijn\w*|ihre \w*daten|ihrer \w*daten|loschantr\w*|antrag\w*|wiederherst\w*|wiederhergestellt\w*|verschwind\w*)\b/;
