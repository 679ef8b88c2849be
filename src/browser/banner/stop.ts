// Stops what is not granted any more.
import type { Told } from './rest.ts';

/** True: something ran that cannot be stopped but by loading the page anew. */
export function stop({ ran, stands }: Told): boolean {
  let rests = false;
  for (const [held, { nodes, scripts }] of ran) {
    if (stands(held)) continue;
    if (scripts > 0) rests = true;
    else {
      ran.delete(held);
      if (held instanceof HTMLIFrameElement) {
        // Out of the page it ends; without an address it begins nothing.
        const anew = held.cloneNode() as HTMLIFrameElement;
        anew.removeAttribute('src');
        held.replaceWith(anew);
      } else {
        nodes.find((node) => node.isConnected)?.before(held);
        (held as HTMLTemplateElement).content.append(...nodes);
      }
    }
  }
  return rests;
}
