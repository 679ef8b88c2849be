// The review page and its form: every kind of fact has names in four languages, values go through the form unchanged, and only staff who may change do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { work } from '#base/testing';
import { type AnyFact, type FactField, type Policy, allFacts, factKinds, fieldsOf } from '#policy';
import { read } from '#read';
import { allTopics } from '#words';
import { headline } from './fact-line.ts';
import { controlOf, typedIn, typedOf, unitOf, valuesOf } from './review-form.ts';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { sampleReview } from './sample-review.ts';
import { speaker } from './speak.tsx';
import { website } from './website.tsx';

const csrf = 'c'.repeat(64);
const staff = { cookie: 'upheld-session=a-session', 'sec-fetch-site': 'same-origin' };

const get = (house: SampleHouse, path: string, headers: Record<string, string> = staff) =>
  website(house).request(`http://localhost${path}`, { headers });

const post = (
  house: SampleHouse,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = staff,
) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ csrf, revision: 'a'.repeat(64), ...fields }))
    for (const one of [value].flat()) body.append(name, one);
  return website(house).request('http://localhost/console/review', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
};

const named = allTopics['facts']!;

test('every kind, field and choice has a name in four languages', () => {
  for (const list of factKinds) {
    assert.ok(`kind-${list}` in named, list);
    for (const { path, options } of fieldsOf(list)) {
      assert.ok(`field-${path.replaceAll('.', '_')}` in named, path);
      for (const option of options) assert.ok(`option-${option}` in named, option);
    }
  }
});

