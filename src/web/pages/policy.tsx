// The policy page: the published text as a well-set legal document, and at its end what it takes to check it.
import type { Language, Text } from '#base';
import type { PublishedPolicy } from '#policy';
import { board, requestPages, site } from '#words';
import { Page, type Place } from '../layout.tsx';
import { NoticeLine } from '../notice-line.tsx';
import type { NoticeView } from '../notice.ts';
import { outlineOf } from '../outline.ts';
import { ProseBody, ProseTitle, headingsOf } from '../prose.tsx';
import { Day, type Speaker, chromeFor, speaker } from '../speak.tsx';

/** The supervisory authority that the policy names (Art. 77), with what the law data knows of it. */
export interface AuthorityView {
  name: string;
  /** Lines of the postal address, as on an envelope. */
  address: readonly string[];
  website: string | null;
}

export interface PolicyView {
  company: string;
  published: PublishedPolicy;
  authority: AuthorityView | null;
  /** The address under which exactly this version stays: absolute. */
  permanentUrl: string;
  /** The page of the version in force, or the page of this version for good: that one never changes again. */
  asked: 'current' | 'version';
  /** Whether to offer the board to this reader. */
  boardOpen: boolean;
  /** `?company=…` for a company that is not the one of the bare address. */
  of?: string;
  /** A material change that readers must see; never on the page of a version, which does not change. */
  notice: NoticeView | null;
}

const contentsFrom = 7;

export const PolicyPage = (view: PolicyView) => {
  const { published, company } = view;
  const { prose } = published;
  const t = speaker(chromeFor(prose.language));
  const outline = outlineOf(prose);
  const headings = headingsOf(outline).filter((heading) => heading.level <= 3);
  return (
    <Page
      company={company}
      title={outline.title}
      language={prose.language}
      frame={t.language}
      places={publicPlaces(t, view.asked === 'current' ? 'policy' : null, view.boardOpen, view.of)}
      width="board"
    >
      <div class="policy">
        <div class="beside">
          <Edition view={view} t={t} />
          {headings.length >= contentsFrom && <Contents headings={headings} t={t} />}
        </div>
        <div class="document">
          {view.asked === 'version' && <OldVersion view={view} t={t} />}
          {view.notice && <NoticeLine notice={view.notice} t={t} />}
          {!outline.titleBlock && <ProseTitle outline={outline} />}
          {/* The mark of the policy's own words: the watch compares what stands in here with the version on file. */}
          <article data-policy-text={published.sha256}>
            {outline.titleBlock && <ProseTitle outline={outline} />}
            <ProseBody outline={outline} />
          </article>
          <footer class="about" lang={t.language}>
            {!view.of && <Rights t={t} />}
            {view.authority && <Authority authority={view.authority} t={t} />}
            <About view={view} t={t} />
          </footer>
        </div>
      </div>
    </Page>
  );
};

/** Links that every reader may follow. `of`: `?company=…` for a company that is not the one of the bare address. */
export const publicPlaces = (
  t: Speaker,
  here: 'policy' | 'history' | 'request' | 'board' | null,
  boardOpen: boolean,
  of = '',
): Place[] => [
  { href: `/policy${of}`, label: t(site.policy), here: here === 'policy' },
  { href: `/policy/history${of}`, label: t(site.history), here: here === 'history' },
  // Requests are made at the bare address.
  ...(of === '' ? [{ href: '/request', label: t(requestPages.place), here: here === 'request' }] : []),
  ...(boardOpen ? [{ href: '/board', label: t(board.board), here: here === 'board' }] : []),
];

/** The way back for people who are signed in. */
export const staffPlaces = (t: Speaker, staff: boolean): Place[] =>
  staff ? [{ href: '/console', label: t(site.console) }] : [];

