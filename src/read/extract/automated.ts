// Automated decisions and profiling (Art. 13(2)(f), 22): only where the text says that there are any, or that there are none.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';

/** Decisions by machine alone, and profiles. */
const topic = pattern(
  /\b(?:automat\w+ (?:individual )?(?:decisions?|decision[- ]making|processing|means|process(?:es)?)|automated|by (?:a )?(?:machine|computer)s? alone|profil(?:es?|ing|age|ering|en)|decisions? (?:individuelles? )?(?:entierement |exclusivement |uniquement )?automatisees?|prises? de decisions? automatisees?|traitement automatise|geautomatiseerde?\w*|automatisierte\w*|automatisiert)\b/i,
);
/** What makes it a decision about people, or a profile of them. */
const decides =
  /\b(?:decisions?|decision[- ]making|profil(?:es?|ing|age|ering|en)|besluit\w*|entscheidung\w*|entscheidungsfindung)\b/i;
const denied =
  /\b(?:no|not|never|neither|nor|without|aucune?|ne|n'|pas|jamais|geen|niet|nooit|keine\w*|nicht|niemals|verzichte\w*)\b/i;
/** Rights, conditions, promises about what would be done if, and definitions. */
const noStatement =
  /\b(?:rights?|entitled|object|not to be subject|droits?|opposer|ne pas faire l'objet|recht\w*|bezwaar|widerspr\w+|unterworfen|means|if we (?:do|were|ever)|where we (?:do|use)|user profile|your profile|public profile|customer profile|votre profil|uw profiel|ihr profil|profile page)\b/i;
const affirmed =
  /\b(?:we|our|is|are|nous|notre|wij|onze|wordt|worden|wir|unser\w*|wird|werden|erfolgt)\b.{0,120}\b(?:use|uses|used|make|makes|take|taken|carry out|based on|automat\w+|utilis\w+|prenons|prises?|gebruik\w*|nemen|genomen|treffen|getroffen|nutzen|setzen)\b/i;
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
  if (line.kind === 'heading' || /[?:]$/.test(text) || !decides.test(text) || noStatement.test(text)) return undefined;
  if (denied.test(text)) return 'none';
  if (fitsAny(rightsHeading, line.headings.slice(-1)) || !fits(topic, line)) return undefined;
  return /\b(?:decision|besluit|entscheidung)/i.test(text) && affirmed.test(text) ? 'used' : undefined;
}
