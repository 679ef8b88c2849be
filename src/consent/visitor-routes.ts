// What pages of a site ask for before a choice: the kit, the second layer, the script in one line, what is said of Global Privacy Control; and what they report.
import { companyQuery } from './asked.ts';
import { cspRules } from './csp.ts';
import type { Asked, Route } from './handler.ts';
import { heldBackIn } from './held-back.ts';
import type { HeldBackTally } from './held-back-days.ts';
import { type KitOf, centreOf, kitOf, moreScript, oneScript } from './kit.ts';
import { Refusal } from './refusal.ts';
import type { Shown } from './house.ts';
import { policyAt, spokenIn } from './shown-texts.ts';
import { siteKeyHeader } from './sites.ts';
import { wrapperFile } from './wrapper-file.ts';

/** Versions, languages and sites that are asked for again and again; the oldest goes first. */
const remembered = 200;

export function visitorRoutes(heldBack: HeldBackTally): readonly Route[] {
  const made = new Map<string, Promise<string>>();
  /** Answers with what was made once for this version, language, site and way. */
  const once =
    (what: string, type: string, make: (of: KitOf) => Promise<string>, headers: Record<string, string> = {}) =>
    async (asked: Asked): Promise<Response> => {
      const of = await kitFor(asked, what === 'upheld.js' ? asked.house.address() : undefined);
      const name = JSON.stringify([
        what,
        asked.site.tenant,
        of.notice.policy,
        of.language,
        of.base,
        of.policy,
        of.domain,
        of.of ?? '',
        of.look,
      ]);
      const text = made.get(name) ?? make(of);
      made.set(name, text);
      if (made.size > remembered) made.delete(made.keys().next().value!);
      // What follows from the page that asks is that page's.
      const guessed = what === 'upheld.js' && !asked.url.searchParams.has('site');
      const varies = guessed ? { vary: 'Referer', 'cache-control': 'private, max-age=60' } : {};
      return new Response(await text, {
        headers: { 'content-type': type, 'content-language': of.language, ...headers, ...varies },
      });
    };
  const json = 'application/json; charset=utf-8';
  const script = 'text/javascript; charset=utf-8';
  /** A script is loaded by pages of other origins, and its newest version counts. */
  const everywhere = { 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'public, max-age=60' };
  return [
    {
      method: 'GET',
      path: '/upheld/kit.json',
      answer: once('kit', json, async (of) => JSON.stringify(await kitOf(of, cspRules(of.notice)))),
    },
    { method: 'GET', path: '/upheld/centre', answer: once('centre', json, async (of) => JSON.stringify(centreOf(of))) },
    { method: 'GET', path: '/upheld.js', answer: once('upheld.js', script, oneScript, everywhere) },
    {
      method: 'GET',
      path: '/upheld/more.js',
      answer: async () =>
        new Response(await moreScript(), {
          headers: { 'content-type': script, 'access-control-allow-origin': '*', ...everywhere },
        }),
    },
    { method: 'GET', path: '/.well-known/gpc.json', answer: gpc },
    {
      method: 'GET',
      path: '/upheld/wrapper.js',
      answer: async () =>
        new Response(await wrapperFile(), {
          headers: { 'content-type': script, 'content-disposition': 'attachment; filename="upheld.mjs"' },
        }),
    },
    {
      method: 'POST',
      path: '/upheld/csp-report',
      async answer({ request, site }) {
        heldBack.note(site, await heldBackIn(request));
        return new Response(null, { status: 204 });
      },
    },
  ];
}

/** What the site shows now, in the language that is asked for, else the policy's. Throws Refusal `hidden` when nothing is published. */
export async function kitFor(asked: Asked, base?: string): Promise<KitOf & { look: string | null }> {
  const { request, url, site, house, remembered: memory } = asked;
  const shown = await memory.shown(site.tenant);
  if (!shown) throw new Refusal('hidden');
  const atSite = request.headers.has(siteKeyHeader) || url.origin === house.address();
  return {
    notice: shown.notice,
    language: languageOf(url, shown),
    base: base ?? (atSite ? '' : house.address()),
    policy: policyAt(house.address()),
    domain: site.cookieDomain,
    of: await companyQuery(asked, memory),
    settings: shown.look?.settings ?? {},
    look: shown.look?.sha256 ?? null,
  };
}

/** Its own tag, else the language without its region; of those that the banner speaks. */
function languageOf({ searchParams }: URL, { published, look }: Shown): string {
  const asked = (searchParams.get('lang') ?? '').toLowerCase();
  const spoken = spokenIn(look?.settings ?? {});
  const named = (tag: string): string | undefined => spoken.find((one) => one.toLowerCase() === tag);
  return named(asked) ?? named(asked.split('-')[0]!) ?? published.policy.meta.language;
}

/** W3C, Global Privacy Control, section 5.1: the site abides by the signal, which decide() does. */
async function gpc({ site, remembered: memory }: Asked): Promise<Response> {
  const shown = await memory.shown(site.tenant);
  if (!shown) throw new Refusal('hidden');
  return Response.json(
    { gpc: true, lastUpdate: shown.published.publishedAt.slice(0, 10) },
    { headers: { 'cache-control': 'public, max-age=3600' } },
  );
}
