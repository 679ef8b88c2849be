// What caches must know of a page that depends on its visitor: who may keep it, by what it varies, and which of its variants a browser has.

/** The request's headers by which the answer differs. */
const varies = ['Cookie', 'Sec-GPC', 'Sec-Fetch-Dest', 'Sec-Fetch-Site'] as const;

/** Caches before the visitor's browser must not keep one visitor's page for the next; some listen to headers of their own. */
const shared = [
  'cdn-cache-control',
  'cloudflare-cdn-cache-control',
  'netlify-cdn-cache-control',
  'vercel-cdn-cache-control',
  'surrogate-control',
  'x-accel-expires',
];
/** They tell of the bytes as they were. */
const ofTheBytes = [
  'content-length',
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
  'accept-ranges',
  'last-modified',
];

/** Marks an answer as this visitor's alone. */
export function perVisitor(headers: Headers): void {
  const said = (headers.get('cache-control') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^(?:public|private|s-maxage|proxy-revalidate|immutable|stale-)/i.test(one));
  headers.set('cache-control', ['private', ...(said.length > 0 ? said : ['no-cache'])].join(', '));
  for (const name of shared) headers.delete(name);
  vary(headers, varies);
}

/** `variant` names what this visitor gets, and becomes part of the ETag. With something put in, what was said of the bytes holds no more. */
export function rewritten(headers: Headers, variant: string, page: { language: string } | null): void {
  if (page !== null) for (const name of ofTheBytes) headers.delete(name);
  const etag = headers.get('etag');
  if (etag !== null) headers.set('etag', variantTag(etag, variant, page?.language ?? ''));
}

function vary(headers: Headers, names: readonly string[]): void {
  const said = (headers.get('vary') ?? '').split(',').map((one) => one.trim());
  if (said.includes('*')) return;
  const more = names.filter((name) => !said.some((one) => one.toLowerCase() === name.toLowerCase()));
  headers.set('vary', [...said.filter((one) => one !== ''), ...more].join(', '));
}

/** Weak, because what is put in may differ in its bytes; `s` or `w` remembers how it was. */
function variantTag(etag: string, variant: string, language: string): string {
  const [, weak, inner = ''] = /^(W\/)?"([^"]*)"$/.exec(etag) ?? [];
  return `W/"${inner}~${variant}~${language}~${weak ? 'w' : 's'}"`;
}

export interface OwnCondition {
  /** For the site itself: as it wrote its tags. */
  ifNoneMatch: string;
  /** In which language the page asked, that the browser has. */
  language: string;
}

/** The condition under which a page may be answered with 304: only tags of this very variant count. Null: there is none. */
export function ownCondition(ifNoneMatch: string, variant: string): OwnCondition | null {
  const tags = [...ifNoneMatch.matchAll(/W\/"([^"]*)~([^"~]+)~([\w-]*)~([sw])"/g)].filter(
    ([, , one]) => one === variant,
  );
  if (tags.length === 0) return null;
  return {
    ifNoneMatch: tags.map(([, inner, , , kind]) => `${kind === 'w' ? 'W/' : ''}"${inner}"`).join(', '),
    language: tags[0]![3]!,
  };
}
