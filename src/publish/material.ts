// Material or not: rules over what changed for people (WP260 rev.01, para. 29 to 31); editing changes are not material; pure.
import { Temporal } from '#base';
import type { Message } from '#words';
import { type Fact, type PolicyChange, type Said, diffFacts } from './fact-changes.ts';
import { diffProse } from './text-diff.ts';

/** Why a change is material: the rule, and the change as a sentence. */
export interface Reason {
  rule: string;
  message: Message;
}

interface Rule {
  id: string;
  lists: readonly string[];
  when(change: PolicyChange): boolean;
}

const added = ({ change }: PolicyChange): boolean => change === 'added';
const removed = ({ change }: PolicyChange): boolean => change === 'removed';
const field = (fact: Fact | null, name: string): unknown => fact?.[name];
const turned = ({ before, after }: PolicyChange, name: string, from: unknown, to: unknown): boolean =>
  field(before, name) === from && field(after, name) === to;
const items = (fact: Fact | null, name: string): readonly unknown[] => {
  const value = field(fact, name);
  return Array.isArray(value) ? value : [];
};
/** Whether `after` holds something that `before` did not. */
const gains = ({ before, after }: PolicyChange, name: string): boolean =>
  items(after, name).some((item) => !items(before, name).includes(item));
const loses = ({ before, after }: PolicyChange, name: string): boolean =>
  items(before, name).some((item) => !items(after, name).includes(item));

const anchor = Temporal.PlainDate.from('2025-01-01');
const longer = (before: unknown, after: unknown): boolean =>
  typeof before === 'string' &&
  typeof after === 'string' &&
  Temporal.Duration.compare(before, after, { relativeTo: anchor }) < 0;

