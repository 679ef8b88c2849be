// Statements of what is not done (no sale, no sharing, no cookies …), and of what holds for all data.
import type { Language } from '#base';
import { vendorsIn } from '#law';
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { deniesSomething, notOurDoing } from '../not-our-doing.ts';
import { type Pattern, fits, pattern } from '../patterns.ts';
import { statementDenials } from './statement-denials.ts';
import { statementRefusals } from './statement-refusals.ts';
import { statementWords } from './statement-words.ts';

type Kind = Policy['statements'][number]['kind'];

/** “… and we will never share it”: denied by itself. */
const twice =
  /\b(?:and|nor) (?:we )?(?:(?:will|do|shall) )?(?:not|never)\b|\bet (?:ne|n')|\ben (?:delen|verstrekken)\b.{0,30}\b(?:niet|nooit)\b|\bund (?:geben|ubermitteln)\b.{0,40}\b(?:nicht|nie)\b/i;
/** The promise kinds whose sayings make a statement. */
const kinds: readonly (readonly [Kind, string])[] = [
  ['no-sale', 'no-sale'],
  ['no-sharing', 'no-sharing'],
  ['no-cookies', 'cookies-none'],
  ['no-special-data', 'no-special-data'],
];
const abroad = pattern(
  /\b(?:no|not|never|aucun\w*|pas|geen|niet|keine?|nicht)\b[^.]{0,60}\b(?:transfer\w*|sent|processed|stored|doorge\w+|verwerkt|opgeslagen|ubermittel\w*|verarbeitet|gespeichert)\b[^.]{0,80}\b(?:outside|third countr\w+|hors|pays tiers|buiten|derde land\w*|aus+erhalb|drittland\w*)\b|\b(?:niet|nicht|geen|keine)\b[^.]{0,40}\b(?:buiten de|aus+erhalb (?:der|des))\b[^.]{0,40}\b(?:verwerkt|doorge\w+|opgeslagen|verarbeitet|ubermittelt|gespeichert)\b/i,
);
/** Whom the denial keeps out stands elsewhere: it denies the transfer, not the sharing. */
const beyond =
  /\b(?:parties|companies|recipients|organi[sz]ations|partijen|derden|partners|tiers|societes|dritten?|empfanger)\b[^.,;]{0,40}\b(?:outside (?:of )?the e|third countr|buiten de e|derde land|(?:de)?hors (?:de )?l'|pays tiers|auserhalb|drittl[a]nd|drittstaat)/i;
/** “whether or not”, “if we do not”: no statement. */
const conditional =
  /\b(?:whether or not|if we do not|unless|does not apply|not (?:only|limited)|wenn wir nicht|als wij niet|si nous ne)\b/i;

interface Sayer {
  kind: Kind;
  unless: RegExp | undefined;
  match: Pattern;
}

const sayersOf = (language: Language): Sayer[] =>
  [...statementWords, ...statementDenials, ...statementRefusals].flatMap(({ kind, words, unless }) => {
    const regex = words[language];
    return regex ? [{ kind, unless, match: pattern(regex, language) }] : [];
  });

const tables: Readonly<Record<Language, readonly Sayer[]>> = {
  en: sayersOf('en'),
  fr: sayersOf('fr'),
  nl: sayersOf('nl'),
  de: sayersOf('de'),
};

export function statements(draft: Draft): void {
  for (const line of draft.lines) {
    const said = draft.said(line);
    const sale = said.includes('no-sale');
    for (const [kind, promise] of kinds)
      // “not sell, share or rent” denies one thing.
      if (
        said.includes(promise) &&
        !(kind === 'no-sharing' && ((sale && !twice.test(line.text)) || beyond.test(line.text)))
      )
        state(draft, line, kind === 'no-cookies' && ofTool(line) ? 'other' : kindOf(kind, line.text));
  }
  for (const line of draft.linesWith(abroad)) state(draft, line, 'no-transfer');
  for (const { kind, unless, match } of tables[draft.language])
    for (const line of draft.linesWith(match)) if (!unless?.test(line.text)) state(draft, line, kind);
}

/** What the reader is asked to do, or need not do, states nothing of the company. */
const readers =
  /\bplease\b|^(?:if|when|where) (?:you|customers?|users?)\b|\b(?:you|customers?|users?|vous|u|sie)\b.{0,20}\b(?:not (?:have|need|required|obliged)|(?:n'etes|n'avez) pas|hoeft|mussen)\b|\byou (?:may|can) (?:instruct|ask|request|tell)\b|^to ask us\b|\bother than\b/i;

/** Whom a shop serves is another matter: “We do not rent to people under 18”. */
const serves =
  /\b(?:sell|rent|lease)\b.{0,30}\bto (?:children|minors|(?:people|persons|anyone|anybody|customers|those)\b.{0,20}\b(?:under|below|younger|aged))\b/i;

/** “None but one”: some after all. */
const but =
  /\bonly\b|\b(?:except|exceptions?|apart from|other than|sauf|hormis|exception|behalve|uitzondering|ausnahmen?|auser|save (?:for|one)|excepte\w*)\b|\b(?:without (?:your|their|prior)|sans (?:votre|leur)|zonder (?:uw|je|jouw|hun)|ohne (?:ihre|deine|eure)) (?:\w+ )?(?:consent|accord|consentement|toestemming|einwilligung|zustimmung)\b/i;
const cookiesBut = /\bcookies?\b.{0,20}\b(?:except|apart from|save|sauf|hormis|behalve|auser)\b/i;
/** “It cannot be guaranteed that no data goes abroad”: the contrary of a promise. */
const unsure =
  /\b(?:cannot|can not|can't|could not|unable to) (?:be )?(?:guarantee\w*|exclude\w*|rule[sd]? out|ensure\w*|assure\w*)|\bno guarantee\b|\b(?:nicht|keine?) (?:\w+ )?(?:garantier\w+|garantie|ausgeschlossen|sichergestellt|gewahrleist\w+)|\b(?:ne|n') ?(?:pouvons|peut|pouvait|saurait|saurions)\b.{0,30}\b(?:garanti\w*|exclu\w*)|\bniet (?:\w+ )?(?:garanderen|gegarandeerd|uitgesloten|uitsluiten)\b/i;

/** What is said again says the same. */
const once = new Set<Kind>(['data-location']);

function state(draft: Draft, line: Line, kind: Kind): void {
  if (line.kind === 'heading' || line.text.endsWith('?')) return;
  if (conditional.test(kind === 'no-sharing' || kind === 'other' ? line.text.replace(/\bunless\b/gi, '') : line.text))
    return;
  if (kind === 'no-cookies' && but.test(line.text)) return;
  if (kind === 'other' && cookiesBut.test(line.text)) return;
  if ((kind.startsWith('no-') || kind === 'other') && unsure.test(line.text)) return;
  if ((kind.startsWith('no-') || kind === 'other') && readers.test(line.text)) return;
  if (deniesSomething.has(kind) && fits(notOurDoing[draft.language], line)) return;
  if (kind === 'no-sale' && serves.test(line.text)) return;
  if (stated(draft, line, kind)) return;
  const before = draft.facts.statements?.find(
    (fact) => fact.kind === kind && (fact.text === line.raw || once.has(kind)),
  );
  if (before) {
    draft.mention(line, 'statements', before);
    return;
  }
  draft.add('statements', ['statement', kind], { kind, text: line.raw }, line);
}

/** Beside a statement in more particular words, these say nothing more. */
const general = new Set<Kind>(['consent-first', 'processing-agreement', 'other']);

/** Said of the same sentence before, in this or in more particular words. */
const stated = (draft: Draft, line: Line, kind: Kind): boolean =>
  draft.mentions
    .get(line.segment.id)
    ?.some(
      ({ list, fact }) =>
        list === 'statements' && 'kind' in fact && (fact.kind === kind || fact.kind === 'other' || general.has(kind)),
    ) ?? false;

/** Data that is not asked for is special only where it is called so (Art. 9); cookies of some kinds denied are not all cookies. */
const kindOf = (kind: Kind, text: string): Kind =>
  (kind === 'no-special-data' && !special.test(text)) ||
  (kind === 'no-cookies' && (ofSomeKinds.test(text) || !cookies.test(text)))
    ? 'other'
    : kind;
const special = /\b(?:sensitive|special|health|religi|sensibles?|particulieres|bijzondere|gevoelige|besondere)\w*/i;
/** “The tag manager itself stores no cookies”: what a tool does not do. */
const ofTool = (line: Line): boolean => vendorsIn(line.raw).length > 0 && !ourselves.test(line.text);
const ourselves = /\b(?:we|us|our|nous|notre|nos|wij|onze?|wir|uns|unser\w*|(?:this|diese|cette|deze) \w+)\b/i;
const cookies = /cookies?|traceurs?|temoins? de connexion/i;
const ofSomeKinds =
  /\b(?:analytics?|analytical|statistics?|statistical|advertising|ad|marketing|targeting|third[- ]party|profiling|social media|persistent)(?:,? (?:and|or|nor) \w+)? cookies?\b|\b(?:cookies?|traceurs?) (?:publicitaires?|analytiques?|statistiques?|tiers|marketing|de (?:mesure|statistique|publicite|ciblage|profilage|reseaux sociaux)|d'(?:audience|analyse))|\b(?:advertentie|analyse|marketing|reclame|statistiek|werbe|analyse|statistik|drittanbieter)-?cookies?\b|\b(?:analytische|commerciele|statistische)(?: (?:of|en) \w+)? cookies?\b/i;
