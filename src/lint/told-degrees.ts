// Told degrees: how far a text says when requests are answered, how its changes are told, and which data must be given (Art. 12(3), 13(2)(e), 13(3)).
import type { Degree } from './completeness.ts';
import type { Line, LintReading } from './reading.ts';
import { provisionWords, spanWords, topic } from './vocabulary.ts';

const degree = (full: boolean, some: boolean): Degree => (full ? 'full' : some ? 'partial' : 'none');

const answers =
  /\b(?:respond\w*|repl(?:y|ies)|answer\w*|comply|act on|deal with|process (?:your|the|any) request|(?:get|come|write) back|hear (?:back )?from us|(?:your|the|any|each) requests?\b[^.\n]{0,30}\b(?:handled|completed|dealt|processed|within)|repond\w*|reponse\w*|traitons votre demande|reag\w+|antwoord\w*|beantwoord\w*|behandel\w* (?:wij|we) uw verzoek|bearbeit\w*|antwort\w*|beantwort\w*|melden uns)\b/;
const inTheMonth =
  /\b(?:dans le mois|within the month|binnen de maand|innerhalb der monatsfrist|within (?:one|a) (?:calendar )?month)\b/;
/** Questions of the trade are answered, too, and records kept for a time after the answer. */
const notRequests =
  /\b(?:kept|keep|retain\w*|stored?|delet\w+|eras\w+|conserve\w*|efface\w*|bewaar\w*|bewaren|verwijder\w*|gespeichert|geloscht|gewist|last answer|derniere reponse|acknowledg\w*|confirm receipt|accuse reception|breach\w*|violation\w*|authority|datalek\w*|verletzung\w*)\b/;

/** Sentences that promise an answer within a time. */
export const answerTimes = (reading: LintReading): Line[] =>
  reading
    .linesThat(answers)
    .filter(({ plain }) => (spanWords.test(plain) || inTheMonth.test(plain)) && !notRequests.test(plain));

const ofChanges =
  /\b(?:chang(?:e[ds]?|ing)|amend\w*|updat\w+|revis\w+|modifi\w+|evolu\w+|mise a jour|new version|wijzig\w*|aanpass\w*|ander\w*|geandert|anpass\w*|neue fassung)\b/;
const announced =
  /\b(?:announc\w*|tell|let you know|inform\w*|notif\w+|put (?:it|them|this|a)|banner|e-?mail\w*|letter|newsletter|displayed|shown?|posted|publish\w*|lies|annonc\w*|affich\w*|informer\w*|avertir\w*|prevenons|prevenus?|courriel|aankondig\w*|kondigen|melden|laten (?:wij|we)|informeren|mailen|nieuwsbrief|mitteil\w*|teilen wir|informier\w*|aushang|hangen|bekannt\w*|benachrichtig\w*|weisen wir)\b/;
const ofData =
  /\b(?:your|personal|vos|uw|ihre\w*) (?:personal )?(?:data|information|details|address|donnees|gegevens|daten)\b/;
const unnoticed =
  /\b(?:without (?:\w+ ){0,2}notice|sans preavis|zonder (?:\w+ )?(?:kennisgeving|bericht)|ohne (?:\w+ )?(?:ankundigung|hinweis|mitteilung)|check|regularly|regelmat\w*|regelmassig|regulierement)\b/;

/** A sentence, or one under a heading on changes, says how people learn of one. */
const saysHowChangesAreTold = (reading: LintReading): boolean =>
  reading
    .linesThat(announced)
    .some(
      ({ block, plain, headings }) =>
        block.kind !== 'heading' &&
        !ofData.test(plain) &&
        !unnoticed.test(plain) &&
        (headings.some((heading) => topic.changes.test(heading.plain)) ||
          (ofChanges.test(plain) &&
            /\b(?:if|when|where|should|si|lorsque|en cas|als|wanneer|wenn|sobald|bei)\b/.test(plain) &&
            aboutText.test(plain))),
    );
const aboutText =
  /\b(?:it|this|notice|policy|statement|letter|page|document|text|sections?|something|la presente|politique|notice|texte|deze|dit|verklaring|wijzigingen|diese\w*|erklarung|hinweise)\b/;

const leftOut =
  /\b(?:(?:without|if you (?:leave (?:out|it)|do not|don't|would rather not|choose not)|a defaut|sans (?:nom|adresse|telephone|numero|ces|cette|votre|vos|le|la|l')|si vous ne|zonder (?:deze|uw|dit|die|het|een|\w*nummer)|zonder (?:\w*adres|naam)|als (?:u|je) (?:\w+ ){0,4}niet|ohne (?:diese|ihre|die|sie)|wenn sie (?:\w+ ){0,4}nicht)\b[^.\n]{0,100}\b(?:cannot|can't|can not|unable|not be able|not possible|impossib\w+|ne (?:pouvons|pourrons|peut|pouvez)|kunnen (?:wij|we)|kan\b|niet mogelijk|konnen wir|kommt keine?|nicht moglich|keine?n?)|(?:cannot|can't|unable to)\b[^.\n]{0,60}\bwithout (?:these|this|them|it|your|an?))\b/;
const ofOtherThings =
  /\b(?:cookies?|traceurs?|browser|navigateur|consent|consentement|toestemming|einwilligung|identity|identite|identiteit|identitat|request|demande|verzoek|antrag|opt[- ]?out)\b/;

export const toldDegrees = {
  responseTime: (reading) =>
    degree(
      reading.policy.rightsHandling.some(({ period }) => period !== undefined) || answerTimes(reading).length > 0,
      false,
    ),
  changeProcedure: (reading) => {
    const { changes } = reading.policy;
    const told = changes.some(({ notice }) => notice.some((one) => one !== 'none')) || saysHowChangesAreTold(reading);
    const personally = changes.some(({ notice }) => notice.includes('email') || notice.includes('in-service'));
    return degree(
      told && (personally || !changes.some(({ notice }) => notice.includes('none'))),
      changes.length > 0 || told,
    );
  },
  /** Which data must be given, and what follows if it is not. */
  provisionRequirement: (reading) => {
    const { provision } = reading.policy;
    const others = ({ plain, block }: Line): boolean => block.kind === 'heading' || ofOtherThings.test(plain);
    const required =
      provision.some((fact) => fact.required !== undefined) ||
      reading.linesThat(provisionWords).some((line) => !others(line) && optional.test(line.plain));
    const follows =
      provision.some((fact) => fact.consequences !== undefined) ||
      reading.linesThat(leftOut).some((line) => !others(line));
    return degree(required && follows, required || follows);
  },
} satisfies Record<string, (reading: LintReading) => Degree>;
const optional =
  /\b(?:optional|voluntar\w*|mandatory|compulsory|obligatory|required|obliged|free (?:not )?to|up to you|asterisk|facultati\w+|obligatoires?|verplicht\w*|vrijwillig|optioneel|freiwillig\w*|pflicht\w*|verpflichtet)\b/;
