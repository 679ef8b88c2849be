// Versions of the banner: what visitors were shown, with pictures, texts, hashes, dates and the receipts that verify offline.
import type { Language } from '#base';
import type { BannerVersion } from '#consent';
import { looks } from '#words';
import { ConsentTabs } from '../consent-tabs.tsx';
import { ConsoleShell } from '../console-shell.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, When, speaker } from '../speak.tsx';
import { nameOf } from './look.tsx';

export interface LookVersionsView {
  company: Company;
  session: Session;
  language: Language;
  versions: readonly BannerVersion[];
}

const here = '/console/consent/versions';

export const LookVersionsPage = (view: LookVersionsView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(looks.versions)}
      here={here}
      width="desk"
      otherLanguages={(language) => `${here}?lang=${language}`}
    >
      <h1>{t(looks.versions)}</h1>
      <ConsentTabs session={view.session} here="/console/consent/versions" t={t} />
      <p class="lead column">{t(looks.versionsLead)}</p>
      {view.versions.length === 0 && <p class="column">{t(looks.versionsNone)}</p>}
      {view.versions.map((version) => (
        <Version version={version} t={t} />
      ))}
    </ConsoleShell>
  );
};

const Version = ({ version, t }: { version: BannerVersion; t: Speaker }) => {
  const { policy, texts, language, way, pictured } = version;
  const name = t(looks.versionOf, { language: nameOf(language, t.language), policy });
  const id = `v-${policy}-${texts}`;
  return (
    <section class="look-version" aria-labelledby={id}>
      <h2 id={id}>
        {name} <span class="quiet">· {t(way === 'html' ? looks.wayHtml : looks.wayScript)}</span>
      </h2>
      <dl class="pairs">
        <div>
          <dt>{t(looks.kept)}</dt>
          <dd>
            <When iso={version.keptAt} t={t} />
            <Receipt entry={version.keptEntry} of={`${t(looks.kept)}, ${name}`} t={t} />
          </dd>
        </div>
        <div>
          <dt>{t(looks.hash)}</dt>
          <dd>
            <code class="hash">{texts}</code>
          </dd>
        </div>
        <div>
          <dt>{t(looks.pictures)}</dt>
          <dd>
            {pictured ? (
              <>
                <When iso={pictured.at} t={t} />
                <Receipt entry={pictured.entry} of={`${t(looks.pictures)}, ${name}`} t={t} />
              </>
            ) : (
              <span class="unproven">
                <Glyph state="unproven" /> {t(looks.noPicture)}
              </span>
            )}
          </dd>
        </div>
      </dl>
      {pictured && (
        <div class="look-pictures">
          {(['phone', 'desktop'] as const).map((which) => (
            <Picture which={which} of={`${policy}/${texts}`} name={name} pictured={pictured} t={t} />
          ))}
        </div>
      )}
      <details>
        <summary>{t(looks.allTexts)}</summary>
        <ul class="look-said" lang={language}>
          {version.said.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

interface PictureOf {
  which: 'phone' | 'desktop';
  /** Of the version, as in its address. */
  of: string;
  name: string;
  pictured: NonNullable<BannerVersion['pictured']>;
  t: Speaker;
}

/** Small here, and whole by its link. */
const Picture = ({ which, of, name, pictured, t }: PictureOf) => {
  const device = t(which === 'phone' ? looks.phone : looks.computer);
  const parts = t(pictured.whole ? looks.picturedBoth : looks.picturedFirst);
  const { width, height } = pictured.sizes[which];
  const address = `${here}/${of}/${which}.png`;
  return (
    <figure class={which}>
      <a href={address}>
        <img
          src={address}
          alt={`${device}: ${name}. ${parts}`}
          loading="lazy"
          {...(width > 0 ? { width, height } : {})}
        />
      </a>
      <figcaption>
        {device}: {parts} <code class="hash">{pictured[which].slice(0, 16)}…</code>
      </figcaption>
    </figure>
  );
};

const Receipt = ({ entry, of, t }: { entry: string | null; of: string; t: Speaker }) =>
  entry === null ? (
    <></>
  ) : (
    <>
      {' · '}
      <a href={`/ledger/receipts/${entry}`} aria-label={`${t(looks.receipt)}: ${of}`}>
        {t(looks.receipt)}
      </a>
    </>
  );
