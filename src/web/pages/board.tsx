// The board: the published text itself, and in its margin, beside each sentence that promises something, whether it holds and why.
import type { Language } from '#base';
import type { BoardView, Mark } from '#evidence';
import { type Area, type Segment, type State, segmentsOf } from '#policy';
import { board } from '#words';
import { Glyph } from '../glyph.tsx';
import { Page } from '../layout.tsx';
import { outlineOf } from '../outline.ts';
import { LintLists, LintNote, LintTally, standing } from '../lint-note.tsx';
import { MarkNote } from '../proof.tsx';
import { type Margin, ProseBody, ProseTitle } from '../prose.tsx';
import { type Sieve, fits, isOpen, sift } from '../sieve.ts';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { publicPlaces, staffPlaces } from './policy.tsx';

export interface BoardPageView {
  board: BoardView;
  language: Language;
  /** Set when the reader chose the language by `?lang=`: links and the filter keep it. */
  chosenLanguage: Language | null;
  staff: boolean;
  sieve: Sieve;
  /** The promise whose proof is open when the page comes, by its id. */
  promise: string | null;
}

const states = ['upheld', 'broken', 'unproven'] as const;

export const BoardPage = (view: BoardPageView) => {
  const t = speaker(view.language);
  return (
    <Page
      company={view.board.company}
      title={t(board.board)}
      language={view.language}
      frame={view.language}
      places={[...publicPlaces(t, 'board', true), ...staffPlaces(t, view.staff)]}
      forPrograms
      otherLanguages={(language) => addressOf(view, { lang: language })}
      width="board"
    >
      <BoardHead view={view} t={t} />
      {view.board.provedAt === null && <NeverProved staff={view.staff} t={t} />}
      <SieveForm view={view} t={t} />
      <Text view={view} t={t} />
      {isOpen(view.sieve) && <LintLists view={view.board} t={t} />}
      {view.board.decided.length > 0 && isOpen(view.sieve) && <Decided view={view.board} t={t} />}
    </Page>
  );
};

/** The board's address with its present filter, changed in some parts. */
function addressOf(
  view: BoardPageView,
  change: { lang?: string; state?: string | null; area?: number | null },
): string {
  const query = new URLSearchParams();
  const wanted = { state: view.sieve.state, area: view.sieve.area, lang: view.chosenLanguage, ...change };
  for (const [name, value] of Object.entries(wanted))
    if (value !== null && value !== undefined) query.set(name, String(value));
  return query.size === 0 ? '/board' : `/board?${query.toString()}`;
}

const BoardHead = ({ view, t }: { view: BoardPageView; t: Speaker }) => {
  const { board: policy } = view;
  return (
    <header class="board-head">
      <p class="kicker">
        {policy.provedAt !== null && <>{t(board.lastProved, { at: policy.provedAt })} </>}
        {t(board.versionOf, { number: policy.version, published: policy.publishedAt.slice(0, 10) })}{' '}
        <a href="/policy">{t(board.readPlain)}</a>
      </p>
      <h1>{t(board.title, { company: policy.company })}</h1>
      <p class="lead">{t(board.lead)}</p>
      <Tally view={view} t={t} />
      <LintTally view={policy} t={t} />
    </header>
  );
};

/** Counts as a thin bar and as numbers; each number shows its sentences alone. */
const Tally = ({ view, t }: { view: BoardPageView; t: Speaker }) => {
  const { sentences } = view.board;
  const all = states.reduce((sum, state) => sum + sentences[state], sentences.none);
  return (
    <div class="tally">
      <Bar counts={sentences} label={t(board.tally, { all, ...sentences })} />
      <ul>
        {states.map((state) => (
          <li class={state}>
            <a href={addressOf(view, { state, area: null })}>
              <b>{sentences[state]}</b> <Glyph state={state} /> <span>{t(board[state])}</span>
            </a>
          </li>
        ))}
        <li class="none">
          <b>{sentences.none}</b> <Glyph state="none" /> <span>{t(board.none)}</span>
        </li>
      </ul>
    </div>
  );
};

function Bar({ counts, label }: { counts: BoardView['sentences']; label: string }) {
  const parts = [...states, 'none' as const].filter((part) => counts[part] > 0);
  const all = parts.reduce((sum, part) => sum + counts[part], 0);
  let x = 0;
  return (
    <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map((part, at) => {
        const width = (counts[part] / all) * 1000;
        const seen = at === parts.length - 1 ? width : Math.max(width - 3, 1);
        const rect = <rect class={part} x={x.toFixed(1)} y="0" width={seen.toFixed(1)} height="10" />;
        x += width;
        return rect;
      })}
    </svg>
  );
}

const NeverProved = ({ staff, t }: { staff: boolean; t: Speaker }) => (
  <p class="notice" role="note">
    {t(board.neverProved)} {staff ? <a href="/console">{t(board.neverProvedStaff)}</a> : t(board.neverProvedReader)}
  </p>
);

