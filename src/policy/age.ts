// What a kept value tells of somebody's age, and whether their parents' consent is recorded beside it: said in counts, never in values.
import { Temporal } from '#base';
import { kindsOf } from './categories.ts';

/** Records in one field that tells an age, counted. A record is under age when the person is younger than the age that the policy states. */
export interface AgesKept {
  /** `table.column`, or `type.field`. */
  place: string;
  /** Under age, without a recorded consent of the parents. */
  under: number;
  /** Under age, with it. */
  consented: number;
  ofAge: number;
  /** A value that cannot be read as an age, or that leaves it open on which side the person is. */
  unclear: number;
}

export interface AgeAsked {
  today: Temporal.PlainDate;
  /** Years. */
  age: number;
}

/** Date of birth, age, range of ages: DPV's `pd:Age` and all that are narrower. */
export const tellsAge = (category: string | null): boolean => category !== null && kindsOf(category).has('pd:Age');

const parents =
  /parent|guardian|eltern|erziehungs|sorgeberechtigt|ouder|voogd|tuteur|tutelle|legalrep|representantlegal/;
const agreed = /consent|permi|approv|authori|agree|einwillig|zustimm|toestemm|akkoord|accord|autoris/;

/** Whether a field says by its name that parents agreed (Art. 8 GDPR): `parental_consent`, `toestemmingOuders`. DPV has no category for it. */
export function recordsParents(name: string): boolean {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  return parents.test(plain) && agreed.test(plain);
}

/** Whether such a field says yes: anything but nothing, zero and a no. */
export const isGiven = (value: unknown): boolean =>
  (typeof value === 'string' &&
    !/^\s*(?:|0|no?|non|nee|nein|false|f|off|none|pending|refused|withdrawn)\s*$/i.test(value)) ||
  value === true ||
  ((typeof value === 'number' || typeof value === 'bigint') && Number(value) > 0);

export type AgeStanding = 'under' | 'ofAge' | 'unclear';

/** On which side of the age the person of this value is, by whole years. Numbers are ages as they stand, or years of birth. */
export function standingOf(value: unknown, { today, age }: AgeAsked): AgeStanding {
  const known = yearsOf(value, today);
  if (known === null) return 'unclear';
  const [least, most] = known;
  if (most < age) return 'under';
  return least >= age ? 'ofAge' : 'unclear';
}

const oldest = 130;

/** The fewest and the most whole years that the value leaves possible; null: it is no age. */
function yearsOf(value: unknown, today: Temporal.PlainDate): readonly [number, number] | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return null;
  const text = String(value).trim();
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1];
  if (day !== undefined) {
    const years = sinceBirth(day, today);
    return years === null ? null : [years, years];
  }
  const range = /^(\d{1,3})\s*[-–]\s*(\d{1,3})$/.exec(text);
  if (range) return [Number(range[1]), Number(range[2])];
  if (!/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  if (number <= oldest) return [number, number];
  const since = today.year - number;
  return since < 0 || since > oldest ? null : [Math.max(since - 1, 0), since];
}

function sinceBirth(day: string, today: Temporal.PlainDate): number | null {
  try {
    const { years, sign } = Temporal.PlainDate.from(day, { overflow: 'reject' }).until(today, { largestUnit: 'years' });
    return sign < 0 || years > oldest ? null : years;
  } catch {
    return null;
  }
}

/** Counts records field by field. */
export function agesCounted(asked: AgeAsked): {
  add(place: string, value: unknown, isAgreed: boolean): void;
  all(): AgesKept[];
} {
  const places = new Map<string, AgesKept>();
  return {
    add(place, value, isAgreed) {
      if (value === null || value === undefined || value === '') return;
      const counts = places.get(place) ?? { place, under: 0, consented: 0, ofAge: 0, unclear: 0 };
      places.set(place, counts);
      const standing = standingOf(value, asked);
      counts[standing === 'under' && isAgreed ? 'consented' : standing]++;
    },
    all: () => [...places.values()],
  };
}
