// One contract for all law data: sources, real and ordered dates, unique ids, countries, DPV ids, addresses, successors.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal, type Text, languages } from '#base';
import { adequacyDecisions, adequateOn } from './adequacy.ts';
import { articleItem, articleItems } from './articles.ts';
import { authorities } from './authorities.ts';
import { complaintDuties } from './complaint-duty.ts';
import { type Dated, validOn } from './dated.ts';
import { breachClocks, requestClocks } from './deadlines.ts';
import { formerAuthorities } from './former-authorities.ts';
import { formerSeats } from './former-seats.ts';
import { holidayNames } from './holiday-names.ts';
import { holidayTable } from './holiday-table.ts';
import { countriesWithHolidays } from './holidays.ts';
import { knownCookies } from './known-cookies.ts';
import { retentionFacts } from './retention-facts.ts';
import { statute, statutes } from './statutes.ts';
import { transferTools } from './transfer-tools.ts';
import { vendorEntities, vendorFacts } from './vendor-facts.ts';
import { vendors } from './vendor-table.ts';
import { vendorNamed, vendorsIn } from './vendors.ts';

/** Tables of which two rows about the same thing may not hold on one day: what each row is about. */
const about: readonly (readonly [string, readonly (Dated & { key: string })[]])[] = [
  ['adequacy', adequacyDecisions.map((row) => ({ ...row, key: row.country ?? row.organisation! }))],
  ['retention', retentionFacts.map((row) => ({ ...row, key: `${row.country} ${row.what.en}` }))],
  ['vendor facts', vendorFacts.map((row) => ({ ...row, key: `${row.vendor} ${row.kind} ${row.about}` }))],
  ['vendor entities', vendorEntities.map((row) => ({ ...row, key: `${row.vendor} ${row.serves}` }))],
  ['cookies', knownCookies.map((row) => ({ ...row, key: row.name }))],
  ['request clocks', requestClocks.map((row) => ({ ...row, key: row.regime }))],
  ['complaint duties', complaintDuties.map((row) => ({ ...row, key: row.country }))],
  ['breach clocks', breachClocks.map((row) => ({ ...row, key: row.regime }))],
];

const dated: Readonly<Record<string, readonly Dated[]>> = {
  statutes,
  adequacyDecisions,
  transferTools,
  retentionFacts,
  vendorFacts,
  requestClocks,
  breachClocks,
  authorities,
  formerAuthorities,
  formerSeats,
  complaintDuties,
  vendors,
  vendorEntities,
  knownCookies,
  articleItems,
};
const withIds: Readonly<Record<string, readonly { id: string; source: string }[]>> = {
  ...dated,
};

/** ISO 3166-1 alpha-2 as the runtime's CLDR knows it: an assigned code has a name, another is given back. */
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean =>
  code === 'EU' ||
  (/^[A-Z]{2}$/.test(code) && !/^(?:UK|UN|EZ|XK|Q[M-Z]|X[A-Z]|ZZ|AA)$/.test(code) && !!regions.of(code));
const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;

test('every row has a source and an id of its own', () => {
  for (const [table, rows] of Object.entries(withIds)) {
    assert.ok(rows.length > 0, table);
    assert.equal(new Set(rows.map((row) => row.id)).size, rows.length, `${table}: an id stands twice`);
    for (const row of rows) assert.ok(row.source.trim().length >= 4, `${table} ${row.id}: no source`);
  }
  for (const { source } of Object.values(holidayTable)) assert.ok(source.length >= 10);
});

test('dates are real and in order', () => {
  const tables = Object.entries(dated).flatMap(([table, rows]) =>
    rows.map((row) => [`${table} ${row.id}`, row] as const),
  );
  const holidays = Object.entries(holidayTable).flatMap(([country, { rules }]) =>
    rules.map((rule) => [`${country} ${rule.name}`, rule] as const),
  );
  for (const [what, { validFrom, validTo }] of [...tables, ...holidays]) {
    for (const date of [validFrom, validTo]) assert.ok(date === null || isDate(date), `${what}: ${date}`);
    if (validFrom && validTo) assert.ok(validFrom <= validTo, `${what} ends before it begins`);
  }
  for (const { id, validTo, contractsUntil } of transferTools)
    if (contractsUntil !== null) assert.ok(isDate(contractsUntil) && validTo !== null && validTo < contractsUntil, id);
});

