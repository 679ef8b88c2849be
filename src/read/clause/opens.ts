// Clause opens: what a sentence that ends with a colon, or with no stop, leaves open, and so what the list below it is one of.
import type { Language } from '#base';
import { type Act, type ClauseWords, type Kind, clauseWords } from './words.ts';

/** What a list is one of; `denied`: of what is not done. */
export interface Opens {
  kind: Kind;
  denied: boolean;
  /** What is done with data, where a verb says it. */
  act: Act | undefined;
}

/** The words of a language, made for looking up. */
interface Lexicon {
  acts: readonly (readonly [stem: string, act: Act])[];
  nouns: readonly (readonly [stem: string, kind: Kind])[];
  gets: readonly string[];
  tails: ReadonlyMap<string, Kind>;
  sets: Readonly<
    Record<
      'noAct' | 'we' | 'you' | 'not' | 'sub' | 'opening' | 'toWhom' | 'filler' | 'announcing' | 'example',
      ReadonlySet<string>
    >
  >;
}

const list = (words: string): string[] => words.split(' ');
const setOf = (words: string): ReadonlySet<string> => new Set(list(words));
const pairs = <Name extends string>(by: Readonly<Partial<Record<Name, string>>>): (readonly [string, Name])[] =>
  Object.entries<string | undefined>(by).flatMap(([name, words]) =>
    list(words ?? '').map((word) => [word, name as Name] as const),
  );

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  let made = lexicons.get(language);
  if (!made) {
    const words: ClauseWords = clauseWords[language];
    made = {
      acts: pairs(words.acts),
      nouns: pairs(words.nouns),
      gets: list(words.gets),
      tails: new Map(pairs(words.tails)),
      sets: {
        noAct: setOf(words.noAct),
        we: setOf(words.we),
        you: setOf(words.you),
        not: setOf(words.not),
        sub: setOf(words.sub),
        opening: setOf(words.opening),
        toWhom: setOf(words.toWhom),
        filler: setOf(words.filler),
        announcing: setOf(words.announcing),
        example: setOf('example instance exemple beispiel voorbeeld'),
      },
    };
    lexicons.set(language, made);
  }
  return made;
}

/** Units of an introduction, at most: a longer one is no introduction. */
const longest = 400;

const closed = /[.!?;]\W?$/;

const token = /[a-z0-9_]+(?:-[a-z0-9_]+)*|,/g;

/** What a folded text leaves open with its last words; null: it does not say, or is closed by a stop. */
export function opens(text: string, language: Language): Opens | null {
  if (text.length > longest || closed.test(text)) return null;
  const lexicon = lexiconOf(language);
  const { acts, nouns, tails, sets } = lexicon;
  const all: string[] = text.toLowerCase().match(token) ?? [];
  const words = mainClause(withoutLimits(all), sets);
  const denied = words.some((word) => sets.not.has(word));
  if (othersGet(words, lexicon)) return { kind: 'recipients', denied, act: 'share' };
  const act = verbOf(words, acts, sets);
  if (sets.example.has(words.at(-1) ?? '')) words.splice(-2);
  while (words.length > 1 && (words.at(-1) === ',' || sets.you.has(words.at(-1)!))) words.pop();
  const last = words.at(-1);
  if (last === undefined) return null;
  const announced = announcedIn(words, lexicon);
  if (announced === 'data' && (act === undefined ? words.some((word) => sets.you.has(word)) : !takes.has(act)))
    return null;
  if (announced) return announced === 'unknown' ? null : { kind: announced, denied, act };
  if (act === 'share' && sets.toWhom.has(last)) return { kind: 'recipients', denied, act };
  const tail = tails.get(last);
  if (tail) return act === 'have' || act === 'ask' ? { kind: 'rights', denied, act } : { kind: tail, denied, act };
  if (
    (act !== 'collect' && act !== 'keep') ||
    (words.some((word) => sets.you.has(word)) && !words.some((word) => sets.we.has(word)))
  )
    return null;
  if (words.some((word) => kindOf(word, nouns) === 'periods')) return null;
  while (words.length > 0 && (words.at(-1) === ',' || sets.filler.has(words.at(-1)!))) words.pop();
  const noun = kindOf(words.at(-1) ?? '', nouns);
  return noun === undefined || noun === 'data' ? { kind: 'data', denied, act } : { kind: noun, denied, act };
}

