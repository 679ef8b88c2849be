// policy-available: the policy page answered whenever it was asked, once a minute, over the last thirty days.
import type { Answer, Probe } from '#policy';
import type { Db } from '#store';
import { availability } from '../watch.ts';

/** Minutes of failed checks in a row that count as an outage; a single lost minute is a restart. */
const outage = 5;
/** Watched minutes before a first verdict: one day. */
const enough = 24 * 60;

export const policyAvailable = (db: Db): Probe => ({
  kind: 'policy-available',
  async ask({ published, now }): Promise<Answer> {
    const seen = await availability(db, published.tenant, now);
    if (!seen) return { state: 'unproven', because: { key: 'probes.neverWatched' }, measured: [] };
    const watched = seen.answered + seen.failed;
    const measured = [
      {
        key: 'probes.watchAnswered',
        values: { answered: seen.answered, watched, percent: (100 * seen.answered) / watched },
      },
      { key: 'probes.watchGaps', values: { gaps: seen.gaps, minutes: seen.minutes } },
      { key: 'probes.watchOutage', values: { minutes: seen.longestOutage } },
    ];
    if (seen.lastFailed) return { state: 'broken', because: { key: 'probes.downNow' }, measured };
    if (seen.longestOutage >= outage)
      return { state: 'broken', because: { key: 'probes.wasDown', values: { minutes: seen.longestOutage } }, measured };
    if (watched < enough)
      return { state: 'unproven', because: { key: 'probes.watchedTooShort', values: { watched, enough } }, measured };
    if (seen.gaps * 10 > seen.minutes)
      return { state: 'unproven', because: { key: 'probes.watchedTooLittle', values: { gaps: seen.gaps } }, measured };
    return { state: 'upheld', because: { key: 'probes.answeredAlways', values: { watched } }, measured };
  },
});
