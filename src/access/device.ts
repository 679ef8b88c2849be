// Devices, as coarsely as a person needs to tell their own apart: a kind and a browser; the user agent itself is never kept.

const kinds = ['computer', 'phone', 'tablet', 'other'] as const;
const browsers = ['chrome', 'edge', 'firefox', 'safari', 'other'] as const;

export interface Device {
  kind: (typeof kinds)[number];
  browser: (typeof browsers)[number];
}

export function deviceOf(userAgent: string | undefined): Device {
  const agent = (userAgent ?? '').slice(0, 500);
  return { kind: kindOf(agent), browser: browserOf(agent) };
}

/** A browser without a screen is nobody's device: checks, ours too, visit with one. */
function kindOf(agent: string): Device['kind'] {
  if (/Headless/.test(agent)) return 'other';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(agent)) return 'tablet';
  if (/iPhone|iPod|Mobile/.test(agent)) return 'phone';
  return /Windows NT|Macintosh|X11|CrOS|Linux/.test(agent) ? 'computer' : 'other';
}

/** Edge calls itself Chrome and Safari too, Chrome Safari: the order matters. */
function browserOf(agent: string): Device['browser'] {
  if (/\bEdg(?:A|iOS)?\//.test(agent)) return 'edge';
  if (/\b(?:Firefox|FxiOS)\//.test(agent)) return 'firefox';
  if (/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//.test(agent)) return 'chrome';
  return /\bSafari\//.test(agent) ? 'safari' : 'other';
}

/** As the database keeps it: `computer firefox`. */
export const deviceText = ({ kind, browser }: Device): string => `${kind} ${browser}`;

export function deviceIn(text: string): Device {
  const [kind, browser] = text.split(' ');
  return {
    kind: kinds.find((one) => one === kind) ?? 'other',
    browser: browsers.find((one) => one === browser) ?? 'other',
  };
}