const SieveForm = ({ view, t }: { view: BoardPageView; t: Speaker }) => {
  const { sieve } = view;
  const marks = Object.values(view.board.marks);
  if (marks.length === 0) return <></>;
  const all = segmentsOf(view.board.prose).length;
  const count = (wanted: Sieve): number => marks.filter((mark) => fits(mark, wanted)).length;
  const shown = count(sieve);
  return (
    <form class="sieve" method="get" action="/board">
      {view.chosenLanguage !== null && <input type="hidden" name="lang" value={view.chosenLanguage} />}
      <label>
        <span>{t(board.show)}</span>
        <select name="state">
          <option value="" selected={sieve.state === null}>
            {t(board.allSentences, { count: all })}
          </option>
          {states.map((state) => (
            <option value={state} selected={sieve.state === state}>
              {t(board.option, { what: t(board[state]), count: count({ ...sieve, state }) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t(board.inArea)}</span>
        <select name="area">
          <option value="" selected={sieve.area === null}>
            {t(board.allAreas)}
          </option>
          {view.board.areas.map(({ area }) => (
            <option value={area} selected={sieve.area === area}>
              {t(board.option, { what: t(areaName(area)), count: count({ ...sieve, area }) })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t(board.apply)}</button>
      {!isOpen(sieve) && (
        <p role="status">
          {shown === 0 ? t(board.showingNone) : t(board.showing, { shown, all })}{' '}
          <a href={addressOf(view, { state: null, area: null })}>{t(board.reset)}</a>
        </p>
      )}
    </form>
  );
};

export const areaName = (area: Area) => board[`area${area}`];

const Text = ({ view, t }: { view: BoardPageView; t: Speaker }) => {
  const { board: policy, sieve } = view;
  if (Object.keys(policy.marks).length === 0) {
    return (
      <p class="notice" role="note">
        {t(board.noPromises)}
      </p>
    );
  }
  const prose = sift(policy, sieve);
  const outline = outlineOf(prose, 2);
  const margin = marginOf(view, segmentsOf(prose), t);
  return (
    <article class={isOpen(sieve) ? 'document annotated' : 'document annotated sifted'} lang={policy.language}>
      <ProseTitle outline={outline} level={2} margin={margin} />
      <ProseBody outline={outline} margin={margin} />
    </article>
  );
};

function marginOf(view: BoardPageView, shown: readonly Segment[], t: Speaker): Margin {
  const firsts = new Map<string, string>();
  const markOf = (id: string): Mark | null => {
    const mark = view.board.marks[id];
    return mark && fits(mark, view.sieve) ? mark : null;
  };
  // A filter looks for verdicts: findings would stand in its way.
  const findings = isOpen(view.sieve)
    ? Map.groupBy(standing(view.board.findings), (finding) => finding.segment)
    : new Map<string, never[]>();
  for (const { id } of shown) {
    for (const promise of markOf(id)?.promises ?? []) if (!firsts.has(promise.id)) firsts.set(promise.id, id);
  }
  return {
    heading: t(board.proofColumn),
    tone: ({ id }): State | null => markOf(id)?.state ?? null,
    note({ id }) {
      const mark = markOf(id);
      const found = findings.get(id) ?? [];
      const lint = found.length > 0 ? <LintNote findings={found} t={t} /> : null;
      if (!mark) return lint;
      const anchors = mark.promises.map((promise) => promise.id).filter((promise) => firsts.get(promise) === id);
      const open = view.promise !== null && anchors.includes(view.promise);
      return (
        <>
          <MarkNote mark={mark} options={{ t, staff: view.staff, open, anchors }} />
          {lint}
        </>
      );
    },
  };
}

const Decided = ({ view, t }: { view: BoardView; t: Speaker }) => (
  <section class="decided" aria-labelledby="decided">
    <h2 id="decided">{t(board.decidedTitle)}</h2>
    <p>{t(board.decidedLead)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{t(board.decidedFact)}</th>
          <th scope="col">{t(board.decidedWhy)}</th>
          <th scope="col">{t(board.decidedBy)}</th>
          <th scope="col">{t(board.decidedOn)}</th>
        </tr>
      </thead>
      <tbody>
        {view.decided.map((fact) => (
          <tr>
            <td>
              <code>{fact.id}</code>
            </td>
            <td>{fact.why}</td>
            <td>{fact.by}</td>
            <td>
              <Day iso={fact.on} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** What stands at /board before anything was published. */
export const EmptyBoardPage = ({
  company,
  language,
  staff,
}: {
  company: string;
  language: Language;
  staff: boolean;
}) => {
  const t = speaker(language);
  return (
    <Page
      company={company}
      title={t(board.board)}
      language={language}
      frame={language}
      places={[...publicPlaces(t, 'board', true), ...staffPlaces(t, staff)]}
      forPrograms
    >
      <h1>{t(board.board)}</h1>
      <p class="lead">{t(board.nothingPublished)}</p>
    </Page>
  );
};
