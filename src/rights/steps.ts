// Which steps a request can take now: one list, from which pages, commands and programs are made. Who may take them, the table of roles says.
import type { KeptPlan } from '#plan';
import type { RequestRow } from './register.ts';
import { isPlanned } from './carry-out.ts';
import { rightsAsked } from './rights.ts';

/** In the order in which they are usually taken. */
export const steps = [
  'proof',
  'detail',
  'identify',
  'mailbox',
  'sort',
  'assign',
  'look',
  'hand-over',
  'transfer',
  'plan',
  'approve',
  'apply',
  'message',
  'extend',
  'answer',
  'fee',
  'fee-came',
  'pass-on',
  'refuse',
  'take-back',
] as const;
export type Step = (typeof steps)[number];

export interface Standing {
  row: Pick<RequestRow, 'pauses' | 'state' | 'asks' | 'identity' | 'extendedOn' | 'tellBy' | 'coolingUntil'>;
  plan: Pick<KeptPlan, 'state'> | null;
  /** ISO 8601 instant. */
  now: string;
}

/** What the person can take back, nobody carries out yet. */
export const isCooling = ({ coolingUntil }: Pick<RequestRow, 'coolingUntil'>, now: string): boolean =>
  coolingUntil !== null && Date.parse(now) < Date.parse(coolingUntil);

export function stepsOf({ row, plan, now }: Standing): readonly Step[] {
  if (row.state !== 'open') return [];
  const known = row.identity !== null;
  const { answeredBy } = rightsAsked[row.asks];
  const plans = isPlanned(row) && known;
  const underWay = plan?.state === 'applying';
  const awaitsFee = row.pauses.some((pause) => pause.for === 'fee' && pause.to === null);
  const can: Readonly<Record<Step, boolean>> = {
    proof: !known,
    // Whoever has the mailbox is asked for more where the data is grave; what proves more needs no detail.
    detail: !underWay && (!known || row.identity === 'mailbox'),
    identify: !known,
    mailbox: known && row.asks === 'rectification' && !underWay,
    sort: plan === null || plan.state === 'proposed',
    assign: true,
    look: known && (isPlanned(row) || answeredBy === 'package'),
    'hand-over': known && answeredBy === 'package',
    transfer: known && row.asks === 'portability',
    plan: plans && !underWay,
    approve: plans && plan?.state === 'proposed',
    apply: plans && (plan?.state === 'approved' || underWay) && !isCooling(row, now),
    message: true,
    fee: !awaitsFee && !underWay,
    'fee-came': awaitsFee,
    'pass-on': !underWay,
    extend: row.extendedOn === null && row.tellBy !== null && now.slice(0, 10) <= row.tellBy,
    // What was half carried out is not called answered, refused or taken back.
    answer: !underWay,
    refuse: !underWay,
    'take-back': !underWay,
  };
  return steps.filter((step) => can[step]);
}
