// Entries of the ledger in words, as its page, the overview and the search show them.
import { promiseKind } from '#policy';
import { type Message, board, ledger } from '#words';
import { type Speaker, When, told } from './speak.tsx';

export interface LedgerLine {
  number: number;
  id: string;
  at: string;
  what: Message;
  /** The kind of the promise that it is about; null when it is about none, or about one that is no longer made. */
  promiseKind: string | null;
}

/** Newest first, each with its number, its moment and its receipt. */
export const LedgerLines = ({ lines, t }: { lines: readonly LedgerLine[]; t: Speaker }) => (
  <ol class="ledger-entries" role="list" reversed>
    {lines.map(({ number, id, at, what, promiseKind: about }) => (
      <li>
        <span class="quiet number">{number}</span>
        <div>
          <p>{lineSaid({ what, promiseKind: about }, t)}</p>
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
);

/** What an entry says: a promise by what it is, a state as the board says it. */
export const lineSaid = ({ what, promiseKind: kind }: Pick<LedgerLine, 'what' | 'promiseKind'>, t: Speaker): string =>
  told(inWords(what, kind, t), t.language);

const states: ReadonlySet<string> = new Set(['upheld', 'broken', 'unproven']);

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