/** Two rows about one thing that hold on the same day; undefined: none. */
function overlap(rows: readonly (Dated & { key: string })[]): readonly [string, string] | undefined {
  for (const [index, one] of rows.entries())
    for (const other of rows.slice(index + 1)) {
      const [from, to] = [one.validFrom ?? '', one.validTo ?? '9999-12-31'];
      const apart = (other.validFrom ?? '') > to || (other.validTo ?? '9999-12-31') < from;
      if (one.key === other.key && !apart) return [one.id, other.id];
    }
  return undefined;
}

test('no two rows about the same thing hold on one day, and the check can fail', () => {
  for (const [table, rows] of about) assert.equal(overlap(rows), undefined, table);
  const row = { id: 'a', key: 'k', source: 'none', validFrom: null, validTo: '2020-01-31' };
  assert.deepEqual(overlap([row, { ...row, id: 'b', validFrom: '2020-01-31', validTo: null }]), ['a', 'b']);
  assert.equal(overlap([row, { ...row, id: 'b', validFrom: '2020-02-01', validTo: null }]), undefined);
  assert.equal(overlap([row, { ...row, id: 'b', key: 'other' }]), undefined);
});

test('former names lead to authorities that are here, and are no names of today', () => {
  for (const { authority, names } of formerAuthorities) {
    assert.ok(
      authorities.some((one) => one.id === authority),
      authority,
    );
    for (const name of names) assert.ok(!authorities.some((one) => one.names.includes(name)), name);
  }
});

test('an authority is not said to have left the street in which it sits', () => {
  for (const { authority, streets } of formerSeats) {
    const one = authorities.find(({ id }) => id === authority);
    assert.ok(one, authority);
    for (const street of streets) assert.ok(!one.address?.includes(street), street);
  }
});

test('countries are of ISO 3166-1, and the check can fail', () => {
  for (const wrong of ['UK', 'XX', 'lu', 'LUX', '', 'EN', 'QQ', 'ZZ']) assert.equal(isCountry(wrong), false, wrong);
  const all = [authorities, vendors, statutes, transferTools, retentionFacts, vendorEntities, adequacyDecisions].flat();
  for (const { country } of all) if (country !== null) assert.ok(isCountry(country), country);
  for (const country of countriesWithHolidays) assert.ok(isCountry(country.slice(0, 2)), country);
});

test('successors exist, are in force or end later, and a statute’s begins when the old one ends', () => {
  for (const { id, validTo, successor } of transferTools) {
    if (successor === null) continue;
    const next = transferTools.find((one) => one.id === successor);
    assert.ok(next && validTo !== null && (next.validTo === null || next.validTo > validTo), `${id} -> ${successor}`);
  }
  for (const one of statutes) {
    assert.equal(one.validTo === null, one.status === 'in-force', one.id);
    if (one.successor === null) continue;
    const next = statute(one.successor);
    assert.ok(next && next.country === one.country, `${one.id} -> ${one.successor}`);
    assert.equal(next.status, 'in-force');
    assert.equal(Temporal.PlainDate.from(one.validTo!).add({ days: 1 }).toString(), next.validFrom, one.id);
  }
});

test('rows of one clock leave no gap and do not overlap', () => {
  for (const rows of [requestClocks, breachClocks]) {
    for (const regime of ['EU', 'GB'] as const) {
      const inTurn = rows.filter((row) => row.regime === regime);
      assert.equal(inTurn[0]?.validFrom, '2018-05-25');
      assert.equal(inTurn.at(-1)?.validTo, null);
      for (const [index, row] of inTurn.slice(1).entries())
        assert.equal(Temporal.PlainDate.from(inTurn[index]!.validTo!).add({ days: 1 }).toString(), row.validFrom);
    }
  }
});

