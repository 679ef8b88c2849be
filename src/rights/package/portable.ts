// What is portable (Art. 20 GDPR): what the person provided or what was observed of them, used with their consent or for a contract with them.
import type { Found, Policy } from '#policy';
import type { FieldDescription, LeftOut } from './contents.ts';

/** Where the values of one row come from, by column, where the holding knows: what it says goes before what the policy says of the category. */
export type LineageOf = (
  holding: string,
  found: Found,
) =>
  | Readonly<
      Record<string, { source: 'provided' | 'observed' | 'derived' | 'third-party'; purposes: readonly string[] }>
    >
  | undefined;

/**
 * Why a column is not portable; null: it is, or nobody can tell. What is unclear is handed over: the person has a right to see it anyway, and
 * a service that left it out would decide for them. Observed data counts as provided (Article 29 Working Party, WP 242 rev.01, p. 9 to 11).
 */
export function notPortable(
  field: Pick<FieldDescription, 'category' | 'purposes'>,
  policy: Policy | undefined,
  lineage?: NonNullable<ReturnType<LineageOf>>[string],
): LeftOut | null {
  const source = lineage?.source ?? sourceOf(field.category, policy);
  if (source === 'derived' || source === 'third-party') return source;
  const purposes = lineage?.purposes ?? purposesOf(field, policy);
  const bases = purposes.map((id) => basesOf(id, policy));
  const known = bases.length > 0 && bases.every((some) => some.length > 0);
  return known && !bases.flat().some((basis) => consentOrContract.test(basis)) ? 'basis' : null;
}

/** DPV ids of Art. 6(1)(a), (b) and 9(2)(a), also with more behind: `A6-1-b-contract-performance`. */
const consentOrContract = /:A(?:6-1-[ab]|9-2-a)(?:-|$)/;

/** Only what all items of a category agree on: an address that was typed and one that was bought are both addresses. */
function sourceOf(category: string | null, policy: Policy | undefined): string | null {
  const modes = new Set(
    policy?.data.filter(({ dpv }) => dpv === category && dpv !== undefined).map(({ mode }) => mode),
  );
  return modes.size === 1 ? ([...modes][0] ?? null) : null;
}

function purposesOf(
  { category, purposes }: Pick<FieldDescription, 'category' | 'purposes'>,
  policy?: Policy,
): string[] {
  if (purposes.length > 0 || category === null || !policy) return [...purposes];
  const items = policy.data.filter(({ dpv }) => dpv === category).map(({ id }) => id);
  return policy.purposes.filter(({ data }) => data?.some((id) => items.includes(id))).map(({ id }) => id);
}

function basesOf(purpose: string, policy: Policy | undefined): string[] {
  const ids = policy?.purposes.find(({ id }) => id === purpose)?.bases ?? [];
  return (policy?.bases ?? []).filter(({ id }) => ids.includes(id)).map(({ basis }) => basis);
}
