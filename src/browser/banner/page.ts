// What the server put into the script: the notice in short, and in the script way both layers' first pieces.
import type { Question, Tree } from '#wire';

export interface Page {
  notice: Question;
  language: string;
  /** Hash of what is shown. */
  texts: string;
  /** Before `/upheld/…`. */
  base: string;
  /** Address of the rest of the script. */
  more: string;
  /** For sub-domains: the `Domain` of the cookie. */
  domain: string;
}

/** In the script way nothing of ours is in the HTML. */
export interface Parts {
  first: Tree;
  open: Tree;
  css: string;
}

declare const UPHELD_PAGE: Page;
declare const UPHELD_PARTS: Parts;

export const page = UPHELD_PAGE;
export const root = document.documentElement;
export const parts = (): Parts => UPHELD_PARTS;

const undone = new Set<() => void>();

/** Runs after the next paint, so that a click shows before its work begins; a tab that paints nothing does not wait for ever. */
export function afterPaint(work: () => void): void {
  const once = (): void => {
    if (undone.delete(once)) work();
  };
  undone.add(once);
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 250);
}

/** Does now what waits for a paint, and what that puts off in its turn. */
export const catchUp = (): void => undone.forEach((once) => once());

// Whoever leaves at once leaves nothing undone.
addEventListener('pagehide', catchUp);
