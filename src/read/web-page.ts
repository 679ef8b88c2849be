// A whole web page: menus, banners and the like around the policy are taken away, and named; no sentence of the policy is. Pure.
import type { Extracted } from './pdf.ts';
import { voids } from './html-survey.ts';
import { type PageDocument, type PageElement, escapeHtml, serialised } from './web-page-html.ts';

const stamp = 'data-upheld';
/** What never holds text of the page. */
const silent = 'script,style,noscript,template,svg,canvas,video,audio,iframe,object,embed,link,meta,base';
/** Consent tools put the same sentences on cookies on every page of a site; these are not the policy. */
const banner =
  /cookie-?(?:banner|bar|consent|modal|popup|overlay)|consent-?(?:banner|manager|modal|popup)|onetrust|cookiebot|usercentrics|didomi|borlabs|cmplz-cookiebanner/i;
const around = 'nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary]';
const inner = 'main,article,[role=main]';
const blockNames =
  'p,li,td,th,dt,dd,h1,h2,h3,h4,h5,h6,pre,blockquote,address,figcaption,caption,summary,div,section,ul,ol,dl,table,form,fieldset,nav,article,main,header,footer,aside,body';
const mostElements = 60_000;
const deepest = 400;
/** Words that make a sentence, told from a label. */
const sentence = 8;

/**
 * The page without what stands around its text, as HTML of text elements alone. Mozilla's Readability says what the article is; what it
 * would drop stays wherever it may matter: a sentence, a date, a contact, a table, a list of more than links. A page with nothing around
 * its text comes back as it was. The caller bounds time and memory. `address`: where it was fetched; it is kept in the page's head.
 */
export async function pageText(html: string, address?: string): Promise<Extracted> {
  if (isTooDeep(html)) return { text: html, leftOut: [] };
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const parsed: Parse = (text) => parseHTML(text).document;
  const articleIn: Choose = (text) =>
    new Readability(parseHTML(text).document, { charThreshold: 200 }).parse()?.content ?? '';
  const document = parsed(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const { body } = document;
  if (!body || [...document.querySelectorAll('*')].length > mostElements) return { text: html, leftOut: [] };
  const leftOut = new Set<string>();
  const remove = (element: PageElement): void => {
    const text = said(element);
    if (text !== '') leftOut.add(text.length > 200 ? `${text.slice(0, 199)}…` : text);
    element.remove();
  };
  for (const element of document.querySelectorAll(silent)) element.remove();
  removeBanners(body, remove);
  const chosen = articleOf(document, articleIn);
  const main = body.querySelector(inner);
  for (const leaf of leavesOf(body)) {
    const isIn = main ? main.contains(leaf) : leaf.closest(around) === null;
    const isChosen = chosen.has(leaf.getAttribute(stamp) ?? '');
    if (isHidden(leaf) ? !isChosen && !(isIn && isSentence(said(leaf))) : !isChosen && isFurniture(leaf, isIn))
      remove(leaf);
  }
  for (const heading of body.querySelectorAll('h1,h2,h3,h4,h5,h6'))
    if (!chosen.has(heading.getAttribute(stamp) ?? '') && isAlone(heading, body)) remove(heading);
  if (leftOut.size === 0 && address === undefined) return { text: html, leftOut: [] };
  return { text: page(document, address), leftOut: [...leftOut] };
}

/** No page of a company nests like that, and what looks at ancestors takes its square. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = '', end] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})\b[^>]{0,2000}?(\/?)>/gi)) {
    if (close) depth--;
    else if (!end && !voids.has(name.toLowerCase()) && !/^(?:p|li|td|th|tr|dt|dd|option)$/i.test(name)) depth++;
    if (depth > deepest) return true;
  }
  return false;
}

type Parse = (html: string) => PageDocument;
/** The article in a page, as HTML; '' for none. */
type Choose = (html: string) => string;

const said = (element: PageElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function removeBanners(body: PageElement, remove: (element: PageElement) => void): void {
  const whole = said(body).length;
  for (const element of body.querySelectorAll('[id],[class],[aria-modal=true],dialog')) {
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
    const isBanner =
      banner.test(names) || element.getAttribute('aria-modal') === 'true' || element.localName === 'dialog';
    // A policy on cookies may live in a box of such a name.
    if (isBanner && body.contains(element) && said(element).length < whole / 3) remove(element);
  }
}

/** Numbers all elements, and gives the numbers of those that Readability takes for the article; none when it finds no article. */
function articleOf(document: PageDocument, articleIn: Choose): ReadonlySet<string> {
  let number = 0;
  for (const element of document.querySelectorAll('body *')) element.setAttribute(stamp, String(number++));
  try {
    const article = articleIn(document.toString());
    return new Set(Array.from(article.matchAll(/data-upheld="(\d+)"/g), (match) => match[1]!));
  } catch {
    return new Set();
  }
}

/** The innermost elements that hold text, in order; loose text beside blocks is never furniture and no leaf. */
function leavesOf(body: PageElement): PageElement[] {
  return [...body.querySelectorAll(`${blockNames},a,button,label`)].filter((element) => {
    if (element.querySelector(blockNames)) return false;
    const isBlock = element.matches(blockNames);
    return (
      isBlock || element.parentElement?.closest('p,li,td,th,dt,dd,h1,h2,h3,h4,h5,h6,pre,address,blockquote') == null
    );
  });
}

/** A title over links that are gone. */
function isAlone(heading: PageElement, body: PageElement): boolean {
  const box = heading.parentElement;
  return box !== null && box !== body && said(box) === said(heading);
}

const isHidden = (element: PageElement): boolean => element.closest('[hidden],[aria-hidden=true]') !== null;

/** `isIn`: it stands within what the page itself marks as its text, or outside of what it marks as around it. */
function isFurniture(leaf: PageElement, isIn: boolean): boolean {
  const text = said(leaf);
  if (text === '') return true;
  if (matters(text)) return false;
  const linked = [...leaf.querySelectorAll('a,button')].reduce((sum, link) => sum + said(link).length, 0);
  const share = leaf.matches('a,button') || leaf.closest('a,button') ? 1 : linked / text.length;
  if (isSentence(text)) return share > 0.8 && !isIn;
  if (!isIn) return !leaf.closest('table,dl,address');
  return share > 0.8 || leaf.closest(around) !== null;
}

const isSentence = (text: string): boolean => text.split(' ', sentence).length === sentence;

/** A contact, or the day of the text. */
const matters = (text: string): boolean =>
  /\S@\S|(?:\+|\b00)\d[\d ()/.-]{6,}|\b(?:tel|phone|téléphone|telefon|telefoon)\b/i.test(text) ||
  (/\b(?:19|20)\d\d\b/.test(text) &&
    /updated|effective|version|revised|in force|mise à jour|vigueur|révis|bijgewerkt|gewijzigd|versie|geldig|stand|fassung|gültig|aktualisiert|geändert/i.test(
      text,
    ));

/** What stays, as a page of its own. Words that the page marks as around its text are text now: each was looked at. */
function page(document: PageDocument, address: string | undefined): string {
  const language = document.documentElement.getAttribute('lang');
  const canonical = address === undefined ? '' : `\n<link rel="canonical" href="${escapeHtml(address)}">`;
  return `<!doctype html>
<html${language ? ` lang="${escapeHtml(language)}"` : ''}>
<head>
<meta charset="utf-8">
<title>${escapeHtml((document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim())}</title>${canonical}
</head>
<body>
${serialised(document.body!)}
</body>
</html>
`;
}
