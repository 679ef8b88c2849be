// The review page: the text as it stands in the company folder, and beside each sentence what was read from it, to confirm and correct.
import { may } from '#access';
import type { Language } from '#base';
import { type AnyFact, type Block, type Policy, type Prose, type Segment, allFacts, segmentsOf } from '#policy';
import type { Review } from '#publish';
import { kindName, review, say } from '#words';
import type { Child } from 'hono/jsx';
import { ConsoleShell } from '../console-shell.tsx';
import { factLines, headline } from '../fact-line.ts';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { outlineOf } from '../outline.ts';
import { type Margin, ProseBody, ProseTitle } from '../prose.tsx';
import { type Speaker, chromeFor, speaker } from '../speak.tsx';

export const shows = ['open', 'checked', 'unread'] as const;
export type Show = (typeof shows)[number];

export const reviewDeeds = {
  confirmed: review.doneConfirmed,
  saved: review.doneSaved,
  aside: review.doneAside,
} as const;
export type ReviewDeed = keyof typeof reviewDeeds;

export interface ReviewPageView {
  company: Company;
  session: Session;
  language: Language;
  /** Null while the company has no folder. */
  review: Review | null;
  /** Only sentences with facts of this state, or not understood; null: the whole text. */
  show: Show | null;
  done: ReviewDeed | null;
}

interface Listed {
  list: string;
  fact: AnyFact;
}

const stateOf = ({ fact }: Listed): 'open' | 'checked' => (fact.decided ? 'checked' : 'open');

export const factAnchor = (id: string): string => `f-${id}`;

export const formOf = (query: Readonly<Record<string, string>>): string =>
  `/console/review/fact?${new URLSearchParams(query).toString()}`;

export const ReviewPage = (view: ReviewPageView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(review.title)}
      here="/console/review"
      otherLanguages={(language) => addressOf(view.show, language)}
      width="board"
    >
      {view.done && (
        <Done>
          {t(reviewDeeds[view.done])} {t(review.publishNext)}
        </Done>
      )}
      {view.review ? <Reviewed view={view} read={view.review} t={t} /> : <NoFolder t={t} />}
    </ConsoleShell>
  );
};

const addressOf = (show: Show | null, language?: Language): string => {
  const query = new URLSearchParams({ ...(show && { show }), ...(language && { lang: language }) });
  return query.size === 0 ? '/console/review' : `/console/review?${query.toString()}`;
};

const NoFolder = ({ t }: { t: Speaker }) => (
  <>
    <h1>{t(review.title)}</h1>
    <p class="lead">{t(review.noFolder)}</p>
  </>
);

interface Inside {
  view: ReviewPageView;
  read: Review;
  t: Speaker;
}

const Reviewed = ({ view, read, t }: Inside) => {
  const all = allFacts(read.policy);
  const places = new Set(segmentsOf(read.prose).map(({ id }) => id));
  const alone = all.filter(({ fact }) => !fact.stated || !places.has(fact.stated.segment));
  return (
    <>
      <header class="board-head">
        <h1>{t(review.title)}</h1>
        <p class="lead">{t(review.lead, { file: read.policyFile.replace(/^.*[/\\]/, '') })}</p>
        <Tally view={view} read={read} all={all} t={t} />
        {may(view.session, 'write', 'policy') && (
          <p class="review-add">
            <a href="/console/review/fact" role="button" class="outline">
              {t(review.add)}
            </a>
          </p>
        )}
      </header>
      {all.length === 0 && <p class="notice">{t(review.none)}</p>}
      <Text view={view} read={read} t={t} />
      {alone.length > 0 && view.show === null && <Alone view={view} read={read} alone={alone} t={t} />}
      {(read.policy.setAside?.length ?? 0) > 0 && view.show === null && <Aside policy={read.policy} t={t} />}
    </>
  );
};

