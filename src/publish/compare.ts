// Two versions side by side: what changed in the words, and what changed for whom.
import type { Temporal } from '#base';
import type { Db } from '#store';
import { type FactDiff, diffFacts } from './fact-changes.ts';
import { type Reason, materialReasons } from './material.ts';
import { effectiveDay, notices } from './notices.ts';
import { type TextDiff, diffProse } from './text-diff.ts';
import { publishedVersion } from './versions.ts';

/** A version as a page names it. */
export interface Named {
  number: number;
  title: string;
  language: string;
  publishedAt: string;
}

export interface VersionChanges {
  before: Named;
  after: Named;
  text: TextDiff;
  facts: FactDiff;
  reasons: readonly Reason[];
  /** Whether any step between the two is material, by the rules or by a person's word. */
  material: boolean;
  /** The word of a person, when one version was compared with the one before it and a person decided. */
  decided: { by: string; why: string } | null;
  /** ISO date from which the later version counts. */
  effectiveOn: string;
  inForce: boolean;
}

/** From version `from` to version `to`; null when one of them is not on file. */
export async function compareVersions(
  db: Db,
  tenant: string,
  from: number,
  to: number,
  now: Temporal.Instant,
): Promise<VersionChanges | null> {
  const [before, after] = await Promise.all([publishedVersion(db, tenant, from), publishedVersion(db, tenant, to)]);
  if (!before || !after) return null;
  const text = diffProse(before.prose, after.prose);
  const facts = diffFacts(before, after, text);
  const named = ({ number, prose, policy, publishedAt }: typeof before): Named => ({
    number,
    title: policy.meta.title,
    language: prose.language,
    publishedAt,
  });
  const reasons = materialReasons(facts.said);
  const steps = (await notices(db, tenant)).filter(({ version }) => version > from && version <= to);
  const effectiveOn = effectiveDay(after).toString();
  return {
    before: named(before),
    after: named(after),
    text,
    facts,
    reasons,
    material: steps.length === 0 ? reasons.length > 0 : steps.some(({ material }) => material),
    decided: steps.length === 1 ? steps[0]!.decided : null,
    effectiveOn,
    inForce: effectiveOn <= now.toString().slice(0, 10),
  };
}
