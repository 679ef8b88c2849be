// The way from one page of a long list to the next older one, and back to its newest; nothing when the list has one page.
import { people } from '#words';
import type { Speaker } from './speak.tsx';

/** Addresses; null: it is not to be offered. */
export const Pager = ({ newest = null, older, t }: { newest?: string | null; older: string | null; t: Speaker }) =>
  newest === null && older === null ? null : (
    <p class="pages">
      {newest !== null && <a href={newest}>{t(people.toNewest)}</a>}
      {older !== null && (
        <a rel="next" href={older}>
          {t(people.older)}
        </a>
      )}
    </p>
  );
