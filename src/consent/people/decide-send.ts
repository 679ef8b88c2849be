// The one decision about writing to somebody: for this purpose, on this channel, now? Pure; used by mail, API, pages and tests alike.
import type { ContactChannel } from '#store';
import { type Word, everything, outweighs } from '#vault';
import type { SendingRule } from './rule.ts';

/** All that the decision knows. */
export interface Known {
  /** What the policy in force says of the purpose; null: nothing. */
  rule: SendingRule | null;
  /** Ids of all purposes of the policy in force. */
  declared: ReadonlySet<string>;
  /** Null: nobody in the vault has this address. */
  person: {
    state: 'active' | 'restricted' | 'fenced';
    words: readonly Word[];
    /** Whether the address came with a sale or contract. */
    client: boolean;
  } | null;
  /** Objections of somebody who was erased and had this address. */
  marks: readonly { channel: ContactChannel; topic: string; at: string }[];
  /** Whether every version of the policy since this one, it included, declares the purpose. */
  declaredSince: (version: number) => boolean;
}

export type Because =
  /** The policy in force does not declare the purpose. */
  | 'undeclared'
  /** Art. 18: kept and used for nothing, or being erased. */
  | 'restricted'
  /** The person said no (Art. 21(3), 7(3)). */
  | 'objected'
  /** Nobody said yes, or said it to a policy that has since done without the purpose. */
  | 'no-consent';

export type Sending =
  | { ok: true; because: 'consent' | 'existing-client' | 'declared'; facts: readonly string[] }
  | { ok: false; because: Because; facts: readonly string[] };

/** An objection wins over any consent but one that the person asked for and confirmed afterwards. */
export function decideSend({ rule, declared, person, marks, declaredSince }: Known, channel: ContactChannel): Sending {
  if (!rule) return { ok: false, because: 'undeclared', facts: [] };
  const { facts } = rule;
  if (person && person.state !== 'active') return { ok: false, because: 'restricted', facts };
  const words = (person?.words ?? []).filter((word) => word.channel === channel);
  const yes = words.find(({ wants, topic }) => wants && topic === rule.purpose);
  // A no in a company's own word, or to a purpose that is gone, is read in the person's favour: it stops all marketing.
  const concerns = (topic: string): boolean =>
    topic === rule.purpose || (rule.marketing && (topic === everything || !declared.has(topic)));
  const refusals = [...words.filter(({ wants }) => !wants), ...marks.filter((mark) => mark.channel === channel)];
  if (refusals.some((no) => concerns(no.topic) && !(yes && outweighs(yes, no))))
    return { ok: false, because: 'objected', facts };
  if (yes && yes.policyVersion !== null && declaredSince(yes.policyVersion))
    return { ok: true, because: 'consent', facts };
  if (!rule.needsConsent) return { ok: true, because: 'declared', facts };
  // By electronic mail alone (Directive 2002/58/EC Art. 13(2)).
  if (rule.clients !== null && person?.client && (channel === 'email' || channel === 'sms'))
    return { ok: true, because: 'existing-client', facts: [...facts, rule.clients] };
  return { ok: false, because: 'no-consent', facts };
}
