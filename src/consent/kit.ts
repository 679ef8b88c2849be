// The kit: all that a page needs to ask, for one site, one language and one version of the policy.
import { readFileSync } from 'node:fs';
import { type Json, canonicalJson, sha256base64 } from '#base';
import type { Centre, CspRules, Kit, Notice, NoticeCategory } from '#wire';
import { type Way, bundled } from './bundle.ts';
import { type Place, centre, firstLayer, openLink } from './layers.ts';
import { type Saying, sayingIn } from './saying.ts';
import { type ConsentSettings, themeCss } from './settings.ts';

export interface KitOf {
  notice: Notice;
  language: string;
  /** Before `/upheld/…` and `/consent`: '' on the site's own origin, else Upheld's own, `https://consent.example.com`. */
  base: string;
  /** Address of the privacy policy. */
  policy: string;
  /** `Domain` of the cookie, for a company with sub-domains; null: the host alone. */
  domain: string | null;
  settings?: ConsentSettings;
}

interface Shown {
  saying: Saying;
  place: Place;
}

/** The hash is over both layers as they are shown to this language: what a choice says it was made on. */
function shownIn({ notice, language, base, policy, settings = {} }: KitOf): Shown {
  const saying = sayingIn(language, settings.languages);
  const nameless = { base, policy, texts: '' };
  const layers = [firstLayer(notice, saying, nameless), centre(notice, saying, nameless)] as unknown as Json;
  const texts = sha256base64(canonicalJson(layers)).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
  return { saying, place: { ...nameless, texts } };
}

/** For a wrapper. Its script and style are meant to be inline: their hashes go into the page's policy. */
export async function kitOf(of: KitOf, csp: CspRules): Promise<Kit> {
  const { saying, place } = shownIn(of);
  return {
    notice: of.notice,
    language: saying.language,
    texts: place.texts,
    first: firstLayer(of.notice, saying, place),
    open: openLink(saying, place),
    css: style('first') + themeCss(of.settings),
    script: `{${await scriptFor('in-html', of, { saying, place })}}`,
    csp,
  };
}

/** What `/upheld.js` answers: everything in one file. */
export async function oneScript(of: KitOf): Promise<string> {
  const { saying, place } = shownIn(of);
  const parts = {
    first: firstLayer(of.notice, saying, place),
    open: openLink(saying, place),
    css: style('first') + themeCss(of.settings),
  };
  return `{const UPHELD_PARTS=${inScript(parts)};${await scriptFor('by-script', of, { saying, place })}}`;
}

/** What `/upheld/centre` answers, and what the page `/consent` shows. */
export function centreOf(of: KitOf): Centre & { language: string; texts: string } {
  const { saying, place } = shownIn(of);
  return {
    tree: centre(of.notice, saying, place),
    css: style('centre'),
    language: saying.language,
    texts: place.texts,
  };
}

async function scriptFor(way: Way, { notice, domain }: KitOf, { saying, place }: Shown): Promise<string> {
  const names = notice.asked.map(({ id }) => [id, saying.say(`centre.${id}`)]);
  const held = ['heldTitle', 'heldWhy', 'heldShow', 'heldFrame'].map((name) => [name, saying.say(name)]);
  const page = {
    notice: { ...notice, necessary: notice.necessary && slim(notice.necessary), asked: notice.asked.map(slim) },
    language: saying.language,
    dir: saying.dir,
    texts: place.texts,
    base: place.base,
    domain: domain ?? '',
    say: Object.fromEntries([...names, ...held]),
  };
  return `const UPHELD_PAGE=${inScript(page)};${await bundled(way)}`;
}

/** The script decides and clears; what cookies and purposes are called it need not know. */
const slim = <Id extends NoticeCategory['id']>(category: NoticeCategory<Id>): NoticeCategory<Id> => ({
  ...category,
  cookies: [],
  purposes: [],
});

/** JSON that ends no script element and begins no comment in one. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const styles = new Map<string, string>();

/** Without comments and needless white space. */
function style(name: 'first' | 'centre'): string {
  const known = styles.get(name);
  if (known !== undefined) return known;
  const written = readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8');
  const short = written
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
  styles.set(name, short);
  return short;
}
