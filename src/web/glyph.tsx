// Small pictures of a state: a different shape each, so that nobody has to tell them apart by colour.
import type { Change } from '#evidence';
import type { State } from '#policy';
import { board, writtenDate } from '#words';
import type { Speaker } from './speak.tsx';

/** Decoration beside the word that says the same: a full disc with a tick, a diamond with a cross, an empty broken ring. */
export const Glyph = ({ state }: { state: State | 'none' }) => (
  <svg class={`glyph ${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {state === 'upheld' && (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path d="M4.6 8.3l2.3 2.3 4.5-4.8" fill="none" stroke="var(--paper)" stroke-width="1.8" />
      </>
    )}
    {state === 'broken' && (
      <>
        <path d="M8 0.3L15.7 8 8 15.7 0.3 8z" fill="currentColor" />
        <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" fill="none" stroke="var(--paper)" stroke-width="1.8" />
      </>
    )}
    {state === 'unproven' && (
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="3.6 2.683" />
    )}
    {state === 'none' && <path d="M3 8h10" stroke="currentColor" stroke-width="1.8" />}
  </svg>
);

const width = 320;
const height = 34;
const level: Readonly<Record<State, number>> = { upheld: 5, unproven: 17, broken: 29 };

/** A promise's states over time as a stepped line: upheld high, unproven in the middle and dashed, broken low and thick. */
export function Timeline({ history, until, t }: { history: readonly Change[]; until: string; t: Speaker }) {
  const steps = history.toReversed();
  const [first] = steps;
  if (first === undefined || steps.length < 2) return null;
  const from = Date.parse(first.since);
  const span = Math.max(Date.parse(until) - from, 1);
  const x = (iso: string): number => Math.round(((Date.parse(iso) - from) / span) * width * 10) / 10;
  const label = t(board.timeline, { from: first.since.slice(0, 10), to: until.slice(0, 10) });
  return (
    <figure class="timeline">
      <svg viewBox={`0 -2 ${width} ${height + 4}`} role="img" aria-label={label} preserveAspectRatio="none">
        {steps.map((step, at) => {
          const next = steps[at + 1];
          const end = next ? x(next.since) : width;
          return (
            <>
              <line class={step.state} x1={x(step.since)} x2={end} y1={level[step.state]} y2={level[step.state]} />
              {next && <line class="turn" x1={end} x2={end} y1={level[step.state]} y2={level[next.state]} />}
            </>
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{writtenDate(first.since.slice(0, 10), t.language)}</span>
        <span>{writtenDate(until.slice(0, 10), t.language)}</span>
      </figcaption>
    </figure>
  );
}
