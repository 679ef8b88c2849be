// What a company's banner shows, in every language and both ways in: what is kept as shown, and what a choice names by its hash.
import { languages } from '#base';
import type { Notice } from '#wire';
import type { ShownTexts } from './house.ts';
import { layersOf, textsOf } from './layers.ts';
import { sayingIn } from './saying.ts';
import { type ConsentSettings } from './settings.ts';

/** `address`: Upheld's own, where the policy is. On the site's own origin paths have no host before them. */
export function shownTexts(notice: Notice, address: string, settings: ConsentSettings = {}): ShownTexts[] {
  return ['', address].flatMap((base) =>
    spokenIn(settings).map((language) => {
      const saying = sayingIn(language, settings.languages);
      const place = { base, policy: policyAt(address), texts: '' };
      const layers = layersOf(notice, saying, place, settings);
      return { language, layers, texts: textsOf(layers) };
    }),
  );
}

/** Our four languages, and those that the company brought. */
export const spokenIn = ({ languages: brought = {} }: ConsentSettings): string[] => [
  ...new Set<string>([...languages, ...Object.keys(brought)]),
];

/** Where the policy is read. */
export const policyAt = (address: string): string => `${address.replace(/\/$/, '')}/policy`;
