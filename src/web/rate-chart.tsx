// Charts of consent as SVG, made on the server: shapes that stretch with the page, words beside them that do not, and no colour that means anything alone.
import { type Period, type Rate, type Unit, fewest } from '#consent';
import { consents, writtenDate } from '#words';
import type { Speaker } from './speak.tsx';

/** Units of the drawing; it is stretched to the room that it has, its lines are not. */
const [width, height] = [1000, 100];

interface ChartProps {
  id: string;
  category: string;
  points: readonly { period: Period; rate: Rate }[];
  unit: Unit;
  t: Speaker;
}

/** Up is more: the foot is 0 %, the top 100 %. Time runs from left to right in every script, as dates on axes do. */
export const RateChart = ({ id, category, points, unit, t }: ChartProps) => {
  const [first, last] = [points[0]!.period, points.at(-1)!.period];
  const slot = width / points.length;
  const x = (at: number): number => round((at + 0.5) * slot);
  const y = (rate: number): number => round((1 - rate) * height);
  return (
    <figure class="chart rate">
      <div class="plot">
        <p class="scale" aria-hidden="true">
          {[1, 0.5, 0].map((rate) => (
            <span>{percent(rate, t)}</span>
          ))}
        </p>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{t(consents.chartTitle, { category })}</title>
          <desc id={`${id}-desc`}>{t(consents.chartDesc, { from: first.from, to: last.to })}</desc>
          {[0, 0.5, 1].map((rate) => (
            <path class="grid" d={`M0,${y(rate)} H${width}`} />
          ))}
          {lines(points).map((line) => (
            <path class="line" d={`M${line.map((at) => `${x(at)},${y(points[at]!.rate.rate!)}`).join(' L')}`} />
          ))}
          {points.map(({ period, rate }, at) =>
            rate.of === 0 ? (
              <></>
            ) : (
              <g>
                <title>{pointLine(period, rate, unit, t)}</title>
                {rate.rate === null ? (
                  <>
                    <path class="few" d={`M${x(at)},${height} h0`} />
                    <path class="few hole" d={`M${x(at)},${height} h0`} />
                  </>
                ) : (
                  <>
                    <path class="range" d={`M${x(at)},${y(rate.low!)} V${y(rate.high!)}`} />
                    <path class="dot" d={`M${x(at)},${y(rate.rate)} h0`} />
                  </>
                )}
              </g>
            ),
          )}
        </svg>
      </div>
      <Ends from={first.from} to={last.to} t={t} />
    </figure>
  );
};

/** Answers as bars, withdrawals and objections on top of them with a gap between. */
export const VolumeChart = ({ periods, unit, t }: { periods: readonly Period[]; unit: Unit; t: Speaker }) => {
  const most = Math.max(1, ...periods.map(({ all }) => all));
  const slot = width / periods.length;
  const [first, last] = [periods[0]!, periods.at(-1)!];
  return (
    <figure class="chart volume">
      <div class="plot">
        <p class="scale" aria-hidden="true">
          {[most, 0].map((count) => (
            <span>{count.toLocaleString(t.language)}</span>
          ))}
        </p>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby="volume-title volume-desc"
        >
          <title id="volume-title">{t(consents.volumePicture)}</title>
          <desc id="volume-desc">{t(consents.chartDesc, { from: first.from, to: last.to })}</desc>
          {periods.map((period, at) => {
            const [tall, rest] = [period.answered, period.all - period.answered].map((n) => (n / most) * height);
            const [x, w] = [round((at + 0.12) * slot), round(0.76 * slot)];
            return (
              <g>
                <title>
                  {t(consents.volumePoint, {
                    when: whenOf(period, unit, t),
                    answered: period.answered,
                    withdrawn: period.acts.withdraw,
                    objected: period.acts.gpc,
                  })}
                </title>
                <rect class="answered" x={x} y={round(height - tall!)} width={w} height={round(tall!)} />
                {rest! > 0 && (
                  <rect class="against" x={x} y={round(height - tall! - rest!)} width={w} height={round(rest!)} />
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <Ends from={first.from} to={last.to} t={t} />
    </figure>
  );
};

const Ends = ({ from, to, t }: { from: string; to: string; t: Speaker }) => (
  <figcaption aria-hidden="true">
    <span>{writtenDate(from, t.language)}</span>
    <span>{writtenDate(to, t.language)}</span>
  </figcaption>
);

/** Runs of periods that each have a rate: a line says nothing of those between that have none. */
function lines(points: ChartProps['points']): number[][] {
  const runs: number[][] = [[]];
  for (const [at, { rate }] of points.entries())
    if (rate.rate === null) runs.push([]);
    else runs.at(-1)!.push(at);
  return runs.filter((run) => run.length > 1);
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** With a digit after the point only where whole percents would say 0 or 100 of what is neither. */
export function percent(share: number, t: Speaker): string {
  const digits = share > 0 && share < 1 && (share < 0.005 || share >= 0.995) ? 1 : 0;
  return new Intl.NumberFormat(locales[t.language], {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

const locales = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL', de: 'de-DE' } as const;

export const rateText = (rate: Rate, t: Speaker): string =>
  rate.of === 0
    ? t(consents.notAsked)
    : rate.rate === null
      ? t(consents.tooFew, { of: rate.of })
      : t(consents.rateOf, { rate: percent(rate.rate, t), of: rate.of });

export const intervalText = ({ low, high }: Rate, t: Speaker): string | null =>
  low === null || high === null ? null : t(consents.interval, { low: percent(low, t), high: percent(high, t) });

function pointLine(period: Period, { rate, of, low, high }: Rate, unit: Unit, t: Speaker): string {
  const when = whenOf(period, unit, t);
  if (rate === null || low === null || high === null) return t(consents.pointFew, { when, of, fewest });
  return t(consents.point, { when, rate: percent(rate, t), of, low: percent(low, t), high: percent(high, t) });
}

/** “March 2026” for a month, “9–15 March 2026” for a week, also one that is cut short. */
export function whenOf({ from, to }: Pick<Period, 'from' | 'to'>, unit: Unit, t: Speaker): string {
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
  const locale = locales[t.language];
  if (unit === 'day' || from === to) return writtenDate(from, t.language);
  if (unit === 'month' && from.endsWith('-01'))
    return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at(from));
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(at(from), at(to));
}
