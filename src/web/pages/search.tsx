// The search of the console: what was found, by kind, its words marked; and the way to people, who are not found here.
import type { Language } from '#base';
import { board, desk } from '#words';
import { pagesFor } from '../console-nav.ts';
import { ConsoleShell } from '../console-shell.tsx';
import type { Group, Hit } from '../find.ts';
import { Csrf } from '../forms.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { looksLikePerson, pieces } from '../search.ts';
import { type Speaker, speaker } from '../speak.tsx';

export interface SearchView {
  company: Company;
  session: Session;
  language: Language;
  /** What was looked for; empty: nothing yet. */
  query: string;
  words: readonly string[];
  groups: readonly Group[];
  /** What was typed is a person's: `gone` from the address bar again, `closed` to this role, or `nobody` has it. Null: it is not. */
  person: keyof typeof aboutPerson | null;
}

export const aboutPerson = { gone: desk.searchPerson, closed: desk.searchClosed, nobody: desk.searchNobody } as const;

export const SearchPage = (view: SearchView) => {
  const t = speaker(view.language);
  const count = view.groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0);
  return (
    <ConsoleShell
      view={view}
      title={t(desk.search)}
      here="/console/search"
      sought={view.query}
      otherLanguages={(lang) =>
        `/console/search?${new URLSearchParams({ ...(view.person ? {} : { q: view.query }), lang }).toString()}`
      }
    >
      {view.person && (
        <p class="notice" role="status">
          {t(aboutPerson[view.person])}
        </p>
      )}
      <h1>{t(desk.search)}</h1>
      <p class="lead">
        {view.words.length === 0
          ? t(desk.searchHow)
          : count === 0
            ? t(desk.searchNone)
            : t(desk.searchFound, { count })}
      </p>
      {view.groups.map((group, at) => (
        <GroupOf group={group} id={`group-${at}`} words={view.words} t={t} />
      ))}
      <People session={view.session} query={view.person ? '' : view.query} t={t} />
    </ConsoleShell>
  );
};

const GroupOf = ({ group, id, words, t }: { group: Group; id: string; words: readonly string[]; t: Speaker }) => (
  <section class="spaced found" aria-labelledby={id}>
    <h2 id={id}>{t(group.title)}</h2>
    <ul class="matters" role="list">
      {group.hits.map((hit) => (
        <HitOf hit={hit} words={words} t={t} />
      ))}
    </ul>
    {group.more > 0 && <p class="quiet">{t(desk.searchMore, { count: group.more })}</p>}
  </section>
);

const HitOf = ({ hit, words, t }: { hit: Hit; words: readonly string[]; t: Speaker }) => (
  <li {...(hit.state ? { class: hit.state } : {})}>
    <p>
      {hit.state && (
        <span class="state">
          <Glyph state={hit.state} /> {t(board[hit.state])}
        </span>
      )}
      <a href={hit.href} {...(hit.lang ? { lang: hit.lang, class: 'said' } : {})}>
        <Marked text={hit.text} words={words} />
      </a>
    </p>
    {hit.note !== undefined && hit.note !== '' && (
      <p class="quiet" {...(hit.noteLang ? { lang: hit.noteLang } : {})}>
        <Marked text={hit.note} words={words} />
      </p>
    )}
  </li>
);

const Marked = ({ text, words }: { text: string; words: readonly string[] }) => (
  <>{pieces(text, words).map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>
);

/** Looking people up is an access to personal data, for a purpose: what the policy names as well is looked for among them only when that is asked. */
const People = ({ session, query, t }: { session: Session; query: string; t: Speaker }) => {
  const page = pagesFor(session).find((one) => one.page === '/console/people');
  if (!page) return <></>;
  return (
    <section class="spaced" aria-labelledby="people">
      <h2 id="people">{t(page.words)}</h2>
      <p>
        {t(desk.searchPeople)} <a href={page.page}>{t(page.says)}</a>
      </p>
      {looksLikePerson(query) && (
        <form method="post" action="/console/people/find">
          <Csrf token={session.csrf} />
          <input type="hidden" name="sought" value={query} />
          <button type="submit" class="outline">
            {t(desk.searchAmongPeople)}
          </button>
        </form>
      )}
    </section>
  );
};
