// How visitors chose, in shares; and their answers by site or by language.
import { type DayCount, type Totals, askedIds, fewest, totalsOf } from '#consent';
import { consents } from '#words';
import { categoryName } from '../consent-names.tsx';
import { intervalText, percent, rateText } from '../rate-chart.tsx';
import type { Speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';

export const Ways = ({ totals, t }: { totals: Totals; t: Speaker }) => {
  const rows = [
    ...(['accept', 'refuse', 'choose', 'withdraw', 'gpc'] as const).map(
      (act) => [t(consents[`act-${act}`]), totals.acts[act]] as const,
    ),
    ...(['second', 'form', 'signal', 'again'] as const).map((way) => [t(consents[way]), totals[way]] as const),
  ];
  return (
    <section class="person-part" aria-labelledby="ways">
      <h2 id="ways">{t(consents.waysTitle)}</h2>
      <table class="totals ways" role="table">
        <TableHead heads={[consents.recorded, consents.number, consents.share].map((head) => t(head))} />
        <tbody role="rowgroup">
          {rows.map(([name, count], at) => (
            <tr role="row" {...(at === 5 ? { class: 'apart' } : {})}>
              <th scope="row" role="rowheader">
                {name}
              </th>
              <td role="cell" class="number" data-label={t(consents.number)}>
                {count.toLocaleString(t.language)}
              </td>
              <td role="cell" class="measure" data-label={t(consents.share)}>
                <span>{totals.all < fewest ? '–' : percent(count / totals.all, t)}</span>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={totals.all < fewest ? 0 : (100 * count) / totals.all} height="6" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface SplitProps {
  name: 'bySite' | 'byLanguage';
  of: (count: DayCount) => string;
  counts: readonly DayCount[];
  t: Speaker;
}

export const Split = ({ name, of, counts, t }: SplitProps) => {
  const groups = [...Map.groupBy(counts, of)]
    .map(([label, some]) => ({ label, totals: totalsOf(some) }))
    .toSorted((a, b) => b.totals.all - a.totals.all || (a.label < b.label ? -1 : 1));
  const asked = askedIds.filter((id) => groups.some(({ totals }) => totals.rates[id].of > 0));
  return (
    <section class="person-part" aria-labelledby={name}>
      <h2 id={name}>{t(consents[name])}</h2>
      <table class="totals" role="table">
        <TableHead
          heads={[
            t(name === 'bySite' ? consents.site : consents.language),
            t(consents.answers),
            ...asked.map((id) => categoryName(id, t)),
          ]}
        />
        <tbody role="rowgroup">
          {groups.map(({ label, totals }) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {label}
              </th>
              <td role="cell" class="number" data-label={t(consents.answers)}>
                {totals.answered.toLocaleString(t.language)}
              </td>
              {asked.map((id) => (
                <td role="cell" class="number" data-label={categoryName(id, t)}>
                  {rateText(totals.rates[id], t)}
                  {intervalText(totals.rates[id], t) !== null && (
                    <span class="quiet"> {intervalText(totals.rates[id], t)}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
