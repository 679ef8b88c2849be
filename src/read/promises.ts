// Promises: which kinds of promise each sentence makes, by the sayings of the kinds and by the facts stated in it.
import type { Language } from '#base';
import { type FactSaying, type PolicyPromise, type PromiseKind, type Saying, promiseKinds } from '#policy';
import type { Line } from './context.ts';
import type { Draft, Mention } from './draft.ts';
import { promisesNothing } from './no-promise.ts';
import { deniesSomething, notOurDoing } from './not-our-doing.ts';
import { type Passages, type Pattern, fits, fitsAny, pattern } from './patterns.ts';

/**
 * The promises of a draft, in reading order; `id` is `p-<kind>-<segment>`. A row of a table is one sentence: what one of its
 * cells promises, all its cells say.
 */
export function promisesOf(draft: Draft): PolicyPromise[] {
  const found: PolicyPromise[] = [];
  for (const lines of sentencesOf(draft.lines)) {
    if (draft.isContents(lines[0]!)) {
      promiseContents(found, lines[0]!, draft);
      continue;
    }
    const mentions = mentionsOf(lines, draft);
    const kinds = kindsOf(lines, mentions, draft);
    if (kinds.size === 0) continue;
    const stated = lines.map((line) => draft.stated(line));
    const facts = [...new Set(mentions.map((mention) => mention.fact.id))];
    for (const kind of kinds) found.push({ id: `p-${kind}-${lines[0]!.segment.id}`, kind, stated, facts });
  }
  return found;
}

function mentionsOf(lines: readonly Line[], draft: Draft): readonly Mention[] {
  const [line, ...others] = lines;
  if (others.length === 0) return draft.mentions.get(line!.segment.id) ?? none;
  return lines.flatMap((one) => draft.mentions.get(one.segment.id) ?? none);
}

const noKinds: ReadonlySet<string> = new Set();

/** The kinds that a sentence says, then those that follow from its facts; else the kind that counts where nothing else is promised. */
function kindsOf(lines: readonly Line[], mentions: readonly Mention[], draft: Draft): ReadonlySet<string> {
  const stated = mentions.length > 0 ? kindsStated(mentions) : [];
  if (stated.length > 0 || lines.some((line) => draft.said(line).length > 0))
    return new Set([...lines.flatMap((line) => draft.said(line)), ...stated]);
  const rest = restOf(lines[0]!, draft.language);
  return rest === undefined ? noKinds : new Set([rest]);
}

/** One promise for the whole table of contents, where its first entry stands: one fault among its entries is one fault. */
function promiseContents(found: PolicyPromise[], line: Line, draft: Draft): void {
  if (!found.some((promise) => promise.kind === contents))
    found.push({ id: `p-${contents}-${line.segment.id}`, kind: contents, stated: [draft.stated(line)], facts: [] });
}

/** The lines one by one, the cells of a row together. */
function sentencesOf(lines: readonly Line[]): Line[][] {
  const sentences: Line[][] = [];
  for (const line of lines) {
    const last = sentences.at(-1);
    if (last && line.block.kind === 'row' && !line.block.head && last[0]!.block === line.block) last.push(line);
    else sentences.push([line]);
  }
  return sentences;
}

const none: readonly Mention[] = [];

/** The kinds of promise that follow from facts, in the order of the list of kinds. */
function kindsStated(mentions: readonly Mention[]): string[] {
  const places = new Set<number>();
  for (const { list, fact } of mentions)
    for (const { at, said } of byFact.get(list) ?? [])
      if (!places.has(at) && (said.where?.(fact as never) ?? true)) places.add(at);
  return [...places].toSorted((one, other) => one - other).map((at) => promiseKinds[at]!.id);
}

/** A saying, ready to run. */
interface Sayer {
  kind: string;
  match: Pattern;
  unless: RegExp | undefined;
  under: Pattern | undefined;
  after: Pattern | undefined;
  notAfter: Pattern | undefined;
  blocks: Saying['in'];
}

