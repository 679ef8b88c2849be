// The ledger for everybody: what it is, its key and its newest seal; and, for those who may read the board, its newest entries.
import type { Language } from '#base';
import { promiseKind } from '#policy';
import { type Message, board, ledger } from '#words';
import { Page } from '../layout.tsx';
import { type Speaker, When, speaker, told } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

export interface LedgerLine {
  number: number;
  id: string;
  at: string;
  what: Message;
  /** The kind of the promise that it is about; null when it is about none, or about one that is no longer made. */
  promiseKind: string | null;
}

export interface LedgerView {
  company: string;
  language: Language;
  boardOpen: boolean;
  /** Null before the first entry. */
  state: { size: number; vkey: string; checkpoint: string } | null;
  /** Newest first; null for a reader who may not read the board. */
  newest: readonly LedgerLine[] | null;
}

export const LedgerPage = ({ company, language, boardOpen, state, newest }: LedgerView) => {
  const t = speaker(language);
  return (
    <Page
      company={company}
      title={t(ledger.title)}
      language={language}
      frame={language}
      places={publicPlaces(t, null, boardOpen)}
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
    {lines === null ? (
      <p>{t(ledger.private)}</p>
    ) : (
      <ol class="ledger-entries" role="list" reversed>
        {lines.map(({ number, id, at, what, promiseKind: about }) => (
          <li>
            <span class="quiet number">{number}</span>
            <div>
              <p>{told(inWords(what, about, t), t.language)}</p>
              <p class="quiet">
                <When iso={at} t={t} />{' '}
                <a href={`/ledger/receipts/${id}`} aria-label={t(ledger.receiptOfNumber, { number })}>
                  {t(ledger.receiptOf)}
                </a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    )}
  </section>
);

const states: ReadonlySet<string> = new Set(['upheld', 'broken', 'unproven']);

/** A promise by what it is, and a state as the board says it. */
function inWords({ key, values = {} }: Message, kind: string | null, t: Speaker): Message {
  const name = kind === null ? undefined : promiseKind(kind)?.name[t.language];
  const state = String(values['state']);
  return {
    key,
    values: {
      ...values,
      ...(name === undefined ? {} : { promise: `“${name}”` }),
      ...(states.has(state) ? { state: t(board[state as 'upheld' | 'broken' | 'unproven']) } : {}),
    },
  };
}
