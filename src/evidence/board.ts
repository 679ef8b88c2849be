// The board: the published text, each sentence with the worst verdict of its promises, and the proof beside it.
import {
  type Area,
  type PolicyPromise,
  type PublishedPolicy,
  type State,
  allFacts,
  areas,
  type PromiseKind,
  promiseKind,
  segmentsOf,
} from '#policy';
import { type Db, withTenant } from '#store';
import type { Message } from '#words';
import type { AttestationView, BoardView, Change, Counts, FindingView, Mark, PromiseView } from './views.ts';

/** What only `access` knows, handed in: the attestations by promise id. */
export type AttestationsByPromise = ReadonlyMap<string, readonly AttestationView[]>;

interface Row {
  promise: string;
  state: State;
  because: Message;
  measured: Message[];
  since: string;
  checkedAt: string;
}

/** The board of a published version, as the last proofs left it; `findings` are those of the linter, which evidence does not know. */
export async function boardOf(
  db: Db,
  company: string,
  published: PublishedPolicy,
  attestations: AttestationsByPromise,
  findings: readonly FindingView[] = [],
): Promise<BoardView> {
  const { tenant, policy, prose } = published;
  const { rows, provedAt } = await withTenant(db, tenant, async (trx) => {
    const verdicts = await trx
      .selectFrom('verdict')
      .select(['promise', 'state', 'because', 'measured', 'since', 'checked_at'])
      .where('tenant_id', '=', tenant)
      .where('promise', 'in', policy.promises.length > 0 ? policy.promises.map((promise) => promise.id) : [''])
      .orderBy('since', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const run = await trx
      .selectFrom('prove_run')
      .select('finished_at')
      .where('tenant_id', '=', tenant)
      .where('version', '=', published.number)
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    const read = verdicts.map((row): Row => ({
      promise: row.promise,
      state: row.state,
      because: row.because as unknown as Message,
      measured: row.measured as unknown as Message[],
      since: row.since,
      checkedAt: row.checked_at,
    }));
    return { rows: read, provedAt: run?.finished_at ?? null };
  });
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const history = Map.groupBy(rows, (row) => row.promise);
  const promises = policy.promises.map((promise) =>
    promiseView(promise, texts, history.get(promise.id) ?? [], attestations.get(promise.id) ?? []),
  );
  const marks = marksOf(promises);
  const sentences = segmentsOf(prose);
  const marked = Object.values(marks);
  return {
    company,
    title: policy.meta.title,
    language: policy.meta.language,
    version: published.number,
    sha256: published.sha256,
    publishedAt: published.publishedAt,
    provedAt,
    sentences: { ...countStates(marked), none: sentences.filter((segment) => !marks[segment.id]).length },
    promises: countStates(promises),
    areas: (Object.keys(areas).map(Number) as Area[])
      .map((area) => ({ area, ...countStates(promises.filter((promise) => promise.areas.includes(area))) }))
      .filter((row) => row.upheld + row.broken + row.unproven > 0),
    prose,
    marks,
    findings,
    decided: allFacts(policy).flatMap(({ list, fact }) =>
      fact.decided && !fact.stated ? [{ id: fact.id, list, ...fact.decided }] : [],
    ),
  };
}

function promiseView(
  promise: PolicyPromise,
  texts: ReadonlyMap<string, string>,
  rows: readonly Row[],
  attestations: readonly AttestationView[],
): PromiseView {
  const kind = promiseKind(promise.kind);
  const unnamed = { en: promise.kind, fr: promise.kind, nl: promise.kind, de: promise.kind };
  const [latest] = rows;
  const segments = [...new Set(promise.stated.map((stated) => stated.segment))];
  return {
    id: promise.id,
    kind: promise.kind,
    name: kind?.name ?? unnamed,
    must: kind?.must ?? unnamed,
    areas: kind?.area ?? [12],
    proof: kind?.proof ?? 'auto',
    attestable: isAttestable(kind, latest?.because.key, attestations.length),
    segments,
    sentences: segments.map((segment) => texts.get(segment) ?? ''),
    facts: promise.facts,
    state: latest?.state ?? 'unproven',
    because: latest?.because ?? { key: 'probes.notYet' },
    measured: latest?.measured ?? [],
    checkedAt: latest?.checkedAt ?? null,
    since: latest?.since ?? null,
    history: rows.map(({ state, because, since }): Change => ({ state, because, since })),
    attestations,
  };
}

/** Only a word can prove it, or nothing could be measured and its kind lets a person say how it is kept; what was said can be said anew. */
const isAttestable = (kind: PromiseKind | undefined, because: string | undefined, said: number): boolean =>
  kind !== undefined &&
  (kind.proof !== 'auto' || (kind.vouched !== undefined && (said > 0 || kind.vouched.includes(because ?? ''))));

const severity: Readonly<Record<State, number>> = { broken: 0, unproven: 1, upheld: 2 };

function marksOf(promises: readonly PromiseView[]): Record<string, Mark> {
  const bySegment = Map.groupBy(
    promises.flatMap((promise) => promise.segments.map((segment) => ({ segment, promise }))),
    (entry) => entry.segment,
  );
  return Object.fromEntries(
    Array.from(bySegment, ([segment, entries]) => {
      const own = entries.map((entry) => entry.promise).toSorted((a, b) => severity[a.state] - severity[b.state]);
      return [segment, { segment, state: own[0]?.state ?? 'unproven', promises: own }];
    }),
  );
}

function countStates(items: readonly { state: State }[]): Counts {
  const counts = { upheld: 0, broken: 0, unproven: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
}
