// The kit: all that a page needs to ask, for one site, one language and one version of the policy.
import { readFileSync } from 'node:fs';
import { sha256base64 } from '#base';
import { type Centre, type CspRules, type Kit, type Notice, type NoticeCategory, slotted } from '#wire';
import { type Way, bundled } from './bundle.ts';
import { type Place, centre, firstLayer, layersOf, openLink, textsOf } from './layers.ts';
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
  /** `?company=…` after addresses of Upheld's own pages, for a company that is not the one of its bare address. */
  of?: string;
  settings?: ConsentSettings;
}

interface Shown {
  saying: Saying;
  place: Place;
}

/**
 * The hash is over both layers as they are shown to this language, and their look, but for the name of the company in their links: what
 * a choice says it was made on.
 */
function shownIn({ notice, language, base, policy, of = '', settings = {} }: KitOf): Shown {
  const saying = sayingIn(language, settings.languages);
  const nameless = { base, policy, texts: '' };
  const texts = textsOf(layersOf(notice, saying, nameless, settings));
  return { saying, place: { ...nameless, policy: policy + of, of, texts } };
}

/** For a wrapper. Its script and style are meant to be inline: their hashes go into the page's policy. */
export async function kitOf(of: KitOf, csp: CspRules): Promise<Kit> {
  const { saying, place } = shownIn(of);
  return {
    notice: of.notice,
    language: saying.language,
    texts: place.texts,
    first: firstLayer(of.notice, saying, place),
    open: openLink(of.notice, saying, place),
    css: styleOf('first') + themeCss(of.settings),
    script: `{${await scriptFor('in-html', of, { saying, place })}}`,
    csp,
  };
}

/** What `/upheld.js` answers: everything in one file. */
export async function oneScript(of: KitOf): Promise<string> {
  const { saying, place } = shownIn(of);
  const parts = {
    first: slotted(firstLayer(of.notice, saying, place, false)),
    open: openLink(of.notice, saying, place),
    css: styleOf('first') + themeCss(of.settings),
  };
  return `{const UPHELD_PARTS=${inScript(parts)};${await scriptFor('by-script', of, { saying, place })}}`;
}

/** What `/upheld/centre` answers, and what the page `/consent` shows. */
export function centreOf(of: KitOf): Centre & { language: string; texts: string } {
  const { saying, place } = shownIn(of);
  const { say } = saying;
  return {
    tree: centre(of.notice, saying, place),
    css: styleOf('centre'),
    dir: saying.dir,
    held: {
      title: say('heldTitle'),
      why: say('heldWhy'),
      show: say('heldShow'),
      frame: say('heldFrame'),
      ...Object.fromEntries(
        of.notice.asked.flatMap(({ id, vendors }) => [
          [id, say(`centre.${id}`)],
          ...vendors.map((vendor) => [`${id}/${vendor.id}`, vendor.name]),
        ]),
      ),
    },
    clears: Object.fromEntries(
      [...(of.notice.necessary ? [of.notice.necessary] : []), ...of.notice.asked]
        .flatMap(clearsOf)
        .filter(([, source]) => source),
    ),
    language: saying.language,
    texts: place.texts,
  };
}

/** What `/upheld/more.js` answers: a module, the same for every site; in the script way from another origin, so with CORS. */
export const moreScript = (): Promise<string> => bundled('more');

async function scriptFor(way: Way, { notice, domain }: KitOf, { saying, place }: Shown): Promise<string> {
  const page = {
    notice: { remember: notice.remember, asked: notice.asked.map(slim) },
    language: saying.language,
    texts: place.texts,
    base: place.base,
    more: `${place.base}/upheld/more.js?v=${sha256base64(await moreScript())
      .replaceAll(/\W/g, '')
      .slice(0, 8)}`,
    domain: domain ?? '',
  };
  return `const UPHELD_PAGE=${inScript(page)};${await bundled(way)}`;
}

/** The script decides; what cookies, purposes and companies are called it need not know. */
const slim = ({ id, mark, vendors }: NoticeCategory) => ({ id, mark, vendors: vendors.map((one) => ({ id: one.id })) });

/** By whom a name is set, as the source of an expression; what is necessary stays, whoever sets it. */
const clearsOf = ({ id, clears }: NoticeCategory): [string, string][] => {
  const sources = Object.entries(clears).map(([vendor, names]): [string, string] => [
    vendor,
    names.map(sourceOf).join('|'),
  ]);
  if (id === 'necessary') return [[id, sources.map(([, source]) => source).join('|')]];
  return sources.map(([vendor, source]) => [vendor === '' ? id : `${id}/${vendor}`, source]);
};

const sourceOf = (name: string): string =>
  name.replace(/\*$/, '').replaceAll(/[^\w-]/g, '\\$&') + (name.endsWith('*') ? '.*' : '');

/** JSON that ends no script element and begins no comment in one. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const styles = new Map<string, string>();

/** Without comments and needless white space. */
export function styleOf(name: 'first' | 'centre'): string {
  const known = styles.get(name);
  if (known !== undefined) return known;
  const written = readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8');
  const short = written
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .replaceAll(/(?<=[ :(,])0\./g, '.')
    .replaceAll(' > ', '>')
    .trim();
  styles.set(name, short);
  return short;
}
