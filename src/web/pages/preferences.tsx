// What somebody receives, by the link in each mail: seen per purpose and channel, changed by a form, ended by one button. No name stands here.
import type { OwnPage } from '#consent';
import { rowName } from '#consent';
import { permissions } from '#words';
import { Done } from '../forms.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { type Frame, Framed } from './subscribe.tsx';

export const ownDeeds = ['saved', 'asked', 'stopped', 'linked', 'unlinked', 'withdrawn'] as const;
export type OwnDeed = (typeof ownDeeds)[number];

export interface PreferencesView extends Frame {
  pass: string;
  own: OwnPage;
  /** What this browser's choice about cookies allows; null: it carries none. */
  choice: 'some' | 'nothing' | null;
  done: OwnDeed | null;
}

export const PreferencesPage = (view: PreferencesView) => {
  const t = speaker(view.language);
  const { company, own, pass } = view;
  const action = `/preferences/${pass}?lang=${view.language}`;
  return (
    <Framed view={view} title={t(permissions.yours)} languages={(lang) => `/preferences/${pass}?lang=${lang}`}>
      <p class="lead">{t(own.known ? permissions.pageLead : permissions.unknownLead, { company })}</p>
      {view.done && <Done>{t(permissions[`done-${view.done}`], { company })}</Done>}
      {own.known && own.rows.length === 0 && <p>{t(permissions.nothingAsked)}</p>}
      {own.rows.length > 0 && (
        <form method="post" action={action} class="spaced">
          <input type="hidden" name="act" value="save" />
          {[...Map.groupBy(own.rows, ({ purpose }) => purpose).values()].map((rows) => (
            <fieldset class="field boxes">
              <legend lang={own.language}>{rows[0]!.label}</legend>
              {rows.map((row) => (
                <label>
                  <input type="checkbox" name="may" value={rowName(row)} checked={row.may.ok} />
                  <span>
                    {t(permissions[`by-${row.channel}`])}: {stateOf(row, t)}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
          <p class="help">{t(permissions.saveHelp)}</p>
          <button type="submit">{t(permissions.save)}</button>
        </form>
      )}
      <section class="spaced" aria-labelledby="stop">
        <h2 id="stop">{t(permissions.stopTitle)}</h2>
        <p>{t(permissions.stopWhy, { company })}</p>
        <form method="post" action={action}>
          <input type="hidden" name="act" value="stop" />
          <button type="submit">{t(permissions.stop)}</button>
        </form>
      </section>
      {(own.asksCookies || view.choice !== null) && (
        <section class="spaced" aria-labelledby="cookies">
          <h2 id="cookies">{t(permissions.cookiesTitle)}</h2>
          <p>{t(permissions.cookiesWhy)}</p>
          {view.choice !== null && <p>{t(permissions[`cookies-${view.choice}`])}</p>}
          <p>{t(permissions.cookiesElsewhere)}</p>
          {view.choice === 'some' && (
            <form method="post" action={action}>
              <input type="hidden" name="act" value="withdraw" />
              <button type="submit">{t(permissions.withdrawCookies)}</button>
            </form>
          )}
        </section>
      )}
      {own.known && view.choice !== null && (
        <section class="spaced" aria-labelledby="choice">
          <h2 id="choice">{t(permissions.linkTitle)}</h2>
          <p>{own.linked === null ? t(permissions.linkWhy) : t(permissions.linked, { day: dayOf(own.linked, t) })}</p>
          <form method="post" action={action}>
            <input type="hidden" name="act" value={own.linked === null ? 'link' : 'unlink'} />
            <button type="submit" class="outline">
              {t(own.linked === null ? permissions.link : permissions.unlink)}
            </button>
          </form>
        </section>
      )}
    </Framed>
  );
};

/** “yes” alone where the day is not known: the company declared it, or the word is older than the one that counts. */
function stateOf({ may, since }: OwnPage['rows'][number], t: Speaker): string {
  if (may.because !== 'consent') return t(permissions[`state-${may.because}`]);
  return since === null ? t(permissions['state-declared']) : t(permissions['state-consent'], { day: dayOf(since, t) });
}

const dayOf = (iso: string, t: Speaker): string =>
  new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
