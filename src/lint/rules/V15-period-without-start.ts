// V15: a storage period that does not say from when it runs.
import { fold } from '../fold.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** What is kept from the moment it comes into being: nobody has to say so. */
const startsItself =
  /\b(?:logs?|log ?files?|logged|server|ip[- ]address\w*|back-?ups?|copies|cookies?|sessions?|recordings?|footage|cctv|camera|images|analytics|statistics|measurements?|visits?|journaux|sauvegardes?|enregistrements?|statistiques|traceurs?|logbestand\w*|logboek\w*|back-?ups|opnames?|camerabeelden|statistiek\w*|protokoll\w*|logfiles?|logdateien|sicherung\w*|aufnahmen?|aufzeichnung\w*|statistik\w*|zugriff\w*)\b/;
/** A provision that is named sets the beginning too; “within” is the time in which one acts. */
const setElsewhere =
  /\b(?:within|older than|art\.?|articles?|artikel|section|paragraph|§|code|binnen|innerhalb)(?= |$)/;
/** “after two years” is the period itself; what goes after days or weeks mostly goes so many days after it came. */
const notPeriod =
  '(?! (?:\\d+|one|two|three|four|five|six|ten|twelve|un|une|deux|trois|cinq|dix|een|twee|drie|vijf|zes|tien|eine[mrn]?|zwei|drei|funf|sechs|zehn) (?:\\([^)]*\\) )?(?:months?|years?|mois|ans?|annees?|maand(?:en)?|jaar|monate?n?|jahre?n?)\\b)';
const starts = new RegExp(
  String.raw`\b(?:(?:after|apres|na|nach)${notPeriod}|from|since|following|once|when|starting|beginning|at the end|upon|on (?:expiry|completion)|absence|inactivit\w+|of (?:receipt|receiving|the (?:order|purchase|request|visit|last|end))|a compter|depuis|suivant|des (?:la|le|que)|a partir|a l'issue|vanaf|sinds|nadat|ab|seit|nachdem|mit (?:ablauf|ende)|last|lasts|dernier|laatste|letzten)\b`,
);

export const periodWithoutStart: Rule = {
  id: 'V15',
  article: '13(2)(a)',
  severity: 'warning',
  name: {
    en: 'Period without a beginning',
    fr: 'Durée sans point de départ',
    nl: 'Termijn zonder begin',
    de: 'Frist ohne Beginn',
  },
  why: {
    en: 'Without the event that starts it, nobody can work out the day on which the data goes.',
    fr: 'Sans l’événement qui la fait courir, personne ne peut calculer le jour où les données disparaissent.',
    nl: 'Zonder de gebeurtenis waarna hij begint, kan niemand uitrekenen op welke dag de gegevens weggaan.',
    de: 'Ohne das Ereignis, mit dem sie beginnt, kann niemand den Tag ausrechnen, an dem die Daten gehen.',
  },
  repair: {
    en: 'Add the event: “one year after your last message”, “six months after the post is filled”.',
    fr: 'Ajoutez l’événement : « un an après votre dernier message », « six mois après le recrutement ».',
    nl: 'Voeg de gebeurtenis toe: “een jaar na uw laatste bericht”, “zes maanden na de aanwerving”.',
    de: 'Ergänzen Sie das Ereignis: „ein Jahr nach Ihrer letzten Nachricht“, „sechs Monate nach Besetzung der Stelle“.',
  },
  examples: {
    good: [
      '## Retention\n\nUnder Article 958f of the Code we keep bills for ten years.',
      '## Retention\n\nWe keep your letters for one year after our answer.',
      '## Retention\n\nServer logs are kept for 30 days.',
      '## Speicherdauer\n\nWir speichern Ihre Briefe ein Jahr nach unserer Antwort.',
    ],
    bad: [
      '## Retention\n\nBy law the bills of the shop are kept for eight years.',
      '## Speicherdauer\n\nAlle Angaben aus Bestellungen werden spätestens nach zwei Jahren gelöscht.',
      '## Retention\n\nWe will keep the letters of our customers for one year.',
      '## Speicherdauer\n\nWir löschen die Unterlagen unserer Bewerber nach zwei Jahren.',
      '## Bewaartermijn\n\nWij bewaren de brieven van onze klanten twee jaar in ons archief.',
      '## Speicherdauer\n\nWir speichern die Unterlagen unserer Bewerber für sechs Monate.',
      '## Conservation\n\nNous conservons les candidatures de nos candidats pendant deux ans.',
    ],
  },
  find(reading) {
    const read = reading.policy.retention.flatMap(({ period, trigger, combine, subject, stated }) => {
      const line = reading.line(stated?.segment ?? '');
      const open = period !== null && period !== 'P0D' && !combine && (trigger === null || guessed.has(trigger));
      return line && open && !startsItself.test(subject.toLowerCase()) ? [line] : [];
    });
    const plainly = reading
      .linesThat(kept)
      .filter((line) => !reading.policy.retention.some(({ stated }) => stated?.segment === line.segment.id));
    return [...new Set([...read, ...plainly])]
      .filter(
        (line) =>
          line.block.kind !== 'heading' &&
          !startsItself.test(line.plain) &&
          !setElsewhere.test(line.plain) &&
          !isStarted(reading, line),
      )
      .toSorted((one, other) => one.index - other.index)
      .map((line) => ({ line }));
  },
};

/** Events that the reader takes from the subject, and the sentence does not say. */
const guessed: ReadonlySet<string> = new Set(['recruitment-end']);

const some =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|une?|deux|trois|cinq|six|dix|een|twee|drie|vijf|zeven|tien|eine[mrn]?|zwei|drei|funf|sechs|sieben|zehn) ?(?:\\(\\w+\\) ?)?(?:months?|years?|mois|ans?|annees?|maand(?:en)?|jaar|monate?n?|jahre?n?)';
/** Something is kept, or goes, for or after a period; the reader may not have made a rule of it. */
const kept = new RegExp(
  `\\b(?:(?:are|is|be|we|to) (?:\\w+ ){0,2}(?:keep|kept|retain(?:ed)?|stored?|hold|held)\\b[^.;]{0,80}\\bfor (?:a (?:period|duration) of )?(?:up to |at least |a maximum of )?${some}|(?:conserv\\w+|stock\\w+|archiv\\w+) (?:\\w+ ){0,4}(?:pendant|pour|durant) (?:une (?:duree|periode) de )?${some}|bewa(?:ren|ard|art)\\b[^.;]{0,40}\\b${some}|\\b${some} (?:\\w+ ){0,2}(?:bewaard|bewaren)|(?:nach|fur) (?:\\w+ ){0,2}${some} (?:\\w+ ){0,2}(?:geloscht|gespeichert|aufbewahrt))\\b`,
);

/** In the sentence, in its heading, or in the heads of its table. */
function isStarted({ lines }: LintReading, line: Line): boolean {
  if (starts.test(line.plain) || startsItself.test(line.headings.at(-1)?.plain ?? '')) return true;
  if (line.block.kind !== 'row') return false;
  let first = line.index;
  while (lines[first - 1]?.block.kind === 'row') first--;
  return lines[first]!.block.segments.some(({ text }) => starts.test(fold(text)));
}
