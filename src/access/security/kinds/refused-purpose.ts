// Refused: somebody asked for people’s data for what the policy does not state, or in a role that does not open it.
import { aboutPrincipal } from '../principal.ts';
import type { SecurityKind } from '../kind.ts';

/** From so many in an hour on it is no slip. */
export const noSlipFrom = 10;

export const refusedPurpose: SecurityKind = {
  id: 'refused-purpose',
  find: ({ hours, since }) =>
    hours
      .filter(({ act, hour }) => act === 'refused' && Date.parse(hour) + 3_600_000 >= since.epochMilliseconds)
      .map(({ principal, hour, times }) => ({
        key: `${principal}/${hour}${times >= noSlipFrom ? '/many' : ''}`,
        at: hour,
        severity: times >= noSlipFrom ? 'severe' : 'warning',
        ...aboutPrincipal(principal, { times }),
      })),
};
