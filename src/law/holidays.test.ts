// Tests for the public holidays: against date-holidays for every country and year, against known dates, and for their form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '#base';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { orthodoxEaster, westernEaster } from './easter.ts';
import { holidayTable } from './holiday-table.ts';
import { countriesWithHolidays, holidayOn, isWorkingDay, publicHolidays } from './holidays.ts';

const years = Array.from({ length: 16 }, (_, index) => 2020 + index);
function oracle(country: string): Holidays {
  const [state, part] = country.split('-');
  return part ? new Holidays(state!, part) : new Holidays(state!);
}

/** Every day of a country's public holidays, as date-holidays has them; one of two days counts as two. */
function daysOfOracle(country: string, year: number): string[] {
  const days = new Set<string>();
  for (const found of oracle(country).getHolidays(year)) {
    if (found.type !== 'public') continue;
    const first = Temporal.PlainDate.from(found.date.slice(0, 10));
    const hours = (found.end.getTime() - found.start.getTime()) / 3_600_000;
    for (let day = 0; day < Math.max(1, Math.round(hours / 24)); day += 1)
      days.add(first.add({ days: day }).toString());
  }
  return [...days].filter((day) => day.startsWith(`${year}`));
}

interface Difference {
  country: string;
  /** Which of the two has the day. */
  has: 'we' | 'they';
  days: (date: Temporal.PlainDate) => boolean;
  because: string;
}

const day =
  (...dates: string[]) =>
  (date: Temporal.PlainDate) =>
    dates.some((one) => date.toString().endsWith(one));
const fromEaster = (days: number) => (date: Temporal.PlainDate) => westernEaster(date.year).add({ days }).equals(date);
const fromOrthodox = (days: number) => (date: Temporal.PlainDate) =>
  orthodoxEaster(date.year).add({ days }).equals(date);

/** Where we differ from date-holidays on purpose. */
const differences: readonly Difference[] = [
  {
    country: 'BG',
    has: 'we',
    days: (date) =>
      day('12-26')(date) ||
      fromOrthodox(-1)(date) ||
      publicHolidays('BG', date.year).some((one) => one.date === date.toString() && /substitute/.test(one.name.en)),
    because: 'Labour Code Art. 154(1) names Holy Saturday and 26 December, and 154(2) the working days after a weekend',
  },
  { country: 'CY', has: 'we', days: fromOrthodox(-48), because: 'Clean Monday is a Monday: 48 days before Easter' },
  { country: 'CY', has: 'they', days: fromOrthodox(-47), because: 'a Tuesday is called Clean Monday there' },
  { country: 'CY', has: 'we', days: fromOrthodox(50), because: 'Kataklysmos is the Monday after Pentecost' },
  { country: 'CY', has: 'they', days: fromOrthodox(49), because: 'the holiday is the Monday, not the Sunday' },
  { country: 'GR', has: 'we', days: day('2021-05-04', '2022-05-02'), because: 'Labour Day was moved by the minister' },
  { country: 'IE', has: 'we', days: day('2022-03-18'), because: 'S.I. No. 50/2022 made it a public holiday once' },
  { country: 'IS', has: 'they', days: day('12-24', '12-31'), because: 'half days: the holiday begins at 13:00' },
  {
    country: 'IS',
    has: 'we',
    days: day('2024-04-25', '2030-04-25'),
    because: 'the first day of summer is the Thursday of 19 to 25 April',
  },
  { country: 'IS', has: 'they', days: day('2024-04-18'), because: 'the 18th is a Thursday too early' },
  { country: 'LI', has: 'they', days: fromEaster(-2), because: 'Good Friday is not in Art. 18(2) of the labour act' },
  { country: 'LI', has: 'they', days: fromEaster(40), because: 'a bridge day is no public holiday' },
  { country: 'LI', has: 'they', days: fromEaster(61), because: 'a bridge day is no public holiday' },
  { country: 'LI', has: 'we', days: day('08-15', '11-01'), because: 'both stand in Art. 18(2) of the labour act' },
  { country: 'LV', has: 'we', days: day('2023-07-09', '2023-07-10'), because: 'the Song and Dance Festival closed' },
  { country: 'NL', has: 'we', days: day('05-05'), because: 'Algemene termijnenwet art. 3(1) names 5 May, every year' },
  {
    country: 'RO',
    has: 'they',
    days: (d) => d.year < 2024 && day('01-06', '01-07')(d),
    because: 'only since Law 52/2023',
  },
  { country: 'ES', has: 'they', days: day('2022-12-26', '2033-12-26'), because: 'each region decides on the Monday' },
  { country: 'GB-SCT', has: 'we', days: day('2026-06-15'), because: 'Royal Proclamation of 4 February 2026' },
];

