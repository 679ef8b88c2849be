// The end of a direct transfer: nothing can be fetched or called back any more, and why the person gets the package instead.
import { withTenant } from '#store';
import { type RightsHouse, dbOf } from './house.ts';
import { dropLinks } from './links.ts';
import { keptPackages } from './package/kept.ts';
import { type RequestEvent, type RequestRow, timelineOf } from './register.ts';
import type { Sheet } from './sheet.ts';

/** Ends the links of a transfer, and removes the package that waited for it. */
export async function endTransfer(house: RightsHouse, tenant: string, id: string): Promise<void> {
  const waiting = await withTenant(dbOf(house), tenant, async (trx) => {
    const links = await trx
      .selectFrom('request_link')
      .select('token_sha256')
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', id)
      .where('leads', '=', 'transfer')
      .execute();
    await dropLinks(trx, tenant, id, 'transfer');
    await dropLinks(trx, tenant, id, 'callback');
    return links;
  });
  if (waiting.length === 0) return;
  const packages = await keptPackages(house.packages);
  for (const { token_sha256: name } of waiting) await packages.drop(name);
}

export interface SinceSent {
  /** ISO 8601 instant. */
  at: string;
  /** Their last word; null: none. */
  state: string | null;
  wasFetched: boolean;
  /** ISO 8601 instant until which it can be fetched. */
  until: string;
}

/** What became of the newest transfer; null: none is under way. */
export function sinceSent(events: readonly RequestEvent[]): SinceSent | null {
  const at = events.findLastIndex(({ kind }) => kind === 'transfer-sent' || kind === 'transfer-failed');
  const sent = events[at];
  if (sent?.kind !== 'transfer-sent') return null;
  const after = events.slice(at + 1);
  const { until } = sent.data;
  const state = after.findLast(({ kind }) => kind === 'transfer-heard')?.data['state'];
  return {
    at: new Date(sent.at).toISOString(),
    state: typeof state === 'string' ? state : null,
    wasFetched: after.some(({ kind }) => kind === 'transfer-fetched'),
    until: typeof until === 'string' ? until : sent.at,
  };
}

/** What the person reads beside a package that they wanted handed to another controller: words and what stands in them; none where they did not. */
export async function whyNotDirect(
  house: RightsHouse,
  tenant: string,
  { id }: RequestRow,
  { transfer }: Sheet,
): Promise<{ says: readonly string[]; values: Record<string, string> } | null> {
  if (!transfer) return null;
  const events = await timelineOf(house, tenant, id);
  const sent = sinceSent(events);
  const failed = sent === null ? events.findLast(({ kind }) => kind === 'transfer-failed') : undefined;
  const says = (): string => {
    if (failed) return failed.data['fault'] === 'unable' ? 'transferUnable' : 'transferFailed';
    if (!sent) return 'transferNot';
    if (sent.state === 'cancelled') return 'transferDeclined';
    // They may have it: whoever reads the other sentence would not ask them to erase it.
    return sent.wasFetched ? 'transferAlso' : 'transferLate';
  };
  return { says: [says()], values: { receiver: transfer.name } };
}