type AnySaying = PromiseKind['says'][number];
const isFactSaying = (said: AnySaying): said is FactSaying => 'fact' in said;
const isSaying = (said: AnySaying): said is Saying => 'match' in said;

/** By the kind of fact; `at`: the place of the kind of promise among all. */
const byFact: ReadonlyMap<string, { at: number; said: FactSaying }[]> = Map.groupBy(
  promiseKinds.flatMap((kind, at) => kind.says.filter(isFactSaying).map((said) => ({ at, said }))),
  ({ said }) => said.fact,
);

/** Expressions that several kinds share are registered once, so that each runs once on a heading. */
const shared = new Map<RegExp, Pattern>();
const register = (regex: RegExp, language: Language): Pattern => {
  let known = shared.get(regex);
  if (!known) shared.set(regex, (known = pattern(regex, language)));
  return known;
};

const sayersOf = (kind: PromiseKind, language: Language): Sayer[] =>
  kind.says
    .filter((said) => isSaying(said))
    .filter((said) => said.language === language)
    .map((said) => ({
      kind: kind.id,
      match: register(said.match, language),
      unless: said.unless,
      under: said.under && register(said.under, language),
      after: said.after && register(said.after, language),
      notAfter: said.notAfter && register(said.notAfter, language),
      blocks: said.in,
    }));

const sayersIn = (kinds: readonly PromiseKind[]): Readonly<Record<Language, readonly Sayer[]>> => ({
  en: kinds.flatMap((kind) => sayersOf(kind, 'en')),
  fr: kinds.flatMap((kind) => sayersOf(kind, 'fr')),
  nl: kinds.flatMap((kind) => sayersOf(kind, 'nl')),
  de: kinds.flatMap((kind) => sayersOf(kind, 'de')),
});

const sayers = sayersIn(promiseKinds.filter((kind) => !kind.rest));
const restSayers = sayersIn(promiseKinds.filter((kind) => kind.rest));

/** The kind that a line says which promises nothing else. */
const restOf = (line: Line, language: Language): string | undefined =>
  line.text.endsWith('?') || promisesNothing(line, language)
    ? undefined
    : restSayers[language].find((sayer) => says(sayer, line))?.kind;

/** What is said where else nothing is: an introduction of rights offers them, and other sites are left to others by a disclaimer. */
const alwaysSaid: ReadonlySet<string> = new Set(['rights-offered', 'external-sites']);

/** The table of contents promises its headings, and nothing of what they speak of. */
const contents = 'policy-contents';

/**
 * The kinds of promise that each line makes by its words, in the order of the list of kinds. Questions promise nothing.
 * One saying after another goes through its lines, not one line after another through the sayings: its code stays in the cache.
 */
export function kindsSaid(lines: readonly Line[], pages: Passages, language: Language): string[][] {
  const kinds: string[][] = lines.map(() => []);
  for (const sayer of sayers[language]) {
    pages.visit(sayer.match, (index) => {
      const line = lines[index]!;
      const said = kinds[index]!;
      if (said.at(-1) !== sayer.kind && !line.text.endsWith('?') && says(sayer, line)) said.push(sayer.kind);
    });
  }
  kinds.forEach((said, index) => {
    if (said.length > 0 && promisesNothing(lines[index]!, language))
      said.splice(0, said.length, ...said.filter((kind) => alwaysSaid.has(kind)));
    if (said.some((kind) => deniesSomething.has(kind)) && fits(notOurDoing[language], lines[index]!))
      said.splice(0, said.length, ...said.filter((kind) => !deniesSomething.has(kind)));
  });
  return kinds;
}

const says = ({ match, unless, under, after, notAfter, blocks }: Sayer, line: Line): boolean =>
  (blocks ? blocks.includes(line.kind) : line.kind !== 'heading') &&
  (!under || fitsAny(under, line.headings) || (line.column !== undefined && fits(under, line.column))) &&
  (!after || fitsAny(after, line.leads)) &&
  !(notAfter && fitsAny(notAfter, line.leads)) &&
  fits(match, line) &&
  !unless?.test(line.text);
