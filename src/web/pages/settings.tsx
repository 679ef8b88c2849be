// Settings: the company, who may read the board, languages, and every other page of settings that the reader may see.
import { may } from '#access';
import type { Language } from '#base';
import { desk, site } from '#words';
import { pagesFor } from '../console-nav.ts';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';

export const settingsDeeds = { opened: site.boardNowPublic, closed: site.boardNowPrivate } as const;
export type SettingsDeed = keyof typeof settingsDeeds;

export interface SettingsView {
  company: Company;
  session: Session;
  language: Language;
  /** Whether the board can be read from here without signing in. */
  openHere: boolean;
  done: SettingsDeed | null;
}

const here = '/console/settings';

export const SettingsPage = (view: SettingsView) => {
  const t = speaker(view.language);
  const others = pagesFor(view.session).filter(({ group, page }) => group === 'settings' && page !== here);
  return (
    <ConsoleShell
      view={view}
      title={t(desk.settingsTitle)}
      here={here}
      otherLanguages={(language) => `${here}?lang=${language}`}
    >
      {view.done && <Done>{t(settingsDeeds[view.done])}</Done>}
      <h1>{t(desk.settingsTitle)}</h1>
      <p class="lead">{t(desk.settingsLead)}</p>
      <dl class="settings">
        <div>
          <dt>{t(desk.company)}</dt>
          <dd>
            <p>{view.company.name}</p>
            <p class="quiet">{t(desk.companyWhy)}</p>
          </dd>
        </div>
        <div>
          <dt>{t(desk.boardReaders)}</dt>
          <dd>
            <BoardSwitch view={view} t={t} />
          </dd>
        </div>
        <div>
          <dt>{t(desk.languages)}</dt>
          <dd>
            <p>{t(desk.languagesWhy)}</p>
          </dd>
        </div>
      </dl>
      <section class="spaced" aria-labelledby="more">
        <h2 id="more">{t(desk.moreSettings)}</h2>
        <ul class="ways" role="list">
          {others.map(({ page, words, says }) => (
            <li>
              <a href={page}>{t(words)}</a>
              <p>{t(says)}</p>
            </li>
          ))}
        </ul>
      </section>
    </ConsoleShell>
  );
};

const boardReaders = ({ company, openHere }: SettingsView) => {
  if (company.boardPublic) return site.boardPublic;
  return openHere ? site.boardThisMachine : site.boardPrivate;
};

const BoardSwitch = ({ view, t }: { view: SettingsView; t: Speaker }) => (
  <>
    <p>{t(boardReaders(view))}</p>
    {may(view.session, 'open', 'board') && (
      <form method="post" action="/console/board">
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="public" value={view.company.boardPublic ? 'no' : 'yes'} />
        <button type="submit" class="outline">
          {t(view.company.boardPublic ? site.makePrivate : site.makePublic)}
        </button>
      </form>
    )}
  </>
);
