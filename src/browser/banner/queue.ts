// Choices that are not recorded yet: kept in the browser before they are sent, so that a page that is left at once sends them from the next.
import type { ChoicePost } from '#wire';

/** `claimedAt` is always there; it is said to the server when the choice comes later than it was made. */
export type Waiting = Omit<ChoicePost, 'token'>;

const place = 'upheld-unsent';
let waiting: readonly Waiting[] | null = null;

/** Looked up when it is wanted: the first look into storage holds up a page. */
export function waits(): readonly Waiting[] {
  try {
    waiting ??= JSON.parse(localStorage.getItem(place) ?? '[]') as Waiting[];
  } catch {
    // No storage, or somebody else wrote there: nothing waits.
  }
  return Array.isArray(waiting) ? waiting : [];
}

export function wait(posts: readonly Waiting[]): void {
  waiting = posts;
  try {
    if (posts.length > 0) localStorage.setItem(place, JSON.stringify(posts));
    else localStorage.removeItem(place);
  } catch {
    // Refused: it waits until the page is left.
  }
}
