// What waits for a person: promises that only a word can prove, and words that have expired or soon will.
import type { Temporal } from '#base';
import type { BoardView, PromiseView } from '#evidence';

export interface Due {
  promise: PromiseView;
  why: 'waiting' | 'expired' | 'expiring';
  /** ISO date of the expiry; null while nobody has said anything. */
  on: string | null;
}

const soon = { days: 30 };

/** Every promise of a board once, with its worst reasons first in time: expired, then expiring, then never attested. */
export function dueOn(board: BoardView, today: Temporal.PlainDate): Due[] {
  const limit = today.add(soon).toString();
  return promisesOf(board)
    .filter((promise) => promise.attestable)
    .map((promise) => dueOf(promise, limit))
    .filter((due) => due !== null)
    .toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
}

/** ISO dates compare as text. */
function dueOf(promise: PromiseView, limit: string): Due | null {
  const valid = latestExpiry(promise, 'valid');
  if (valid !== null) return valid <= limit ? { promise, why: 'expiring', on: valid } : null;
  const expired = latestExpiry(promise, 'expired');
  return { promise, why: expired === null ? 'waiting' : 'expired', on: expired };
}

function latestExpiry(promise: PromiseView, state: 'valid' | 'expired'): string | null {
  const dates = promise.attestations.filter((given) => given.state === state).map((given) => given.expiresOn);
  return dates.toSorted().at(-1) ?? null;
}

/** The promises of a board, each once, in the order of the text. */
export function promisesOf(board: BoardView): PromiseView[] {
  const found = new Map<string, PromiseView>();
  for (const block of board.prose.blocks)
    for (const { id } of block.segments)
      for (const promise of board.marks[id]?.promises ?? []) if (!found.has(promise.id)) found.set(promise.id, promise);
  return [...found.values()];
}
