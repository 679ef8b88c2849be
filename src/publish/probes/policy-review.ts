// policy-review: the text was worked over within the time that it names, and relies on nothing that ended longer ago than that.
import { transferTools } from '#law';
import type { Answer, Probe, World } from '#policy';
import type { Db } from '#store';
import type { Message } from '#words';
import { versions } from '../versions.ts';

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `reviewed.${key}`,
  values,
});

export const policyReview = (db: Db): Probe => ({
  kind: 'policy-review',
  async ask(world): Promise<Answer> {
    const { published, now } = world;
    const months = everyMonths(world);
    const since = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ months }).toString();
    const texts = (await versions(db, published.tenant)).filter(
      ({ number, textChanged }) => textChanged && number <= published.number,
    );
    // The first one may have been taken in from elsewhere, years after it was written.
    const newest = texts.length > 1 ? texts[0]! : null;
    const measured = [
      say('every', { months }),
      ...(newest ? [say('changed', { on: newest.publishedAt.slice(0, 10) })] : []),
    ];
    const gone = goneBefore(world, since);
    if (gone.length > 0) return { state: 'broken', because: say('gone', { names: gone.join(', ') }), measured };
    if (newest === null || newest.publishedAt.slice(0, 10) < since)
      return { state: 'unproven', because: say('noTrace', { months }), measured };
    return { state: 'upheld', because: say('lately', { on: newest.publishedAt.slice(0, 10) }), measured };
  },
});

/** Months between two reviews, as the sentence has it; a year where it only says that there are some. */
function everyMonths({ promise }: World): number {
  const said = promise.stated.map(({ quote }) => quote).join(' ');
  return intervals.find(([words]) => words.test(said))?.[1] ?? 12;
}

const intervals: readonly (readonly [RegExp, number])[] = [
  [/\b(?:monthly|every month|chaque mois|maandelijks|elke maand|monatlich|jeden Monat)\b/i, 1],
  [
    /\b(?:quarterly|(?:every )?(?:three|3) months|trimestriel\w*|(?:trois|3) mois|kwartaal|(?:drie|3) maanden|vierteljährlich|(?:drei|3) Monate)/i,
    3,
  ],
  [
    /\b(?:half-yearly|(?:six|6|zes) (?:months|mois|maanden)|semestriel\w*|halfjaarlijks|halbjährlich|(?:sechs|6) Monate)/i,
    6,
  ],
  [/\b(?:(?:two|2) years|(?:deux|2) ans|(?:twee|2) jaar|(?:zwei|2) Jahre)\b/i, 24],
];

/** What the text relies on for transfers and what ended before that day: nobody who worked it over since left it there. */
function goneBefore({ published: { policy } }: World, since: string): readonly string[] {
  const relied = policy.transfers.flatMap(({ stated, reference }) => (stated && reference ? [reference] : []));
  const isGone = (reference: string): boolean => {
    const tools = transferTools.filter(({ names }) =>
      names.some((name) => reference.toLowerCase().includes(name.toLowerCase())),
    );
    return tools.length > 0 && tools.every(({ validTo }) => validTo !== null && validTo < since);
  };
  return [...new Set(relied.filter(isGone))];
}
