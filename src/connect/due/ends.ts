// Ends: the day on which a storage period is over, on the company's calendar. Pure.
import { Temporal } from '#base';
import { calendarEnd } from '#law';

/** Hours are rounded up to days: a date column knows no hour that could be relied on. */
export function inDays(period: string): string {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(period);
  return Temporal.Duration.from({
    years,
    months,
    weeks,
    days: days + Math.ceil((hours + minutes / 60) / 24),
  }).toString();
}

/** The last day that is over at an instant. */
export const lastOver = (before: Temporal.Instant, zone: string): Temporal.PlainDate =>
  before.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });

/** The latest day from which a period has run out before the instant. It ends with the last hour of its last day (Regulation 1182/71, Art. 3(2)(c)). */
export function lastDay(period: string, before: Temporal.Instant, zone: string): string {
  const ended = lastOver(before, zone);
  const days = inDays(period);
  const hasEnded = (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(calendarEnd(day.toString(), days), ended) <= 0;
  // Months differ in length: counted backwards, a period can begin on another day than the one from which it ends here.
  let day = ended.subtract(days);
  while (hasEnded(day.add({ days: 1 }))) day = day.add({ days: 1 });
  while (!hasEnded(day)) day = day.subtract({ days: 1 });
  return day.toString();
}
