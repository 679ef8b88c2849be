// Automated decisions and profiling (Art. 13(2)(f), 22): only where the text says that there are any, or that there are none.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';

/** Decisions by machine alone, and profiles. */
const topic = pattern(
  /\b(?:automat\w+ (?:individual )?(?:decisions?|decision[- ]making|processing|means|process(?:es)?|credit|checks?)|automated|automatically|by (?:a )?(?:machine|computer|algorithm|software)s? (?:alone|only)|solely by (?:a )?(?:machine|computer|algorithm|software)s?|(?:door|durch|von) (?:een |eine )?(?:software|computers?|maschinen?) (?:alleen|allein)|par (?:un )?(?:logiciel|algorithme|ordinateur) seul|without (?:any )?human (?:intervention|involvement)|profil(?:es?|ing|age|ering|en|bildung)|decisions? (?:individuelles? )?(?:entierement |exclusivement |uniquement )?automatisees?|prises? de decisions? automatisees?|(?:traitement|procede)s? (?:\w+ )?automatises?|automatiquement|geautomatiseerde?\w*|automatisch\w*|automatisierte\w*|automatisiert|scoring)\b/i,
);
/** What makes it a decision about people, or a making of profiles. */
const decision =
  /\b(?:decisions?|decision[- ]making|decid(?:e[sd]?|ing)|decide(?:r|nt)?|besluit\w*|beslis\w*|\w*entscheidung\w*|entscheid(?:et|en|en wir)|entscheidungsfindung|(?:suspended|blocked|rejected|refused|declined|closed|cancelled|shortlisted|approved|granted) automatically|automatically (?:suspend|block|reject|refuse|decline|close|cancel|shortlist|approve)\w*|automatisch (?:gesperrt|abgelehnt|geweigerd|geblokkeerd|afgewezen)|automatiquement (?:suspendu|bloque|refuse|rejete)\w*|(?:suspendu|bloque|refuse|rejete)e?s? automatiquement|(?:rejected|refused|shortlist\w*|declined|ranked|chosen|selected)\b.{0,40}\bby (?:a )?(?:software|machine|computer|algorithm)s? (?:alone|only))\b/i;
const profiling =
  /\b(?:profiling|profilage|profilering|profilbildung|(?:build|create|make|compile|draw up|establish)\w*(?: any| no)? (?:personality |personal )?profiles?|(?:etabli\w+|cre\w+|constitu\w+) (?:aucun |de |un )?profils?|(?:maken|stellen|bouwen)\b.{0,20}\bprofiel\w*|(?:erstell\w+|bilden)\b.{0,20}\bprofile?|profile (?:werden|erstellen))\b/i;
/** Profiles of one kind say nothing of the others: “we build no advertising profiles”. */
const oneKind =
  /\b(?:advertising|marketing|movement|interest|usage|behaviou?ral|social media|publicitaires?|marketing|reclame|advertentie|werbe|nutzungs|bewegungs|interessen)[- ]?(?:profil\w*|profiel\w*)\b/i;
const denied =
  /\b(?:no|not|nobody|no one|none|\w+n't|never|neither|nor|without|aucune?|ne|n'|pas|jamais|geen|niet|nooit|kein\w*|nicht|niemals|verzichte\w*)\b/i;
/** Rights, conditions, promises about what would be done if, and definitions. */
const noStatement =
  /\b(?:rights?|entitled|object|not to be subject(?:ed)?|droits?|opposer|ne pas faire l'objet|recht|rechte|rechts|bezwaar|widerspr\w+|unterworfen|rechten|means (?:any|a|an|the|that)|if we (?:do|were|ever)|where we (?:do|use)|user profile|your profile|public profile|customer profile|votre profil|uw profiel|ihr profil|profile page)\b/i;
const affirmed =
  /\b(?:we|our|is|are|nous|notre|wij|onze|wordt|worden|wir|unser\w*|wird|werden|erfolgt)\b.{0,120}\b(?:use|uses|used|make|makes|take|taken|carry out|based on|automat\w+|utilis\w+|prenons|prises?|gebruik\w*|nemen|genomen|treffen|getroffen|nutzen|setzen)\b|\b(?:decides? automatically|automatically decid\w+|(?:is|are|be) (?:suspended|blocked|rejected|refused|declined|closed|cancelled|approved) automatically|automatically (?:suspended|blocked|rejected|refused|declined|closed|cancelled|approved)|automatisch (?:gesperrt|abgelehnt|geweigerd|geblokkeerd|afgewezen)|automatiquement (?:suspendu|bloque|refuse|rejete)\w*|(?:suspendu|bloque|refuse|rejete)e?s? automatiquement|automatisch\b.{0,60}\bentscheide\w*|entscheidet automatisch|automatisch\b.{0,60}\b(?:beslist|besluit)|(?:beslist|besluit) automatisch|decide automatiquement)\b/i;
/** Decisions in a long text on something else are not what is denied there. */
const tooLong = 500;
const logic =
  /\b(?:logic|criteria|based on|logique|criteres|fonde\w* sur|logica|op basis van|criteria|logik|kriterien|anhand|auf grundlage)\b/i;
const rightsHeading = pattern(
  /\b(?:your|data subject)? ?rights\b|\bvos droits\b|\brechten\b|\b(?:ihre|betroffenen)-? ?rechte\b/i,
);

export function automated(draft: Draft): void {
  for (const line of draft.linesWith(topic)) {
    const stance = stanceOf(line);
    if (!stance) continue;
    const explained = stance === 'used' && logic.test(line.text);
    draft.add('automatedDecisions', ['automated', stance], { stance, ...(explained ? { logic: line.raw } : {}) }, line);
  }
}

function stanceOf(line: Line): 'none' | 'used' | undefined {
  const { text } = line;
  if (line.kind === 'heading' || /[?:]$/.test(text) || text.length > tooLong || noStatement.test(text))
    return undefined;
  const decides = decision.test(text);
  if (!decides && (!profiling.test(text) || oneKind.test(text))) return undefined;
  if (denied.test(text)) return decides && !ofMachines.test(text) ? undefined : 'none';
  if (fitsAny(rightsHeading, line.headings.slice(-1)) || !fits(topic, line)) return undefined;
  return decides && ofMachines.test(text) && affirmed.test(text) ? 'used' : undefined;
}

/** Decisions that machines make, or that rest on a profile. */
const ofMachines =
  /\b(?:automat\w*|geautomatiseerd\w*|machines?|computers?|algorithm\w*|software|profil\w*|without (?:any )?human|scoring)\b/i;