test('every public holiday from 2020 to 2035 is that of date-holidays, but for the differences listed', () => {
  const used = new Set<Difference>();
  const unexplained: string[] = [];
  for (const country of Object.keys(holidayTable)) {
    for (const year of years) {
      const ours = publicHolidays(country, year).map((one) => one.date);
      const theirs = daysOfOracle(country, year);
      assert.ok(theirs.length > 7, `date-holidays knows ${country}`);
      const check = (has: 'we' | 'they', dates: string[]) => {
        for (const date of dates) {
          const why = differences.find(
            (one) => one.country === country && one.has === has && one.days(Temporal.PlainDate.from(date)),
          );
          if (why) used.add(why);
          else unexplained.push(`${country} ${date}: only ${has} have it`);
        }
      };
      check(
        'we',
        ours.filter((date) => !theirs.includes(date)),
      );
      check(
        'they',
        theirs.filter((date) => !ours.includes(date)),
      );
    }
  }
  assert.deepEqual(unexplained, []);
  assert.deepEqual(
    differences.filter((one) => !used.has(one)),
    [],
    'a difference that is none must go',
  );
});

test('days that newspapers and gazettes printed', () => {
  const named = (country: string, date: string) => holidayOn(country, Temporal.PlainDate.from(date))?.name.en;
  assert.equal(named('GB-ENG', '2026-12-28'), 'Second day of Christmas (substitute day)');
  assert.equal(named('GB-SCT', '2022-01-04'), '2 January (substitute day)');
  assert.equal(named('GB-NIR', '2022-09-19'), 'Funeral of Queen Elizabeth II');
  assert.equal(named('GB-ENG', '2022-05-30'), undefined);
  assert.equal(named('GB-ENG', '2022-06-02'), 'Spring bank holiday');
  assert.equal(named('GB-ENG', '2020-05-04'), undefined);
  assert.equal(named('BG', '2022-12-27'), 'Christmas Eve (substitute day)');
  assert.equal(named('BG', '2022-12-28'), 'Christmas Day (substitute day)');
  assert.equal(named('DK', '2023-05-05'), 'Great Prayer Day');
  assert.equal(named('DK', '2024-04-26'), undefined);
  assert.equal(named('IE', '2030-02-01'), 'Saint Brigid’s Day');
  assert.equal(named('NL', '2025-04-26'), 'King’s Day');
  assert.equal(named('SK', '2024-11-17'), 'Struggle for Freedom and Democracy Day');
  assert.equal(named('SK', '2025-11-17'), undefined);
});

test('Easter fell on the days that the almanacs print', () => {
  const western = ['1818-03-22', '1943-04-25', '2000-04-23', '2024-03-31', '2025-04-20', '2038-04-25', '2285-03-22'];
  for (const date of western) assert.equal(westernEaster(Number(date.slice(0, 4))).toString(), date);
  for (const date of ['2021-05-02', '2024-05-05', '2025-04-20', '2027-05-02', '2100-05-02'])
    assert.equal(orthodoxEaster(Number(date.slice(0, 4))).toString(), date);
});

test('GB without a part has the days that all parts keep, and no other', () => {
  for (const year of years) {
    const parts = ['GB-ENG', 'GB-SCT', 'GB-NIR'].map((part) => publicHolidays(part, year).map((one) => one.date));
    const common = publicHolidays('GB', year).map((one) => one.date);
    assert.deepEqual(
      common,
      parts[0]!.filter((date) => parts[1]!.includes(date) && parts[2]!.includes(date)),
    );
    assert.ok(common.length >= 6);
  }
});

test('in any year: ordered, each day once, in that year, named in four languages, with its law', () => {
  fc.assert(
    fc.property(fc.constantFrom(...countriesWithHolidays), fc.integer({ min: 1900, max: 2200 }), (country, year) => {
      const found = publicHolidays(country, year);
      const dates = found.map((one) => one.date);
      assert.deepEqual(dates, [...new Set(dates)].toSorted());
      for (const one of found) {
        assert.equal(Temporal.PlainDate.from(one.date).year, year);
        assert.ok(one.source.length > 5 && Object.values(one.name).every((name) => name.length > 2));
        assert.equal(isWorkingDay(country, Temporal.PlainDate.from(one.date)), false);
        if (/substitute/.test(one.name.en)) assert.ok(Temporal.PlainDate.from(one.date).dayOfWeek <= 5);
      }
    }),
    { numRuns: 300 },
  );
});

test('a country that is not in the table is refused, not taken for one without holidays', () => {
  for (const country of ['US', 'XX', '', 'gb', '__proto__', 'constructor', 'GB-WLS'])
    assert.throws(() => publicHolidays(country, 2026), { code: 'law.no-holidays' }, country);
});
