// The reading that rules look at: the policy's lines with their headings, the whole text folded, promises by kind. Made once a text.
import { narrow } from '#base';
import { type Block, type PolicyPromise, type Segment, voiceOf } from '#policy';
import { writtenOut } from './contractions.ts';
import { fold } from './fold.ts';
import type { LintInput } from './rule.ts';
import { sieveOf } from './sieve.ts';

/** A segment where it stands. */
export interface Line {
  readonly index: number;
  readonly segment: Segment;
  /** As it reads. */
  readonly text: string;
  /** Folded, as “we” would say it: lower case, without accents, with plain quotes; English contractions written out. */
  readonly plain: string;
  readonly block: Block;
  readonly blockIndex: number;
  /** Position in its block. */
  readonly position: number;
  /** The headings above it, outermost first; the same array for all lines under the same headings. */
  readonly headings: readonly Line[];
}

export interface LintReading extends Omit<LintInput, 'others'> {
  readonly others: readonly LintReading[];
  readonly lines: readonly Line[];
  /** All lines folded, one a line. */
  readonly plain: string;
  /** All lines as they read, one a line. */
  readonly raw: string;
  /** Whether a line fits; `match` is written for folded text. */
  readonly says: (match: RegExp) => boolean;
  /** The lines that fit. Only lines with the literals that the expression needs are tried. */
  readonly linesThat: (match: RegExp) => Line[];
  /** The lines that fit, or stand under a heading that fits; no headings. */
  readonly linesAbout: (match: RegExp) => Line[];
  readonly line: (segment: string) => Line | undefined;
  /** The promises of these kinds. */
  readonly promises: (...kinds: readonly string[]) => PolicyPromise[];
  /** The first line of these promises. */
  readonly promised: (...kinds: readonly string[]) => Line | undefined;
  /** The heading of the section on a subject, else undefined. */
  readonly section: (match: RegExp) => Line | undefined;
}

export function readingOf(input: LintInput): LintReading {
  const lines = linesOf(input);
  const plain = lines.map((line) => line.plain).join('\n');
  const bySegment = new Map(lines.map((line) => [line.segment.id, line]));
  const byKind = Map.groupBy(input.policy.promises, (promise) => promise.kind);
  const promises = (...kinds: readonly string[]): PolicyPromise[] => kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const line = (segment: string): Line | undefined => bySegment.get(segment);
  const headings = lines.filter((one) => one.block.kind === 'heading');
  const sieve = sieveOf(lines.map((one) => one.plain));
  const mayFit = (match: RegExp): readonly Line[] => sieve.lines(match)?.map((at) => lines[at]!) ?? lines;
  const linesThat = (match: RegExp): Line[] => mayFit(match).filter((one) => match.test(one.plain));
  return {
    ...input,
    others: input.others?.map(readingOf) ?? [],
    lines,
    plain,
    raw: lines.map((one) => one.text).join('\n'),
    says: (match) => mayFit(match).some((one) => match.test(one.plain)),
    linesThat,
    linesAbout: (match) => linesAbout(lines, linesThat(match)),
    line,
    promises,
    promised: (...kinds) => line(promises(...kinds)[0]?.stated[0]?.segment ?? ''),
    section: (match) => headings.find((one) => match.test(one.plain)),
  };
}

function linesOf({ prose, policy }: LintInput): Line[] {
  const plainly = policy.meta.language === 'en' ? (text: string) => writtenOut(fold(text)) : fold;
  const voice = voiceOf(prose);
  const lines: Line[] = [];
  let headings: readonly Line[] = [];
  prose.blocks.forEach((block, blockIndex) => {
    const above = block.kind === 'heading' ? headings.filter((line) => line.block.depth < block.depth) : headings;
    block.segments.forEach((segment, position) => {
      const { text } = segment;
      lines.push({
        index: lines.length,
        segment,
        text,
        plain: narrow(plainly(voice(text)?.text ?? text)),
        block,
        blockIndex,
        position,
        headings: above,
      });
    });
    const first = lines.at(-block.segments.length);
    if (block.kind === 'heading' && first) headings = [...above, first];
  });
  return lines;
}

function linesAbout(lines: readonly Line[], fitting: readonly Line[]): Line[] {
  if (fitting.length === 0) return [];
  const fits = new Set(fitting);
  const under = new Map<readonly Line[], boolean>();
  return lines.filter((line) => {
    if (line.block.kind === 'heading') return false;
    let subject = under.get(line.headings);
    if (subject === undefined)
      under.set(
        line.headings,
        (subject = line.headings.some((heading) => fits.has(heading) && !isSharedTitle(heading))),
      );
    return subject || fits.has(line);
  });
}

/** “Privacy and cookie policy”: what stands below is not all about cookies. */
const isSharedTitle = ({ index, plain }: Line): boolean => index < titleWithin && onMore.test(plain);
/** Lines among which the title stands. */
const titleWithin = 3;
const onMore =
  /\b(?:privacy\w*|data protection|personal (?:data|information)|confidentialite|donnees|vie privee|\w*gegevens\w*|datenschutz\w*)\b/;

/** The lines under the same headings. */
export const sectionAround = (reading: LintReading, line: Line): Line[] =>
  reading.lines.filter((other) => other.headings === line.headings);