const Tally = ({ view, read, all, t }: Inside & { all: readonly Listed[] }) => {
  const checked = all.filter((one) => stateOf(one) === 'checked').length;
  const counts = { checked, open: all.length - checked, unread: read.unread.length };
  const whole = Math.max(1, counts.checked + counts.open + counts.unread);
  let x = 0;
  return (
    <div class="tally review-tally">
      <svg
        class="bar"
        viewBox="0 0 1000 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={t(review.tally, { all: all.length, ...counts })}
      >
        {(['checked', 'open', 'unread'] as const).map((part) => {
          const width = (counts[part] / whole) * 1000;
          const bar = (
            <rect class={part} x={x.toFixed(1)} y="0" width={Math.max(width - 3, 0).toFixed(1)} height="10" />
          );
          x += width;
          return bar;
        })}
      </svg>
      <ul>
        {(['checked', 'open', 'unread'] as const).map((part) => (
          <li class={part}>
            <a
              href={addressOf(view.show === part ? null : part)}
              {...(view.show === part ? { 'aria-current': 'true' as const } : {})}
            >
              <b>{counts[part]}</b> <Sign state={part} /> <span>{t(review[part])}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Decoration beside a word: a ring, a ring with a tick, a question. */
const Sign = ({ state }: { state: 'open' | 'checked' | 'unread' }) => (
  <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {state === 'unread' ? (
      <path
        d="M5 6a3 3 0 1 1 4.3 2.7C8.4 9.2 8 9.700 8 10.800M8 13.300v.2"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
      />
    ) : (
      <circle
        cx="8"
        cy="8"
        r="6"
        fill={state === 'checked' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
      />
    )}
    {state === 'checked' && (
      <path class="tick" d="M5 8.200l2.100 2.100L11 6" fill="none" stroke-width="1.8" stroke-linecap="round" />
    )}
  </svg>
);

const Text = ({ view, read, t }: Inside) => {
  const facts = Map.groupBy(
    allFacts(read.policy).filter(({ fact }) => fact.stated),
    ({ fact }) => fact.stated!.segment,
  );
  const unread = new Map(read.unread.map((one) => [one.segment, one.why]));
  const shown = (id: string): readonly Listed[] => {
    const here = facts.get(id) ?? [];
    return view.show === null || view.show === 'unread' ? here : here.filter((one) => stateOf(one) === view.show);
  };
  const fits = ({ id }: Segment): boolean =>
    view.show === null || (view.show === 'unread' ? unread.has(id) : shown(id).length > 0);
  const outline = outlineOf(sifted(read.prose, fits, view.show !== null), 2);
  const margin: Margin = {
    heading: t(review.column),
    tone({ id }) {
      const here = shown(id);
      if (here.length > 0) return here.every((one) => stateOf(one) === 'checked') ? 'checked' : 'open';
      return unread.has(id) ? 'unread' : null;
    },
    note({ id }) {
      const here = shown(id);
      const why = unread.get(id);
      if (here.length === 0 && why === undefined) return null;
      return (
        <>
          {here.length > 0 && <FactNote here={here} segment={id} view={view} read={read} t={t} />}
          {why !== undefined && <UnreadNote segment={id} why={say(why, t.language)} view={view} t={t} />}
        </>
      );
    },
  };
  return (
    <article class="document annotated reviewed" lang={chromeFor(read.prose.language)}>
      <ProseTitle outline={outline} level={2} margin={margin} />
      <ProseBody outline={outline} margin={margin} />
    </article>
  );
};

/** The blocks with a sentence that fits, each under its headings. */
function sifted(prose: Prose, fits: (segment: Segment) => boolean, isFiltered: boolean): Prose {
  if (!isFiltered) return prose;
  const above: Block[] = [];
  const kept = new Set<Block>();
  for (const block of prose.blocks) {
    if (block.kind === 'heading') {
      while (above.length > 0 && above.at(-1)!.depth >= block.depth) above.pop();
      above.push(block);
    }
    if (block.segments.some(fits)) for (const one of [...above, block]) kept.add(one);
  }
  return { ...prose, blocks: prose.blocks.filter((block) => kept.has(block)) };
}

interface NoteProps {
  here: readonly Listed[];
  segment: string;
  view: ReviewPageView;
  read: Review;
  t: Speaker;
}

const FactNote = ({ here, segment, view, read, t }: NoteProps) => {
  const [first, ...others] = here;
  if (!first) return <></>;
  const state = here.every((one) => stateOf(one) === 'checked') ? 'checked' : 'open';
  return (
    <details class={`note fact ${state}${others.length > 0 ? ' several' : ''}`} name="fact" lang={t.language}>
      <summary>
        <Sign state={state} /> <strong class="word">{t(kindName(first.list))}</strong>{' '}
        <span class="of">{headline(first.list, first.fact, read.policy, t)}</span>
        {others.length > 0 && (
          <>
            <span class="more"> {t(review.andMore, { count: others.length })}</span>
            <span class="all">{t(review.several, { count: here.length })}</span>
          </>
        )}
      </summary>
      <div class="proofs">
        {here.map((listed) => (
          <FactProof listed={listed} view={view} read={read} t={t} />
        ))}
        {may(view.session, 'write', 'policy') && (
          <p class="proof-links">
            <a href={formOf({ segment })}>{t(review.addHere)}</a>
          </p>
        )}
      </div>
    </details>
  );
};

const UnreadNote = ({ segment, why, view, t }: { segment: string; why: string; view: ReviewPageView; t: Speaker }) => (
  <details class="note unread" name="fact" lang={t.language}>
    <summary>
      <Sign state="unread" /> <strong class="word">{t(review.unread)}</strong> <span class="of">{why}</span>
    </summary>
    <div class="proofs">
      <div class="proof">
        {may(view.session, 'write', 'policy') && (
          <p class="proof-links">
            <a href={formOf({ segment })}>{t(review.addHere)}</a>
          </p>
        )}
      </div>
    </div>
  </details>
);

type ProofProps = { listed: Listed; view: ReviewPageView; read: Review; t: Speaker };

const FactProof = ({ listed: { list, fact }, view, read, t }: ProofProps) => {
  const name = headline(list, fact, read.policy, t);
  return (
    <div class="proof" id={factAnchor(fact.id)}>
      <p class="because">
        <strong class="word">{t(kindName(list))}</strong> {name}
      </p>
      <FactDetails list={list} fact={fact} policy={read.policy} t={t} />
      {fact.decided && <p class="quiet">{t(review.checkedBy, fact.decided)}</p>}
      {may(view.session, 'write', 'policy') && (
        <Acts list={list} fact={fact} name={name} view={view} read={read} t={t} />
      )}
    </div>
  );
};

export const FactDetails = (props: { list: string; fact: AnyFact; policy: Policy; t: Speaker }): Child => {
  const lines = factLines(props.list, props.fact, props.policy, props.t);
  return (
    <dl>
      {lines.map(({ name, value }) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
};

type ActsProps = { list: string; fact: AnyFact; name: string; view: ReviewPageView; read: Review; t: Speaker };

const Acts = ({ list, fact, name, view, read, t }: ActsProps) => (
  <div class="acts">
    {!fact.decided && (
      <form method="post" action="/console/review">
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="revision" value={read.revision} />
        <input type="hidden" name="act" value="confirm" />
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="id" value={fact.id} />
        <button type="submit" class="small" aria-label={t(review.sayWhich, { act: t(review.confirm), fact: name })}>
          {t(review.confirm)}
        </button>
      </form>
    )}
    <a href={formOf({ list, id: fact.id })} aria-label={t(review.sayWhich, { act: t(review.correct), fact: name })}>
      {t(review.correct)}
    </a>
  </div>
);

const Alone = ({ view, read, alone, t }: Inside & { alone: readonly Listed[] }) => (
  <section class="decided review-alone" aria-labelledby="alone">
    <h2 id="alone">{t(review.alone)}</h2>
    <p>{t(review.aloneLead)}</p>
    <ul class="matters" role="list">
      {alone.map((listed) => (
        <li>
          <FactProof listed={listed} view={view} read={read} t={t} />
        </li>
      ))}
    </ul>
  </section>
);

const Aside = ({ policy, t }: { policy: Policy; t: Speaker }) => (
  <section class="decided" aria-labelledby="aside">
    <h2 id="aside">{t(review.aside)}</h2>
    <ul class="matters" role="list">
      {(policy.setAside ?? []).map((one) => (
        <li>
          <p>
            <strong>{t(kindName(one.list))}</strong> <code>{one.id}</code>
          </p>
          {one.quote !== undefined && (
            <p class="said" lang={chromeFor(policy.meta.language)}>
              {one.quote}
            </p>
          )}
          <p class="quiet">{t(review.checkedBy, { by: one.by, on: one.on, why: one.why })}</p>
        </li>
      ))}
    </ul>
  </section>
);
