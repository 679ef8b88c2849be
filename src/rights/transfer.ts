// Directly to another controller (Art. 20(2)): the package is offered to its OpenDSR service, its signed word is taken in, and the person is told what happened.
import { Problem, type Secret, tell } from '#base';
import { withTenant } from '#store';
import { closeIn } from './handle.ts';
import { handOver, packFor } from './hand-over.ts';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { addressFor, mustBeIdentified, sheetOf, theirAddress } from './identity.ts';
import { writeLetter } from './letters.ts';
import { baseOf, followLink, spendLink, writeLink } from './links.ts';
import { keptPackages } from './package/kept.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, happened, hasHappened, openIn, requestIn, requestOf, timelineOf, today } from './register.ts';
import { changeSheet, houseCaller } from './sheet.ts';
import { endTransfer, sinceSent } from './transfer-end.ts';

export interface Receiver {
  /** Of the other controller; absent: as the person wrote it. */
  name?: string;
  /** Of its OpenDSR service, with the version: `https://opendsr.bank.example/v2`. */
  service: string;
  /** How it lets us in, where it asks for that; kept nowhere. */
  bearer?: Secret;
}

/** `person`: the other side has no such service, so the person got the package and was told why. `nothing`: there was nothing to hand over. */
export type Transferred = { is: 'sent'; expected: string } | { is: 'person' } | { is: 'nothing' };

const job = 'job:transfers';
/** Milliseconds. */
const aDay = 24 * 60 * 60 * 1000;

/**
 * Offers the portable package to the service. Its links open once the service has taken the request; sending anew ends the links of the time before.
 * Throws Problem `rights.way`, `rights.closed`, `rights.identify`, `rights.transferWho`, `rights.transferAddress`, `rights.letter`, `rights.noLink`,
 * `rights.unreached`, and `rights.handover-unreached`, `-untrusted`, `-refused`, `-unsigned`: the request stays open then, and nothing can be fetched.
 */
export async function transfer(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  { name, service, bearer }: Receiver,
): Promise<Transferred> {
  const row = await requestOf(house, tenant, id);
  if (row.asks !== 'portability') throw new RightsProblem('way');
  if (row.state !== 'open') throw new RightsProblem('closed');
  mustBeIdentified(row);
  const { sheet } = await sheetOf(house, tenant, row);
  const receiver = name ?? sheet.transfer?.name;
  if (receiver === undefined) throw new RightsProblem('transferWho');
  const address = serviceAt(service);
  const email = theirAddress(row, sheet);
  if (email === undefined) throw new RightsProblem('letter');
  const base = await baseOf(house, tenant);
  if (!base.startsWith('https:')) throw new RightsProblem('noLink');
  const keep = (more: object): Promise<void> =>
    changeSheet(house, houseCaller(tenant), row.subject!, {
      transfer: { ...sheet.transfer, name: receiver, service: address, ...more },
    });
  await keep({});
  await endTransfer(house, tenant, id);
  const packages = await keptPackages(house.packages);
  const packed = await packFor(house, tenant, row);
  if (packed.rows === 0) {
    await packages.drop(packed.name);
    await handOver(house, tenant, id, by);
    return { is: 'nothing' };
  }
  const { sha256, until } = packed;
  try {
    const callback = await withTenant(dbOf(house), tenant, async (trx) => {
      await openIn(trx, tenant, id);
      return writeLink(trx, house, tenant, id, 'callback');
    });
    // Loaded where it is needed: the roots of all authorities take memory.
    const { handOver: offer } = await import('./package/opendsr.ts');
    const handed = await offer(
      {
        address,
        ...(bearer ? { bearer } : {}),
        // The address by which they proved who they are, and nothing else that we know of them.
        person: { identifiers: [{ kind: 'email', value: email }] },
        submitted: new Date(row.openedAt).toISOString(),
        callback: callback.url,
        package: { url: `${base}/opendsr/package/${packed.token.reveal()}`, sha256, until },
      },
      clockOf(house).now(),
      house.outside ?? {},
    );
    await keep({ handed });
    await withTenant(dbOf(house), tenant, async (trx) => {
      const open = await openIn(trx, tenant, id);
      await trx
        .insertInto('request_link')
        .values({ tenant_id: tenant, token_sha256: packed.name, request_id: id, leads: 'transfer', expires_at: until })
        .execute();
      const data = { sha256, rows: packed.rows, until, expected: handed.expected };
      await happened(trx, clockOf(house), tenant, open, { kind: 'transfer-sent', by, data });
      await writeLetter(trx, house, tenant, open, email, {
        letter: 'answered',
        says: ['transferSent'],
        values: { receiver, date: until.slice(0, 10) },
      });
    });
    return { is: 'sent', expected: handed.expected };
  } catch (error) {
    await packages.drop(packed.name);
    await endTransfer(house, tenant, id);
    const fault = error instanceof Problem ? tell(error).code.replace(/^rights\.handover-/, '') : 'unreached';
    await withTenant(dbOf(house), tenant, async (trx) =>
      happened(trx, clockOf(house), tenant, await openIn(trx, tenant, id), {
        kind: 'transfer-failed',
        by,
        data: { fault },
      }),
    );
    if (fault !== 'unable') throw error;
    await handOver(house, tenant, id, by);
    return { is: 'person' };
  }
}

