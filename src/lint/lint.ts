// lint: every rule over a policy, in the order of the text; deterministic, linear in the text.
import type { Policy } from '#policy';
import { authority } from '#law';
import { type Line, type LintReading, readingOf } from './reading.ts';
import type { Finding, Found, LintInput, Rule, Spot } from './rule.ts';
import { rules } from './rules/index.ts';

/** What the rules find, in reading order, what is missing last. Silenced findings are among them, and say so. */
export function lint(input: LintInput): Finding[] {
  const reading = readingOf(input);
  const order = new Map(reading.lines.map((line) => [line.segment.id, line.index]));
  const at = ({ segment }: Finding): number => (segment === null ? reading.lines.length : order.get(segment)!);
  return rules
    .flatMap((rule) => rule.find(reading).map((found) => findingOf(rule, found, reading)))
    .map((finding) => silencedBy(finding, input.policy))
    .toSorted((a, b) => at(a) - at(b));
}

function findingOf(rule: Rule, found: Found, { text, others }: LintReading): Finding {
  const { line, range, place, against, document, says, values, severity = rule.severity } = found;
  const spot = line && spotOf(line, text, range);
  return {
    rule: rule.id,
    severity,
    segment: spot?.segment ?? null,
    span: spot?.span ?? null,
    quote: spot?.quote ?? null,
    place: line ? null : (place?.segment.id ?? null),
    message: { key: `lint.${rule.id}${says === undefined ? '' : `-${says}`}`, ...(values ? { values } : {}) },
    ...(against
      ? {
          conflictsWith:
            document === undefined ? spotOf(against, text) : { ...spotOf(against, others[document]!.text), document },
        }
      : {}),
  };
}

/** Where a stretch of a line stands in the source; the whole line where markup or white space keeps it from being found. */
function spotOf({ segment }: Line, source: string, range?: readonly [number, number]): Spot {
  const whole: Spot = { segment: segment.id, span: segment.span, quote: source.slice(...segment.span) };
  if (!range) return whole;
  const part = segment.text.slice(...range);
  let at = -1;
  for (
    let from = segment.text.indexOf(part);
    from !== -1 && from <= range[0];
    from = segment.text.indexOf(part, from + 1)
  )
    at = whole.quote.indexOf(part, at + 1);
  if (part === '' || at === -1) return whole;
  const start = segment.span[0] + at;
  return { segment: segment.id, span: [start, start + part.length], quote: part };
}

function silencedBy(finding: Finding, policy: Policy): Finding {
  const entry = policy.silenced?.find(
    ({ rule, segment }) => rule === finding.rule && (segment === undefined || segment === finding.segment),
  );
  return entry ? { ...finding, silenced: { why: entry.why, by: entry.by, on: entry.on } } : finding;
}

/** The controller's country: of its address, else of the one authority that the text names. */
export function countryOf(policy: Policy): string | null {
  const own = policy.controller?.address?.country;
  if (own) return own;
  const named = policy.authorities.flatMap((fact) => (fact.authority ? [authority(fact.authority)?.country] : []));
  return named.length > 0 && named.every((country) => country === named[0]) ? (named[0] ?? null) : null;
}
