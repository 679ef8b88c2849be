// Purposes for which the data of people may be used: those that the policy in force declares, and the few that the law itself gives.
import { type PublishedPolicy, isMarketing } from '#policy';

/** Purposes that need no sentence in the policy, because the law demands the processing (Art. 6(1)(c) GDPR). */
export const lawPurposes = {
  /** Answering somebody who uses a right: Art. 12(3), 15 to 22. */
  'law:rights': 'Art. 12–22 GDPR',
  /** Finding out whom a breach concerns and telling them: Art. 33 and 34. */
  'law:breach': 'Art. 33–34 GDPR',
  /** Showing that the rules are kept, and keeping them: erasure, storage periods, checks: Art. 5(2), 24, 32. */
  'law:accountability': 'Art. 5(2), 24, 32 GDPR',
} as const;

/** Looking while the glass is broken (Art. 32(1)(b) and (c) GDPR): for its holder, its people and columns, and its time alone. */
export const emergency = 'law:emergency';
export type LawPurpose = keyof typeof lawPurposes;

export interface DeclaredPurpose {
  id: string;
  label: string;
  /** True: of the law, for every field, whatever it was collected for. */
  law: boolean;
}

/** The purpose with this id; null when the policy in force does not declare it. */
export function purposeIn(published: PublishedPolicy | null, id: string): DeclaredPurpose | null {
  if (Object.hasOwn(lawPurposes, id)) return { id, label: lawPurposes[id as LawPurpose], law: true };
  const declared = published?.policy.purposes.find((purpose) => purpose.id === id);
  return declared ? { id, label: declared.label, law: false } : null;
}

/**
 * What can be objected to: nothing; `interest`, because some of it rests on a public task or a legitimate interest (Art. 6(1)(e) and (f), 21(1) GDPR);
 * `marketing`, on whatever basis, also by an objection to all of it (Art. 21(2)).
 */
export type Objectable = 'no' | 'interest' | 'marketing';

export function objectableOf(published: PublishedPolicy | null, id: string): Objectable {
  const { purposes = [], bases = [] } = published?.policy ?? {};
  const purpose = purposes.find((one) => one.id === id);
  if (!purpose) return 'no';
  if (isMarketing(purpose)) return 'marketing';
  const interest = bases.some((basis) => purpose.bases.includes(basis.id) && /:A6-1-[ef]\b/.test(basis.basis));
  return interest ? 'interest' : 'no';
}

/** All that may be named now: the policy's in its order, then the law's; `inGlass`: by somebody for whom the glass is broken. */
export const purposesOf = (published: PublishedPolicy | null, inGlass = false): readonly DeclaredPurpose[] => [
  ...(published?.policy.purposes ?? []).map(({ id, label }) => ({ id, label, law: false })),
  ...Object.entries(lawPurposes).map(([id, label]) => ({ id, label, law: true })),
  ...(inGlass ? [{ id: emergency, label: 'Art. 32 GDPR', law: true }] : []),
];

/** Whether it has the form of an id of a purpose: of a fact, or of the law. */
export const isPurposeId = (text: string): boolean =>
  /^[a-z][a-z0-9]*(?:[.:-][a-z0-9]+)*$/.test(text) && text.length <= 200;
