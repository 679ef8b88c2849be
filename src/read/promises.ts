// Promises: which kinds of promise each sentence makes, by the sayings of the kinds and by the facts stated in it.
import type { Language } from '#base';
import { type FactSaying, type PolicyPromise, type PromiseKind, type Saying, promiseKinds } from '#policy';
import type { Line } from './context.ts';
import type { Draft, Mention } from './draft.ts';
import { type Pattern, alwaysPossible, fits, fitsAny, pattern } from './patterns.ts';

/** The promises of a draft, in reading order; `id` is `p-<kind>-<segment>`. */
export function promisesOf(draft: Draft): PolicyPromise[] {
  const found: PolicyPromise[] = [];
  const sayers = sayersIn(draft.language);
  for (const line of draft.lines) {
    const mentions = draft.mentions.get(line.segment.id) ?? none;
    const kinds = kindsSaid(line, sayers);
    if (mentions.length > 0) {
      for (const { kind, said } of byFact)
        if (!kinds.includes(kind) && mentions.some((mention) => follows(said, mention))) kinds.push(kind);
    }
    if (kinds.length === 0) continue;
    const stated = [draft.stated(line)];
    const facts = [...new Set(mentions.map((mention) => mention.fact.id))];
    for (const kind of kinds) found.push({ id: `p-${kind}-${line.segment.id}`, kind, stated, facts });
  }
  return found;
}

const none: readonly Mention[] = [];

const follows = (said: FactSaying, { list, fact }: Mention): boolean =>
  said.fact === list && (said.where?.(fact as never) ?? true);

/** A saying, ready to run. */
interface Sayer {
  kind: string;
  match: Pattern;
  unless: RegExp | undefined;
  under: Pattern | undefined;
  after: Pattern | undefined;
  blocks: Saying['in'];
}

const isFactSaying = (said: Saying | FactSaying): said is FactSaying => 'fact' in said;

const byFact = promiseKinds.flatMap((kind) => kind.says.filter(isFactSaying).map((said) => ({ kind: kind.id, said })));

/** Expressions that several kinds share are registered once, so that each runs once on a heading. */
const shared = new Map<RegExp, Pattern>();
const register = (regex: RegExp, language: Language): Pattern => {
  let known = shared.get(regex);
  if (!known) shared.set(regex, (known = pattern(regex, language)));
  return known;
};

const sayersOf = (kind: PromiseKind, language: Language): Sayer[] =>
  kind.says
    .filter((said): said is Saying => !isFactSaying(said) && said.language === language)
    .map((said) => ({
      kind: kind.id,
      match: register(said.match, language),
      unless: said.unless,
      under: said.under && register(said.under, language),
      after: said.after && register(said.after, language),
      blocks: said.in,
    }));

interface Sayers {
  /** By pattern: the sayings that it carries. */
  readonly byPattern: readonly (readonly Sayer[] | undefined)[];
  /** Sayings whose words rule nothing out; their place decides. */
  readonly anywhere: readonly Sayer[];
  readonly byKind: ReadonlyMap<string, readonly Sayer[]>;
}

const registered: Readonly<Record<Language, readonly Sayer[]>> = {
  en: promiseKinds.flatMap((kind) => sayersOf(kind, 'en')),
  fr: promiseKinds.flatMap((kind) => sayersOf(kind, 'fr')),
  nl: promiseKinds.flatMap((kind) => sayersOf(kind, 'nl')),
  de: promiseKinds.flatMap((kind) => sayersOf(kind, 'de')),
};

const made = new Map<Language, Sayers>();

function sayersIn(language: Language): Sayers {
  let sayers = made.get(language);
  if (!sayers) made.set(language, (sayers = index(registered[language])));
  return sayers;
}

function index(sayers: readonly Sayer[]): Sayers {
  const always = new Set(alwaysPossible(sayers.map((sayer) => sayer.match)));
  const byPattern: Sayer[][] = [];
  for (const sayer of sayers) if (!always.has(sayer.match)) (byPattern[sayer.match.index] ??= []).push(sayer);
  return {
    byPattern,
    anywhere: sayers.filter((sayer) => always.has(sayer.match)),
    byKind: Map.groupBy(sayers, (sayer) => sayer.kind),
  };
}

const order = new Map(promiseKinds.map((kind, at) => [kind.id, at]));

/** An entry of a table of contents promises a heading, and nothing of what the heading speaks of. */
const contents = 'policy-contents';

/** The kinds of promise that a line makes by its words, in the order of the list of kinds. Questions promise nothing. */
function kindsSaid(line: Line, { byPattern, byKind, anywhere }: Sayers): string[] {
  const kinds: string[] = [];
  if (byKind.get(contents)?.some((sayer) => says(sayer, line))) return [contents];
  if (line.text.endsWith('?')) return kinds;
  const hear = (sayers: readonly Sayer[]): void => {
    for (const sayer of sayers) if (!kinds.includes(sayer.kind) && says(sayer, line)) kinds.push(sayer.kind);
  };
  for (const pattern of line.possible) {
    const sayers = byPattern[pattern];
    if (sayers) hear(sayers);
  }
  hear(anywhere);
  return kinds.length > 1 ? kinds.toSorted((a, b) => order.get(a)! - order.get(b)!) : kinds;
}

const says = ({ match, unless, under, after, blocks }: Sayer, line: Line): boolean =>
  (blocks ? blocks.includes(line.kind) : line.kind !== 'heading') &&
  (!under || fitsAny(under, line.headings)) &&
  (!after || fitsAny(after, line.leads)) &&
  fits(match, line) &&
  !unless?.test(line.text);

/** Whether a line says a kind of promise by its words: for extractors whose facts are worded as promises are. */
export function saysKind(kind: string, line: Line, language: Language): boolean {
  for (const sayer of sayersIn(language).byKind.get(kind) ?? []) if (says(sayer, line)) return true;
  return false;
}
