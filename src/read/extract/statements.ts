// Statements of what is not done (no sale, no sharing, no cookies …), and whether cookies are used.
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { asWritten, pattern } from '../patterns.ts';

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

const categories: readonly (readonly [string, RegExp])[] = [
  [
    'necessary',
    /\b(?:strictly necessary|necessary|essential|required|necessaires?|essentiels?|noodzakelijke?|notwendige?|essenzielle?|erforderliche)\b/i,
  ],
  ['functional', /\b(?:function(?:al|ality)|preferences?|fonctionnels?|functionele|funktionale?|funktionelle)\b/i],
  ['performance', /\b(?:performance)\b/i],
  [
    'analytics',
    /\b(?:analytic(?:s|al)?|statistic(?:s|al)|statistiques?|analytiques?|audience|analytische|statistische|analyse|statistik)\b/i,
  ],
  ['advertising', /\b(?:advertis\w+|targeting|remarketing|retargeting|publicit\w+|advertentie\w*|werbe\w*)\b/i],
  ['marketing', /\bmarketing\b/i],
  ['social media', /\b(?:social media|reseaux sociaux|sociale media|soziale medien)\b/i],
];
const cookie = pattern(/\b(?:cookies?|traceurs?|tracking technolog\w+)\b/i);
const maybe = /\b(?:may|might|can|could|peut|peuvent|pouvons|kunnen|kan|konnen)\b/i;
const choice =
  /\b(?:consent (?:banner|tool|manager)|cookie (?:consent )?(?:banner|settings|preferences|notice)|preference cent(?:er|re)|bandeau|gestionnaire de cookies|cookiebanner|cookie-instellingen|cookie-?banner|cookie-?einstellungen)\b/i;

/** “you will not find a cookie banner”. */
const denied = /\b(?:not|no|never|without|pas|aucun|geen|niet|keine?|nicht)\b[^.]{0,30}$/i;

/** Whether cookies are used, of which categories, and what chooses about them. */
export function cookieUse(draft: Draft): void {
  for (const line of draft.linesWith(cookie)) {
    if (line.kind === 'heading' || line.text.endsWith('?')) continue;
    const used = draft.said(line).includes('cookies-used');
    const none =
      !used &&
      /\b(?:no|(?:not|never|don't) (?:use|set|place)(?: any)?|without(?: any)?|aucun|pas de|geen|keine) cookies?\b(?! (?:for|to|that|from|voor|pour|um|zu|die|qui)\b)/i.test(
        line.text,
      );
    const offered = choice.exec(line.text);
    const chosen = offered && !denied.test(line.text.slice(0, offered.index)) ? offered[0] : undefined;
    if (!used && !none && !chosen) continue;
    const named = categories.filter(([, match]) => match.test(line.text)).map(([name]) => name);
    draft.add(
      'cookieUse',
      ['cookies', none ? 'none' : chosen && !used ? 'choice' : 'use'],
      {
        stance: none ? 'none' : used && maybe.test(line.text) ? 'may-be-used' : 'used',
        ...(named.length > 0 && !none ? { categories: named } : {}),
        ...(chosen ? { consent: asWritten(line, chosen) } : {}),
      },
      line,
    );
  }
}
