// Handing over (Art. 15, 20): the package is written from what is found, rests sealed under its link, and the person is mailed that link.
import { type Secret, preferredLanguage } from '#base';
import { withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { addressFor, sheetOf } from './identity.ts';
import { mustBeWhole, recogniseFor } from './known.ts';
import { writeLetter } from './letters.ts';
import { baseOf, followLink, spendLink } from './links.ts';
import { type Letter, type Summary, packed } from './package/contents.ts';
import { keptPackages } from './package/kept.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, endIn, happened, openIn, requestOf } from './register.ts';
import { rightsAsked } from './rights.ts';
import type { Message, Sheet } from './sheet.ts';
import { endTransfer, whyNotDirect } from './transfer-end.ts';

export interface HandedOver {
  /** Rows in the package. */
  rows: number;
  /** SHA-256 of the zip; null: nothing was found, and the person was told that. */
  sha256: string | null;
}

/**
 * Looks everywhere, writes the package, mails its link and answers the request. Throws Problem `rights.way`, `rights.identify`, `rights.unknown`,
 * `rights.unreached` when a system did not answer to the end: nothing is handed over then, because it would look whole and not be; `rights.letter`
 * without an e-mail address to send a link to.
 */
export async function handOver(house: RightsHouse, tenant: string, id: string, by: string): Promise<HandedOver> {
  const row = await requestOf(house, tenant, id);
  if (rightsAsked[row.asks].answeredBy !== 'package') throw new RightsProblem('way');
  if (row.state !== 'open') throw new RightsProblem('closed');
  const base = await baseOf(house, tenant);
  const packages = await keptPackages(house.packages);
  const { sheet } = await sheetOf(house, tenant, row);
  const email = addressFor(row, sheet);
  if (email === undefined) throw new RightsProblem('letter');
  const { rows, sha256, bytes, name, token, until } = await packFor(house, tenant, row);
  try {
    const instead = await whyNotDirect(house, tenant, row, sheet);
    await withTenant(dbOf(house), tenant, async (trx) => {
      const open = await openIn(trx, tenant, id);
      if (rows > 0)
        await trx
          .insertInto('request_link')
          .values({ tenant_id: tenant, token_sha256: name, request_id: id, leads: 'package', expires_at: until })
          .execute();
      await writeLetter(trx, house, tenant, open, email, {
        letter: rows > 0 ? 'package' : 'nothing',
        ...(rows > 0 ? instead : null),
        ...(rows > 0 ? { date: until.slice(0, 10), link: `${base}/request/data/${token.reveal()}` } : {}),
      });
      const proof = { sha256: rows > 0 ? sha256 : null, rows, bytes };
      await trx
        .updateTable('request')
        .set({ proof: JSON.stringify(proof) })
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .execute();
      await happened(trx, clockOf(house), tenant, open, { kind: 'handed-over', by, data: proof });
      await endIn(trx, house, tenant, open, 'answered', { by, data: { rows } });
    });
    if (rows === 0) await packages.drop(name);
    // What was on its way to another controller is not fetched any more.
    await endTransfer(house, tenant, id);
    return { rows, sha256: rows > 0 ? sha256 : null };
  } catch (error) {
    await packages.drop(name);
    throw error;
  }
}

export interface Packed {
  rows: number;
  /** Of the zip. */
  sha256: string;
  bytes: number;
  /** Of the file that waits under the token; ISO 8601 instant until which it does. */
  name: string;
  token: Secret;
  until: string;
}

/**
 * Writes the package and keeps it sealed under a token of its own. Throws Problem `rights.identify`, `rights.unknown`, `rights.unreached`; then nothing
 * is kept.
 */
export async function packFor(house: RightsHouse, tenant: string, row: RequestRow): Promise<Packed> {
  // Loaded where it is needed: pages take memory that no other command needs.
  const { writePackage } = await import('./package/write.ts');
  const packages = await keptPackages(house.packages);
  const { sheet, messages } = await sheetOf(house, tenant, row);
  const { summary, name, token, until } = await house.holdings(tenant, async (holdings) => {
    const { known, unreached } = await recogniseFor(house, tenant, row, holdings);
    mustBeWhole(unreached);
    const { bytes, summary } = writePackage({
      kind: row.asks === 'portability' ? 'portability' : 'access',
      holdings: holdings.all,
      person: known,
      published: await house.vault.published(tenant),
      company: await house.company(tenant),
      language: preferredLanguage(row.language),
      made: clockOf(house).now().toString({ smallestUnit: 'second' }),
      correspondence: lettersOf(row, sheet, messages),
      folder: house.packages,
    });
    const file = await packages.put(bytes, clockOf(house).now());
    return { ...file, summary: await summary };
  });
  if (summary.complete)
    return { rows: rowsIn(summary), sha256: summary.sha256, bytes: summary.bytes, name, token, until };
  await packages.drop(name);
  throw new RightsProblem('unreached', { systems: brokenIn(summary) });
}

/** What a link hands out; null: fetched already, over, or none of ours. The link is spent when the last byte was read: a broken download can be tried again. */
export async function takePackage(
  house: RightsHouse,
  tenant: string,
  token: Secret,
): Promise<{ name: string; size: number; bytes: AsyncIterable<Uint8Array> } | null> {
  const row = await followLink(house, tenant, token, 'package');
  if (!row) return null;
  const packages = await keptPackages(house.packages);
  const taken = await packages.take(token, clockOf(house).now());
  if (!taken) return null;
  const spent = async (): Promise<void> =>
    withTenant(dbOf(house), tenant, async (trx) => {
      if (!(await spendLink(trx, tenant, token))) return;
      await trx
        .selectFrom('request')
        .select('id')
        .where('tenant_id', '=', tenant)
        .where('id', '=', row.id)
        .forUpdate()
        .execute();
      await happened(trx, clockOf(house), tenant, row, { kind: 'fetched', by: 'person' });
    });
  return { name: `${row.number}.zip`, size: taken.size, bytes: thenDo(taken.bytes, spent) };
}

/** Removes packages whose time is over. For a job. */
export const dropPackages = async (house: RightsHouse): Promise<void> =>
  void (await (await keptPackages(house.packages)).dropOld(clockOf(house).now()));

async function* thenDo(bytes: AsyncIterable<Uint8Array>, act: () => Promise<void>): AsyncGenerator<Uint8Array> {
  yield* bytes;
  await act();
}

const rowsIn = ({ holdings }: Summary): number =>
  holdings.reduce((sum, { collections }) => sum + collections.reduce((rows, one) => rows + packed(one), 0), 0);

const brokenIn = ({ holdings }: Summary): string =>
  holdings
    .filter(({ problem }) => problem !== null)
    .map(({ title }) => title)
    .join(', ');

const lettersOf = (row: RequestRow, { words }: Sheet, messages: readonly Message[]): Letter[] => [
  ...(words === undefined
    ? []
    : [{ at: row.openedAt, from: 'person' as const, subject: String(row.number), text: words }]),
  ...messages.map(({ at, from, text }) => ({ at, from, subject: String(row.number), text })),
];
