// A picture of the last days of watching the page: one bar a day, what was not watched left blank.
import { site, writtenDate } from '#words';
import type { WatchView } from './pages/console.tsx';
import type { Speaker } from './speak.tsx';

const height = 40;
const bar = 8;
const gap = 2;
/** The picture always spans thirty days, so that one day looks like one day. */
const span = 30;

/** Full height is a whole day. The foot of a bar is time without an answer: never thinner than it can be seen. */
export function WatchStrip({ watch, t }: { watch: WatchView; t: Speaker }) {
  const { days } = watch;
  const slots = Math.max(span, days.length);
  const width = slots * (bar + gap) - gap;
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={t(site.watchPicture)}>
        {days.map((day, at) => {
          const whole = day.answered + day.failed + day.gaps;
          const failed = day.failed === 0 ? 0 : Math.max((day.failed / whole) * height, 4);
          const answered = Math.min((day.answered / whole) * height, height - failed);
          const x = (slots - days.length + at) * (bar + gap);
          return (
            <g>
              <title>{dayLine(day, t)}</title>
              <rect class="blank" x={x} y={0} width={bar} height={height} />
              <rect class="upheld" x={x} y={height - failed - answered} width={bar} height={answered} />
              {failed > 0 && <rect class="broken" x={x} y={height - failed} width={bar} height={failed} />}
            </g>
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{days[0] && writtenDate(days[0].day, t.language)}</span>
        <span>{days.at(-1) && writtenDate(days.at(-1)!.day, t.language)}</span>
      </figcaption>
    </figure>
  );
}

const dayLine = (day: WatchView['days'][number], t: Speaker): string =>
  `${writtenDate(day.day, t.language)}: ${t(site.answered)} ${day.answered} min, ${t(site.notAnswered)} ${day.failed} min, ${t(site.notWatched)} ${day.gaps} min`;