/** Each is a change that people must be told of. Order: by weight. */
const rules: readonly Rule[] = [
  { id: 'new-controller', lists: ['controller'], when: (c) => c.change === 'changed' && c.fields.includes('name') },
  { id: 'new-purpose', lists: ['purposes'], when: added },
  {
    id: 'profiling',
    lists: ['purposes'],
    when: (c) => field(c.after, 'profiling') === true && field(c.before, 'profiling') !== true,
  },
  {
    id: 'purpose-wider',
    lists: ['purposes'],
    when: (c) => c.change === 'changed' && (gains(c, 'data') || gains(c, 'subjects')),
  },
  { id: 'legal-basis', lists: ['purposes'], when: (c) => c.change === 'changed' && c.fields.includes('bases') },
  { id: 'legal-basis', lists: ['bases'], when: (c) => c.change !== 'changed' || c.fields.includes('basis') },
  { id: 'new-recipient', lists: ['recipients'], when: added },
  {
    id: 'other-recipient',
    lists: ['recipients'],
    when: (c) =>
      c.change === 'changed' && ['name', 'category', 'country', 'role'].some((name) => c.fields.includes(name)),
  },
  { id: 'new-transfer', lists: ['transfers'], when: added },
  {
    id: 'transfer-safeguard',
    lists: ['transfers'],
    when: (c) => c.change === 'changed' && ['to', 'country', 'tool'].some((name) => c.fields.includes(name)),
  },
  { id: 'new-data', lists: ['data', 'subjects', 'sources'], when: added },
  {
    id: 'data-no-longer-optional',
    lists: ['data'],
    when: (c) =>
      ['optional', 'optIn', 'disablable'].some(
        (name) =>
          turned(c, name, true, false) ||
          (field(c.before, name) === true && field(c.after, name) === undefined && c.change === 'changed'),
      ),
  },
  {
    id: 'longer-retention',
    lists: ['retention'],
    when: (c) => longer(field(c.before, 'period'), field(c.after, 'period')),
  },
  {
    id: 'retention-without-limit',
    lists: ['retention'],
    when: (c) =>
      removed(c) || (field(c.before, 'period') != null && c.after !== null && field(c.after, 'period') === null),
  },
  {
    id: 'retention-from-another-event',
    lists: ['retention'],
    when: (c) => c.change === 'changed' && c.fields.includes('trigger') && field(c.before, 'trigger') !== null,
  },
  {
    id: 'lost-right',
    lists: ['rights'],
    when: (c) => removed(c) || (c.change === 'changed' && c.fields.includes('right')),
  },
  {
    id: 'narrower-right',
    lists: ['rights'],
    when: (c) => c.change === 'changed' && c.fields.includes('limits') && field(c.after, 'limits') !== undefined,
  },
  {
    id: 'harder-right',
    lists: ['rightsHandling'],
    when: (c) =>
      longer(field(c.before, 'period'), field(c.after, 'period')) ||
      (field(c.after, 'fee') === 'fee' && field(c.before, 'fee') !== 'fee') ||
      (c.change !== 'removed' && c.fields.includes('identity') && field(c.after, 'identity') !== undefined),
  },
  {
    id: 'weaker-contact',
    lists: ['contacts'],
    when: (c) =>
      (removed(c) && field(c.before, 'value') !== null) ||
      (c.change === 'changed' && field(c.before, 'value') !== null && field(c.after, 'value') === null),
  },
  { id: 'weaker-contact', lists: ['dpo', 'representative'], when: removed },
  {
    id: 'other-contact',
    lists: ['contacts', 'dpo'],
    when: (c) =>
      c.change === 'changed' &&
      ['value', 'email', 'name'].some((name) => c.fields.includes(name) && field(c.before, name) != null) &&
      (c.list === 'dpo' || items(c.before, 'use').some((use) => use === 'rights' || use === 'dpo')),
  },
  { id: 'no-authority', lists: ['authorities'], when: removed },
  {
    id: 'cookies',
    lists: ['cookieUse'],
    when: (c) =>
      (field(c.after, 'stance') === 'used' && field(c.before, 'stance') === 'none') ||
      (c.change === 'changed' && gains(c, 'categories')) ||
      (c.change === 'changed' && field(c.before, 'consent') !== undefined && field(c.after, 'consent') === undefined),
  },
  { id: 'cookies', lists: ['cookies'], when: added },
  {
    id: 'cookie-lives-longer',
    lists: ['cookies'],
    when: (c) => longer(field(c.before, 'duration'), field(c.after, 'duration')),
  },
  {
    id: 'automated-decisions',
    lists: ['automatedDecisions'],
    when: (c) => field(c.after, 'stance') === 'used' && field(c.before, 'stance') !== 'used',
  },
  { id: 'promise-withdrawn', lists: ['statements', 'measures', 'automatedDecisions'], when: removed },
  {
    id: 'less-notice',
    lists: ['changes'],
    when: (c) =>
      removed(c) ||
      (c.change === 'changed' &&
        (loses(c, 'notice') ||
          longer(field(c.after, 'leadTime'), field(c.before, 'leadTime')) ||
          turned(c, 'log', true, undefined))),
  },
  {
    id: 'weaker-breach-notice',
    lists: ['breach'],
    when: (c) =>
      removed(c) || loses(c, 'tells') || longer(field(c.before, 'authorityWithin'), field(c.after, 'authorityWithin')),
  },
];

/** The material ones among changes of what a policy says; empty: the change is editing. */
export function materialReasons(changes: readonly PolicyChange[]): Reason[] {
  const found = rules.flatMap((rule) =>
    changes
      .filter((change) => rule.lists.includes(change.list) && rule.when(change))
      .map((change) => ({ rule: rule.id, message: change.message, change })),
  );
  const told = new Set<PolicyChange>();
  return found.flatMap(({ rule, message, change }) => {
    if (told.has(change)) return [];
    told.add(change);
    return [{ rule, message }];
  });
}

/** Whether the step from one edition to the next is material, with the reasons. */
export const materialBetween = (before: Said, after: Said): Reason[] =>
  materialReasons(diffFacts(before, after, diffProse(before.prose, after.prose)).said);
