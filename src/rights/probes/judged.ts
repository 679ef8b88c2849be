// What machines judged about people, in everything that keeps data: scores, segments and profiles, and decisions.
import { type DecisionsKept, type ProfilesKept, type World, judgingOf } from '#policy';
import { profilesInVault } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { type Looked, lookEverywhere } from './everywhere.ts';

export const sayJudged = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `judged.${key}`,
  values,
});

export interface JudgedLook extends Looked {
  /** Those of which something is kept. */
  profiles: readonly ProfilesKept[];
  decisions: readonly DecisionsKept[];
}

/** Titles of what they are kept in stand before the places. */
export async function lookAtJudged(house: RightsHouse, world: World): Promise<JudgedLook> {
  const found = { profiles: [] as ProfilesKept[], decisions: [] as DecisionsKept[] };
  const titled = <One extends { place: string }>(title: string, all: readonly One[]): One[] =>
    all.map((one) => ({ ...one, place: `${title}: ${one.place}` }));
  const looked = await lookEverywhere(house, world, {
    async vault(title) {
      found.profiles.push(...titled(title, await profilesInVault(house.vault, world.published.tenant)));
    },
    async table(holding, title) {
      const { profiles, decisions } = await holding.judged();
      found.profiles.push(...titled(title, profiles));
      found.decisions.push(...titled(title, decisions));
    },
    concerns: ({ name, category }) => judgingOf(name, category)?.sure === true,
  });
  return {
    ...looked,
    profiles: found.profiles.filter(({ kept }) => kept > 0),
    decisions: found.decisions.filter(({ alone, reviewed, people }) => alone + reviewed + people > 0),
  };
}

export const placesOf = (all: readonly { place: string }[]): string =>
  [...new Set(all.map(({ place }) => place))].join('; ') || '–';
