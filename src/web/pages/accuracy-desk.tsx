// Asking whether data is still right: how it goes, in counts, and the switch and period for whoever may set them.
import { may } from '#access';
import type { Language } from '#base';
import { type AccuracyTold, accuracyPeriods } from '#rights';
import { accuracy, writtenPeriod } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';

export interface AccuracyDeskView {
  company: Company;
  session: Session;
  language: Language;
  told: AccuracyTold;
  saved: boolean;
}

const here = '/console/accuracy';

export const AccuracyDeskPage = (view: AccuracyDeskView) => {
  const t = speaker(view.language);
  const { told, saved } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(accuracy.desk)}
      here={here}
      otherLanguages={(language) => `${here}?lang=${language}`}
    >
      {saved && <Done>{t(accuracy.saved)}</Done>}
      <h1>{t(accuracy.desk)}</h1>
      <p class="lead">{t(accuracy.deskLead)}</p>
      {!told.promised && <p class="notice">{t(accuracy.notPromised)}</p>}
      {!told.linked && <p class="notice">{t(accuracy.notLinked)}</p>}
      <section class="spaced" aria-labelledby="counts">
        <h2 id="counts">{t(accuracy.howMany)}</h2>
        <Counts told={told} t={t} language={view.language} />
      </section>
      <section class="spaced" aria-labelledby="set">
        <h2 id="set">{t(accuracy.setTitle)}</h2>
        <p>{t(told.on ? accuracy.isOn : accuracy.isOff)}</p>
        {may(view.session, 'write', 'policy') && <Switch view={view} t={t} />}
      </section>
    </ConsoleShell>
  );
};

const Counts = ({ told, t, language }: { told: AccuracyTold; t: Speaker; language: Language }) => {
  const lines = [
    [accuracy.countReachable, told.reachable],
    [accuracy.countDue, told.due],
    [accuracy.countAsked, told.asked],
    [accuracy.countRight, told.right],
    [accuracy.countWrong, told.wrong],
    [accuracy.countOpen, told.open],
  ] as const;
  return (
    <dl class="settings">
      {lines.map(([words, count]) => (
        <div>
          <dt>{t(words)}</dt>
          <dd>{count.toLocaleString(language)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Switch = ({ view, t }: { view: AccuracyDeskView; t: Speaker }) => (
  <form method="post" action={here} class="spaced narrow">
    <Csrf token={view.session.csrf} />
    <label>
      <input type="checkbox" name="on" value="yes" checked={view.told.on} /> {t(accuracy.setOn)}
    </label>
    <Field
      id="period"
      label={t(accuracy.setPeriod)}
      control={(attributes) => (
        <select {...attributes}>
          {accuracyPeriods.map((period) => (
            <option value={period} selected={period === view.told.period}>
              {t(accuracy.every, { period: writtenPeriod(period, view.language) })}
            </option>
          ))}
        </select>
      )}
    />
    <button type="submit">{t(accuracy.save)}</button>
  </form>
);
