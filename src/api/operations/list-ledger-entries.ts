// GET /ledger/entries: what stands in the signed ledger, newest first.
import { z } from 'zod';
import { parseCheckpoint, readEntry } from '#ledger';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { ledgerEntry } from '../examples.ts';
import { reads } from '../operation.ts';
import { LedgerEntry } from '../schemas.ts';

const Position = z.tuple([z.int().min(0)]);

export const listLedgerEntries = reads({
  id: 'listLedgerEntries',
  path: '/ledger/entries',
  area: 'Ledger',
  summary: 'What was written down for good',
  description:
    'Newest first: the entries that the newest signed checkpoint covers. An entry is never changed and keeps its number.',
  scope: 'read:board',
  query: z.strictObject(pageQuery),
  answered: 'A page of entries.',
  answer: z.strictObject({ items: z.array(LedgerEntry), next }),
  example: { items: [ledgerEntry], next: null },
  async do({ query, caller }, { ledger }) {
    const position = positionIn(Position, query.cursor);
    const checkpoint = await ledger.checkpoint(caller.tenant.id);
    const size = checkpoint === null ? 0 : parseCheckpoint(checkpoint)!.size;
    const end = Math.min(size, position?.[0] ?? size);
    const from = Math.max(0, end - query.limit - 1);
    const rows = (await ledger.entries(caller.tenant.id, from, end - from)).toReversed();
    const items = rows.map(({ number, entry }) => {
      const { id, kind, at, facts, data } = readEntry(entry);
      return { number, id, kind, at, facts: [...facts], data: { ...data } };
    });
    return pageOf(items, query.limit, ({ number }) => [number]);
  },
});
