// Changes of the text: how people are told of them, how long before, and whether earlier versions are kept.
import type { Policy } from '#policy';
import { periodsIn } from '../periods.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';

const told: readonly (readonly ['website' | 'email' | 'in-service', RegExp])[] = [
  ['email', /\b(?:e-?mails?|courriels?|newsletters?|lettre d'information|infolettre|nieuwsbrief|rundbrief)\b/i],
  [
    'website',
    /\b(?:(?:web ?)?sites?|(?:this|our) (?:web ?)?page|post(?:ed|ing)|publi\w+|page|notice on|prominent\w*|seite|startseite|homepage|page d'accueil|pagina|startpagina|veroffentlich\w+|website)\b|\bhttps?:|\bwww\.|\b[a-z-]+\.(?:com|org|eu|de|fr|nl|be|ch|at|lu|example)\/\w/i,
  ],
  [
    'in-service',
    /\b(?:in[- ]app|within the (?:app|service|application)|in the (?:app|application|dashboard)|pop-?up|banner|(?:when|next time) you (?:log|sign) in|dans l'application|in de app|in der app|im kundenkonto)\b/i,
  ],
];
const material =
  /\b(?:material|significant|substantial|major|important|substantielle?s?|importantes?|majeures?|ingrijpende|belangrijke|wezenlijke|wesentliche\w*|erhebliche\w*|grundlegende\w*)\b/i;
const ahead =
  /\b(?:before|prior|in advance|advance notice|ahead|notice|avant|a l'avance|preavis|vooraf|voordat|van tevoren|vorher|im voraus|vor (?:inkrafttreten|dem))\b/i;

const section = pattern(
  /\b(?:changes?|updates?|amendments?|modifications?|wijziging\w*|verander(?:t|en)|anderung\w*|evolution|revisions?|(?:this|the) (?:page|policy|notice|statement) change)\b/i,
);
/** No notice, the reader's own duty to look, or use taken for consent. */
const unnoticed = pattern(
  /\b(?:without|no) (?:further |prior |any |individual |separate |previous |advance )*notice\b|\b(?:visit|check|consult|review|read|revisit)\b.{0,60}\b(?:regularly|periodically|from time to time|frequently|often)\b|\b(?:regularly|periodically) (?:visit|check|consult|review|read)\b|\b(?:continu\w+|go(?:ing)? on|further) (?:to )?us(?:e|ing)\b.{0,120}\b(?:accept\w*|agree\w*|consent\w*)\b|\buse of\b.{0,60}\bmodification\b.{0,30}\baccept\w*|\bsans preavis\b|\bconsulter regulierement\b|\b(?:reservons le droit de modifier|modifiee? a tout moment)\b|\bzonder (?:voorafgaande |verdere )*(?:kennisgeving|aankondiging|bericht)\b|\bregelmatig\b.{0,30}\b(?:raadple\w+|bekijk\w*|lezen)\b|\b(?:raadple\w+|bekijk\w*|controleer\w*|lees)\b.{0,60}\bregelmatig\b|\bregulierement consulter\b|\b(?:informieren|lesen|prufen) sie\b.{0,40}\bregelmas+ig\b|\bohne (?:vorherige |gesonderte |weitere |separate )*(?:(?:vor)?ankundigung|mitteilung|hinweis|benachrichtigung|information)\b|\bregelmas+ig\b.{0,60}\b(?:lesen|informieren|einsehen|prufen)\b/i,
);
const ofText =
  /\b(?:policy|policies|(?:this|privacy) notice|statement|page|webpage|terms|charter|versions?|chang\w+|modifi\w+|revis\w+|amend\w*|politique|charte|declaration|consulter|verklaring|beleid|gewijzigd|pagina|\w*erklarung|\w*hinweise|geandert|seite)\b/i;
const telling =
  /\b(?:let you know|annoncee?s?|(?:vous|les membres|les utilisateurs) (?:en )?(?:informer?ons|avertir?ons|notifier?ons)|informieren wir|benachrichtigen wir|teilen wir|bekannt ?gegeben|informeren wij|stellen wij\b.{0,30}\bop de hoogte|laten (?:wij|we)\b.{0,20}\bweten|aangekondigd)\b|\b(?:tell|inform|notify|e-?mail|announce|alert)s?\b.{0,40}\b(?:you|customers|members|users|everybody|everyone|people)\b|\b(?:on|with|giv\w+|upon) [^.;]{0,30}\bnotice\b|\b(?:put|place|show|display)\w*\b.{0,20}\b(?:banner|notice|pop-?up|message)\b|\b(?:displayed|posted|announced|published) (?:in|on|at)\b|\b(?:it|they|you)(?:'ll| will) (?:be|read (?:it|about it)|find it) in (?:the|our)\b|\bstaat (?:het|dat|dit) in\b|\bsteht (?:es|das) im\b|\bl'annoncons dans\b/i;
const listing = /\b(?:list|log|history|archive)\b.{0,40}\b(?:page|below|end|changes|versions)\b|\bearlier versions\b/i;

/** “See all versions of this page”. */
const versions = pattern(
  /\b(?:see|view|find|consult|read|compare) (?:\w+ ){0,2}(?:all|earlier|previous|older|past|prior) versions\b|\b(?:all|earlier|previous|older|past|prior) versions of (?:this|the|our) (?:page|policy|notice|statement|document)\b|\b(?:anciennes versions|versions (?:precedentes|anterieures))\b|\b(?:eerdere|oudere|vorige) versies\b|\b(?:fruhere|altere|vorherige)n? (?:versionen|fassungen)\b/i,
);
/** “The latest version is always at …”. */
const current = pattern(
  /\b(?:current|latest|most recent|up-to-date|newest) version\b.{0,40}\b(?:available|found|published|posted|on|at)\b|\bversion (?:la plus recente|en vigueur|actuelle|a jour)\b.{0,40}\b(?:disponible|consultable|accessible|publiee|sur)\b|\b(?:actuele|actueelste|meest recente|laatste) versie\b.{0,40}\b(?:beschikbaar|vindt|vinden|staat|op)\b|\b(?:aktuelle|jeweils aktuelle|neueste|gultige) (?:version|fassung)\b.{0,60}\b(?:abruf\w*|finden|verfugbar|auf|unter|veroffentlicht\w*|publiziert\w*)\b/i,
);
/** “When we make changes, we update the effective date above.” */
const redated = pattern(
  /\b(?:updat|revis|chang|amend)\w*\b.{0,40}\b(?:effective|revision|revised|updated)"? date\b|\b(?:updat|revis|chang)\w*\b.{0,30}\bdate (?:at|on) the (?:top|bottom|end)\b|\b(?:date de (?:derniere )?mise a jour|datum (?:bovenaan|onderaan)|stand oben)\b.{0,40}\b(?:modifi|actualis|aangepast|angepasst)\w*/i,
);
/** That the text may change, and no word on who is told. */
const mayChange = pattern(
  /\b(?:we|us|company)\b.{0,40}\b(?:may|might|can|reserve the right to)\b.{0,40}\b(?:updat|chang|amend|modif|revis)\w*\b.{0,40}\b(?:policy|notice|statement|declaration)\b|\b(?:pouvons|reservons le droit de|peut|pourra)\b.{0,30}\b(?:modifi|mettre a jour|actualis|adapt)\w*\b.{0,40}\b(?:politique|charte|declaration|notice)\b|\b(?:kunnen|behouden|kan)\b.{0,60}\b(?:privacy\w*|verklaring|beleid)\b.{0,40}\b(?:aan(?:ge|te )?pas\w*|aan te passen|wijzig\w*|te wijzigen|gewijzigd)\b|\b(?:behalten uns|konnen|kann)\b.{0,60}\b(?:datenschutz\w*|erklarung|hinweise)\b.{0,60}\b(?:ander\w*|geandert|anzupassen|anpass\w*|angepasst|aktualisier\w*)\b/i,
);

type Change = Omit<Policy['changes'][number], 'id' | 'stated' | 'decided'>;

export function changes(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    for (const change of changesIn(draft, line)) {
      const name = change.log ? 'log' : change.notice.join(' ');
      draft.add('changes', ['changes', name], change, line);
    }
  }
  if (draft.facts.changes) return;
  const unannounced = draft.linesWith(mayChange).find((line) => line.kind !== 'heading');
  if (unannounced) draft.add('changes', ['changes', 'none'], { notice: ['none'] }, unannounced);
}

/** “posted here, and by e-mail if they are important”, “e-mailed, and earlier versions stay”: two things of one sentence. */
function changesIn(draft: Draft, line: Line): Change[] {
  const { text } = line;
  const said = draft.said(line);
  const under = fitsAny(section, line.headings.slice(-1));
  const log = said.includes('policy-history') || (under && listing.test(text)) || fits(versions, line);
  const tells = said.includes('policy-change-notice') || (under && telling.test(text));
  const places = tells || said.includes('policy-current') || fits(current, line);
  const silent = fits(unnoticed, line) && (under || ofText.test(text));

  const dated = fits(redated, line) && (under || ofText.test(text));
  if (!log && !places && !silent && !dated) return [];
  const named = places ? told.filter(([, match]) => match.test(text)).map(([way]) => way) : [];
  const ways = named.length === 0 && dated ? ['website' as const] : named;
  const lead = tells && ahead.test(text) ? periodsIn(text)[0]?.period : undefined;
  const about = material.test(text);
  const [first, second] = ways.toSorted((a, b) => placeOf(text, a) - placeOf(text, b));
  const important = { ...(about ? { material: true } : {}), ...(lead ? { leadTime: lead } : {}) };
  const at = text.search(material);
  const split = about && first && second && at > placeOf(text, first) && at < placeOf(text, second);
  const found: Change[] = split
    ? [{ notice: [first] }, { notice: ways.filter((way) => way !== first), ...important }]
    : ways.length > 0 || lead
      ? [{ notice: ways, ...important }]
      : [];
  if (silent && found.length === 0) found.push({ notice: ['none'] });
  if (log) found.push({ notice: [], log: true });
  return found;
}

const placeOf = (text: string, way: (typeof told)[number][0]): number =>
  text.search(told.find(([one]) => one === way)![1]);
