// Holds back what is marked with data-upheld until it is granted, then lets it run: in the order of the page, and once.
import { type Grants, more } from './rest.ts';

export type Held = HTMLTemplateElement | HTMLScriptElement | HTMLIFrameElement;
export interface Ran {
  /** What came out of it. */
  nodes: ChildNode[];
  scripts: number;
}

const marked = 'template[data-upheld],script[type="text/plain"][data-upheld],iframe[data-upheld]';
export const ran = new Map<Held, Ran>();
const shown = new Map<Held, HTMLElement>();
let grants: Grants = {};
/** What came with the page itself. */
const original = new WeakSet<Held>();
let read = false;
/** Fills the stand of what is held back. */
let fill: (stand: HTMLElement, key: string, title: string) => void;
/** External scripts that have begun and not ended, and the turn of the next. */
let under: Promise<unknown> = Promise.resolve();
let turn: Promise<unknown> = under;

export const keyOf = (held: Held): string => held.dataset['upheld']!.trim();

/** `category`, `category/vendor`, or a vendor in whatever categories it has; several are all needed. What the policy does not know is never allowed. */
export const allowed = (key: string): boolean =>
  key.split(/[\s,]+/).every((one) => {
    const all = Object.keys(grants).filter((known) => known === one || known.endsWith(`/${one}`));
    return /^necessary(\/|$)/.test(one) || (all.length > 0 && all.every((known) => grants[known]));
  });

/** While the page is read, an element is whole when something stands after it. */
function whole(held: Node): boolean {
  for (let at: Node | null = held; at; at = at.parentNode) if (at.nextSibling) return true;
  return document.readyState !== 'loading';
}

function consider(held: Held): void {
  if (!read) original.add(held);
  if (ran.has(held) || !whole(held)) return;
  const key = keyOf(held);
  if (allowed(key)) run(held);
  else if (!shown.has(held)) {
    const frame = held instanceof HTMLTemplateElement ? held.content.querySelector('iframe') : held;
    if (frame instanceof HTMLIFrameElement || held.title) {
      const stand = document.createElement('div');
      shown.set(held, stand);
      held.before(stand);
      fill(stand, key, held.title || frame?.title || '');
    }
  }
}

function run(held: Held): void {
  shown.get(held)?.remove();
  shown.delete(held);
  const scripts: HTMLScriptElement[] = [];
  let nodes: ChildNode[] = [held];
  if (held instanceof HTMLIFrameElement) held.src = held.dataset['src'] ?? '';
  else if (held instanceof HTMLScriptElement) scripts.push(held);
  else {
    nodes = [...held.content.childNodes];
    scripts.push(...held.content.querySelectorAll('script'));
  }
  // Scripts wait outside the page for their turn; all else is there at once. They are moved and not made anew: Trusted Types let them be.
  const places = scripts.map((script) => {
    const place = new Comment('');
    script.replaceWith(place);
    return [place, script] as const;
  });
  if (held instanceof HTMLTemplateElement) held.replaceWith(held.content);
  ran.set(held, { nodes: nodes.filter((node) => node.isConnected), scripts: scripts.length });
  const own = original.has(held);
  for (const [place, script] of places) turn = turn.then(async () => begin(place, own ? script : await anew(script)));
}

/** One that came with innerHTML never runs, and nothing tells it from others: of what is added later a copy runs. */
const anew = (script: HTMLScriptElement): Promise<HTMLScriptElement> =>
  more().then(
    ({ copyOf }) => copyOf(script),
    () => script,
  );

async function begin(place: Comment, script: HTMLScriptElement): Promise<void> {
  if (script.type === 'text/plain') script.type = script.dataset['type'] ?? '';
  const alone = script.hasAttribute('async');
  if (script.src && !alone) {
    script.async = false;
    const ends = new Promise((end) => ['load', 'error'].forEach((event) => script.addEventListener(event, end)));
    under = Promise.all([under, ends]);
  } else if (!alone) await under;
  place.replaceWith(script);
}

/** Lets run what is granted now. */
export function open(now: Grants): void {
  grants = now;
  document.querySelectorAll<Held>(marked).forEach(consider);
}

/** Sees what the page has, and what it or a script in it adds later. `each`: runs after every look. */
export function watch(now: Grants, filling: typeof fill, each: () => void): void {
  fill = filling;
  const look = (): void => {
    open(grants);
    read = document.readyState !== 'loading';
  };
  grants = now;
  // Where nothing may run, a page is looked at once it is read: looking at each piece of it would only hold it up.
  const early = Object.values(now).some(Boolean);
  if (early || document.readyState !== 'loading') look();
  new MutationObserver((seen) => {
    if ((read || early) && seen.some(({ addedNodes }) => addedNodes.length > 0)) open(grants);
    each();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
}
