// social-media: no social network is asked for anything before a visitor agrees, after a refusal, or when the text does not name it.
import type { Answer, Probe } from '#policy';
import { vendorOf } from '../cookie-kinds.ts';
import { broken, type Scene, siteProbe, unproven, upheld } from './visit/judge.ts';
import { quoted, say } from './visit/say.ts';
import type { Trace } from './visit/seen.ts';
import { ofSite, wordsOf } from './visit/sentence.ts';
import type { VisitStage } from './visit/shared.ts';

export const socialMedia = (stage: VisitStage): Probe => siteProbe(stage, 'social-media', judge);

/** Whoever puts a network's button into a page is responsible with it for what it is told of a visit (CJEU C-40/17, 75 to 81). */
function judge(scene: Scene): Answer {
  const { visited, claims, world } = scene;
  const { origin, question } = visited;
  const [soon, against, agreed] = [visited.first, visited.refused, visited.accepted].map(networksIn);
  const met = [...soon!, ...against!, ...agreed!];
  const measured = [...new Set(met.map(({ host }) => host))].map((host) => say('socialAsked', { host: quoted(host) }));
  const unasked = soon![0] ?? against![0];
  if (unasked) return broken(say('socialUnasked', { origin, host: quoted(unasked.host) }), measured);
  const named = new Set(
    claims.policy.recipients.flatMap(({ vendor, name }) => vendorOf(vendor ?? name ?? '')?.id ?? []),
  );
  const stranger = agreed!.find(({ vendor }) => !named.has(vendor) && !wordsOf(world).includes(vendor));
  if (stranger) return broken(say('socialUnnamed', { origin, host: quoted(stranger.host) }), measured);
  if (question && !visited.accepted) return unproven('notAccepted', { origin }, measured);
  if (ofTheirPages.test(wordsOf(world)) || !(ofSite(world) || ofButtons.test(wordsOf(world))))
    return unproven('socialPages', {}, measured);
  return upheld(met.length === 0 ? 'socialNone' : 'socialHolds', { pages: visited.pages.length }, measured);
}

/** What a company does on the network's own pages is seen by no visit to its site. */
const ofTheirPages =
  /\b(?:our|notre|nos|onze|unser\w*) (?:\S+ ){0,3}(?:pages?|profiles?|profils?|profielen?|profiel|accounts?|channels?|kanal\w*|kanaal|kanalen|auftritt\w*|fan ?pages?)\b|\b(?:communicat|commun|contact|interact|follow|suiv|volg|folg)\w*\b.{0,60}\b(?:social|reseaux? socia|soziale)/;

const ofButtons =
  /\b(?:plug-?ins?|buttons?|widgets?|embed\w*|boutons?|integr\w*|knop(?:pen)?|schaltflache\w*|einbind\w*|eingebunden\w*)\b/;

const networksIn = (trace: Trace | null): { host: string; vendor: string }[] =>
  (trace?.hosts ?? []).flatMap((host) => {
    const found = networks.find(({ domains }) => domains.some((one) => host === one || host.endsWith(`.${one}`)));
    return found ? [{ host, vendor: found.vendor }] : [];
  });

/** By the ids of the law room where it has one. Domains that the networks serve their buttons, frames and pictures from. */
const networks: readonly { vendor: string; domains: readonly string[] }[] = [
  {
    vendor: 'meta',
    domains: ['facebook.com', 'facebook.net', 'fbcdn.net', 'instagram.com', 'cdninstagram.com', 'threads.net'],
  },
  { vendor: 'linkedin', domains: ['linkedin.com', 'licdn.com'] },
  { vendor: 'x', domains: ['twitter.com', 'x.com', 'twimg.com', 't.co', 'ads-twitter.com'] },
  { vendor: 'tiktok', domains: ['tiktok.com', 'tiktokcdn.com', 'ttwstatic.com'] },
  { vendor: 'pinterest', domains: ['pinterest.com', 'pinimg.com'] },
  { vendor: 'snap', domains: ['snapchat.com', 'sc-static.net'] },
  { vendor: 'reddit', domains: ['reddit.com', 'redditstatic.com'] },
  { vendor: 'xing', domains: ['xing.com', 'xing-share.com'] },
];
