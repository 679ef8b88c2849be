// The ledger for everybody: what it is, its key and its newest seal; and, for those who may read the board, its newest entries.
import type { Language } from '#base';
import { ledger } from '#words';
import { Page } from '../layout.tsx';
import { type LedgerLine, LedgerLines } from '../ledger-lines.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { publicPlaces, staffPlaces } from './policy.tsx';

export interface LedgerView {
  company: string;
  language: Language;
  boardOpen: boolean;
  /** Whether the reader is signed in. */
  staff: boolean;
  /** Null before the first entry. */
  state: { size: number; vkey: string; checkpoint: string } | null;
  /** Newest first; null for a reader who may not read the board. */
  newest: readonly LedgerLine[] | null;
}

export const LedgerPage = ({ company, language, boardOpen, staff, state, newest }: LedgerView) => {
  const t = speaker(language);
  return (
    <Page
      company={company}
      title={t(ledger.title)}
      language={language}
      frame={language}
      places={[...publicPlaces(t, null, boardOpen), ...staffPlaces(t, staff)]}
      otherLanguages={(other) => `/ledger?lang=${other}`}
      forPrograms
    >
      <h1>{t(ledger.title)}</h1>
      <p class="lead">{t(ledger.lead, { company })}</p>
      {state === null ? (
        <p>{t(ledger.empty)}</p>
      ) : (
        <>
          <dl class="ledger">
            <dt>{t(ledger.entries)}</dt>
            <dd>{state.size.toLocaleString(t.language)}</dd>
            <dt>
              <a href="/ledger/key">{t(ledger.key)}</a>
            </dt>
            <dd>
              <code class="hash">{state.vkey}</code>
              <p class="quiet">{t(ledger.keyWhy)}</p>
            </dd>
            <dt>
              <a href="/ledger/checkpoint">{t(ledger.seal)}</a>
            </dt>
            <dd>
              <pre class="seal" tabindex={0} role="region" aria-label={t(ledger.seal)}>
                {state.checkpoint}
              </pre>
            </dd>
          </dl>
          <p>
            <a href="/verify">{t(ledger.checkOne)}</a>
          </p>
          <Newest lines={newest} t={t} />
        </>
      )}
    </Page>
  );
};

const Newest = ({ lines, t }: { lines: readonly LedgerLine[] | null; t: Speaker }) => (
  <section aria-labelledby="newest">
    <h2 id="newest">{t(ledger.newest)}</h2>
    {lines === null ? <p>{t(ledger.private)}</p> : <LedgerLines lines={lines} t={t} />}
  </section>
);
