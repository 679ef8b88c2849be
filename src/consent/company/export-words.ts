// The words in what is handed to an authority, in one language: what each file is, how it is checked, and a summary to read.
import type { Language } from '#base';
import { consentCentre, consents, fill, handedOver as words } from '#words';
import type { Span } from './export-lines.ts';
import type { Told } from './export.ts';
import type { KeptShown } from './kept.ts';
import type { ProvenChoice, Standing } from './proof.ts';

/** Both end with a line break. */
export const readMe = {
  choice: (language: Language): string => readMeOf(['readMeOfChoice', 'readMeShown'], 'checkChoice', language),
  time: (language: Language): string => readMeOf(['readMeOfTime', 'readMeShown'], 'checkTime', language),
};

const readMeOf = (files: readonly (keyof typeof words)[], check: keyof typeof words, language: Language): string =>
  `${files.map((name) => words[name][language]).join('\n')}\n\n${words[check][language]}\n`;

export function summaryOfTime(
  span: Span,
  { count, kinds, answers, sites, versions }: Told,
  size: number,
  now: string,
  language: Language,
): string {
  const say = sayer(language);
  const counted = (title: string, map: ReadonlyMap<string, number>, nameOf: (name: string) => string): string =>
    `${title}\n${[...map]
      .map(([name, number]) => [nameOf(name), number] as const)
      .toSorted(([a], [b]) => a.localeCompare(b, language))
      .map(([name, number]) => `  ${String(number).padStart(8)}  ${name}\n`)
      .join('')}`;
  const answer = (name: string): string => {
    const [category = '', yes] = name.split(': ');
    return pair(category, yes === 'yes', language);
  };
  const kind = (name: string): string => words[`kind-${name}` as 'kind-given'][language];
  const same = (name: string): string => name;
  return [
    say('timeTitle', { ...span }),
    `${say('timeMade', { at: now, size })}\n`,
    `${wrapped(say('timeCount', { count }))}\n`,
    counted(say('byKind'), kinds, kind),
    counted(say('byAnswer'), answers, answer),
    counted(consents.bySite[language], sites, same),
    counted(say('byVersion'), versions, same),
  ].join('\n');
}

export function summaryOfChoice(
  proven: readonly ProvenChoice[],
  id: string,
  shown: ReadonlyMap<string, KeptShown>,
  now: string,
  language: Language,
): string {
  const say = sayer(language);
  const one = proven.find(({ choice }) => choice.id === id)!;
  const count = proven.length - 1;
  return [
    say('choiceTitle', { id }),
    `${say('choiceMade', { at: now })}\n`,
    told(one, shown, language),
    `${count === 0 ? say('choiceAlone') : say('choiceOthers', { count })}\n`,
    ...proven.filter(({ choice }) => choice.id !== id).map((other) => told(other, shown, language)),
  ].join('\n');
}

function told(
  { choice, shown: kept, standing }: ProvenChoice,
  shown: ReadonlyMap<string, KeptShown>,
  language: Language,
): string {
  const say = sayer(language);
  const of = (text: Readonly<Record<Language, string>>): string => text[language];
  const { action, layer, method, policy, texts, claimedAt } = choice;
  const pictured = (shown.get(`${policy}-${texts}`)?.pictures ?? null) !== null;
  const answers = Object.entries(choice.answers).flatMap(([id, { granted, without }]) => {
    const category = kept?.notice.asked.find((one) => one.id === id);
    const vendors = without.join(', ');
    const except = granted && vendors !== '' ? `, ${fill(of(consents.exceptVendors), { vendors }, language)}` : '';
    return [
      `  ${pair(id, granted, language)}${except}`,
      ...(category?.purposes ?? []).map(
        ({ label }) => `    ${fill(of(consents.pair), { name: label, value: yesNo(granted, language) }, language)}`,
      ),
    ];
  });
  const lines: readonly [string, string][] = [
    [say('choice'), choice.id],
    // As ISO 8601, to the millisecond: an authority compares them with other records.
    [of(consents.recordedAt), `${choice.at} (${of(consents.recordedHow)})`],
    ...(claimedAt === null ? [] : [[of(consents.claimedAt), claimedAt] as [string, string]]),
    [of(consents.viewedAt), choice.viewedAt],
    [of(consents.site), choice.site],
    [say('act'), of(consents[`act-${action}`])],
    [of(consents.layer), of(consents[`layer-${layer === 1 ? 1 : 2}`])],
    [of(consents.method), of(consents[`method-${method}`])],
    [of(consents.language), choice.language],
    [of(consents.gpc), of(choice.gpc || choice.signal ? consents.on : consents.off)],
    [of(consents.shownOn), say('shownAs', { number: policy, texts })],
    ['', pictured ? say('pictured') : of(consents.noPicture)],
    [say('proof'), proofOf(standing, language)],
  ];
  const wide = Math.max(...lines.map(([name]) => name.length)) + 2;
  return [
    ...lines.map(([name, value]) => `${name.padEnd(wide)}${value}`),
    of(consents.answersTitle),
    ...answers,
    '',
  ].join('\n');
}

function proofOf(standing: Standing, language: Language): string {
  const say = sayer(language);
  if (standing.holds) {
    const { number, size, origin } = standing;
    return say('proofHolds', { number, size, origin });
  }
  const why = {
    pending: 'fails-pending',
    differs: 'fails-differs',
    'not-kept': 'fails-not-kept',
    changed: 'fails-changed',
  };
  const key = (why as Readonly<Record<string, string>>)[standing.because] ?? 'fails-log';
  return say('proofNone', { why: consents[key as 'fails-log'][language] });
}

const yesNo = (yes: boolean, language: Language): string => (yes ? consents.yes : consents.no)[language];

const pair = (category: string, yes: boolean, language: Language): string =>
  fill(
    consents.pair[language],
    { name: consentCentre[category]?.[language] ?? category, value: yesNo(yes, language) },
    language,
  );

type Values = Readonly<Record<string, string | number>>;
const sayer =
  (language: Language) =>
  (key: keyof typeof words, values: Values = {}): string =>
    fill(words[key][language], values, language);

/** For whoever reads it in a narrow window: lines of a hundred letters at most. */
const wrapped = (text: string): string => text.replaceAll(/(?=\S)(.{1,100})(?:\s+|$)/g, '$1\n').trimEnd();
