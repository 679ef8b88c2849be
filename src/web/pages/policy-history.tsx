// The history of a policy: every version that was ever in force, newest first, each with its permanent address.
import { site } from '#words';
import { Page } from '../layout.tsx';
import { Day, type Speaker, chromeFor, speaker } from '../speak.tsx';
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
  boardOpen: boolean;
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
      places={publicPlaces(t, 'history', view.boardOpen)}
    >
      <h1>{t(site.historyTitle)}</h1>
      <p class="lead">{lead(versions.length, t)}</p>
      {versions.length > 0 && (
        <ol class="editions" role="list" reversed>
          {versions.map((version, index) => (
            <Edition version={version} next={versions[index - 1]} language={view.language} t={t} />
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

const Edition = (props: { version: VersionLine; next: VersionLine | undefined; language: string; t: Speaker }) => {
  const { version, next, language, t } = props;
  return (
    <li>
      <h2>
        <a href={`/policy/versions/${version.number}`}>{t(site.versionNumber, { number: version.number })}</a>
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
      </p>
      <p class="quiet">
        {t(site.fingerprint)} <code class="hash">{version.sha256}</code>
      </p>
    </li>
  );
};
