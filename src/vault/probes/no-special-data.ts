// no-special-data: no declared type and no kept field is of a category of Art. 9 or 10 GDPR, nor of one that the sentence excludes.
import {
  type Answer,
  type Probe,
  type World,
  answer,
  articleOf,
  forOurStore,
  kindsOf,
  reading,
  sentencesOf,
} from '#policy';
import { countPeople } from '../read.ts';
import { keptFields } from './fields.ts';
import { noAddressKept, speaksOfAddresses } from './no-address.ts';
import { type Kept, onceADay } from './world.ts';

/** Words that exclude one category whatever stands around them. “No names in our logs” excludes less than it seems: nothing is concluded. */
const excluded: readonly (readonly [RegExp, string])[] = [
  [/\bpasswords?\b|mots? de passe|wachtwoord|passw[oö]rt/i, 'pd:Password'],
  [/\b(?:credit |payment |bank )?cards?\b|carte bancaire|kreditkarte/i, 'pd:PaymentCard'],
];
/** Data that the sentence calls by what the law calls it. */
const ofLaw =
  /sensitive|special categor|sensibles?\b|particulières|bijzondere|gevoelige|besondere|health|santé|gezondheid|gesundheit|religio|racial|ethnic|biometric|genetic|political|criminal/i;
/** Asking happens on forms, which are elsewhere; keeping happens here. */
const ofAsking = /\b(?:ask|request|collect|solicit|demand|vragen|verzamel|erheb|erfass|abgefragt)/i;

export const noSpecialData = (kept: Kept): Probe => ({
  kind: 'no-special-data',
  ask: async (world) => {
    const said = sentencesOf(world);
    const law = ofLaw.test(said);
    const names = law ? [] : excluded.flatMap(([words, category]) => (words.test(said) ? [category] : []));
    const found =
      speaksOfAddresses(said) && !law
        ? await onceADay(kept.daily, noAddressKept.name, world, () => noAddressKept(kept, world))
        : await onceADay(kept.daily, `special ${law} ${names.join(' ')}`, world, () =>
            fieldsOf(kept, world, law, names),
          );
    const own = forOurStore(world, found);
    return own.state === 'upheld' && ofAsking.test(said)
      ? answer('unproven', 'formsUnseen', {}, [own.because, ...own.measured])
      : own;
  },
});

async function fieldsOf(
  kept: Kept,
  { published: { tenant } }: World,
  law: boolean,
  names: readonly string[],
): Promise<Answer> {
  if (!law && names.length === 0) return answer('unproven', 'excludesUnclear');
  const vault = await kept.vault();
  const fields = await keptFields(vault, tenant);
  const against = fields.filter(({ categories }) =>
    categories.some((one) => (law && articleOf(one) !== null) || names.some((name) => kindsOf(one).has(name))),
  );
  const free = fields.filter(({ freeText }) => freeText);
  const measured = [
    reading('fieldsDeclared', { fields: fields.length, values: fields.reduce((sum, { values }) => sum + values, 0) }),
    reading('freeText', { count: free.length, columns: free.map(({ column }) => column).join(', ') || '–' }),
  ];
  if (against.length > 0) {
    const columns = against.slice(0, 5).map(({ column, categories }) => `${column} (${categories.join(', ')})`);
    const values = against.reduce((sum, { values: count }) => sum + count, 0);
    return answer('broken', 'specialFields', { columns: columns.join('; '), count: against.length, values }, measured);
  }
  if ((await countPeople(vault, tenant)) === 0) return answer('unproven', 'nobody', {}, measured);
  return answer('upheld', 'noSpecialFields', { fields: fields.length }, measured);
}
