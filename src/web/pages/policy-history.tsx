// The history of a policy: every version that was ever in force, newest first, each with its permanent address.
import type { Notice } from '#publish';
import { publish, site } from '#words';
import { Page } from '../layout.tsx';
import { Day, type Speaker, chromeFor, speaker, told } from '../speak.tsx';
import { Weight } from './policy-changes.tsx';
import { publicPlaces } from './policy.tsx';

export interface VersionLine {
  number: number;
  title: string;
  publishedAt: string;
  sha256: string;
}

export interface HistoryView {
  company: string;
  /** Language of the current version; `en` before the first. */
  language: string;
  /** Any order; the page shows the newest first. */
  versions: readonly VersionLine[];
  /** What is kept with the versions from the second on; any order. */
  notices: readonly Notice[];
  boardOpen: boolean;
  /** `?company=…` for a company that is not the one of the bare address. */
  of?: string;
}

export const PolicyHistoryPage = (view: HistoryView) => {
  const t = speaker(chromeFor(view.language));
  const versions = view.versions.toSorted((a, b) => b.number - a.number);
  return (
    <Page
      company={view.company}
      title={t(site.history)}
      language={t.language}
      frame={t.language}
      places={publicPlaces(t, 'history', view.boardOpen, view.of)}
      forPrograms
    >
      <h1>{t(site.historyTitle)}</h1>
      <p class="lead">{lead(versions.length, t)}</p>
      {versions.length > 0 && (
        <ol class="editions" role="list" reversed>
          {versions.map((version, index) => (
            <Edition
              version={version}
              next={versions[index - 1]}
              notice={view.notices.find((notice) => notice.version === version.number)}
              language={view.language}
              of={view.of ?? ''}
              t={t}
            />
          ))}
        </ol>
      )}
    </Page>
  );
};

function lead(count: number, t: Speaker): string {
  if (count === 0) return t(site.historyNone);
  return count === 1 ? t(site.historyOne) : t(site.historyMany, { count });
}

interface EditionProps {
  version: VersionLine;
  next: VersionLine | undefined;
  notice: Notice | undefined;
  language: string;
  of: string;
  t: Speaker;
}

const Edition = ({ version, next, notice, language, of, t }: EditionProps) => {
  return (
    <li>
      <h2>
        <a href={`/policy/versions/${version.number}${of}`}>{t(site.versionNumber, { number: version.number })}</a>
        {!next && <span class="badge">{t(site.inForce)}</span>}
      </h2>
      <p>
        <span lang={language}>{version.title}</span>
      </p>
      <p class="quiet">
        {t(site.inForceFrom)} <Day iso={version.publishedAt} t={t} />
        {next && (
          <>
            {' '}
            {t(site.until)} <Day iso={next.publishedAt} t={t} />
          </>
        )}
        {notice && <Weight material={notice.material} t={t} />}
      </p>
      {/* The comparison is made at the company's own address. */}
      {notice && of === '' && (
        <p>
          {inOneLine(notice, t)}{' '}
          <a
            href={`/policy/versions/${version.number}/changes`}
            aria-label={t(publish.seeChangesOf, { number: version.number })}
          >
            {t(publish.seeChanges)}
          </a>
        </p>
      )}
      <p class="quiet">
        {t(site.fingerprint)} <code class="hash">{version.sha256}</code>
      </p>
    </li>
  );
};

/** What changed for people, first of all; else how much of the text was edited; else that only the reading was. */
function inOneLine(notice: Notice, t: Speaker): string {
  const [first, ...more] = notice.reasons;
  if (first) {
    const rest = more.length > 0 ? ` (${t(publish.andMore, { count: more.length })})` : '';
    return `${told(first.message, t.language)}${rest}.`;
  }
  return notice.textChanged ? t(publish.summary, { ...notice.counts }) : t(publish.readingOnly);
}
