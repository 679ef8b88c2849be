// Statements of what is not done (no sale, no sharing, no cookies …).
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { pattern } from '../patterns.ts';

type Kind = Policy['statements'][number]['kind'];

/** The promise kinds whose sayings make a statement. */
const kinds: readonly (readonly [Kind, string])[] = [
  ['no-sale', 'no-sale'],
  ['no-sharing', 'no-sharing'],
  ['no-cookies', 'cookies-none'],
  ['no-special-data', 'no-special-data'],
];
const profiling = pattern(
  /\b(?:no|not|never|aucun\w*|pas|geen|niet|keine?|nicht)\b[^.]{0,40}\bprofil(?:ing|age|ering)\b/i,
);
const abroad = pattern(
  /\b(?:no|not|never|aucun\w*|pas|geen|niet|keine?|nicht)\b[^.]{0,60}\b(?:transfer\w*|transfer\w*|doorge\w+|ubermittel\w*)\b[^.]{0,80}\b(?:outside|third countr\w+|hors|pays tiers|buiten|derde land\w*|aus+erhalb|drittland\w*)\b/i,
);
/** “whether or not”, “if we do not”: no statement. */
const conditional =
  /\b(?:whether or not|if we do not|unless|does not apply|not (?:only|limited)|wenn wir nicht|als wij niet|si nous ne)\b/i;

export function statements(draft: Draft): void {
  for (const line of draft.lines) {
    const said = draft.said(line);
    for (const [kind, promise] of kinds) if (said.includes(promise)) state(draft, line, kindOf(kind, line.text));
  }
  for (const line of draft.linesWith(profiling)) state(draft, line, 'no-profiling');
  for (const line of draft.linesWith(abroad)) state(draft, line, 'no-transfer');
}

function state(draft: Draft, line: Line, kind: Kind): void {
  if (line.kind === 'heading' || conditional.test(line.text)) return;
  draft.add('statements', ['statement', kind], { kind, text: line.raw }, line);
}

/** Data that is not asked for is special only where it is called so (Art. 9). */
const kindOf = (kind: Kind, text: string): Kind =>
  kind === 'no-special-data' &&
  !/\b(?:sensitive|special|health|religi|sensibles?|particulieres|bijzondere|gevoelige|besondere)\w*/i.test(text)
    ? 'other'
    : kind;
