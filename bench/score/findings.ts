// Findings: the linter’s against gold, by rule and overlapping quote; of what is missing, by rule alone.
import type { Finding } from '#lint';
import type { Prose } from '#policy';
import { segmentsOf } from '#policy';
import { overlap, tokens } from '../overlap.ts';
import type { Gold } from './gold.ts';

export interface FindingResult {
  wanted: readonly (Gold['findings'][number] & { found: boolean })[];
  ours: readonly { rule: string; severity: string; says: string; right: boolean }[];
}

export function compareFindings(gold: Gold, findings: readonly Finding[], prose: Prose): FindingResult {
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const says = (segment: string | undefined): string[] => tokens(texts.get(segment ?? '') ?? '');
  // A contradiction is a pair, and neither sentence comes first: the mission README’s “overlapping quote” is two quotes, in either order.
  const isTurnedPair = ({ segment, conflictsWith: other }: Finding, want: Gold['findings'][number]): boolean =>
    Boolean(segment && other && want.conflictsWith) &&
    overlap(says(segment ?? undefined), tokens(want.conflictsWith ?? '')) &&
    overlap(says(other?.segment), tokens(want.quote));
  const same = (finding: Finding, want: Gold['findings'][number]): boolean =>
    finding.rule === want.rule &&
    (finding.segment === null ||
      want.absent === true ||
      overlap(tokens(texts.get(finding.segment) ?? ''), tokens(want.quote)) ||
      overlap(tokens(want.quote), tokens(finding.quote ?? '')) ||
      isTurnedPair(finding, want));
  return {
    wanted: gold.findings.map((want) => ({ ...want, found: findings.some((finding) => same(finding, want)) })),
    ours: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      says: finding.segment === null ? '(missing)' : (texts.get(finding.segment) ?? ''),
      right: gold.findings.some((want) => same(finding, want)),
    })),
  };
}
