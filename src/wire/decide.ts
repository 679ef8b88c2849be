// The one decision about a visitor: ask or not, and what may run. Used by the server, by the browser and by the tests alike; pure.
import type { AskedId, Choice, Decision, Question, Reason, Signals } from './consent.ts';

/** What Global Privacy Control objects to: the sale of data and its sharing for advertising (W3C, GPC, section 2). */
export const gpcCovers: readonly AskedId[] = ['marketing'];

/**
 * What to do for a visitor whose last choice is `choice`, at `now` (milliseconds since 1970). A grant stands only for the category as it was
 * shown, for the time that the notice names, and never against the browser's own objection, unless the visitor gave it knowing of that.
 */
export function decide(notice: Question, choice: Choice | null, { gpc }: Signals, now: number): Decision {
  const objected = notice.asked
    .map(({ id }) => id)
    .filter((id) => gpc && gpcCovers.includes(id) && !(choice?.gpc && choice.answers[id]?.granted));
  const over = choice !== null && now >= endOf(choice.at, notice.remember);
  const stands = ({ id, mark }: Question['asked'][number]): boolean => !over && choice?.answers[id]?.mark === mark;
  const grants: Record<string, boolean> = {};
  for (const category of notice.asked) {
    const answer = stands(category) && !objected.includes(category.id) ? choice!.answers[category.id]! : null;
    grants[category.id] = answer?.granted ?? false;
    for (const { id } of category.vendors)
      grants[`${category.id}/${id}`] = grants[category.id]! && !answer!.without.includes(id);
  }
  // What the browser has said no to by itself is not asked again.
  const open = notice.asked.filter((category) => !stands(category) && !objected.includes(category.id));
  return {
    ask: open.length > 0,
    reason: reasonOf(notice, choice, over, open.length, objected.length),
    grants,
    objected,
  };
}

function reasonOf({ asked }: Question, choice: Choice | null, over: boolean, open: number, objected: number): Reason {
  if (asked.length === 0) return 'nothing-to-ask';
  if (open === 0) return objected === asked.length ? 'objection' : 'remembered';
  if (choice === null) return 'first-visit';
  return over ? 'expired' : 'changed';
}

/** When a choice made at `at` (seconds) has been remembered for the whole ISO 8601 period: calendar years, months, weeks and days, in UTC. */
export function endOf(at: number, period: string): number {
  const [years = 0, months = 0, weeks = 0, days = 0] = (
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period)?.slice(1) ?? []
  ).map((count) => Number(count) || 0);
  const end = new Date(at * 1000);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + years * 12 + months);
  // There is no 31 February: the last day of the month, not a day of the next.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  end.setUTCDate(end.getUTCDate() + weeks * 7 + days);
  return end.getTime();
}
