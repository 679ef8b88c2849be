// For tests of the vault's checks: a sentence of a made-up policy, and the question as the board asks it, in every language.
import { languages } from '#base';
import { type Answer, type PublishedPolicy, type World, emptyLists } from '#policy';
import { say } from '#words';
import type { Temporal } from '#base';
import { vaultProbes } from './index.ts';
import type { Kept } from './world.ts';

export interface Asked {
  tenant: string;
  now: Temporal.Instant;
  sentence: string;
  policy?: Partial<PublishedPolicy['policy']>;
}

export async function askOf(kept: Kept, kind: string, { tenant, now, sentence, policy }: Asked): Promise<Answer> {
  const purposes = [{ id: 'purpose.orders', label: 'orders', bases: [] }];
  const published = {
    tenant,
    number: 1,
    sha256: 'a'.repeat(64),
    policy: { ...emptyLists(), purposes, ...policy },
  } as unknown as PublishedPolicy;
  const stated = [{ quote: sentence, segment: 's', span: [0, sentence.length] }];
  const world = { published, promise: { id: kind, kind, stated }, now } as unknown as World;
  const answer = await vaultProbes(kept)
    .find((probe) => probe.kind === kind)!
    .ask(world);
  for (const message of [answer.because, ...answer.measured])
    for (const language of languages)
      if (/[{}]/.test(say(message, language)))
        throw new Error(`${message.key} is not filled in: ${say(message, language)}`);
  return answer;
}

/** State and reason, without the topic. */
export const told = ({ state, because }: Answer): [string, string] => [state, because.key.replace('kept.', '')];