/** “These parties get data”: others do, and nobody who writes. */
const othersGet = (words: readonly string[], { nouns, gets, sets }: Lexicon): boolean =>
  words.some((word) => gets.some((stem) => word.startsWith(stem))) &&
  words.some((word) => kindOf(word, nouns) === 'recipients') &&
  !words.some((word) => sets.we.has(word));

/** Without “but not limited to” at its end, which denies nothing. */
function withoutLimits(words: readonly string[]): readonly string[] {
  if (!words.at(-2)?.startsWith('limit')) return words;
  const not = words.lastIndexOf('not');
  const from = not < 0 ? words.length - 2 : words.slice(0, not).findLastIndex((word) => !beforeLimits.has(word)) + 1;
  return words.slice(0, from);
}
const beforeLimits = setOf('but is are was be may by , and');

/** What is done with data that a list may name. */
const takes: ReadonlySet<Act> = new Set(['collect', 'keep', 'use', 'include']);

/** “the following X”, “X suivantes”: what is announced; of several, purposes. */
function announcedIn(words: readonly string[], lexicon: Lexicon): Kind | 'unknown' | undefined {
  const kinds = words.flatMap((word, at) =>
    lexicon.sets.announcing.has(word) && at >= words.length - farthest ? [announcedAt(words, at, lexicon)] : [],
  );
  return kinds.includes('purposes') ? 'purposes' : kinds.at(-1);
}

/** Words between the announcing one and the end, at most. */
const farthest = 14;

function announcedAt(words: readonly string[], at: number, { nouns, sets }: Lexicon): Kind | 'unknown' {
  for (const word of words.slice(at + 1, at + 6)) {
    const kind = kindOf(word, nouns);
    if (kind) return kind;
    if (word === ',') break;
  }
  const before = words.slice(Math.max(0, at - 4), at).findLast((word) => !sets.filler.has(word));
  return kindOf(before ?? '', nouns) ?? 'unknown';
}

/** By the longest beginning that fits: “Rechtsgrundlagen” are no “Rechte”. */
function kindOf(word: string, nouns: Lexicon['nouns']): Kind | undefined {
  let best: readonly [string, Kind] | undefined;
  for (const noun of nouns) if (word.startsWith(noun[0]) && noun[0].length > (best?.[0].length ?? 0)) best = noun;
  return best?.[1];
}

/** Without the occasion that stands before it: “When you call us, we record”. */
function mainClause(words: readonly string[], { opening, we }: Lexicon['sets']): string[] {
  if (words[0] === undefined || !opening.has(words[0])) return [...words];
  const comma = words.indexOf(',');
  if (comma >= 0 && comma < words.length - 1) return words.slice(comma + 1);
  const own = words.findIndex((word) => we.has(word));
  return words.slice(Math.max(0, own));
}

/** The first verb of what is done by those who write, or by nobody named; not one of a clause below. */
function verbOf(words: readonly string[], acts: Lexicon['acts'], sets: Lexicon['sets']): Act | undefined {
  let below = false;
  for (const [at, word] of words.entries()) {
    if (word === ',' || sets.we.has(word)) below = false;
    else if (sets.sub.has(word) && at > 0) below = true;
    if (below || sets.noAct.has(word)) continue;
    const act = acts.find(([stem]) => word.startsWith(stem))?.[1];
    if (act && act !== 'include') return act;
  }
  return undefined;
}
