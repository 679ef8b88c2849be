// V15: a storage period that does not say from when it runs.
import { fold } from '../fold.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** What is kept from the moment it comes into being: nobody has to say so. */
const startsItself =
  /\b(?:logs?|log ?files?|logged|server|ip[- ]address\w*|back-?ups?|copies|cookies?|sessions?|recordings?|footage|cctv|camera|images|analytics|statistics|measurements?|visits?|journaux|sauvegardes?|enregistrements?|statistiques|traceurs?|logbestand\w*|logboek\w*|back-?ups|opnames?|camerabeelden|statistiek\w*|protokoll\w*|logfiles?|logdateien|sicherung\w*|aufnahmen?|aufzeichnung\w*|statistik\w*|zugriff\w*)\b/;
/** A law sets the period, and with it its beginning; “within” is the time in which one acts. */
const setElsewhere =
  /\b(?:laws?|statut\w+|legal\w*|tax|fiscal\w*|within|older than|lois?|legale?s?|art\.|article|fiscale\w*|wet|wettelijk\w*|binnen|gesetz\w*|steuer\w*|innerhalb)\b/;
/** “after two years” is the period itself; what goes after days or weeks mostly goes so many days after it came. */
const notPeriod =
  '(?! (?:\\d+|one|two|three|four|five|six|ten|twelve|un|une|deux|trois|cinq|dix|een|twee|drie|vijf|zes|tien|eine[mrn]?|zwei|drei|funf|sechs|zehn) (?:\\([^)]*\\) )?(?:months?|years?|mois|ans?|annees?|maand(?:en)?|jaar|monate?n?|jahre?n?)\\b)';
const starts = new RegExp(
  String.raw`\b(?:(?:after|apres|na|nach)${notPeriod}|from|since|following|once|when|starting|beginning|at the end|upon|on (?:expiry|completion)|of (?:receipt|receiving|the (?:order|purchase|request|visit|last|end))|a compter|depuis|suivant|des (?:la|le|que)|a partir|a l'issue|vanaf|sinds|nadat|ab|seit|nachdem|mit (?:ablauf|ende)|last|lasts|dernier|laatste|letzten)\b`,
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
      '## Retention\n\nWe keep your letters for one year after our answer.',
      '## Retention\n\nServer logs are kept for 30 days.',
      '## Speicherdauer\n\nWir speichern Ihre Briefe ein Jahr nach unserer Antwort.',
    ],
    bad: [
      '## Retention\n\nWe will keep the letters of our customers for one year.',
      '## Speicherdauer\n\nWir löschen die Unterlagen unserer Bewerber nach zwei Jahren.',
      '## Bewaartermijn\n\nWij bewaren de brieven van onze klanten twee jaar in ons archief.',
      '## Speicherdauer\n\nWir speichern die Unterlagen unserer Bewerber für sechs Monate.',
      '## Conservation\n\nNous conservons les candidatures de nos candidats pendant deux ans.',
    ],
  },
  find(reading) {
    const seen = new Set<Line>();
    return reading.policy.retention.flatMap((rule) => {
      const line = reading.line(rule.stated?.segment ?? '');
      if (
        !line ||
        seen.has(line) ||
        rule.period === null ||
        rule.period === 'P0D' ||
        rule.trigger !== null ||
        rule.combine
      )
        return [];
      if (
        startsItself.test(rule.subject.toLowerCase()) ||
        startsItself.test(line.plain) ||
        setElsewhere.test(line.plain) ||
        isStarted(reading, line)
      )
        return [];
      seen.add(line);
      return [{ line }];
    });
  },
};

/** In the sentence, in its heading, or in the heads of its table. */
function isStarted({ lines }: LintReading, line: Line): boolean {
  if (starts.test(line.plain) || startsItself.test(line.headings.at(-1)?.plain ?? '')) return true;
  if (line.block.kind !== 'row') return false;
  let first = line.index;
  while (lines[first - 1]?.block.kind === 'row') first--;
  return lines[first]!.block.segments.some(({ text }) => starts.test(fold(text)));
}
