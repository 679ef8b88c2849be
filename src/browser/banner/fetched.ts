// What the server has to say beyond the first layer, in the page's language: fetched once, when it is wanted.
import type { Centre } from '#wire';
import { addStyle } from './nodes.ts';
import type { Told } from './rest.ts';

let fetched: Promise<Centre> | null = null;

/** What failed is tried again. */
export function fetchCentre({ base, language }: Told): Promise<Centre> {
  fetched ??= (async () => {
    const answer = await fetch(`${base}/upheld/centre?lang=${language}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const centre = (await answer.json()) as Centre;
    addStyle(centre.css);
    return centre;
  })();
  fetched.catch(() => (fetched = null));
  return fetched;
}
