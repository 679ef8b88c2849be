// Only what the policy in force asks people about is sent, or asked for: any other purpose is refused, and those that there are are named.
import type { PublishedPolicy } from '#policy';
import { ConsentProblem } from '../problem.ts';
import { type SendingRule, askedPurposes } from './rule.ts';

/** What the policy in force says of the purpose. Throws Problem `consent.purpose`. */
export function mustBeAsked(
  inForce: PublishedPolicy | null,
  purpose: string,
): { inForce: PublishedPolicy; rule: SendingRule } {
  const asked = inForce ? askedPurposes(inForce.policy) : [];
  const rule = asked.find((one) => one.purpose === purpose);
  if (inForce && rule) return { inForce, rule };
  throw new ConsentProblem('purpose', { purposes: asked.map((one) => one.purpose).join(', ') || '–' });
}
