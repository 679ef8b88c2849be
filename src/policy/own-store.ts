// Answers of checks that look into Upheld's own store: built from messages, and never speaking for systems that nobody looked at.
import type { Message } from '#words';
import type { Answer, World } from './promise-kind.ts';

/** The sentences in which a promise is said, as they stand in the text. */
export const sentencesOf = ({ promise }: World): string => promise.stated.map(({ quote }) => quote).join(' ');

export const answer = (
  state: Answer['state'],
  key: string,
  values: NonNullable<Message['values']> = {},
  measured: readonly Message[] = [],
): Answer => ({ state, because: { key: `kept.${key}`, values }, measured });

export const reading = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `kept.${key}`,
  values,
});

/** Systems besides Upheld's store of which the policy says that they keep personal data too: by name, or by what they are for. */
export function elsewhere({ published: { policy } }: World): readonly string[] {
  const others = policy.recipients.filter(
    ({ role, vendor }) => role === 'processor' || role === 'sub-processor' || vendor,
  );
  return [...new Set(others.flatMap(({ name, category }) => name ?? category ?? []))];
}

/**
 * What was seen holds for Upheld's own store. When the text names other systems too, the sentence is proven for a part only, and
 * stays unproven; a breach breaks it whatever others do.
 */
export function forOurStore(world: World, own: Answer): Answer {
  if (own.state !== 'upheld') return own;
  const others = elsewhere(world);
  const here = [own.because, ...own.measured];
  return others.length === 0
    ? { ...own, measured: [...own.measured, reading('onlyHere')] }
    : answer('unproven', 'partHere', { others: others.slice(0, 5).join(', '), count: others.length }, here);
}
