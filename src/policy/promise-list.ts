// The list of promise kinds as a page for people: docs/promise-kinds.md. `npm run -s node -- bench/promise-list.ts` writes it.
import { languages } from '#base';
import { type PromiseKind, areas } from './promise-kind.ts';
import { promiseKinds } from './promises/index.ts';

const proofs: Readonly<Record<PromiseKind['proof'], string>> = {
  auto: 'measured by the system',
  attest: 'a person says so, dated and expiring',
  external: 'an outside register or certificate',
};

/** The page, in Markdown. */
export function promiseList(): string {
  const count = (proof: PromiseKind['proof']): number => promiseKinds.filter((kind) => kind.proof === proof).length;
  return [
    '# Promise kinds',
    '',
    'What a sentence of a privacy policy can promise: a closed list, one file a kind in `src/policy/promises/`.',
    'This page is written from those files by `npm run -s node -- bench/promise-list.ts`; a test fails when it is stale.',
    '',
    `${promiseKinds.length} kinds. Proof: ${(['auto', 'attest', 'external'] as const)
      .map((proof) => `${count(proof)} \`${proof}\` (${proofs[proof]})`)
      .join(', ')}.`,
    'A kind follows from the facts named after “facts”, or from words in the languages named after “words”; expressions are in its file.',
    'A kind marked “rest” is said only where a sentence promises nothing else.',
    '',
    ...promiseKinds.flatMap(entry),
  ].join('\n');
}

const entry = (kind: PromiseKind): string[] => [
  `## ${kind.id}${kind.rest ? ' (rest)' : ''}`,
  '',
  `${kind.name.en}. Area: ${kind.area.map((area) => `${area} ${areas[area]}`).join(', ')}. Proof: ${kind.proof}. Said by ${saidBy(kind)}.`,
  '',
  ...languages.map((language) => `- ${language}: ${kind.must[language]}`),
  '',
];

function saidBy(kind: PromiseKind): string {
  const facts = new Set(kind.says.flatMap((said) => ('fact' in said ? [said.fact] : [])));
  const spoken = languages.filter((language) =>
    kind.says.some((said) => 'language' in said && said.language === language),
  );
  return [
    ...(facts.size > 0 ? [`facts (${[...facts].join(', ')})`] : []),
    ...(kind.says.some((said) => 'place' in said) ? ['the table of contents as a whole'] : []),
    ...(spoken.length > 0 ? [`words (${spoken.join(', ')})`] : []),
  ].join(' and ');
}
