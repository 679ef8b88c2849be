// consent-record: every consent that is relied on stands in the ledger, with what was shown; looked at one by one, anew at each check (Art. 7(1) GDPR).
import { type Answer, type Probe, type World, elsewhere } from '#policy';
import { vendorOf } from '../cookie-kinds.ts';
import type { Message } from '#words';
import { noticeOf } from '../notice.ts';
import { askedPurposes } from '../people/rule.ts';
import { type ProofHouse, choicesOnRecord } from './proof/choices.ts';
import { say } from './proof/found.ts';
import { permissionsOnRecord } from './proof/permissions.ts';

export const consentRecord = (house: ProofHouse): Probe => ({
  kind: 'consent-record',
  ask: (world) => recordAnswer(house, world, waysOf(world)),
});

/** Purposes that rest on consent, by where they are asked about. */
export interface Ways {
  /** By the notice on sites: ids of purposes. */
  sites: ReadonlySet<string>;
  /** By mail with a one-time link. */
  mail: ReadonlySet<string>;
  /** Labels of those that Upheld asks nobody about, and names of others who may ask. */
  elsewhere: readonly string[];
}

/** Without `only`: of the whole policy. */
export function waysOf(world: World, only?: ReadonlySet<string>): Ways {
  const { published } = world;
  const { policy } = published;
  const wanted = (id: string): boolean => only === undefined || only.has(id);
  const onSites = noticeOf(published).asked.flatMap(({ id, purposes }) => [id, ...purposes.map((one) => one.id)]);
  const sites = new Set(onSites.filter((id) => only === undefined || only.has(id)));
  const mail = new Set(askedPurposes(policy).flatMap(({ purpose }) => (wanted(purpose) ? [purpose] : [])));
  const consents = new Set(policy.bases.flatMap(({ id, basis }) => (/:A6-1-a\b/.test(basis) ? [id] : [])));
  const unasked = policy.purposes.filter(
    ({ id, bases }) => wanted(id) && bases.some((one) => consents.has(one)) && !sites.has(id) && !mail.has(id),
  );
  return { sites, mail, elsewhere: [...unasked.map(({ label }) => label), ...(mail.size > 0 ? othersOf(world) : [])] };
}

/** Processors whom the notice does not name may take consents to messages in systems of their own. */
function othersOf(world: World): readonly string[] {
  const named = new Set(noticeOf(world.published).asked.flatMap(({ vendors }) => vendors.map(({ id }) => id)));
  return elsewhere(world).filter((other) => !named.has(vendorOf(other)?.id ?? ''));
}

/** Of the ways in which these are asked for; each must show at least one consent. */
export async function recordAnswer(house: ProofHouse, world: World, ways: Ways): Promise<Answer> {
  const { published, now } = world;
  const { tenant } = published;
  if (ways.sites.size + ways.mail.size === 0) return { state: 'unproven', because: say('nothingAsked'), measured: [] };
  const choices = ways.sites.size > 0 ? await choicesOnRecord(house, tenant, noticeOf(published).remember, now) : null;
  const permissions = ways.mail.size > 0 ? await permissionsOnRecord(house, tenant, [...ways.mail]) : null;
  const measured: Message[] = [
    ...(choices && choices.hold > 0
      ? [say(choices.gaps.length > 0 ? 'choicesHoldUnseen' : 'choicesHold', { count: choices.hold })]
      : []),
    ...(permissions && permissions.hold > 0 ? [say('permissionsHold', { count: permissions.hold })] : []),
  ];
  const fault = choices?.fault ?? permissions?.fault;
  if (fault) return { state: 'broken', because: fault, measured };
  const gaps = [...(choices?.gaps ?? []), ...(permissions?.gaps ?? [])];
  if (ways.elsewhere.length > 0) gaps.push(say('others', { others: ways.elsewhere.slice(0, 5).join(', ') }));
  if (gaps[0]) return { state: 'unproven', because: gaps[0], measured: [...gaps.slice(1), ...measured] };
  return { state: 'upheld', because: say('holds'), measured };
}
