// What changed for whom: the facts of two editions compared, only where the published words about them changed, each as a sentence; pure.
import { type AnyFact, type Block, type Policy, type Prose, allFacts, diffPolicies } from '#policy';
import type { Message } from '#words';
import { type TextDiff, hashOf, hashesOf } from './text-diff.ts';

/** A fact with its fields, of whatever list. */
export type Fact = AnyFact & Readonly<Record<string, unknown>>;

export interface PolicyChange {
  list: string;
  /** `added` has no `before`, `removed` no `after`. */
  change: 'added' | 'removed' | 'changed';
  before: Fact | null;
  after: Fact | null;
  /** For `changed`: the fields that differ. */
  fields: readonly string[];
  /** One sentence for people. */
  message: Message;
  /** The people concerned, as the policy calls them; empty: it does not say. */
  subjects: readonly string[];
}

export interface FactDiff {
  /** Changes of what the published text says. */
  said: readonly PolicyChange[];
  /** How many facts differ though the words about them are the same: somebody corrected the reading. */
  corrected: number;
}

/** What is compared: the words and what they mean. */
export interface Said {
  prose: Prose;
  policy: Policy;
}

/** A fact whose sentence was edited into another's is one change, not a loss and a gain. */
export function diffFacts(before: Said, after: Said, text: TextDiff): FactDiff {
  const [old, now] = [factsOf(before.policy), factsOf(after.policy)];
  const [oldWords, nowWords] = [hashesOf(before.prose), hashesOf(after.prose)];
  const [oldPlaces, nowPlaces] = [placesOf(before.prose), placesOf(after.prose)];
  const isNew = (fact: Fact | null): boolean => differs(fact, nowPlaces, oldWords);
  const isGone = (fact: Fact | null): boolean => differs(fact, oldPlaces, nowWords);
  const plain = diffPolicies(before.policy, after.policy)
    .filter(({ list }) => !aboutNobody.includes(list))
    .map(({ list, id, change, fields }) => ({
      list,
      change,
      fields,
      before: change === 'added' ? null : (old.get(`${list}/${id}`) ?? null),
      after: change === 'removed' ? null : (now.get(`${list}/${id}`) ?? null),
    }));
  const paired = pairEdited(plain, text);
  const said = paired.filter((change) => isNew(change.after) || isGone(change.before));
  return {
    said: said.map((change) => ({
      ...change,
      message: saidOf(change),
      subjects: subjectsOf(change.after ?? change.before, change.after ? after.policy : before.policy),
    })),
    corrected: paired.length - said.length,
  };
}

/** Promises follow the sentences, and the date of a text is nothing that happens to anybody. */
const aboutNobody: readonly string[] = ['promises', 'versions'];

type Bare = Omit<PolicyChange, 'message' | 'subjects'>;

const factsOf = (policy: Policy): ReadonlyMap<string, Fact> =>
  new Map(allFacts(policy).map(({ list, fact }) => [`${list}/${fact.id}`, fact as Fact]));

/**
 * Whether any of the words that a fact rests on (its block, the heading above, the sentence that introduces its list or the table's first
 * row) does not stand in the other text. A decided fact rests on no words.
 */
function differs(fact: Fact | null, places: ReadonlyMap<string, string[]>, others: ReadonlySet<string>): boolean {
  if (!fact?.stated) return false;
  const words = places.get(fact.stated.segment);
  return words === undefined || words.some((hash) => !others.has(hash));
}

/** By segment id: the hashes of all the words that give it its meaning. */
function placesOf(prose: Prose): ReadonlyMap<string, string[]> {
  const places = new Map<string, string[]>();
  const hashes = (block: Block | null): string[] => block?.segments.map(({ id }) => hashOf(id)) ?? [];
  let heading: Block | null = null;
  let lead: Block | null = null;
  for (const [at, block] of prose.blocks.entries()) {
    const before = prose.blocks[at - 1];
    if (block.kind === 'heading') [heading, lead] = [block, null];
    else if (block.kind === 'paragraph' || (block.kind === 'row' && before?.kind !== 'row')) lead = block;
    const around = [...hashes(heading), ...hashes(lead), ...hashes(block)];
    for (const { id } of block.segments) places.set(id, around);
  }
  return places;
}

