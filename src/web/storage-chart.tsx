// How far the row that ends first was from its last day, look by look, as SVG made on the server: above zero it may stay, below it is over.
import type { LinePoint } from '#retention';
import { retention, writtenDate } from '#words';
import type { Speaker } from './speak.tsx';

const [width, height] = [1000, 100];

interface ChartProps {
  id: string;
  place: string;
  /** At least two, oldest first. */
  points: readonly LinePoint[];
  t: Speaker;
}

export const LimitChart = ({ id, place, points, t }: ChartProps) => {
  const [first, last] = [points[0]!, points.at(-1)!];
  const days = points.map((point) => point.days);
  const [low, high] = [Math.min(0, ...days), Math.max(0, ...days, 1)];
  const from = Date.parse(first.on);
  const span = Math.max(1, Date.parse(last.on) - from);
  const x = (on: string): number => round(((Date.parse(on) - from) / span) * width);
  const y = (count: number): number => round(((high - count) / (high - low)) * height);
  return (
    <figure class="chart limit">
      <p class="quiet" aria-hidden="true">
        {t(retention.chartCaption)}
      </p>
      <div class="plot">
        <p class="scale" aria-hidden="true">
          {[high, low].map((count) => (
            <span>{count.toLocaleString(t.language)}</span>
          ))}
        </p>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{t(retention.chartTitle, { place })}</title>
          <desc id={`${id}-desc`}>{t(retention.chartDesc, { from: first.on, to: last.on, now: last.days })}</desc>
          <path class="zero" d={`M0,${y(0)} H${width}`} />
          <path class="line" d={`M${points.map((point) => `${x(point.on)},${y(point.days)}`).join(' L')}`} />
          {points.map((point) => (
            <g>
              <title>{t(retention.chartPoint, { on: point.on, days: point.days })}</title>
              <path class={point.days < 0 ? 'dot over' : 'dot'} d={`M${x(point.on)},${y(point.days)} h0`} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption aria-hidden="true">
        <span>{writtenDate(first.on, t.language)}</span>
        <span>{writtenDate(last.on, t.language)}</span>
      </figcaption>
    </figure>
  );
};

const round = (n: number): number => Math.round(n * 100) / 100;
