// The files that pages need (one style sheet, the fonts, the script of passkeys): read once, kept in memory, named by their content so that browsers may keep them for ever.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sha256 } from '#base';

export interface Asset {
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
  /** Present where it is worth it: fonts are compressed already. */
  gzip: Uint8Array<ArrayBuffer> | null;
}

export interface Assets {
  /** Path of the style sheet, below `/assets/`. */
  styles: string;
  /** Path of the one script that pages load: those that ask for a passkey. */
  passkey: string;
  /** The two fonts that every page shows at once. */
  preload: readonly string[];
  /** An asset by its file name; a name with an old hash still finds today's file, marked as not current. */
  find(file: string): { asset: Asset; current: boolean } | null;
}

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';

interface Font {
  family: string;
  style: 'normal' | 'italic';
  weight: string;
  range: string;
  file: string;
}

const serif = { family: 'Source Serif 4', weight: '200 900' };
const sans = { family: 'Inter', weight: '100 900' };
const fonts: readonly Font[] = [
  { ...serif, style: 'normal', range: latin, file: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2' },
  {
    ...serif,
    style: 'normal',
    range: latinExt,
    file: 'source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2',
  },
  { ...serif, style: 'italic', range: latin, file: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2' },
  {
    ...serif,
    style: 'italic',
    range: latinExt,
    file: 'source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2',
  },
  { ...sans, style: 'normal', range: latin, file: 'inter/files/inter-latin-wght-normal.woff2' },
  { ...sans, style: 'normal', range: latinExt, file: 'inter/files/inter-latin-ext-wght-normal.woff2' },
];

const sheets = [
  'base',
  'document',
  'board',
  'changes',
  'consent',
  'look',
  'console',
  'shell',
  'review',
  'account',
  'guard',
  'api',
  'ledger',
  'people',
  'consent-desk',
  'requests',
  'request',
  'storage',
  'print',
] as const;

let loaded: Assets | undefined;

/** Reads the files at the first call. */
export const assets = (): Assets => (loaded ??= load());

function load(): Assets {
  const byFile = new Map<string, Asset>();
  const byName = new Map<string, Asset>();
  const keep = (name: string, type: string, body: Uint8Array<ArrayBuffer>): string => {
    const [stem, extension] = name.split('.');
    const file = `${stem}.${sha256(body).slice(0, 12)}.${extension}`;
    const gzip = type.startsWith('text/') ? new Uint8Array(gzipSync(body, { level: 9 })) : null;
    const asset = { name, type, body, gzip };
    byFile.set(file, asset);
    byName.set(name, asset);
    return `/assets/${file}`;
  };
  const faces = fonts.map((font) => ({
    ...font,
    url: keep(font.file.split('/').at(-1)!, 'font/woff2', bytes(`@fontsource-variable/${font.file}`)),
  }));
  const css = [pico(), ...faces.map(fontFace), ...sheets.map(sheet)].join('\n');
  const styles = keep('site.css', 'text/css; charset=utf-8', new Uint8Array(Buffer.from(css)));
  const passkey = keep('passkey.js', 'text/javascript; charset=utf-8', new Uint8Array(Buffer.from(script('passkey'))));
  return {
    styles,
    passkey,
    preload: [faces[0]!.url, faces[4]!.url],
    find(file) {
      const current = byFile.get(file);
      if (current) return { asset: current, current: true };
      const asset = byName.get(file.replace(/\.[0-9a-f]{12}\./, '.'));
      return asset ? { asset, current: false } : null;
    },
  };
}

const bytes = (specifier: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(specifier))));

/** Pico in a cascade layer: everything that we say ourselves wins, whatever its specificity. */
function pico(): string {
  const text = Buffer.from(bytes('@picocss/pico/css/pico.min.css')).toString('utf8');
  return `@layer pico{${text.replace(/^\uFEFF/, '').replace('@charset "UTF-8";', '')}}`;
}

const fontFace = (font: Font & { url: string }): string =>
  `@font-face{font-family:'${font.family}';font-style:${font.style};font-weight:${font.weight};font-display:swap;` +
  // Beside the style sheet, wherever that is.
  `src:url(${font.url.slice('/assets/'.length)}) format('woff2');unicode-range:${font.range}}`;

const sheet = (name: string): string => readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8');

/** TypeScript whose types are taken out. */
const script = (name: string): string =>
  stripTypeScriptTypes(readFileSync(new URL(`../browser/${name}.ts`, import.meta.url), 'utf8'));