/** HTTPS, without a name or password, a question or a place in it. Throws Problem `rights.transferAddress`. */
function serviceAt(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new RightsProblem('transferAddress');
  return url.href.replace(/\/$/, '');
}

/** What the receiver fetches; null: fetched already, over, taken back, or none of ours. */
export async function takeTransfer(
  house: RightsHouse,
  tenant: string,
  token: Secret,
): Promise<{ size: number; bytes: AsyncIterable<Uint8Array> } | null> {
  const row = await followLink(house, tenant, token, 'transfer');
  if (row?.state !== 'open') return null;
  const taken = await (await keptPackages(house.packages)).take(token, clockOf(house).now());
  if (!taken) return null;
  return { size: taken.size, bytes: thenDo(taken.bytes, () => fetched(house, tenant, row.id, token)) };
}

async function* thenDo(bytes: AsyncIterable<Uint8Array>, act: () => Promise<void>): AsyncGenerator<Uint8Array> {
  yield* bytes;
  await act();
}

const fetched = (house: RightsHouse, tenant: string, id: string, token: Secret): Promise<void> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    if (!(await spendLink(trx, tenant, token))) return;
    const row = await requestIn(trx, tenant, id, true);
    await happened(trx, clockOf(house), tenant, row, { kind: 'transfer-fetched', by: job });
  });

export interface CalledBack {
  /** As they came: the headers and the raw bytes of the body. */
  domain: string | undefined;
  signature: string | undefined;
  body: Uint8Array;
}

/** The receiver's word on how it goes. 403: not from them, or for nothing that was sent; 400: from them, and not what the specification says. */
export async function hearTransfer(
  house: RightsHouse,
  tenant: string,
  token: Secret,
  called: CalledBack,
): Promise<202 | 400 | 403> {
  const row = await followLink(house, tenant, token, 'callback');
  if (!row || row.subject === null) return 403;
  const { sheet } = await sheetOf(house, tenant, row);
  const { readCallback } = await import('./package/opendsr.ts');
  const handed = sheet.transfer?.handed ?? null;
  const heard = readCallback(called, handed, clockOf(house).now(), house.outside?.roots);
  if (heard.status !== 202) return heard.status;
  if (row.state !== 'open') return 202;
  const since = sinceSent(await timelineOf(house, tenant, row.id));
  // Quicker than we: they ask again.
  if (since === null) return 403;
  // They may say the same many times, and nothing more after the end.
  if (since.state === heard.state || since.state === 'completed' || since.state === 'cancelled') return 202;
  await withTenant(dbOf(house), tenant, async (trx) =>
    happened(trx, clockOf(house), tenant, await openIn(trx, tenant, row.id), {
      kind: 'transfer-heard',
      by: job,
      data: { state: heard.state, expected: heard.expected },
    }),
  );
  return 202;
}

/** Ends transfers that are done, were declined, or that nobody fetched in time. For a job: a crash in between loses nothing. */
export async function goOnWithTransfers(
  house: RightsHouse,
  tenant: string,
  failed: (request: string, error: unknown) => void,
): Promise<void> {
  const open = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('request')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'open')
      .where('asks', '=', 'portability')
      .where(hasHappened('transfer-sent'))
      .orderBy('number')
      .execute(),
  );
  for (const { id } of open) {
    try {
      await goOn(house, tenant, id);
    } catch (error) {
      // Of one request; the others go on.
      failed(id, error);
    }
  }
}

async function goOn(house: RightsHouse, tenant: string, id: string): Promise<void> {
  const row = await requestOf(house, tenant, id);
  const since = sinceSent(await timelineOf(house, tenant, id));
  if (since === null || row.state !== 'open') return;
  const { at, state, wasFetched, until } = since;
  const now = clockOf(house).now().epochMilliseconds;
  const isOver = now >= Date.parse(until);
  // The day of the answer is here; a day is what the other side has even so.
  const isDue = row.dueOn !== null && today(clockOf(house)) >= row.dueOn && now >= Date.parse(at) + aDay;
  if (state === 'completed') return end(house, tenant, row, 'transferDone');
  if (state === 'cancelled') return void (await handOver(house, tenant, id, job));
  if (!isOver && !isDue) return;
  // They have it, and said nothing more: that is all that can be told.
  if (wasFetched) return end(house, tenant, row, 'transferFetched');
  await handOver(house, tenant, id, job);
}

async function end(
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  says: 'transferDone' | 'transferFetched',
): Promise<void> {
  const { sheet } = await sheetOf(house, tenant, row);
  const values = { receiver: sheet.transfer?.name ?? '' };
  const letter = { letter: 'answered', says: [says], values } as const;
  await endTransfer(house, tenant, row.id);
  await closeIn(house, tenant, row.id, job, 'answered', addressFor(row, sheet), letter, { did: says });
}
