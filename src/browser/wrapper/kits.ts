// The kits of a site as its server holds them: fetched once, kept for a minute, and as they are while Upheld is away.
import { type Kit, cspOf, decide, htmlOf } from '#wire';

/** A kit made ready to be put into pages. */
export interface Ready {
  kit: Kit;
  /** Style and script, as they stand in the head. */
  head: string;
  /** Their hashes, as CSP writes them. */
  hashes: { script: string; style: string };
  /** Changes with anything that a page holds of it. */
  id: string;
}

/** Sends a GET to Upheld; see hand-on.ts. */
export type Ask = (path: string) => Promise<Response>;

const fresh = 60_000;
/** So long nothing is asked again after Upheld did not answer. */
const pause = 5_000;
/** More languages than a site speaks: a page that makes them up gets the policy's own. */
const most = 20;

interface Held {
  ready: Ready | null;
  /** When it was last asked for, and whether that is over. */
  at: number;
  asking: Promise<void> | null;
}

/** Null: there has never been one. Only then does a page wait for it. */
export function kitsOf(ask: Ask, now: () => number): (language: string | null) => Promise<Ready | null> {
  const held = new Map<string, Held>();
  return async (language) => {
    const name = nameOf(language);
    const known = held.get(name) ?? { ready: null, at: -Infinity, asking: null };
    if (held.size >= most && !held.has(name)) return held.get('')?.ready ?? null;
    held.set(name, known);
    if (known.asking === null && now() - known.at >= (known.ready ? fresh : pause)) {
      known.at = now();
      known.asking = kitIn(ask, name, now()).then(
        (ready) => {
          known.ready = ready;
          known.asking = null;
        },
        () => {
          known.at = now() - (known.ready ? fresh - pause : 0);
          known.asking = null;
        },
      );
    }
    if (known.ready === null) await known.asking;
    return known.ready;
  };
}

const nameOf = (language: string | null): string =>
  language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(language) ? language.toLowerCase() : '';

async function kitIn(ask: Ask, language: string, now: number): Promise<Ready> {
  const answer = await ask(`/upheld/kit.json${language === '' ? '' : `?lang=${language}`}`);
  if (!answer.ok) throw new Error(`upheld: ${answer.status}`);
  const text = await answer.text();
  const kit = JSON.parse(text) as Kit;
  const style = cssAscii(kit.css);
  const script = scriptAscii(kit.script);
  // Nothing of it may end the element in which it stands; all else is tried once, here: a page never fails by it.
  if (/<\//.test(style) || /<(?:\/|!--)/.test(script)) throw new Error('upheld: a kit that would leave its element');
  htmlOf(kit.first);
  htmlOf(kit.open);
  cspOf(kit.csp, decide(kit.notice, null, { gpc: false }, now).grants);
  const [styleHash, scriptHash, id] = await Promise.all([sha256(style), sha256(script), sha256(text)]);
  return {
    kit,
    head: `<style>${style}</style><script>${script}</script>`,
    hashes: { style: `'sha256-${styleHash}'`, script: `'sha256-${scriptHash}'` },
    id,
  };
}

/** In ASCII, so that it is the same in every encoding of a page. */
const scriptAscii = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const cssAscii = (css: string): string =>
  css.replace(/[^\0-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
export const htmlAscii = (html: string): string => html.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)!};`);

/** Base64. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
