// The Content-Security-Policy of a page for one decision: itself, what the policy allows always, and what the visitor allows now. Pure.

/** The directives by which a vendor is let in. `object-src`, `manifest-src` and what else falls to default-src let in nobody. */
export const cspDirectives = [
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'connect-src',
  'frame-src',
  'media-src',
  'worker-src',
] as const;
export type CspDirective = (typeof cspDirectives)[number];

/** Sources by host, `https://*.example.com` or `wss://example.com`. */
export type CspSources = Readonly<Partial<Record<CspDirective, readonly string[]>>>;

/** What a notice lets into pages. Part of the kit, the same for every visitor. */
export interface CspRules {
  /** Vendors of what is strictly necessary. */
  always: CspSources;
  /** By `category/vendor`, as in Decision.grants. */
  granted: Readonly<Record<string, CspSources>>;
}

export interface CspOptions {
  /** More sources of the company's own, such as its other hosts: in every directive. */
  own?: readonly string[];
  /** Hosts of vendors that the law room does not know, by vendor id: in every directive, once granted. */
  hosts?: Readonly<Record<string, readonly string[]>>;
  /**
   * Hashes of our own inline parts. Given, no other inline script or style runs; absent, inline code of the site stays as free as its own
   * policy leaves it: this header holds back third parties, and an inline script is none.
   */
  hashes?: { script: readonly string[]; style: readonly string[] };
  /** Where the browser reports what was held back. */
  report?: string;
}

/** What comes from the page itself, whoever made it: no request to anybody. */
const itself: CspSources = {
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
  'media-src': ['data:', 'blob:'],
  'worker-src': ['blob:'],
  'frame-src': ['blob:'],
  'connect-src': ['data:', 'blob:'],
};

/** A host and nothing else: what stands here is written into a header. Plain http is for the machine itself, in tests and while developing. */
const isSource = (source: string): boolean =>
  /^(?:https|wss):\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?$/.test(source) ||
  /^(?:https?|wss?):\/\/(?:localhost|127(?:\.\d{1,3}){3})(?::\d{1,5})?$/.test(source);

/**
 * The header's value. Sources that are no host are left out: nothing but hosts, keywords written here, and hashes gets into it, whatever
 * the rules hold.
 */
export function cspOf(
  { always, granted }: CspRules,
  grants: Readonly<Record<string, boolean>>,
  { own = [], hosts = {}, hashes, report }: CspOptions = {},
): string {
  const open = Object.keys(grants).filter((key) => grants[key] === true && key.includes('/'));
  const added = open.flatMap((key) => hosts[key.slice(key.indexOf('/') + 1)] ?? []);
  const sources = (directive: CspDirective): string[] =>
    [always, ...open.map((key) => (Object.hasOwn(granted, key) ? granted[key]! : {}))]
      .flatMap((one) => one[directive] ?? [])
      .concat(own, added)
      .filter(isSource);
  const inline: CspSources = {
    'script-src': hashes ? hashes.script : ["'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", 'blob:', 'data:'],
    'style-src': hashes ? hashes.style : ["'unsafe-inline'", 'blob:', 'data:'],
  };
  const line = (directive: CspDirective): string =>
    [
      ...new Set([
        directive,
        "'self'",
        ...(itself[directive] ?? []),
        ...(inline[directive] ?? []),
        ...sources(directive),
      ]),
    ].join(' ');
  return ["default-src 'self'", ...cspDirectives.map(line), ...(report ? [`report-uri ${report}`] : [])].join('; ');
}
