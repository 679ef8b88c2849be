// What a company's banner shows, in every language and both ways in: what is kept as shown, and what a choice names by its hash.
import { type Json, languages } from '#base';
import type { Notice } from '#wire';
import type { ShownTexts } from './house.ts';
import { centre, firstLayer } from './layers.ts';
import { sayingIn } from './saying.ts';
import { type ConsentSettings } from './settings.ts';
import { textsOf } from './shown.ts';

/** `address`: Upheld's own, where the policy is. On the site's own origin paths have no host before them. */
export function shownTexts(notice: Notice, address: string, settings: ConsentSettings = {}): ShownTexts[] {
  const spoken = [...new Set([...languages, ...Object.keys(settings.languages ?? {})])];
  return ['', address].flatMap((base) =>
    spoken.map((language) => {
      const saying = sayingIn(language, settings.languages);
      const place = { base, policy: policyAt(address), texts: '' };
      const layers = [firstLayer(notice, saying, place), centre(notice, saying, place)] as unknown as Json;
      return { language, layers, texts: textsOf(layers) };
    }),
  );
}

/** Where the policy is read. */
export const policyAt = (address: string): string => `${address.replace(/\/$/, '')}/policy`;
