// Findings of the linter on the board: a quiet mark in the margin beside its sentence, and a list of what the text does not say.
import type { BoardView, FindingView } from '#evidence';
import { board } from '#words';
import { anchorOf } from './prose.tsx';
import { Day, type Speaker, told } from './speak.tsx';

const words = { error: board.lintError, warning: board.lintWarning, info: board.lintInfo } as const;
const severities = ['error', 'warning', 'info'] as const;

/** Decoration beside the word: the proofreader's caret. */
const Caret = () => (
  <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M2.5 13L8 3.5 13.5 13" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />
  </svg>
);

/** Those that nobody silenced. */
export const standing = (findings: readonly FindingView[]): FindingView[] =>
  findings.filter((finding) => finding.silenced === null);

/** The findings of one sentence, the gravest first. */
export const LintNote = ({ findings, t }: { findings: readonly FindingView[]; t: Speaker }) => {
  const sorted = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const [worst, ...others] = sorted;
  if (!worst) return <></>;
  return (
    <details class={others.length > 0 ? 'note lint several' : 'note lint'} name="proof" lang={t.language}>
      <summary>
        <Caret /> <strong class="word">{t(words[worst.severity])}</strong> <span class="of">{t(worst.name)}</span>
        {others.length > 0 && (
          <>
            <span class="more"> {t(board.andMore, { count: others.length })}</span>
            <span class="all">{t(board.lintSeveral, { count: sorted.length })}</span>
          </>
        )}
      </summary>
      <div class="proofs">
        {sorted.map((finding) => (
          <FindingProof finding={finding} t={t} named={others.length > 0} />
        ))}
      </div>
    </details>
  );
};

const FindingProof = ({ finding, t, named }: { finding: FindingView; t: Speaker; named: boolean }) => (
  <div class="proof">
    {named && (
      <p class="proof-name">
        <strong class="word">{t(words[finding.severity])}</strong> {t(finding.name)}
      </p>
    )}
    <p class="because">{told(finding.message, t.language)}</p>
    <dl>
      <dt>{t(board.lintWhy)}</dt>
      <dd>{t(finding.why)}</dd>
      <dt>{t(board.lintRepair)}</dt>
      <dd>{t(finding.repair)}</dd>
      {finding.conflictsWith !== null && (
        <>
          <dt>{t(board.lintAgainst)}</dt>
          <dd>
            <a href={`#${anchorOf({ id: finding.conflictsWith.segment })}`}>
              <q>{finding.conflictsWith.sentence}</q>
            </a>
          </dd>
        </>
      )}
      <dt>{t(board.lintRule)}</dt>
      <dd>{articleLine(finding, t)}</dd>
    </dl>
  </div>
);

/** “C24, Art. 13(2)(d), 77” */
function articleLine({ rule, article }: FindingView, t: Speaker): string {
  if (article === '–') return rule;
  return `${rule}, ${/^\d/.test(article) ? t(board.lintArticle, { article }) : article}`;
}

/** One line under the counts of the board: how many findings, and where what is missing is listed. */
export const LintTally = ({ view, t }: { view: BoardView; t: Speaker }) => {
  const all = standing(view.findings);
  if (all.length === 0) return <></>;
  const count = (severity: FindingView['severity']): number =>
    all.filter((finding) => finding.severity === severity).length;
  const absent = all.filter((finding) => finding.segment === null).length;
  return (
    <p class="lint lint-tally">
      <Caret /> {t(board.lintTally, { errors: count('error'), warnings: count('warning'), infos: count('info') })}{' '}
      {absent > 0 && <a href="#missing">{t(board.lintMissingCount, { count: absent })}</a>}
    </p>
  );
};

/** What stands nowhere in the text, and what a person let stand. */
export const LintLists = ({ view, t }: { view: BoardView; t: Speaker }) => {
  const absent = standing(view.findings).filter((finding) => finding.segment === null);
  const silenced = view.findings.filter((finding) => finding.silenced !== null);
  return (
    <>
      {absent.length > 0 && (
        <section class="lint lint-list" aria-labelledby="missing">
          <h2 id="missing">{t(board.lintMissing)}</h2>
          <p>{t(board.lintMissingLead)}</p>
          <ul>
            {absent.map((finding) => (
              <li>
                <Absent finding={finding} t={t} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {silenced.length > 0 && (
        <section class="lint lint-list" aria-labelledby="silenced">
          <h2 id="silenced">{t(board.lintSilenced)}</h2>
          <ul>
            {silenced.map((finding) => (
              <li>
                <Silenced finding={finding} t={t} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const Absent = ({ finding, t }: { finding: FindingView; t: Speaker }) => (
  <>
    <p class="lint-name">
      <Caret /> <strong class="word">{t(words[finding.severity])}</strong> {t(finding.name)}{' '}
      <span class="lint-rule">{articleLine(finding, t)}</span>
    </p>
    <p>
      {told(finding.message, t.language)} {t(finding.why)} {t(finding.repair)}
      {finding.place !== null && (
        <>
          {' '}
          {t(board.lintPlace)} <a href={`#${anchorOf({ id: finding.place.segment })}`}>{finding.place.sentence}</a>
        </>
      )}
    </p>
  </>
);

const Silenced = ({ finding, t }: { finding: FindingView; t: Speaker }) => (
  <>
    <p class="lint-name">
      {t(finding.name)} <span class="lint-rule">{articleLine(finding, t)}</span>
    </p>
    <p>
      {finding.silenced?.why} ({finding.silenced?.by}, {finding.silenced && <Day iso={finding.silenced.on} t={t} />})
    </p>
  </>
);
