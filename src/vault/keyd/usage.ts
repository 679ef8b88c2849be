// How many people's keys each principal had opened within the last minute and hour, and the bounds of it.
import type { Usage } from './contract.ts';
import { tooMany } from './problems.ts';

export interface Bounds {
  readonly minute: number;
  readonly hour: number;
}

/** For a person or a program; jobs of the house are counted and not bounded. */
export const usualBounds: Bounds = { minute: 1_000, hour: 10_000 };

export interface Meter {
  /** Counts, or throws Problem `keyd.too-many` and counts the refusal. `now` in milliseconds. */
  count(principal: string, subjects: number, now: number): void;
  usage(now: number): Usage[];
}

interface Counted {
  /** Subjects opened in each second, oldest first. */
  slots: { second: number; subjects: number }[];
  refused: number;
  refusedAt: number;
}

const hour = 3_600;
const minute = 60;

export function openMeter(bounds: Bounds): Meter {
  const all = new Map<string, Counted>();
  const since = ({ slots }: Counted, from: number): number =>
    slots.reduce((sum, slot) => (slot.second > from ? sum + slot.subjects : sum), 0);
  const tidy = (second: number): void => {
    for (const [principal, counted] of all) {
      // What a clock that was set back has left in the future counts as now.
      counted.slots = counted.slots
        .filter((slot) => slot.second > second - hour)
        .map((slot) => (slot.second > second ? { ...slot, second } : slot));
      if (counted.slots.length === 0 && counted.refusedAt <= second - hour) all.delete(principal);
    }
  };
  return {
    count(principal, subjects, now) {
      const second = Math.floor(now / 1000);
      let counted = all.get(principal);
      if (!counted) {
        // Now and then is enough, and a name that is new is a good moment.
        tidy(second);
        all.set(principal, (counted = { slots: [], refused: 0, refusedAt: 0 }));
      }
      if (!principal.startsWith('job:')) {
        const broken =
          since(counted, second - minute) + subjects > bounds.minute
            ? 'minute'
            : since(counted, second - hour) + subjects > bounds.hour
              ? 'hour'
              : null;
        if (broken) {
          counted.refused++;
          counted.refusedAt = second;
          throw tooMany(principal, bounds[broken], broken);
        }
      }
      const last = counted.slots.at(-1);
      if (last && last.second >= second) last.subjects += subjects;
      else counted.slots.push({ second, subjects });
      if (counted.slots.length > hour) counted.slots.shift();
    },
    usage(now) {
      const second = Math.floor(now / 1000);
      tidy(second);
      return [...all].map(([principal, counted]) => ({
        principal,
        minute: since(counted, second - minute),
        hour: since(counted, second - hour),
        refused: counted.refused,
      }));
    },
  };
}
