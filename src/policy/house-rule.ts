// Upheld's own storage periods as rules like any other: what `due` of a holding takes where no sentence of the policy says a period.
import { Period, RetentionRule } from './facts.ts';
import type { CollectionDescription } from './holding.ts';

/** The id under which a holding knows its own rule for one of its collections. */
export const houseRuleId = (holding: string, collection: string): string => `house.${holding}.${collection}`;

/** Decided by us, with the reason; null where the policy has a rule, or the collection has no end that a date tells. */
export function houseRule(
  holding: string,
  { name, holds, retention }: Pick<CollectionDescription, 'name' | 'holds' | 'retention'>,
): RetentionRule | null {
  if ('fact' in retention || !Period.safeParse(retention.period).success) return null;
  const parsed = RetentionRule.safeParse({
    id: houseRuleId(holding, name),
    subject: holds,
    trigger: retention.from,
    period: retention.period,
    then: 'erase',
    decided: { by: 'Upheld', on: '2026-11-22', why: retention.why },
  });
  return parsed.success ? parsed.data : null;
}
