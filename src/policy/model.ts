// Policy: the typed, versioned form of a published privacy policy, as it stands in policy.yaml.
import { z } from 'zod';
import { languages } from '#base';
import {
  Authority,
  AutomatedDecisions,
  Backups,
  Breach,
  Changes,
  Children,
  Contact,
  Controller,
  Cookie,
  Cookies,
  DataItem,
  DataSource,
  FactId,
  LawCited,
  LegalBasis,
  Measure,
  Party,
  Provision,
  Purpose,
  Recipient,
  RetentionRule,
  Right,
  RightsHandling,
  Role,
  Stated,
  Statement,
  Subject,
  Transfer,
  VersionDate,
} from './facts.ts';

export const Language = z.enum(languages);

/** What the policy is: `id` names it for good, `source` is the prose it was read from (path relative to policy.yaml). */
export const Meta = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string(),
  language: Language,
  source: z.strictObject({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/** A sentence, or several, that promises something. `kind` is a PromiseKind id; `facts` are what the promise rests on. */
export const PolicyPromise = z.strictObject({
  id: z.string().regex(/^p-[a-z0-9-]+$/),
  kind: z.string(),
  stated: z.array(Stated).min(1),
  facts: z.array(FactId),
});
export type PolicyPromise = z.infer<typeof PolicyPromise>;

/** A finding of the linter that a person let stand, with the reason. `segment`: only there; else wherever the rule speaks. */
export const Silenced = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d\d$/),
  segment: z.string().min(1).optional(),
  why: z.string().min(1),
  by: z.string().min(1),
  on: z.iso.date(),
});
export type Silenced = z.infer<typeof Silenced>;

/** What a reading took for a fact and a person says is none: it does not come back while its sentence stands. */
export const SetAside = z.strictObject({
  list: z.string(),
  id: FactId,
  quote: z.string().min(1).optional(),
  why: z.string().min(1),
  by: z.string().min(1),
  on: z.iso.date(),
});
export type SetAside = z.infer<typeof SetAside>;

const many = <T extends z.ZodType>(schema: T) => z.array(schema).default([]);

export const Policy = z.strictObject({
  meta: Meta,
  versions: many(VersionDate),
  controller: Controller.optional(),
  contacts: many(Contact),
  representative: Party.optional(),
  dpo: Party.optional(),
  laws: many(LawCited),
  roles: many(Role),
  subjects: many(Subject),
  data: many(DataItem),
  sources: many(DataSource),
  purposes: many(Purpose),
  bases: many(LegalBasis),
  retention: many(RetentionRule),
  recipients: many(Recipient),
  transfers: many(Transfer),
  cookieUse: many(Cookies),
  cookies: many(Cookie),
  rights: many(Right),
  rightsHandling: many(RightsHandling),
  authorities: many(Authority),
  measures: many(Measure),
  backups: many(Backups),
  breach: many(Breach),
  automatedDecisions: many(AutomatedDecisions),
  children: many(Children),
  provision: many(Provision),
  changes: many(Changes),
  statements: many(Statement),
  promises: many(PolicyPromise),
  silenced: z.array(Silenced).optional(),
  setAside: z.array(SetAside).optional(),
});
export type Policy = z.infer<typeof Policy>;

/** What stands in a policy and is no fact. */
const noFacts: readonly string[] = ['meta', 'promises', 'silenced', 'setAside'];

/** The lists of facts in a policy (not `meta`, `promises`, `silenced`, `setAside`): the closed set that extractors fill and rooms read. */
export type FactList = Exclude<
  { [K in keyof Policy]-?: Policy[K] extends readonly unknown[] ? K : never }[keyof Policy],
  'promises'
>;

/** Every list of facts, empty. */
export const emptyLists = (): Pick<Policy, FactList> => ({
  versions: [],
  contacts: [],
  laws: [],
  roles: [],
  subjects: [],
  data: [],
  sources: [],
  purposes: [],
  bases: [],
  retention: [],
  recipients: [],
  transfers: [],
  cookieUse: [],
  cookies: [],
  rights: [],
  rightsHandling: [],
  authorities: [],
  measures: [],
  backups: [],
  breach: [],
  automatedDecisions: [],
  children: [],
  provision: [],
  changes: [],
  statements: [],
});

/** Any one fact, with its list: what `allFacts` walks over. */
export interface AnyFact {
  id: string;
  stated?: z.infer<typeof Stated> | undefined;
  decided?: { by: string; on: string; why: string } | undefined;
}

/** Every fact of a policy, single ones included, in the schema's order. */
export function allFacts(policy: Policy): readonly { list: string; fact: AnyFact }[] {
  const found: { list: string; fact: AnyFact }[] = [];
  for (const [list, value] of Object.entries(policy)) {
    if (noFacts.includes(list) || value === undefined) continue;
    for (const fact of Array.isArray(value) ? value : [value]) found.push({ list, fact: fact as AnyFact });
  }
  return found;
}
