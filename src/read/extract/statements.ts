// Statements of what is not done (no sale, no sharing, no cookies …), and whether cookies are used.
import type { Language } from '#base';
import { promiseKind, type Policy, type Saying } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';

type Kind = Policy['statements'][number]['kind'];

/** The promise kinds whose sayings make a statement. */
const kinds: readonly (readonly [Kind, string])[] = [
  ['no-sale', 'no-sale'],
  ['no-sharing', 'no-sharing'],
  ['no-cookies', 'cookies-none'],
  ['no-special-data', 'no-special-data'],
];
const profiling = /\b(?:no|not|never|aucun\w*|pas|geen|niet|keine?|nicht)\b[^.]{0,40}\bprofil(?:ing|age|ering)\b/i;
const abroad =
  /\b(?:no|not|never|aucun\w*|pas|geen|niet|keine?|nicht)\b[^.]{0,60}\b(?:transfer\w*|transf[ée]r\w*|doorge\w+|[üu]bermittel\w*)\b[^.]{0,80}\b(?:outside|third countr\w+|hors|pays tiers|buiten|derde land\w*|au[ßs]+erhalb|drittl[äa]nd\w*)\b/i;
/** “whether or not”, “if we do not”: no statement. */
const conditional =
  /\b(?:whether or not|if we do not|unless|does not apply|not (?:only|limited)|wenn wir nicht|als wij niet|si nous ne)\b/i;

export function statements(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading' || conditional.test(line.text)) continue;
    const found: Kind[] = kinds.filter(([, promise]) => saidIn(promise, line, draft.language)).map(([kind]) => kind);
    if (profiling.test(line.text)) found.push('no-profiling');
    if (abroad.test(line.text)) found.push('no-transfer');
    for (const kind of found) draft.add('statements', ['statement', kind], { kind, text: line.text }, line);
  }
}

const categories: readonly (readonly [string, RegExp])[] = [
  [
    'necessary',
    /\b(?:strictly necessary|necessary|essential|required|n[ée]cessaires?|essentiels?|noodzakelijke?|notwendige?|essenzielle?|erforderliche)\b/i,
  ],
  ['functional', /\b(?:function(?:al|ality)|preferences?|fonctionnels?|functionele|funktionale?|funktionelle)\b/i],
  ['performance', /\b(?:performance)\b/i],
  [
    'analytics',
    /\b(?:analytic(?:s|al)?|statistic(?:s|al)|statistiques?|analytiques?|audience|analytische|statistische|analyse|statistik)\b/i,
  ],
  ['advertising', /\b(?:advertis\w+|targeting|remarketing|retargeting|publicit\w+|advertentie\w*|werbe\w*)\b/i],
  ['marketing', /\bmarketing\b/i],
  ['social media', /\b(?:social media|r[ée]seaux sociaux|sociale media|soziale medien)\b/i],
];
const maybe = /\b(?:may|might|can|could|peut|peuvent|pouvons|kunnen|kan|k[öo]nnen)\b/i;
const choice =
  /\b(?:consent (?:banner|tool|manager)|cookie (?:consent )?(?:banner|settings|preferences|notice)|preference cent(?:er|re)|bandeau|gestionnaire de cookies|cookiebanner|cookie-instellingen|cookie-?banner|cookie-?einstellungen)\b/i;

/** Whether cookies are used, of which categories, and what chooses about them. */
export function cookieUse(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading' || !/\b(?:cookies?|traceurs?|tracking technolog\w+)\b/i.test(line.text)) continue;
    const used = saidIn('cookies-used', line, draft.language);
    const none =
      !used &&
      saidIn('cookies-none', line, draft.language) &&
      !/\b(?:only|solely|exclusively|uniquement|alleen|uitsluitend|nur|ausschlie[ßs]+lich|other)\b/i.test(line.text);
    const chosen = choice.exec(line.text)?.[0];
    if (!used && !none && !chosen) continue;
    const named = categories.filter(([, match]) => match.test(line.text)).map(([name]) => name);
    draft.add(
      'cookieUse',
      ['cookies', none ? 'none' : chosen && !used ? 'choice' : 'use'],
      {
        stance: none ? 'none' : used && maybe.test(line.text) ? 'may-be-used' : 'used',
        ...(named.length > 0 && !none ? { categories: named } : {}),
        ...(chosen ? { consent: chosen } : {}),
      },
      line,
    );
  }
}

function saidIn(kind: string, line: Line, language: Language): boolean {
  return (promiseKind(kind)?.says ?? []).some(
    (said): boolean => 'match' in said && said.language === language && says(said, line),
  );
}

const says = ({ match, unless, under, after, in: blocks }: Saying, line: Line): boolean =>
  (!blocks || blocks.includes(line.kind)) &&
  (!under || line.headings.some((heading) => under.test(heading))) &&
  (!after || line.leads.some((lead) => after.test(lead))) &&
  match.test(line.text) &&
  !unless?.test(line.text);
