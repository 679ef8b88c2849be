// SARIF 2.1.0 (OASIS) of findings, for code hosts and editors: rules with their help, results with regions and stable fingerprints.
import { type Json, type Language, sha256 } from '#base';
import { say } from '#words';
import type { Finding, Severity, Spot } from './rule.ts';
import { rules } from './rules/index.ts';

export interface Linted {
  /** Path of the prose as the reader of the report has it, with forward slashes. */
  file: string;
  text: string;
  findings: readonly Finding[];
  /** The paths of the documents that `conflictsWith.document` counts. */
  others?: readonly string[];
  /** Spans of the places that findings without a segment name. */
  spanOf: (segment: string) => readonly [number, number] | undefined;
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** One run over one or several documents. A finding of something missing points to where it should stand. */
export function sarif(documents: readonly Linted[], language: Language): Json {
  const used = new Set(documents.flatMap(({ findings }) => findings.map((finding) => finding.rule)));
  const described = rules.filter((rule) => used.has(rule.id));
  const index = new Map(described.map((rule, at) => [rule.id, at]));
  const locate = locations(documents);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Upheld',
            rules: described.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.name[language] },
              fullDescription: { text: rule.why[language] },
              help: { text: rule.repair[language] },
              defaultConfiguration: { level: levels[rule.severity] },
              properties: { article: rule.article },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: documents.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: documents.flatMap((document) => {
          const { file, findings, others, spanOf } = document;
          const fingerprint = fingerprints();
          return findings.map((finding) => ({
            ruleId: finding.rule,
            ruleIndex: index.get(finding.rule)!,
            level: levels[finding.severity],
            message: { text: say(finding.message, language) },
            locations: [locate(file, finding.span ?? (finding.place ? spanOf(finding.place) : undefined) ?? [0, 0])],
            ...(finding.conflictsWith
              ? { relatedLocations: [related(finding.conflictsWith, file, others ?? [], locate)] }
              : {}),
            partialFingerprints: { 'upheldFinding/v1': fingerprint(finding) },
            ...(finding.silenced
              ? { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.silenced.why }] }
              : {}),
          }));
        }),
      },
    ],
  };
}

type Locate = (file: string, span: readonly [number, number]) => { [key: string]: Json };

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** Lines and columns count from 1, columns in UTF-16 units, as spans do. */
function locations(documents: readonly Linted[]): Locate {
  const regions = new Map(documents.map(({ file, text }) => [file, regionsOf(text)]));
  return (file, span) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regions.get(file)!(span) },
  });
}

const related = (spot: Spot, file: string, others: readonly string[], locate: Locate): Json => ({
  id: 1,
  message: { text: spot.quote },
  ...locate(spot.document === undefined ? file : others[spot.document]!, spot.span),
});

/** The rule and the words it speaks of; not where they stand. Equal ones are told apart by their order. */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, segment, quote, message }) => {
    const key = [rule, segment?.replace(/-\d+$/, '') ?? 'missing', quote ?? message.key].join('\n');
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return `${sha256(key).slice(0, 32)}:${ordinal}`;
  };
}

/** Line and column of spans of a text. */
function regionsOf(text: string): (span: readonly [number, number]) => { [key: string]: Json } {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const place = (offset: number): [line: number, column: number] => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - starts[low]! + 1];
  };
  return ([start, end]) => {
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { startLine, startColumn, endLine, endColumn };
  };
}
