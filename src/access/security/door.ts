// Security events as the pages and the command line see them: the list, and the review of one.
import { Pii } from '#base';
import { type Said, record } from '#ledger';
import { type Db, type Severity, type TenantDb, withTenant } from '#store';
import { seal, unseal } from '../keys.ts';
import type { Access } from '../setting.ts';

export interface SecurityLine {
  id: string;
  kind: string;
  severity: Severity;
  at: string;
  /** The member whom it concerns: their name, or null when they have left; absent: nobody. */
  staff?: string | null;
  about: Said;
  /** Null: nobody has looked at it. */
  reviewed: { at: string; by: string | null; words: Pii | null } | null;
}

export type SecurityFilter = 'new' | 'all';

export interface SecurityDoor {
  /** Newest first, at most 200; `new`: those that nobody has looked at. */
  list(company: string, which: SecurityFilter): Promise<readonly SecurityLine[]>;
  /** How many nobody has looked at. */
  waiting(company: string): Promise<number>;
  /** `gone`: this company has no such event, or it was looked at. `words`: a severe one needs them. */
  review(company: string, staff: string, id: string, words: Pii): Promise<'done' | 'gone' | 'words' | 'long'>;
}

export const mostEvents = 200;
const longestWords = 2000;
const place = (tenant: string, id: string): string => `upheld.security_event|${tenant}|${id}|words`;

export const openSecurityDoor = (access: Access): SecurityDoor => ({
  list: (company, which) => list(access, company, which),
  waiting: (company) => withTenant(access.db, company, (trx) => waiting(trx, company)),
  review: (company, staff, id, words) => review(access, company, staff, id, words),
});

/** The rows without their words: for the command line, where nobody is signed in. */
export function eventsOf(db: Db, company: string, which: SecurityFilter) {
  return withTenant(db, company, (trx) =>
    trx
      .selectFrom('security_event as e')
      .leftJoin('auth.staff as s', 's.id', 'e.staff')
      .leftJoin('auth.staff as r', 'r.id', 'e.reviewed_by')
      .selectAll('e')
      .select(['s.name as name', 'r.name as reviewer'])
      .where('e.tenant_id', '=', company)
      .$if(which === 'new', (query) => query.where('e.reviewed_at', 'is', null))
      .orderBy('e.found_at', 'desc')
      .orderBy('e.id', 'desc')
      .limit(mostEvents)
      .execute(),
  );
}

async function list({ db, keys }: Access, company: string, which: SecurityFilter): Promise<SecurityLine[]> {
  const rows = await eventsOf(db, company, which);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    severity: row.severity,
    at: row.at,
    ...(row.staff === null ? {} : { staff: row.name }),
    about: row.about as Said,
    reviewed:
      row.reviewed_at === null
        ? null
        : {
            at: row.reviewed_at,
            by: row.reviewer,
            words: row.words_sealed && new Pii(unseal(keys, place(company, row.id), row.words_sealed).reveal()),
          },
  }));
}

async function waiting(trx: TenantDb, company: string): Promise<number> {
  const { count } = await trx
    .selectFrom('security_event')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', company)
    .where('reviewed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

function review(
  { db, keys, clock }: Access,
  company: string,
  staff: string,
  id: string,
  typed: Pii,
): Promise<'done' | 'gone' | 'words' | 'long'> {
  const words = typed.reveal().trim();
  if (words.length > longestWords) return Promise.resolve('long');
  return withTenant(db, company, async (trx) => {
    const row = await trx
      .selectFrom('security_event')
      .select(['kind', 'severity'])
      .where('tenant_id', '=', company)
      .where('id', '=', id)
      .where('reviewed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return 'gone';
    if (row.severity === 'severe' && words === '') return 'words';
    await trx
      .updateTable('security_event')
      .set({
        reviewed_at: clock.now().toString({ smallestUnit: 'millisecond' }),
        reviewed_by: staff,
        words_sealed: words === '' ? null : seal(keys, place(company, id), new Pii(words)),
      })
      .where('tenant_id', '=', company)
      .where('id', '=', id)
      .execute();
    await record(trx, company, { kind: 'security.reviewed', data: { event: id, kind: row.kind, by: staff } }, clock);
    return 'done';
  });
}
