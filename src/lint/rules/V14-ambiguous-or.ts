// V14: “until … or for 3 years”: two ends of storage, and nothing says which one counts.
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { retentionWords, topic } from '../vocabulary.ts';

const period =
  '(?:\\d+|one|two|three|four|five|six|seven|ten|twelve|un|une|deux|trois|cinq|dix|een|twee|drie|vijf|tien|eine?[mnrs]?|zwei|drei|funf|zehn) ?(?:\\([^)]*\\) ?)?(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|annees?|dagen|weken|maand(?:en)?|jaar|tage?n?|wochen?|monate?n?|jahre?n?)';
const until =
  "(?:until|as long as|for the (?:duration|time|life|term)|jusqu'\\w*|aussi longtemps|tant que|pendant la duree|tot(?:dat)?|zolang|zo lang|gedurende|bis|solange|fur die dauer|wahrend)";

/** Folded: a period and an open end on the two sides of “or”, in one sentence. */
const either = new RegExp(
  `\\b${until}\\b[^.;]{2,120}?,? (?:or|ou|of|oder) (?:[\\w']+ ){0,4}?${period}\\b|\\b${period}\\b[^.;]{0,90}?,? (?:or|ou|of|oder) (?:[\\w']+ ){0,2}?${until}\\b`,
);
/** A period after the last of two things: “two years after the last order or the last visit”. */
const lasts = new RegExp(
  `\\b${period}\\b[^.;]{2,40}\\b(?:last|latest|derni\\w+|laatste|letzte[nr]?)\\b[^.;]{2,40} (?:or|ou|of|oder) (?:[\\w']+ ){0,3}?(?:last|latest|derni\\w+|laatste|letzte[nr]?)\\b`,
);
/** A least and a most, and nothing that says which counts when. */
const between = new RegExp(
  `\\bminim\\w+\\b[^.;]{0,40}\\b${period}\\b[^.;]{0,90}\\bmaxim\\w+\\b[^.;]{0,40}\\b${period}\\b|\\b(?:at least|au moins|minstens|mindestens)\\b[^.;]{0,30}\\b${period}\\b[^.;]{0,60}\\b(?:at most|up to|au plus|hoogstens|hochstens)\\b[^.;]{0,30}\\b${period}\\b`,
);
const or = / (?:or|ou|of|oder|and|et|en|und) /;
const decided =
  /\b(?:whichever|earlier|later|longer|longest|shorter|shortest|sooner|(?:comes?|occurs?|happens?|is|ends?) (?:first|last)|at the latest|at most|latest|earliest|le premier|le plus (?:court|long|tot|tard)|au plus tard|premier des deux|wat (?:het )?(?:eerst|laatst|langst|kortst)\w*|het (?:langst|kortst)e|uiterlijk|je nachdem|fruher\w*|spater\w*|langere\w*|kurzere\w*|zuerst|spatestens|langstens)\b/;

export const ambiguousOr: Rule = {
  id: 'V14',
  article: '13(2)(a)',
  severity: 'warning',
  name: {
    en: '“Or” between two ends',
    fr: '« Ou » entre deux échéances',
    nl: '“Of” tussen twee einden',
    de: '„Oder“ zwischen zwei Enden',
  },
  why: {
    en: 'Two ends of storage are named, and not which of them counts: the earlier or the later? Neither a person nor a machine can delete on time.',
    fr: 'Deux échéances sont nommées, sans dire laquelle compte : la première ou la dernière ? Ni personne ni machine ne peut effacer à temps.',
    nl: 'Twee einden van de bewaring staan er, en niet welke telt: het eerste of het laatste? Mens noch machine kan op tijd wissen.',
    de: 'Zwei Enden der Speicherung stehen da, aber nicht, welches gilt: das frühere oder das spätere? Weder Mensch noch Maschine kann rechtzeitig löschen.',
  },
  repair: {
    en: 'Add “whichever comes first”, or “whichever comes later”.',
    fr: 'Ajoutez « la première de ces dates », ou « la dernière ».',
    nl: 'Voeg toe: “wat het eerst komt”, of “wat het laatst komt”.',
    de: 'Ergänzen Sie „je nachdem, was früher eintritt“ oder „was später eintritt“.',
  },
  examples: {
    good: [
      '## Retention\n\n- Letters: until you unsubscribe or for two years after the last one, whichever comes first',
      '## Retention\n\nWe keep logs for 30 or 60 days. We keep orders for seven years.',
      '## Speicherdauer\n\nWir speichern Briefe bis zu Ihrem Widerruf oder zwei Jahre, je nachdem, was früher eintritt.',
    ],
    bad: [
      '## Retention\n\nWe retain bills for a minimum of two years and a maximum of six years.',
      '## Retention\n\n- Letters: until you unsubscribe or for two years after the last one',
      '## Conservation\n\nCompte client : 3 ans à compter du dernier achat ou de la dernière visite.',
      '## Retention\n\nWe keep orders for seven years or until the dispute is settled.',
      '## Conservation\n\nNous conservons vos lettres jusqu’à votre désinscription ou pendant deux ans après la dernière.',
      '## Bewaartermijn\n\nWij bewaren uw brieven totdat u zich afmeldt of gedurende twee jaar na de laatste.',
      '## Speicherdauer\n\nWir speichern Ihre Briefe bis zu Ihrer Abmeldung oder für zwei Jahre nach dem letzten Brief.',
    ],
  },
  find: (reading) =>
    [...new Set([either, lasts, between].flatMap((words) => reading.linesThat(words)))]
      .toSorted((a, b) => a.index - b.index)
      .filter((line) => line.block.kind !== 'heading' && or.test(line.plain))
      .filter((line) => !decided.test(line.plain) && isAboutKeeping(line))
      .map((line) => ({ line })),
};

/** In a table the column says it. */
const isAboutKeeping = ({ block, plain, headings }: Line): boolean =>
  block.kind === 'row' ||
  retentionWords.test(plain) ||
  headings.some(({ plain: title }) => topic.retention.test(title) || retentionWords.test(title));