function pairEdited(changes: readonly Bare[], text: TextDiff): Bare[] {
  const edits = new Map(
    text.changes.flatMap(({ before, after }): [string, string][] =>
      before !== null && after !== null ? [[before, after]] : [],
    ),
  );
  const placeNow = (fact: Fact): string | undefined =>
    fact.stated && (edits.get(fact.stated.segment) ?? fact.stated.segment);
  const gone = changes.filter(({ change }) => change === 'removed');
  const used = new Set<Bare>();
  const paired = changes.map((change): Bare => {
    if (change.change !== 'added' || !change.after?.stated) return change;
    const place = change.after.stated.segment;
    const was = gone.find(
      (one) => one.list === change.list && !used.has(one) && one.before && placeNow(one.before) === place,
    );
    if (!was?.before) return change;
    used.add(was);
    return { ...change, change: 'changed', before: was.before, fields: fieldsThatDiffer(was.before, change.after) };
  });
  return paired.filter((change) => !used.has(change));
}

const fieldsThatDiffer = (a: Fact, b: Fact): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter(
      (name) => !['id', 'stated', 'decided'].includes(name) && JSON.stringify(a[name]) !== JSON.stringify(b[name]),
    )
    .toSorted();

/** The people that a purpose names, or that the purposes of a storage rule name. */
function subjectsOf(fact: Fact | null, policy: Policy): string[] {
  const purposes = (ids: unknown) => policy.purposes.filter(({ id }) => Array.isArray(ids) && ids.includes(id));
  const ids = [fact?.['subjects'], ...purposes(fact?.['purposes']).map(({ subjects }) => subjects)].flat();
  return policy.subjects.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

const nouns: Readonly<Record<string, string>> = {
  recipients: 'Recipient',
  transfers: 'Transfer',
  purposes: 'Purpose',
  data: 'Data',
  subjects: 'Subject',
  sources: 'Source',
  bases: 'Basis',
  retention: 'Retention',
  rights: 'Right',
  contacts: 'Contact',
  representative: 'Contact',
  dpo: 'Contact',
  cookies: 'Cookie',
  measures: 'Measure',
};

/** Lists whose facts are said best by the sentence itself. */
const quoted = ['rights', 'rightsHandling', 'cookieUse', 'backups', 'breach', 'provision', 'changes', 'statements'];
const named = ['label', 'name', 'category', 'subject', 'to', 'value', 'email', 'role', 'basis'];

/** What a fact is about, in a few words. */
export function labelOf(list: string, fact: Fact): string {
  const name = quoted.includes(list) ? undefined : named.map((field) => fact[field]).find(isText);
  return short(name ?? fact.stated?.quote ?? fact.id);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 160 ? plain : `${plain.slice(0, 159)}…`;
};

function saidOf({ list, change, before, after, fields }: Bare): Message {
  if (list === 'retention') return retentionSaid(before, after, fields);
  const noun = nouns[list] ?? 'Other';
  if (!before && after) return { key: `publish.added${noun}`, values: { label: labelOf(list, after) } };
  if (before && !after) return { key: `publish.removed${noun}`, values: { label: labelOf(list, before) } };
  if (!before || !after) throw new Error(`publish: a ${change} fact of ${list} that is nowhere`);
  if (list === 'purposes' && fields.includes('bases'))
    return { key: 'publish.changedBases', values: { label: labelOf(list, after) } };
  const [was, is] = [labelOf(list, before), labelOf(list, after)];
  if (was !== is) return { key: 'publish.changedTo', values: { before: was, after: is } };
  const [quoteBefore, quoteAfter] = [short(before.stated?.quote ?? ''), short(after.stated?.quote ?? '')];
  return quoteBefore !== quoteAfter && quoteBefore !== '' && quoteAfter !== ''
    ? { key: 'publish.changedTo', values: { before: quoteBefore, after: quoteAfter } }
    : { key: 'publish.changedDetail', values: { label: is } };
}

const periodOf = (fact: Fact): string | null => (isText(fact['period']) ? fact['period'] : null);

function retentionSaid(before: Fact | null, after: Fact | null, fields: readonly string[]): Message {
  const label = labelOf('retention', (after ?? before)!);
  if (!after) return { key: 'publish.removedRetention', values: { label } };
  const is = periodOf(after);
  if (!before)
    return is === null
      ? { key: 'publish.addedRetentionOpen', values: { label } }
      : { key: 'publish.addedRetention', values: { label, period: is } };
  const was = periodOf(before);
  if (was !== is && was !== null)
    return is === null
      ? { key: 'publish.openedRetention', values: { label, before: was } }
      : { key: 'publish.changedRetention', values: { label, before: was, after: is } };
  if (was === null && is !== null) return { key: 'publish.closedRetention', values: { label, after: is } };
  if (fields.includes('trigger')) return { key: 'publish.restartedRetention', values: { label } };
  return { key: 'publish.changedDetail', values: { label } };
}
