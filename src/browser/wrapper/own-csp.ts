// The company's own Content-Security-Policy, which stays in force beside ours: it is made to bear our inline parts and our own address, and nothing else.

export interface OurParts {
  /** `'sha256-…'` of the inline script and style. */
  script: string;
  style: string;
}

/**
 * Both headers apply, and what either forbids stays forbidden; so ours can only narrow. The company's own is touched where it would make
 * the question unanswerable: it gets the hashes of exactly our two inline parts, and `'self'` for forms and connections, where the answer
 * goes. Where it allows all inline code it stays as it is: a hash there would forbid the site's own. Policies are separated by commas, as
 * several headers arrive; whatever cannot be read is left alone.
 */
export function withOurParts(header: string, { script, style }: OurParts): string {
  return header
    .split(',')
    .map((policy) => {
      const directives = parsed(policy);
      if (directives === null || directives.size === 0) return policy;
      allowInline(directives, 'script-src', script);
      allowInline(directives, 'style-src', style);
      allowSelf(directives, 'connect-src', true);
      allowSelf(directives, 'form-action', false);
      return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
    })
    .join(', ');
}

/** Directives in their order; of one name the first counts (CSP3, 2.2.1). Null for what is no policy. */
function parsed(policy: string): Map<string, string[]> | null {
  const found = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name === '') continue;
    if (!/^[\w-]+$/.test(name)) return null;
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), sources);
  }
  return found;
}

const lower = (sources: readonly string[]): string[] => sources.map((one) => one.toLowerCase());
const isNone = (sources: readonly string[]): boolean => sources.length === 0 || lower(sources).join() === "'none'";

/** `-elem` governs inline elements where it is set; default-src where nothing nearer is (CSP3, 6.8.3). */
function allowInline(directives: Map<string, string[]>, name: string, hash: string): void {
  const by = [`${name}-elem`, name, 'default-src'].find((one) => directives.has(one));
  if (by === undefined) return;
  const sources = directives.get(by)!;
  const said = lower(sources);
  const strict = said.some((one) => /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/.test(one));
  if (said.includes("'unsafe-inline'") && !strict) return;
  // What default-src says for all else must stay as it is.
  directives.set(by === 'default-src' ? name : by, isNone(sources) ? [hash] : [...sources, hash]);
}

function allowSelf(directives: Map<string, string[]>, name: string, falls: boolean): void {
  const by = directives.has(name) ? name : falls && directives.has('default-src') ? 'default-src' : null;
  if (by === null) return;
  const sources = directives.get(by)!;
  if (lower(sources).some((one) => one === "'self'" || one === '*')) return;
  directives.set(name, isNone(sources) ? ["'self'"] : [...sources, "'self'"]);
}
