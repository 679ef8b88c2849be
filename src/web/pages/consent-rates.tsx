// Rates of consent: for each category over time, how many chose and how, by site and language; every picture as a table too.
import { type Language, type Temporal } from '#base';
import { type DayCount, type Period, type Totals, askedIds, fewest, periodsOf, totalsOf, units } from '#consent';
import { consents } from '#words';
import { type Shown, namesOf, within } from '../consent-period.ts';
import { ConsentTabs } from '../consent-tabs.tsx';
import { Names, categoryName, languageName } from '../consent-names.tsx';
import { ConsoleShell } from '../console-shell.tsx';
import { Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { RateChart, VolumeChart, intervalText, rateText, whenOf } from '../rate-chart.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';
import { Split, Ways } from './consent-shares.tsx';

export interface ConsentRatesView {
  company: Company;
  session: Session;
  language: Language;
  shown: Shown;
  today: Temporal.PlainDate;
  /** Of all sites and languages. */
  counts: readonly DayCount[];
}

export const ConsentRatesPage = (view: ConsentRatesView) => {
  const t = speaker(view.language);
  const { shown, counts } = view;
  const chosen = within(counts, shown);
  const periods = periodsOf(chosen, shown.unit, shown.from, shown.to);
  const totals = totalsOf(chosen);
  return (
    <ConsoleShell
      view={view}
      title={t(consents.title)}
      here="/console/consent"
      otherLanguages={(language) => `/console/consent?lang=${language}`}
      width="desk"
    >
      <h1>{t(consents.title)}</h1>
      <ConsentTabs session={view.session} here="/console/consent" t={t} />
      <p class="lead column">{t(consents.ratesLead)}</p>
      <Filter view={view} t={t} />
      {shown.cut && <p class="quiet">{t(consents.periodTooLong)}</p>}
      {totals.all === 0 ? (
        <p>{t(consents.none)}</p>
      ) : (
        <>
          <Rates periods={periods} totals={totals} shown={shown} t={t} />
          <section class="person-part" aria-labelledby="volume">
            <h2 id="volume">{t(consents.volumeTitle)}</h2>
            <VolumeChart periods={periods} unit={shown.unit} t={t} />
          </section>
          <Table periods={periods} shown={shown} t={t} />
          <Ways totals={totals} t={t} />
          <Split name="bySite" of={({ site }) => site} counts={chosen} t={t} />
          <Split name="byLanguage" of={({ language }) => languageName(language, t)} counts={chosen} t={t} />
        </>
      )}
      <p class="quiet column no-compare">{t(consents.noCompare)}</p>
    </ConsoleShell>
  );
};

interface Part {
  periods: readonly Period[];
  shown: Shown;
  t: Speaker;
}

const Filter = ({ view: { shown, counts, today }, t }: { view: ConsentRatesView; t: Speaker }) => (
  <form method="get" action="/console/consent" class="log-filter">
    <Field
      id="by"
      label={t(consents.by)}
      control={(attributes) => (
        <select {...attributes}>
          {units.map((unit) => (
            <option value={unit} selected={unit === shown.unit}>
              {t(consents[`unit-${unit}`])}
            </option>
          ))}
        </select>
      )}
    />
    {(['from', 'to'] as const).map((end) => (
      <Field
        id={end}
        label={t(consents[end])}
        control={(attributes) => <input type="date" {...attributes} value={shown[end]} max={today.toString()} />}
      />
    ))}
    <Names
      id="site"
      label={t(consents.site)}
      every={t(consents.everySite)}
      names={namesOf(
        counts.map(({ site }) => site),
        shown.site,
      )}
      chosen={shown.site}
    />
    <Names
      id="language"
      label={t(consents.language)}
      every={t(consents.everyLanguage)}
      names={namesOf(
        counts.map(({ language }) => language),
        shown.language,
      )}
      chosen={shown.language}
      say={(name) => languageName(name, t)}
    />
    <button type="submit" class="outline">
      {t(consents.show)}
    </button>
  </form>
);

const Rates = ({ periods, totals, shown, t }: Part & { totals: Totals }) => (
  <section class="person-part" aria-labelledby="rates">
    <h2 id="rates">{t(consents.ratesTitle)}</h2>
    <p class="quiet column">{t(consents.ratesHow, { fewest })}</p>
    <div class="charts">
      {askedIds
        .filter((id) => totals.rates[id].of > 0)
        .map((id) => (
          <section aria-labelledby={`rate-${id}`}>
            <h3 id={`rate-${id}`}>{categoryName(id, t)}</h3>
            <p class="figure">
              <strong>{rateText(totals.rates[id], t)}</strong>
              {intervalText(totals.rates[id], t) !== null && (
                <span class="quiet"> {intervalText(totals.rates[id], t)}</span>
              )}
            </p>
            <RateChart
              id={`chart-${id}`}
              category={categoryName(id, t)}
              points={periods.map((period) => ({ period, rate: period.rates[id] }))}
              unit={shown.unit}
              t={t}
            />
          </section>
        ))}
    </div>
  </section>
);

/** What the charts show, in numbers. */
const Table = ({ periods, shown, t }: Part) => {
  const asked = askedIds.filter((id) => periods.some(({ rates }) => rates[id].of > 0));
  const heads = [
    t(consents.answers),
    ...asked.map((id) => categoryName(id, t)),
    t(consents['act-withdraw']),
    t(consents['act-gpc']),
  ];
  return (
    <details class="as-table">
      <summary>{t(consents.asTable)}</summary>
      <table class="totals" role="table">
        <TableHead heads={[t(consents.when), ...heads]} />
        <tbody role="rowgroup">
          {periods.map((period) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {whenOf(period, shown.unit, t)}
              </th>
              {[
                period.answered.toLocaleString(t.language),
                ...asked.map((id) => {
                  const interval = intervalText(period.rates[id], t);
                  return (
                    <>
                      {rateText(period.rates[id], t)}
                      {interval !== null && <span class="quiet"> {interval}</span>}
                    </>
                  );
                }),
                period.acts.withdraw.toLocaleString(t.language),
                period.acts.gpc.toLocaleString(t.language),
              ].map((value, at) => (
                <td role="cell" class="number" data-label={heads[at]}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
