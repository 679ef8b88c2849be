// Promises: which kinds of promise each sentence makes, by the sayings of the kinds and by the facts stated in it.
import type { Language } from '#base';
import { type FactSaying, type PolicyPromise, type PromiseKind, type Saying, promiseKinds } from '#policy';
import type { Line } from './context.ts';
import type { Draft, Mention } from './draft.ts';
import { requiredLiterals } from './literals.ts';
import { scannerOf } from './scanner.ts';

/** The promises of a draft, in reading order; `id` is `p-<kind>-<segment>`. */
export function promisesOf(draft: Draft): PolicyPromise[] {
  const sayers = sayersFor(draft.language);
  const found: PolicyPromise[] = [];
  for (const line of draft.lines) {
    const mentions = draft.mentions.get(line.segment.id) ?? [];
    const kinds = sayers.kindsSaid(line);
    for (const { kind, said } of sayers.byFact) if (mentions.some((mention) => follows(said, mention))) kinds.add(kind);
    if (kinds.size === 0) continue;
    const stated = [draft.stated(line)];
    const facts = [...new Set(mentions.map((mention) => mention.fact.id))];
    for (const kind of kinds) found.push({ id: `p-${kind}-${line.segment.id}`, kind, stated, facts });
  }
  return found;
}

const follows = (said: FactSaying, { list, fact }: Mention): boolean =>
  said.fact === list && (said.where?.(fact as never) ?? true);

interface Sayers {
  kindsSaid(line: Line): Set<string>;
  byFact: readonly { kind: string; said: FactSaying }[];
}

const isFactSaying = (said: Saying | FactSaying): said is FactSaying => 'fact' in said;

const made = new Map<Language, Sayers>();

function sayersFor(language: Language): Sayers {
  let sayers = made.get(language);
  if (!sayers) made.set(language, (sayers = makeSayers(promiseKinds, language)));
  return sayers;
}

/**
 * Tries every saying of a language on a line, but runs only the expressions whose literals stand in it: one pass of a
 * scanner over the line finds them. Answers of `under` and `after` are kept for the headings and sentences of one reading.
 */
export function makeSayers(kinds: readonly PromiseKind[], language: Language): Sayers {
  const sayings: { kind: string; said: Saying }[] = [];
  const byFact: { kind: string; said: FactSaying }[] = [];
  for (const kind of kinds) {
    for (const said of kind.says) {
      if (isFactSaying(said)) byFact.push({ kind: kind.id, said });
      else if (said.language === language) sayings.push({ kind: kind.id, said });
    }
  }
  const always: number[] = [];
  const owners = new Map<string, number[]>();
  sayings.forEach(({ said }, index) => {
    const literals = requiredLiterals(said.match);
    if (!literals) always.push(index);
    for (const literal of literals ?? []) owners.set(literal, [...(owners.get(literal) ?? []), index]);
  });
  const scanner = scannerOf([...owners.keys()]);
  const ownersOf = [...owners.values()];
  const tried = new Uint32Array(sayings.length);
  let round = 0;

  const says = ({ match, unless, under, after, in: kindsOfBlock }: Saying, line: Line): boolean =>
    (kindsOfBlock ? kindsOfBlock.includes(line.kind) : line.kind !== 'heading') &&
    (!under || line.headings.some((heading) => under.test(heading))) &&
    (!after || line.leads.some((lead) => after.test(lead))) &&
    match.test(line.text) &&
    !unless?.test(line.text);

  return {
    byFact,
    kindsSaid(line) {
      round++;
      const candidates = [...always];
      scanner.scan(line.text, (literal) => {
        for (const index of ownersOf[literal]!) {
          if (tried[index] === round) continue;
          tried[index] = round;
          candidates.push(index);
        }
      });
      candidates.sort((a, b) => a - b);
      const kinds = new Set<string>();
      for (const index of candidates) {
        const { kind, said } = sayings[index]!;
        if (!kinds.has(kind) && says(said, line)) kinds.add(kind);
      }
      return kinds;
    },
  };
}
