// A layer of the banner as a page of its own, without a script and without a link that leads anywhere: for the console's preview and for pictures.
import { sha256base64 } from '#base';
import { type Notice, type Tree, htmlOf } from '#wire';
import { centre, firstLayer } from './layers.ts';
import { styleOf } from './kit.ts';
import { sayingIn } from './saying.ts';
import { type ConsentSettings, themeCss } from './settings.ts';

export interface PreviewOf {
  notice: Notice;
  language: string;
  settings: ConsentSettings;
  layer: 1 | 2;
  scheme: 'light' | 'dark';
}

/** The page around the banner: lines in place of text, so that nobody takes it for a site of theirs. */
const around = {
  light: 'html{color-scheme:light}body{background:#f4f4f2}.page i{background:#dcdcd8}',
  dark: 'html{color-scheme:dark}body{background:#101114}.page i{background:#2b2d33}',
} as const;
const page = `body{margin:0;min-height:100vh}.page{max-width:52rem;margin:0 auto;padding:2rem 1.25rem}.page i{display:block;height:.8rem;margin:0 0 .9rem;border-radius:.25rem}.page i:nth-child(6n+1){width:45%;height:1.6rem;margin-top:1.8rem}.page i:nth-child(6n){width:70%}`;

/** What the browser of the reader wishes does not count here: each scheme is shown by itself. */
const inScheme = (css: string, scheme: 'light' | 'dark'): string =>
  css.replaceAll(/@media \(prefers-color-scheme: ?dark\)/g, scheme === 'dark' ? '@media all' : '@media not all');

/** A whole HTML document, and the Content-Security-Policy to serve it with: its own style, by hash, and nothing else. */
export function previewOf({ notice, language, settings, layer, scheme }: PreviewOf): { html: string; csp: string } {
  const saying = sayingIn(language, settings.languages);
  const place = { base: '', policy: '#upheld', texts: '' };
  const first = unlinked(firstLayer(notice, saying, place));
  const shown: Tree =
    layer === 1
      ? first
      : [
          'dialog',
          { class: 'upheld', open: '', 'aria-labelledby': 'upheld-centre-title' },
          unlinked(centre(notice, saying, place)),
        ];
  const css =
    inScheme(styleOf('first') + themeCss(settings) + (layer === 2 ? styleOf('centre') : ''), scheme) +
    page +
    around[scheme] +
    (layer === 2
      ? 'body::before{content:"";position:fixed;inset:0;z-index:1;background:#0008}dialog.upheld{position:fixed;inset:0;z-index:2}'
      : '');
  const lines = '<i></i>'.repeat(30);
  const html =
    `<!doctype html><html lang="${saying.language}" dir="${saying.dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${saying.say('title').replaceAll('<', '&lt;')}</title>` +
    `<style>${css}</style></head><body>${htmlOf(shown)}<div class="page" aria-hidden="true">${lines}</div></body></html>`;
  const csp = `default-src 'none'; style-src 'sha256-${sha256base64(css)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox`;
  return { html, csp };
}

/** Links lead to the banner itself; forms post nothing. */
function unlinked(tree: Tree): Tree {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const { href, action: _, method: __, ...rest } = attributes;
  return [tag, href === undefined ? rest : { ...rest, href: '#upheld' }, ...children.map(unlinked)];
}
