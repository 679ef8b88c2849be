// Choices that are not recorded yet: kept in the browser before they are sent, so that a page that is left at once sends them from the next.
import type { ChoicePost } from '#wire';

/** `claimedAt` is always there; it is said to the server when the choice comes later than it was made. */
export type Waiting = Omit<ChoicePost, 'token'>;

const place = 'upheld-unsent';
export let waiting: readonly Waiting[] = [];

try {
  const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
  if (Array.isArray(found)) waiting = found as Waiting[];
} catch {
  // No storage, or somebody else wrote there: nothing waits.
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
