// What was done, in words for the person: by holding and collection what went, what was masked, corrected or held still, and what stays and why.
import type { Operation } from '#policy';
import { leftOutKey, say } from '#words';
import type { RightsHouse } from './house.ts';
import type { RequestRow } from './register.ts';

const did: Readonly<Record<Operation['act'], string>> = {
  erase: 'didErase',
  mask: 'didMask',
  anonymise: 'didMask',
  correct: 'didCorrect',
  restrict: 'didRestrict',
  release: 'didRestrict',
  keep: 'didKeep',
  cannot: 'didKeep',
};

/** A line for each, in the language of the request. Why something stays: the sentence of the policy that says it, else in general words. */
export async function toldInLetter(
  house: RightsHouse,
  tenant: string,
  { language }: Pick<RequestRow, 'language'>,
  operations: readonly Operation[],
  titles: ReadonlyMap<string, string>,
): Promise<string[]> {
  const policy = (await house.vault.published(tenant))?.policy;
  const quotes = new Map(policy?.retention.flatMap(({ id, stated }) => (stated ? [[id, stated.quote] as const] : [])));
  const words = (name: string, values = {}): string => say({ key: `rights.${name}`, values }, language);
  const whyOf = ({ act, facts, reason }: Operation): string => {
    const quote = facts.map((fact) => quotes.get(fact)).find((one) => one !== undefined);
    if (quote !== undefined) return `“${quote}”`;
    if (act === 'keep') return words('keptByLaw');
    return words(/^(?:shared|mention)/.test(reason) ? 'keptForOthers' : 'keptTechnically');
  };
  const left = operations.flatMap(({ collection, holding, reason }) => {
    if (collection !== '') return [];
    const key = leftOutKey(reason);
    const why = say({ key: `choosing.${key}`, values: {} }, language);
    return [say({ key: 'choosing.letter', values: { holding: titles.get(holding) ?? holding, why } }, language)];
  });
  const told = operations
    .filter(({ count }) => count > 0)
    .map((one) =>
      words(isUsedOn(one) ? 'didNotRestrict' : did[one.act], {
        holding: titles.get(one.holding) ?? one.holding,
        collection: one.collection,
        count: one.count,
        why: whyOf(one),
      }),
    );
  return [...told, ...left];
}

/** The system has nothing to say that a row must not be used: it stays, and goes on being used unless people see to it. */
const isUsedOn = ({ act, reason }: Operation): boolean => act === 'cannot' && reason.startsWith('no-restriction:');
