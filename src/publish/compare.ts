// Two versions side by side: what changed in the words, and what changed for whom.
import type { Db } from '#store';
import { type FactDiff, diffFacts } from './fact-changes.ts';
import { type Reason, materialReasons } from './material.ts';
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
}

/** From version `from` to version `to`; null when one of them is not on file. */
export async function compareVersions(
  db: Db,
  tenant: string,
  from: number,
  to: number,
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
  return { before: named(before), after: named(after), text, facts, reasons: materialReasons(facts.said) };
}
