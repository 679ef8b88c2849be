// The way between the pages about consent: those that exist and that this reader may open.
import type { Text } from '#base';
import { consents, looks } from '#words';
import { consoleActs } from './console-acts.ts';
import { mayOpen } from './console-nav.ts';
import type { Session } from './house.ts';
import type { Speaker } from './speak.tsx';

/** One line a page. A page that `console-acts.ts` does not know is not shown. */
const tabs: readonly { page: string; words: Text }[] = [
  { page: '/console/consent', words: consents.tabRates },
  { page: '/console/consent/choices', words: consents.tabChoices },
  { page: '/console/consent/held-back', words: consents.tabHeld },
  { page: '/console/consent/look', words: looks.title },
  { page: '/console/consent/versions', words: looks.versions },
];

export const ConsentTabs = ({ session, here, t }: { session: Session; here: string; t: Speaker }) => {
  const shown = tabs.filter(({ page }) =>
    consoleActs.some(
      ({ method, path, asks }) => method === 'GET' && path === page && asks !== 'open' && mayOpen(session, asks),
    ),
  );
  return (
    <nav class="tabs" aria-label={t(consents.tabs)}>
      <ul>
        {shown.map(({ page, words }) => (
          <li>
            <a href={page} {...(page === here ? { 'aria-current': 'page' } : {})}>
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
