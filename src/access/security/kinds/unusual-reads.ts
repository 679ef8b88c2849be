// Unusual reads: within an hour a principal opened more people than anybody works on, or far more than they usually do.
import type { OpenedHour } from '../../opens.ts';
import { aboutPrincipal } from '../principal.ts';
import type { Found, SecurityKind } from '../kind.ts';

/** People in an hour; times their own mean of 30 days, from so many people and so many hours of work on. */
export const [mostInAnHour, timesUsual, fewest, hoursKnown] = [200, 3, 20, 5];

export const unusualReads: SecurityKind = {
  id: 'unusual-reads',
  find: ({ hours, since }) =>
    [...Map.groupBy(hours.filter(isReading), ({ principal }) => principal)].flatMap(([principal, all]) => {
      const perHour = new Map<string, number>();
      for (const { hour, subjects } of all) perHour.set(hour, (perHour.get(hour) ?? 0) + subjects);
      return [...perHour].flatMap(([hour, subjects]): Found[] => {
        if (Date.parse(hour) + 3_600_000 < since.epochMilliseconds) return [];
        const usual = meanBefore(perHour, hour);
        const far = usual !== null && subjects >= fewest && subjects > timesUsual * usual;
        if (subjects <= mostInAnHour && !far) return [];
        const about = { subjects, usual: usual === null ? null : Math.round(usual) };
        return [{ key: `${principal}/${hour}`, at: hour, severity: 'severe', ...aboutPrincipal(principal, about) }];
      });
    }),
};

/** Our own jobs open what the policy tells them to. */
const isReading = ({ principal, act }: OpenedHour): boolean =>
  !principal.startsWith('job:') && (act === 'read' || act === 'search' || act === 'export');

/** What was opened in an hour of work before this one; null: too few hours are known. Hours without work are no hours of theirs. */
function meanBefore(perHour: ReadonlyMap<string, number>, hour: string): number | null {
  const before = [...perHour].filter(([one, subjects]) => one < hour && subjects > 0).map(([, subjects]) => subjects);
  return before.length < hoursKnown ? null : before.reduce((sum, one) => sum + one, 0) / before.length;
}