const Edition = ({ view, t }: { view: PolicyView; t: Speaker }) => (
  <dl class="edition" lang={t.language}>
    <div>
      <dt>{t(site.version)}</dt>
      <dd>{view.published.number}</dd>
    </div>
    <div>
      <dt>{t(site.published)}</dt>
      <dd>
        <Day iso={view.published.publishedAt} t={t} />
      </dd>
    </div>
    {statedDates(view.published).map(({ says, iso, written }) => (
      <div>
        <dt>{t(datesSay[says])}</dt>
        <dd>
          <time datetime={iso}>{written(t.language)}</time>
        </dd>
      </div>
    ))}
  </dl>
);

type Says = PublishedPolicy['policy']['versions'][number]['says'];

const datesSay: Record<Says, Text> = {
  updated: site.statedUpdated,
  effective: site.statedEffective,
  version: site.statedVersion,
};

/** The dates that the text gives itself, first of each kind, only as exact as the text is. */
function statedDates({ policy }: PublishedPolicy) {
  const firsts = new Map<Says, (typeof policy.versions)[number]>();
  for (const date of policy.versions) if (date.stated && !firsts.has(date.says)) firsts.set(date.says, date);
  return [...firsts.values()].map(({ says, date, precision }) => ({
    says,
    iso: date.slice(0, { day: 10, month: 7, year: 4 }[precision]),
    written: (language: Language) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(precision === 'year' ? {} : { month: 'long' }),
        ...(precision === 'day' ? { day: 'numeric' } : {}),
      }).format(new Date(`${date}T00:00:00Z`)),
  }));
}

const Contents = ({ headings, t }: { headings: ReturnType<typeof headingsOf>; t: Speaker }) => (
  <nav class="contents" aria-label={t(site.contents)}>
    <details>
      <summary lang={t.language}>{t(site.contents)}</summary>
      <ol role="list">
        {headings.map(({ href, text, level }) => (
          <li class={`level-${level}`}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </details>
  </nav>
);

const OldVersion = ({ view, t }: { view: PolicyView; t: Speaker }) => (
  <p class="notice" role="note" lang={t.language}>
    {t(site.thisIsVersion, { number: view.published.number })}{' '}
    <a href={`/policy${view.of ?? ''}`}>{t(site.readCurrent)}</a>
  </p>
);

const Rights = ({ t }: { t: Speaker }) => (
  <section aria-labelledby="rights">
    <h2 id="rights">{t(requestPages.place)}</h2>
    <p>
      {t(requestPages.placeWhy)} <a href={`/request?lang=${t.language}`}>{t(requestPages.chooseTitle)}</a>
    </p>
  </section>
);

const Authority = ({ authority, t }: { authority: AuthorityView; t: Speaker }) => (
  <section aria-labelledby="authority">
    <h2 id="authority">{t(site.authority)}</h2>
    <p>{t(site.authorityWhy)}</p>
    <address>
      <strong>{authority.name}</strong>
      {authority.address.map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
      {authority.website && (
        <>
          <br />
          <a href={authority.website} rel="noopener noreferrer">
            {authority.website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
          </a>
        </>
      )}
    </address>
  </section>
);

const About = ({ view, t }: { view: PolicyView; t: Speaker }) => (
  <section aria-labelledby="about">
    <h2 id="about">{t(site.about)}</h2>
    <p>{t(site.aboutText, { number: view.published.number })}</p>
    <dl class="record">
      <div>
        <dt>{t(site.permanent)}</dt>
        <dd>
          <a href={`/policy/versions/${view.published.number}${view.of ?? ''}`}>{view.permanentUrl}</a>
        </dd>
      </div>
      <div>
        <dt>{t(site.fingerprint)}</dt>
        <dd>
          <code class="hash">{view.published.sha256}</code>
        </dd>
      </div>
      <div>
        <dt>{t(site.history)}</dt>
        <dd>
          <a href={`/policy/history${view.of ?? ''}`}>{t(site.allVersions)}</a>
        </dd>
      </div>
    </dl>
  </section>
);
