// Mass export: many people's data was taken out of the house within an hour.
import { aboutPrincipal } from '../principal.ts';
import type { SecurityKind } from '../kind.ts';

/** People in an hour. */
export const massExportFrom = 100;

export const massExport: SecurityKind = {
  id: 'mass-export',
  find: ({ hours, since }) =>
    hours
      .filter(({ act, hour, subjects }) => act === 'export' && subjects >= massExportFrom && isRecent(hour, since))
      .map(({ principal, hour, subjects }) => ({
        key: `${principal}/${hour}`,
        at: hour,
        severity: 'severe',
        ...aboutPrincipal(principal, { subjects }),
      })),
};

const isRecent = (hour: string, since: { epochMilliseconds: number }): boolean =>
  Date.parse(hour) + 3_600_000 >= since.epochMilliseconds;
