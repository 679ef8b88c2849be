// For tests: choices as rows, made by hand, so that many can be made and their times chosen.
import { randomBytes } from 'node:crypto';
import { newId, systemClock } from '#base';
import { type Store, withTenant } from '#store';
import type { Action } from '../post.ts';

export interface MadeUp {
  /** ISO instant. */
  at: string;
  site?: string;
  language?: string;
  action?: Action;
  layer?: number;
  method?: 'script' | 'form';
  signal?: boolean;
  /** `other`: a program. */
  device?: 'phone' | 'other';
  previous?: string | null;
  policy?: number;
  /** Category and answer. */
  answers?: Readonly<Record<string, boolean>>;
}

/** Answers with their public ids, in the same order. */
export async function madeUp({ db }: Pick<Store, 'db'>, tenant: string, choices: readonly MadeUp[]): Promise<string[]> {
  const rows = choices.map((one) => ({
    tenant_id: tenant,
    id: randomBytes(32),
    previous: one.previous === undefined || one.previous === null ? null : Buffer.from(one.previous, 'hex'),
    at: one.at,
    claimed_at: null,
    viewed_at: one.at,
    site: one.site ?? 'https://www.fenwick.example',
    policy: one.policy ?? 1,
    texts: Buffer.alloc(32, 1),
    language: one.language ?? 'en',
    layer: one.layer ?? 1,
    action: one.action ?? 'choose',
    method: one.method ?? 'script',
    answers: JSON.stringify(
      Object.fromEntries(
        Object.entries(one.answers ?? { statistics: true, marketing: false }).map(([id, granted]) => [
          id,
          { mark: 'mark-001', granted, without: [] },
        ]),
      ),
    ),
    gpc: one.signal ?? false,
    signal: false,
    device: one.device ?? 'phone',
    body: Buffer.alloc(32, 2),
    ledger_entry: newId(systemClock),
  }));
  if (rows.length > 0) await withTenant(db, tenant, (trx) => trx.insertInto('consent_choice').values(rows).execute());
  return rows.map(({ id }) => id.toString('hex'));
}