test('DPV ids are well-formed, addresses parse, periods are ISO 8601', () => {
  for (const { id, country } of authorities)
    assert.match(id, new RegExp(`^legal-${country.toLowerCase()}:DPA-${country}(?:-[A-Z]{2}(?:-non-public)?)?$`));
  for (const { id, dpv } of transferTools) if (dpv) assert.match(dpv, /^eu-gdpr:[A-Za-z0-9-]+$/, id);
  const sources = [...Object.values(withIds).flat(), ...vendorEntities].map((row) => row.source);
  const urls = [...sources.filter((source) => /^https?:/.test(source)), ...authorities.map((one) => one.website)];
  assert.ok(urls.length > 30);
  for (const url of urls) assert.ok(URL.canParse(url) && !url.includes(' '), url);
  const periods = [
    retentionFacts.map((one) => one.period),
    complaintDuties.map((one) => one.acknowledge),
    vendorFacts.flatMap((one) => one.setting?.values ?? []),
  ].flat();
  for (const period of periods) assert.ok(Temporal.Duration.from(period).sign > 0, period);
});

test('texts stand in all four languages', () => {
  const texts: readonly Text[] = [
    ...Object.values(holidayNames),
    ...articleItems.map((one) => one.title),
    ...retentionFacts.map((one) => one.what),
    ...vendorFacts.flatMap((one) => one.setting?.what ?? []),
  ];
  for (const text of texts)
    for (const language of languages) assert.ok(text[language].trim().length > 2, JSON.stringify(text));
});

test('names of statutes, tools and vendors name one thing', () => {
  for (const rows of [statutes, transferTools, vendors]) {
    const names = rows.flatMap((row) => row.names.map((name) => name.toLowerCase()));
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  }
  for (const { id, vendor } of vendorFacts)
    assert.ok(
      vendors.some((one) => one.id === vendor),
      id,
    );
  for (const { name, vendor } of vendorEntities)
    assert.ok(
      vendors.some((one) => one.id === vendor),
      name,
    );
});

test('articles 13, 14 and 15 have all their letters', () => {
  const letters = (article: string, last: string) =>
    Array.from({ length: last.codePointAt(0)! - 96 }, (_, index) => `${article}(${String.fromCodePoint(97 + index)})`);
  const expected = [
    ...letters('13(1)', 'f'),
    ...letters('13(2)', 'f'),
    ...letters('14(1)', 'f'),
    ...letters('14(2)', 'g'),
    ...letters('15(1)', 'h'),
    '15(2)',
    '15(3)',
  ];
  assert.deepEqual(
    articleItems.map((one) => one.id),
    expected,
  );
  assert.equal(articleItem('14(2)(f)')?.title.en, 'Where the data comes from');
});

test('adequacy on a day: schemes that courts struck down, renewals, listed companies, none', () => {
  const on = (country: string, date: string) => adequateOn(country, date)?.id;
  assert.equal(on('US', '2015-10-05'), 'us-safe-harbour');
  assert.equal(on('US', '2015-10-06'), undefined);
  assert.equal(on('US', '2020-07-15'), 'us-privacy-shield');
  assert.equal(on('US', '2020-07-16'), undefined);
  assert.equal(on('US', '2023-07-10'), 'us-dpf');
  assert.equal(adequateOn('US', '2026-01-01')?.scope, 'listed');
  assert.equal(adequateOn('CA', '2026-01-01')?.scope, 'commercial');
  assert.equal(on('GB', '2025-12-01'), 'gb-2021');
  assert.equal(on('GB', '2026-01-01'), 'gb-2025');
  assert.equal(on('GB', '2031-12-28'), undefined);
  assert.equal(on('BR', '2026-01-25'), undefined);
  assert.equal(on('BR', '2026-01-26'), 'br');
  for (const country of ['CN', 'IN', 'RU', 'AU', 'DE']) assert.equal(on(country, '2026-01-01'), undefined);
});

test('statutes and settings on a day', () => {
  assert.equal(validOn(statute('de-ttdsg')!, '2024-05-13'), true);
  assert.equal(validOn(statute('de-ttdsg')!, '2024-05-14'), false);
  assert.equal(validOn(statute('lu-2018')!, '2018-08-19'), false);
  assert.deepEqual(vendorFacts.find((one) => one.id === 'ga4-retention')?.setting?.values, ['P2M', 'P14M']);
});

test('vendors are named by old and new names, and by none of their plain words', () => {
  const ids = (text: string) => vendorsIn(text).map((one) => one.vendor.id);
  assert.deepEqual(ids('We use Snowplow and Crazy Egg, and once used Universal Analytics.'), [
    'snowplow',
    'crazy-egg',
    'google',
  ]);
  assert.deepEqual(ids('A snowplow cleared the road.'), []);
  assert.equal(vendorNamed('Crazy Egg')?.country, 'US');
});
