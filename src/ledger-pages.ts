// The ledger as the pages show it: entries in words, for staff or for everybody.
import { type Ledger, type ReadEntry, isForEverybody, parseCheckpoint, parseReceipt, readEntry, vkeyOf } from '#ledger';
import { publishedVersion } from '#publish';
import type { Store } from '#store';
import type { WebHouse } from '#web';

export function ledgerPages({ db }: Store, ledger: Ledger): WebHouse['ledger'] {
  const signed = async (company: string) => {
    const [checkpoint, verifier] = [await ledger.checkpoint(company), await ledger.verifier(company)];
    if (checkpoint === null || verifier === null) return null;
    return { checkpoint, vkey: vkeyOf(verifier), size: parseCheckpoint(checkpoint)!.size };
  };
  /** Says entries, a promise among them by its kind. */
  const inWords = async (company: string) => {
    const published = await publishedVersion(db, company, 'latest');
    const kinds = new Map(published?.policy.promises.map(({ id, kind }) => [id, kind]));
    return ({ number, id, at, kind, data }: { number: number } & ReadEntry) => {
      const what = { key: messageOf(kind), values: data as Record<string, string | number> };
      return { number, id, at, what, promiseKind: kinds.get(String(data['promise'])) ?? null };
    };
  };
  return {
    state: signed,
    file: (company, path) => ledger.file(company, path),
    async receipt(company, id, staff) {
      const text = await ledger.receipt(company, id);
      const receipt = text === null ? null : parseReceipt(text);
      return receipt && (staff || isForEverybody(readEntry(receipt.entry).kind)) ? text : null;
    },
    async newest(company, count, staff) {
      const size = (await signed(company))?.size ?? 0;
      const said = await inWords(company);
      // Somebody who may not see all of them is shown those among the newest thousand.
      const reach = staff ? count : 1000;
      const rows = (await ledger.entries(company, Math.max(0, size - reach), reach))
        .toReversed()
        .map(({ number, entry }) => ({ number, ...readEntry(entry) }))
        .filter(({ kind }) => staff || isForEverybody(kind))
        .slice(0, count);
      return rows.map(said);
    },
    async entry(company, id) {
      const text = await ledger.receipt(company, id);
      const receipt = text === null ? null : parseReceipt(text);
      return receipt && (await inWords(company))({ number: receipt.index, ...readEntry(receipt.entry) });
    },
  };
}

/** The message of a kind of entry: `policy.published` is `ledger.policyPublished`. */
export const messageOf = (kind: string): string =>
  `ledger.${kind.replace(/[.-](\w)/g, (_, first: string) => first.toUpperCase())}`;
