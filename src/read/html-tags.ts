// HTML tags, found with their place in the source, as tolerantly as a browser finds them (HTML Living Standard 13.2.5).
import { decodeEntities } from './entities.ts';

/** A tag at [start, end). `name` in lower case, with “/” before it when it closes, “!” for comments and declarations. */
export interface Tag {
  name: string;
  start: number;
  end: number;
}

export interface TagFinder {
  /** The first tag that starts at or after `at` and ends by the limit. Ask with growing positions. */
  next(at: number): Tag | undefined;
}

/** Stricter than browsers, to which “<info@post.example>” is an element that hides the address. */
const nameHere = /\/?[a-zA-Z][a-zA-Z\d:-]{0,40}(?=[\s/>])/y;
/** Elements whose content is no markup: it ends only at their own closing tag. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

export function tagFinder(source: string, limit = source.length): TagFinder {
  let broken = false;
  let noComment = false;
  const lastEnd = source.lastIndexOf('>', limit - 1);

  const comment = (start: number): Tag | undefined => {
    if (source.startsWith('<!--', start)) {
      const end = noComment ? -1 : source.indexOf('-->', start + 2);
      noComment ||= end < 0 || end >= limit;
      if (!noComment) return { name: '!', start, end: end + 3 };
    }
    const end = source.indexOf('>', start);
    return end < 0 || end >= limit ? undefined : { name: '!', start, end: end + 1 };
  };

  const element = (start: number, name: string): Tag | undefined => {
    let quote = '';
    let equals = false;
    for (let i = start + 1 + name.length; i < limit; i++) {
      const here = source[i]!;
      if (quote !== '') {
        if (here === quote) quote = '';
      } else if (here === '>') return { name: name.toLowerCase(), start, end: i + 1 };
      else if (equals && (here === '"' || here === "'")) quote = here;
      if (here > ' ') equals = here === '=';
    }
    broken = true;
    return undefined;
  };

  return {
    next(at) {
      for (
        let start = source.indexOf('<', at);
        start >= 0 && start < lastEnd && !broken;
        start = source.indexOf('<', start + 1)
      ) {
        const code = source.charCodeAt(start + 1);
        if (code === 33 || code === 63) {
          const tag = comment(start);
          if (tag) return tag;
        } else {
          nameHere.lastIndex = start + 1;
          const name = nameHere.exec(source)?.[0];
          const tag = name === undefined ? undefined : element(start, name);
          if (tag) return tag;
        }
      }
      return undefined;
    },
  };
}

/** Where the content of a raw element ends that began at `at`; undefined if the element holds markup. */
export function rawEnd(source: string, name: string, at: number, limit: number): number | undefined {
  if (!rawText.has(name)) return undefined;
  const close = new RegExp(`</${name}(?![a-z])`, 'gi');
  close.lastIndex = at;
  const end = close.exec(source)?.index ?? limit;
  return Math.min(end, limit);
}

const attributes = /([^\s"'<>/=]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a tag, names in lower case, the first of each name, character references resolved. */
export function attributesOf(source: string, tag: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const from = tag.start + 1 + tag.name.length;
  if (tag.end - from < 3) return found;
  for (const match of source.slice(from, tag.end - 1).matchAll(attributes)) {
    const name = match[1]!.toLowerCase();
    if (!found.has(name)) found.set(name, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''));
  }
  return found;
}

/** A link that may be shown: http, https, mailto, tel or within the site; undefined for any other. */
export function safeHref(href: string): string | undefined {
  const plain = href.replace(/[\0-\x20\x7f-\x9f\u200b\ufeff]/g, '');
  if (plain === '' || plain.length > 2000) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[^/?#]*[:\\]/.test(plain) ? undefined : plain;
  return ['http', 'https', 'mailto', 'tel'].includes(scheme) ? plain : undefined;
}
