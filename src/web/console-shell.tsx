// The shell of every page of the console: search and account above, the one navigation beside the page; on a phone it folds into a menu, without a script.
import type { Child } from 'hono/jsx';
import type { Language } from '#base';
import { desk, entry, site } from '#words';
import { type NavPage, groups, pagesFor, within } from './console-nav.ts';
import { Csrf } from './forms.tsx';
import type { Company, Session } from './house.ts';
import { Colophon, Head } from './layout.tsx';
import { type Speaker, speaker } from './speak.tsx';

export interface ConsoleShellProps {
  view: { company: Company; session: Session; language: Language };
  title: string;
  /** The page's own path, as `console-nav.ts` names it. */
  here: string;
  /** `text`: one column; `board`: the text with something in its margin; `desk`: as wide as there is room. */
  width?: 'text' | 'board' | 'desk';
  otherLanguages?: (language: Language) => string;
  forPrograms?: boolean;
  /** What was searched for, shown in the field again. */
  sought?: string;
  children?: Child;
}

export const ConsoleShell = ({ view, title, here, width = 'text', sought = '', ...shell }: ConsoleShellProps) => {
  const t = speaker(view.language);
  return (
    <html lang={view.language}>
      <Head title={title} company={view.company.name} />
      <body class={`console page-${width}`}>
        <a class="skip" href="#main">
          {t(desk.skip)}
        </a>
        <header class="masthead">
          <div class="frame">
            <a class="company" href="/console">
              {view.company.name}
            </a>
            <Search session={view.session} sought={sought} t={t} />
            <SignedIn session={view.session} t={t} />
          </div>
        </header>
        <div class="frame console-body">
          <Navigation session={view.session} here={here} t={t} />
          <main id="main" tabindex={-1}>
            {shell.children}
          </main>
        </div>
        <Colophon
          t={t}
          {...(shell.otherLanguages ? { otherLanguages: shell.otherLanguages } : {})}
          {...(shell.forPrograms ? { forPrograms: true } : {})}
        />
      </body>
    </html>
  );
};

/** Sent as a form: what is looked for may be a person's address, and must stand in no address bar. */
const Search = ({ session, sought, t }: { session: Session; sought: string; t: Speaker }) => (
  <form class="find" role="search" method="post" action="/console/search">
    <Csrf token={session.csrf} />
    <label class="unseen" for="q">
      {t(desk.searchFor)}
    </label>
    <input
      id="q"
      name="q"
      type="search"
      value={sought}
      maxLength={200}
      placeholder={t(desk.search)}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      enterkeyhint="search"
    />
    <button type="submit" class="unseen">
      {t(desk.search)}
    </button>
  </form>
);

const SignedIn = ({ session, t }: { session: Session; t: Speaker }) => (
  <form class="signed-in" method="post" action="/console/leave">
    <Csrf token={session.csrf} />
    <a href="/console/account">
      <span class="unseen">{t(entry.accountTitle)}: </span>
      {session.name}
    </a>
    <button type="submit" class="plain">
      {t(site.signOut)}
    </button>
  </form>
);

/** Where there is room the style sheet lays the menu open; a browser too old for that keeps it folded, and it still opens. */
const Navigation = ({ session, here, t }: { session: Session; here: string; t: Speaker }) => {
  const pages = pagesFor(session);
  const parent = within[here] ?? here;
  const current = pages.find(({ page }) => page === parent);
  return (
    <nav class="console-nav" aria-label={t(desk.pages)}>
      <details>
        <summary>
          {t(desk.menu)}
          {current && <span class="quiet">{t(current.words)}</span>}
        </summary>
        <div class="nav-groups">
          {Object.entries(groups).map(([group, heading]) => (
            <Group
              name={heading && { id: `nav-${group}`, text: t(heading) }}
              pages={pages.filter((page) => page.group === group)}
              parent={parent}
              here={here}
              t={t}
            />
          ))}
        </div>
      </details>
    </nav>
  );
};

interface GroupProps {
  name: { id: string; text: string } | null;
  pages: readonly NavPage[];
  here: string;
  parent: string;
  t: Speaker;
}

const Group = ({ name, pages, here, parent, t }: GroupProps) =>
  pages.length === 0 ? (
    <></>
  ) : (
    <div>
      {name && (
        <p class="nav-group" id={name.id}>
          {name.text}
        </p>
      )}
      <ul {...(name ? { 'aria-labelledby': name.id } : {})}>
        {pages.map(({ page, words }) => (
          <li>
            <a href={page} {...(page === parent ? { 'aria-current': page === here ? 'page' : 'true' } : {})}>
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
