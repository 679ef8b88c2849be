// What happened with a request, and how its day was counted, as its person may read it: acts that concern them, in words; nothing of the staff.
import type { Text } from '#base';
import type { RequestClock, RequestEvent } from '#rights';
import { requestPages } from '#words';

/** Acts that concern the person. What is not here (who works on it, what was looked through) is the company's own. */
const told = [
  'received',
  'identified',
  'repeated',
  'proof-asked',
  'documents-deleted',
  'extended',
  'fee-asked',
  'fee-came',
  'handed-over',
  'transfer-sent',
  'transfer-failed',
  'transfer-fetched',
  'fetched',
  'answered',
  'refused',
  'withdrawn',
] as const;

/** What the other company said, as OpenDSR calls it. */
const heard = ['pending', 'in_progress', 'completed', 'cancelled'] as const;

export type StepKind = (typeof told)[number] | 'you-wrote' | 'we-wrote' | `transfer-${(typeof heard)[number]}`;

export interface RequestStep {
  /** ISO 8601 instant. */
  at: string;
  kind: StepKind;
}

export const stepsOf = (events: readonly RequestEvent[]): RequestStep[] =>
  events.flatMap(({ at, kind, data }): RequestStep[] => {
    if (kind === 'message') return [{ at, kind: data['from'] === 'person' ? 'you-wrote' : 'we-wrote' }];
    const said = kind === 'transfer-heard' ? heard.find((one) => one === data['state']) : undefined;
    if (said) return [{ at, kind: `transfer-${said}` }];
    const known = told.find((one) => one === kind);
    return known ? [{ at, kind: known }] : [];
  });

export interface ClockStep {
  /** ISO 8601 date. */
  date: string;
  says: Text;
}

/** How the day was counted, the promised day last where it is the earlier. `extended`: two months were added with reasons. */
export function clockSteps({ because, due, law }: RequestClock, extended: boolean): ClockStep[] {
  const steps = because.map(({ date, rule }) => ({ date, says: wordsOf(rule, extended) }));
  return due !== null && due !== law ? [...steps, { date: due, says: requestPages['rule-promised'] }] : steps;
}

/** Rules as `dsrDeadline` of #law names them. */
function wordsOf(rule: string, extended: boolean): Text {
  if (rule === 'received') return requestPages['rule-received'];
  if (rule.endsWith('relevant time')) return requestPages['rule-known'];
  if (rule.endsWith('days that do not count')) return requestPages['rule-still'];
  if (rule.endsWith('Art. 3(4)')) return requestPages['rule-working'];
  if (rule.endsWith('Art. 3(2)(c)')) return requestPages[extended ? 'rule-months' : 'rule-month'];
  throw new Error(`web: no words for the rule ${rule}`);
}
