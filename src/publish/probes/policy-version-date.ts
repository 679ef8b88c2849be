// policy-version-date: the date printed in the policy agrees with the days on which its text was really published.
import { Temporal } from '#base';
import type { Answer, Probe, PublishedPolicy } from '#policy';
import type { Db } from '#store';
import { type VersionSummary, versions } from '../versions.ts';

/**
 * The text on file first appeared with some version T, and the text before it with an earlier one. A printed date is true when it lies
 * from the day the text before appeared to the day T appeared (month and year precision: overlapping that span). With no text before on
 * file, a date before T cannot be checked: unproven; one after T is wrong all the same. A date still to come is broken, unless it says when the policy takes effect.
 */
export const policyVersionDate = (db: Db): Probe => ({
  kind: 'policy-version-date',
  async ask({ published, promise, now }): Promise<Answer> {
    const dates = published.policy.versions.filter(
      (fact) => fact.stated && (promise.facts.length === 0 || promise.facts.includes(fact.id)),
    );
    const fact = dates.find((date) => date.says !== 'effective') ?? dates[0];
    if (!fact) return { state: 'broken', because: { key: 'probes.dateMissing' }, measured: [] };
    const { text, before } = textChanges(await versions(db, published.tenant), published);
    const printed = span(fact.date, fact.precision);
    const measured = [
      { key: 'probes.datePrinted', values: { date: fact.stated?.quote ?? fact.date } },
      { key: 'probes.textSince', values: { since: text } },
    ];
    const today = day(now.toString());
    if (fact.says !== 'effective' && Temporal.PlainDate.compare(printed.from, today) > 0) {
      return { state: 'broken', because: { key: 'probes.dateInFuture', values: { date: fact.date } }, measured };
    }
    const late = before !== null && Temporal.PlainDate.compare(printed.to, day(before)) < 0;
    const early = fact.says !== 'effective' && Temporal.PlainDate.compare(printed.from, day(text)) > 0;
    if (late || early) {
      return {
        state: 'broken',
        because: { key: late ? 'probes.dateStale' : 'probes.dateTooNew', values: { date: fact.date, changed: text } },
        measured,
      };
    }
    if (before === null)
      return { state: 'unproven', because: { key: 'probes.dateBeforeUs', values: { since: text } }, measured };
    return { state: 'upheld', because: { key: 'probes.dateTrue', values: { changed: text } }, measured };
  },
});

/** When today's text first appeared, and when the text before it did (null: none on file). */
function textChanges(
  all: readonly VersionSummary[],
  published: PublishedPolicy,
): { text: string; before: string | null } {
  const changes = all.filter((version) => version.textChanged && version.number <= published.number);
  return { text: changes[0]?.publishedAt ?? published.publishedAt, before: changes[1]?.publishedAt ?? null };
}

const day = (iso: string): Temporal.PlainDate => Temporal.Instant.from(iso).toZonedDateTimeISO('UTC').toPlainDate();

function span(date: string, precision: 'day' | 'month' | 'year'): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  const from = Temporal.PlainDate.from(date);
  if (precision === 'day') return { from, to: from };
  if (precision === 'month') return { from: from.with({ day: 1 }), to: from.with({ day: from.daysInMonth }) };
  return { from: from.with({ month: 1, day: 1 }), to: from.with({ month: 12, day: 31 }) };
}
