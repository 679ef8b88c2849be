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
  const same = (finding: Finding, want: Gold['findings'][number]): boolean =>
    finding.rule === want.rule &&
    (finding.segment === null ||
      want.absent === true ||
      overlap(tokens(texts.get(finding.segment) ?? ''), tokens(want.quote)) ||
      overlap(tokens(want.quote), tokens(finding.quote ?? '')));
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