const words = fc.stringMatching(/^[a-z<&"'é]{1,12}( [a-z]{1,9}){0,3}$/);
/** Any value that a field may hold. */
function anyOf({ kind, options }: FactField): fc.Arbitrary<unknown> {
  if (kind === 'choice') return fc.constantFrom(...options);
  if (kind === 'choices') return fc.uniqueArray(fc.constantFrom(...options));
  if (kind === 'flag') return fc.boolean();
  if (kind === 'mark') return fc.constant(true);
  if (kind === 'number') return fc.integer({ min: 1, max: 21 });
  if (kind === 'period' && options.length > 0) return fc.constantFrom('P1Y', ...options);
  if (kind === 'period') return fc.constantFrom('P7Y', 'P26M', 'P2W', 'P0D', 'PT72H', 'P1Y6M', 'P1DT2H');
  if (kind === 'facts') return fc.uniqueArray(fc.constantFrom('data.a', 'data.b'));
  if (kind === 'fact') return fc.constant('recipient.a');
  if (kind === 'texts') return fc.array(words, { minLength: 1, maxLength: 3 });
  return kind === 'date' ? fc.constantFrom('2026-03-01', '2025-12-31') : words;
}

test('any fact of any kind goes into the form and comes out as it was', () => {
  for (const list of factKinds) {
    const fields = fieldsOf(list);
    const given = fc.tuple(
      ...fields.map((field) => {
        const some = anyOf(field);
        if (field.required) return field.nullable ? fc.option(some) : some;
        return fc.option(some, { nil: undefined });
      }),
    );
    fc.assert(
      fc.property(given, (values) => {
        const fact: Record<string, unknown> = {};
        fields.forEach(({ path, required }, index) => {
          const [outer = '', inner] = path.split('.');
          const value = values[index];
          if (value === undefined || (!required && Array.isArray(value) && value.length === 0)) return;
          if (inner === undefined) fact[outer] = value;
          else fact[outer] = { ...(fact[outer] as object | undefined), [inner]: value };
        });
        const typed = typedOf(list, { id: 'x', ...fact });
        assert.deepEqual(valuesOf(list, typedIn(list, typed)), fact);
      }),
      { numRuns: 25 },
    );
  }
});

test('the facts of the corpus go through the form unchanged and each has a short name', () => {
  const { policy } = sampleReview();
  const t = speaker('nl');
  for (const { list, fact } of allFacts(policy)) {
    const { id: _, stated: __, decided: ___, ...values } = fact as AnyFact & Record<string, unknown>;
    assert.deepEqual(valuesOf(list, typedOf(list, fact)), values);
    assert.notEqual(headline(list, fact, policy, t), '');
  }
});

test('the page shows each fact beside its sentence, and what was not understood', async () => {
  const house = sampleHouse();
  const page = await (await get(house, '/console/review')).text();
  for (const { fact } of allFacts(house.state.review!.policy)) assert.ok(page.includes(`id="f-${fact.id}"`), fact.id);
  assert.match(page, /not understood/);
  assert.match(page, /the choice on cookies/);
  const open = await (await get(house, '/console/review?show=checked')).text();
  assert.match(open, /Messages are kept/);
  assert.doesNotMatch(open, /Your rights/);
  house.state.review = null;
  assert.match(await (await get(house, '/console/review')).text(), /npm run upheld -- up/);
});

test('confirm, correct, add, set aside: asked of the house as they were typed', async () => {
  const house = sampleHouse();
  const id = 'retention.orders';
  const done = async (fields: Record<string, string | string[]>): Promise<string | null> => {
    const answer = await post(house, fields);
    assert.equal(answer.status, 303, await answer.text());
    return answer.headers.get('location');
  };
  assert.equal(await done({ act: 'confirm', list: 'retention', id }), `/console/review?done=confirmed#f-${id}`);
  const typed = {
    [controlOf('subject')]: 'orders',
    [controlOf('period')]: '30',
    [unitOf('period')]: 'D',
    [controlOf('data')]: ['data.a', 'data.b'],
  };
  assert.equal(
    await done({ act: 'save', list: 'retention', id, why: 'Asked.', ...typed, 'v-__proto__': 'x' }),
    `/console/review?done=saved#f-${id}`,
  );
  await done({ act: 'set-aside', list: 'retention', id, why: 'No.' });
  assert.deepEqual(
    house.state.corrected.map(({ asked, why, by }) => [asked, why, by]),
    [
      [{ act: 'confirm', list: 'retention', id }, 'Checked: the sentence says this.', 'Ines Calder'],
      [
        {
          act: 'save',
          list: 'retention',
          id,
          segment: null,
          values: { subject: 'orders', trigger: null, period: 'P30D', data: ['data.a', 'data.b'] },
        },
        'Asked.',
        'Ines Calder',
      ],
      [{ act: 'set-aside', list: 'retention', id }, 'No.', 'Ines Calder'],
    ],
  );
});

test('without a reason, with wrong values and on a conflict the form comes back with what was typed', async () => {
  const house = sampleHouse();
  const typed = { act: 'save', list: 'retention', id: 'retention.orders', [controlOf('subject')]: 'kept "words"' };
  const silent = await post(house, typed);
  assert.equal(silent.status, 422);
  const page = await silent.text();
  assert.match(page, /kept &quot;words&quot;/);
  assert.match(page, /id="why-error"/);
  assert.equal(house.state.corrected.length, 0);
  house.correct = () => Promise.resolve({ wrongFields: ['subject'] });
  const wrong = await (await post(house, { ...typed, why: 'Because.' })).text();
  assert.match(wrong, /id="v-subject-error"/);
  assert.match(wrong, /Because\./);
});

test('nobody signed in, a foreign form, a reader and unknown kinds change nothing', async () => {
  const house = sampleHouse();
  const asked = { act: 'confirm', list: 'retention', id: 'retention.orders' };
  assert.equal((await get(house, '/console/review', {})).status, 403);
  assert.equal((await get(house, '/console/review/fact', {})).status, 403);
  assert.equal((await post(house, asked, { 'sec-fetch-site': 'same-origin' })).headers.get('location'), '/console');
  assert.equal((await post(house, { ...asked, csrf: 'wrong' })).status, 403);
  assert.equal((await post(house, asked, { ...staff, 'sec-fetch-site': 'cross-site' })).status, 403);
  for (const list of ['meta', 'promises', '__proto__', 'nothing'])
    assert.equal((await post(house, { ...asked, list })).status, 404, list);
  assert.equal((await post(house, { ...asked, act: 'erase' })).status, 404);
  assert.equal((await get(house, '/console/review/fact?list=retention&id=none')).status, 404);
  house.state.mayChange = false;
  assert.equal((await post(house, asked)).status, 403);
  const page = await (await get(house, '/console/review')).text();
  assert.doesNotMatch(page, /name="act"|review\/fact/);
  assert.equal((await get(house, '/console/review/fact')).status, 303);
  assert.deepEqual(house.state.corrected, []);
});

test('what a fact says is text, never markup, wherever it is shown', async () => {
  const evil = '"><script>alert(1)</script>';
  const house = sampleHouse();
  const change = (policy: Policy): Policy => ({
    ...policy,
    retention: policy.retention.map((fact) => ({ ...fact, subject: evil, scope: evil })),
    data: [{ id: 'data.evil', label: evil, decided: { by: evil, on: '2026-01-01', why: evil } }],
    setAside: [{ list: 'data', id: 'data.x', quote: evil, why: evil, by: evil, on: '2026-01-01' }],
  });
  house.state.review = sampleReview(change);
  const query = new URLSearchParams({ list: 'retention', id: 'retention.orders' }).toString();
  for (const path of ['/console/review', `/console/review/fact?${query}`, '/console/review/fact']) {
    const page = await (await get(house, path)).text();
    assert.doesNotMatch(page, /<script/i, path);
  }
});

test('a page of a thousand facts is made quickly', async () => {
  const house = sampleHouse();
  const text = Array.from({ length: 500 }, (_, i) => `We keep records of kind ${i} for ${(i % 9) + 2} years.`).join(
    '\n\n',
  );
  const { policy, prose, unread } = read({ name: 'long.md', text: `# Privacy policy\n\n${text}` });
  house.state.review = { policy, prose, unread, policyFile: 'policy.yaml', revision: 'b'.repeat(64) };
  const worked = work();
  assert.equal((await get(house, '/console/review')).status, 200);
  assert.ok(worked() < 2000, `${Math.round(worked())} ms`);
});
