// A mark in the margin: a state and a name that open into the proof of what the sentence promises.
import type { AttestationView, Change, Mark, PromiseView } from '#evidence';
import type { State } from '#policy';
import { board } from '#words';
import { Glyph, Timeline } from './glyph.tsx';
import { type Speaker, When, told } from './speak.tsx';

export interface MarkOptions {
  t: Speaker;
  /** Staff see where to enter an attestation. */
  staff: boolean;
  open: boolean;
  /** Ids of the promises whose anchor stands in this mark: a promise of several sentences has its anchor at the first. */
  anchors: readonly string[];
}

const shownChanges = 5;
const severity: readonly State[] = ['broken', 'unproven', 'upheld'];

/** The anchor of a promise on the board. */
const promiseAnchor = (promise: { id: string }): string => promise.id;

/** The address at which the proof of a promise stands open. */
export const proofOf = (promise: string): string =>
  `/board?promise=${encodeURIComponent(promise)}#${promiseAnchor({ id: promise })}`;

export const MarkNote = ({ mark, options }: { mark: Mark; options: MarkOptions }) => {
  const { t } = options;
  const promises = mark.promises.toSorted((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state));
  const [worst, ...others] = promises;
  if (!worst) return <></>;
  return (
    <details
      class={`note ${mark.state}${others.length > 0 ? ' several' : ''}`}
      name="proof"
      lang={t.language}
      open={options.open}
    >
      <summary>
        <Glyph state={mark.state} /> <strong class="word">{t(board[mark.state])}</strong>{' '}
        <span class="of">{t(worst.name)}</span>
        {others.length > 0 && (
          <>
            <span class="more"> {t(board.andMore, { count: others.length })}</span>
            <span class="all">{t(board.several, { count: promises.length })}</span>
          </>
        )}
      </summary>
      <div class="proofs">
        {promises.map((promise) => (
          <Proof promise={promise} options={options} among={promises.length} />
        ))}
      </div>
    </details>
  );
};

const Proof = ({ promise, options, among }: { promise: PromiseView; options: MarkOptions; among: number }) => {
  const { t, staff, anchors } = options;
  // A browser that follows #p-… opens the closed details around it by itself, because the anchor stands inside.
  const first = anchors.includes(promise.id);
  const anchor = first ? { id: promiseAnchor(promise) } : {};
  return (
    <div class={`proof ${promise.state}${first ? '' : ' again'}`} {...anchor}>
      {among > 1 && (
        <p class="proof-name">
          <Glyph state={promise.state} /> <strong class="word">{t(board[promise.state])}</strong> {t(promise.name)}
        </p>
      )}
      <p class="because">{told(promise.because, t.language)}</p>
      <dl>
        <dt>{t(board.must)}</dt>
        <dd>{t(promise.must)}</dd>
        <dt>{t(board.measured)}</dt>
        <dd>
          <Measured promise={promise} t={t} />
        </dd>
        <dt>{t(board.checked)}</dt>
        <dd>{promise.checkedAt === null ? t(board.neverChecked) : <When iso={promise.checkedAt} t={t} />}</dd>
        {promise.history.length > 0 && (
          <>
            <dt>{t(board.changed)}</dt>
            <dd>
              <History promise={promise} t={t} />
            </dd>
          </>
        )}
        <dt>{t(board.proofKind)}</dt>
        <dd>{t({ auto: board.proofAuto, attest: board.proofAttest, external: board.proofExternal }[promise.proof])}</dd>
        {promise.attestations.length > 0 && (
          <>
            <dt>{t(board.attestations)}</dt>
            <dd>
              <Attestations all={promise.attestations} t={t} />
            </dd>
          </>
        )}
        {promise.facts.length > 0 && (
          <>
            <dt>{t(board.restsOn)}</dt>
            <dd>
              {promise.facts.map((fact, at) => (
                <>
                  {at > 0 && ', '}
                  <code>{fact}</code>
                </>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p class="proof-links">
        <a href={proofOf(promise.id)}>{t(board.linkHere)}</a>
        {staff && promise.attestable && (
          <a href={`/console/attest?promise=${encodeURIComponent(promise.id)}`}>{t(board.enterAttestation)}</a>
        )}
      </p>
    </div>
  );
};

const Measured = ({ promise, t }: { promise: PromiseView; t: Speaker }) =>
  promise.measured.length === 0 ? (
    <>{t(board.nothingMeasured)}</>
  ) : (
    <ul>
      {promise.measured.map((reading) => (
        <li>{told(reading, t.language)}</li>
      ))}
    </ul>
  );

const History = ({ promise, t }: { promise: PromiseView; t: Speaker }) => {
  const { history, checkedAt } = promise;
  const shown = history.slice(0, shownChanges);
  return (
    <>
      {checkedAt !== null && <Timeline history={history} until={checkedAt} t={t} />}
      <ul>
        {shown.map((change, at) => (
          <li>{changeLine(change, at === 0, t)}</li>
        ))}
        {history.length > shown.length && <li>{t(board.andEarlier, { count: history.length - shown.length })}</li>}
      </ul>
    </>
  );
};

const changeLine = (change: Change, current: boolean, t: Speaker): string =>
  t(current ? board.since : board.earlier, { state: t(board[change.state]), since: change.since.slice(0, 10) });

export const Attestations = ({ all, t }: { all: readonly AttestationView[]; t: Speaker }) => (
  <ul>
    {all.map((attestation) => (
      <li>
        <q>{attestation.statement}</q>
        <br />
        {attestationLine(attestation, t)}
        {attestation.fileName !== null && (
          <>
            <br />
            {t(board.attestFile)}: {attestation.fileName}
            {attestation.fileSha256 !== null && (
              <>
                , <span class="hash">SHA-256 {attestation.fileSha256}</span>
              </>
            )}
          </>
        )}
      </li>
    ))}
  </ul>
);

/** “Ada Byrne, on 3 May 2026, valid until 2 May 2027” */
export function attestationLine({ by, givenAt, expiresOn, state, holds }: AttestationView, t: Speaker): string {
  const standing = { valid: board.attestValid, expired: board.attestExpired, revoked: board.attestRevoked }[state];
  const parts = [t(board.attestedBy, { by, given: givenAt.slice(0, 10) }), t(standing, { on: expiresOn })];
  if (!holds) parts.splice(1, 0, t(board.attestDenies));
  return parts.join(', ');
}
