// The properties of the banner's look: what each may be, and the contrast that the colours must keep, by WCAG 2.2.

type Kind = 'colour' | 'length' | 'font';

interface ThemeField {
  kind: Kind;
  /** What it is without a setting; the same as in first.css. */
  usual: string;
  /** What it may be, as a sentence for whoever wrote something else. */
  says: string;
  fits(value: string): boolean;
}

const colour = (usual: string): ThemeField => ({
  kind: 'colour',
  usual,
  says: 'a colour is written with its sign and in quotes: "#14508c"',
  fits: (value) => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value),
});

/** In pixels of a text of usual size (16), from `least` to `most`. */
const length = (usual: string, least: number, most: number): ThemeField => ({
  kind: 'length',
  usual,
  says: `a length is written as ${usual}; here from ${least}px to ${most}px (1em is 16px)`,
  fits(value) {
    const [, number, unit] = /^(\d{1,3}(?:\.\d{1,2})?)(px|em|rem)$/.exec(value) ?? [];
    const pixels = Number(number) * (unit === 'px' ? 1 : 16);
    return pixels >= least && pixels <= most;
  },
});

const family = /^(['"]?)([A-Za-z][\w -]{0,40})\1$/;
const generic = /^(?:ui-)?(?:sans-serif|serif|monospace|rounded)$|^(?:system-ui|cursive|math)$/;
const families = (value: string): string[] => value.split(',').map((one) => one.trim());

/** Each is `--upheld-NAME` in the page, and may also be set by the site's own style sheet. */
export const themeFields = {
  paper: colour('#ffffff'),
  ink: colour('#1b1b1f'),
  accent: colour('#14508c'),
  line: colour('#74777f'),
  'dark-paper': colour('#1d1f24'),
  'dark-ink': colour('#ececf1'),
  'dark-accent': colour('#9ecaff'),
  'dark-line': colour('#8e9099'),
  font: {
    kind: 'font',
    usual: 'system-ui, sans-serif',
    says: 'a font is named as in a style sheet: Inter, "Source Serif 4", sans-serif',
    fits: (value) => value.length <= 120 && families(value).every((one) => family.test(one)),
  },
  radius: length('10px', 0, 32),
  width: length('30em', 288, 960),
  room: length('15em', 0, 640),
} as const satisfies Record<string, ThemeField>;

export type ThemeName = keyof typeof themeFields;
export const themeNames = Object.keys(themeFields) as ThemeName[];
export type Theme = Readonly<Partial<Record<ThemeName, string | undefined>>>;

/** A value that fits, as CSS. Names of fonts are quoted, so that none is taken for a keyword. */
export function cssOf(name: ThemeName, value: string): string {
  if (themeFields[name].kind !== 'font') return value;
  const quoted = families(value).map((one) => {
    const bare = family.exec(one)![2]!.trim();
    return generic.test(bare) ? bare : `"${bare}"`;
  });
  return quoted.join(',');
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance; sRGB). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Two colours that stand on each other. */
export interface ContrastOf {
  scheme: 'light' | 'dark';
  /** `ink`: text and the words on both buttons; `accent`: links, and the edge of both buttons; `line`: switches. */
  what: 'ink' | 'accent' | 'line';
  ratio: number;
  /** Text 4.5 (SC 1.4.3 AA), what is no text 3 (SC 1.4.11 AA). */
  least: number;
  holds: boolean;
}

/** Every pair of colours that the banner shows, with what it is and what it must be. */
export function contrasts(theme: Theme = {}): ContrastOf[] {
  const value = (name: ThemeName): string => theme[name] ?? themeFields[name].usual;
  return (['light', 'dark'] as const).flatMap((scheme) =>
    (['ink', 'accent', 'line'] as const).map((what) => {
      const named = (part: 'paper' | typeof what): ThemeName => (scheme === 'dark' ? `dark-${part}` : part);
      const [ratio, least] = [contrast(value(named(what)), value(named('paper'))), what === 'line' ? 3 : 4.5];
      return { scheme, what, ratio, least, holds: ratio >= least };
    }),
  );
}
