// The served page: asks for it over HTTP as a visitor would, and compares what came with what is on file.
import { parseHTML } from 'linkedom';
import { type Json, hashOf } from '#base';
import { type Prose, type PublishedPolicy, segmentsOf } from '#policy';

/** Where a tenant's pages answer: null while no server of ours shows them and no public address is set. */
export interface Site {
  base(tenant: string): Promise<string | null>;
}

export type Served =
  | { reached: false; why: 'not-running' | 'no-answer'; address: string | null; milliseconds: number }
  | { reached: true; address: string; status: number; milliseconds: number; html: string };

const patience = 10_000;
const largestPage = 20 * 1024 * 1024;

/** GET `path` on the site: at most 10 s, at most 20 MiB, redirects followed. Never throws: not being reached is an answer. */
export async function askFor(site: Site, tenant: string, path: string): Promise<Served> {
  const base = await site.base(tenant);
  if (base === null) return { reached: false, why: 'not-running', address: null, milliseconds: 0 };
  const address = new URL(path, base).href;
  const started = performance.now();
  const elapsed = (): number => Math.round(performance.now() - started);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { accept: 'text/html' } });
    const html = await limitedText(response);
    return { reached: true, address, status: response.status, milliseconds: elapsed(), html };
  } catch {
    return { reached: false, why: 'no-answer', address, milliseconds: elapsed() };
  }
}

async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largestPage) throw new RangeError('page too large');
  }
  return text + decoder.decode();
}

/** The hash of a text as people read it: its segments, in order, with their ids. */
export const textHash = (segments: readonly { id: string; text: string }[]): string =>
  hashOf(segments.map(({ id, text }): Json => [id, text]));

export const proseHash = (prose: Prose): string => textHash(segmentsOf(prose));

export interface Comparison {
  equal: boolean;
  fileHash: string;
  pageHash: string;
  /** The first sentence that is missing, changed or added on the page; null when equal. */
  difference: string | null;
}

/**
 * Compares a served page with a version, sentence by sentence. Only the element marked `data-policy-text` counts as the policy; any
 * letter in it that belongs to no sentence on file is a difference too, so nothing can be slipped in between.
 */
export function comparePage(html: string, published: PublishedPolicy): Comparison {
  const file = segmentsOf(published.prose).map(({ id, text }) => ({ id, text: collapse(text) }));
  const fileHash = textHash(file);
  const { document } = parseHTML(html);
  const article = document.querySelector('[data-policy-text]');
  if (!article) return { equal: false, fileHash, pageHash: textHash([]), difference: file[0]?.text ?? null };
  const page = [...article.querySelectorAll('[id^="s-"]')].map((element) => ({
    id: element.id.slice(2),
    text: collapse(element.textContent ?? ''),
  }));
  const pageHash = textHash(page);
  const at = file.findIndex((segment, index) => page[index]?.id !== segment.id || page[index]?.text !== segment.text);
  if (at !== -1) return { equal: false, fileHash, pageHash, difference: file[at]?.text ?? null };
  const extra = page[file.length]?.text ?? strayText(article.textContent ?? '', file);
  return { equal: extra === null, fileHash, pageHash, difference: extra };
}

/** The version whose material change a page announces in its own words, with a link to what changed; null when it announces none. */
export function announcedOn(html: string): number | null {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('[data-policy-notice]')) {
    const version = Number(element.getAttribute('data-policy-notice'));
    const link = element.querySelector(`a[href*="/policy/versions/${version}/changes"]`);
    const hidden = element.closest('[hidden], [data-policy-text]') !== null;
    if (Number.isSafeInteger(version) && version > 0 && link && !hidden && collapse(element.textContent ?? '') !== '')
      return version;
  }
  return null;
}

/** Text of the article that is left over when all sentences are taken out of it in order; null when nothing is. */
function strayText(whole: string, file: readonly { text: string }[]): string | null {
  const letters = whole.replace(/\s+/g, '');
  const expected = file.map(({ text }) => text.replace(/\s+/g, '')).join('');
  if (letters === expected) return null;
  let at = 0;
  while (at < expected.length && letters[at] === expected[at]) at++;
  return letters.slice(at, at + 80);
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A visitor for one run of the checks: asks for each page once and compares the policy page once, however many promises need it. */
export interface Visitor {
  ask(tenant: string, path: string): Promise<Served>;
  policyPage(published: PublishedPolicy): Promise<{ served: Served; comparison: Comparison | null }>;
}

export function visitor(site: Site): Visitor {
  const pages = new Map<string, Promise<Served>>();
  const compared = new Map<string, Promise<{ served: Served; comparison: Comparison | null }>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  const ask = (tenant: string, path: string): Promise<Served> =>
    once(pages, `${tenant} ${path}`, () => askFor(site, tenant, path));
  return {
    ask,
    policyPage: (published) =>
      once(compared, published.sha256, async () => {
        const served = await ask(published.tenant, '/policy');
        return {
          served,
          comparison: served.reached && served.status === 200 ? comparePage(served.html, published) : null,
        };
      }),
  };
}
