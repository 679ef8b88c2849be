// How the newest rows rest: what must be sealed is, and what stands in clear was declared to.
import { withTenant } from '#store';
import type { RecordType } from '../record-types.ts';
import { sealedForms } from '../seal.ts';
import type { Vault } from '../vault.ts';

export interface Resting {
  rows: number;
  /** Values that have the form of something sealed (see seal.ts). */
  sealed: number;
  /** Values in clear whose type says that they may be. */
  clear: number;
  /** Columns with a value that should be sealed and is not. */
  wrong: readonly string[];
}

const newest = 1000;
/** Version, nonce and tag around at least one byte. */
const least = 1 + 12 + 16 + 1;

export async function howRowsRest({ db }: Vault, tenant: string): Promise<Resting> {
  const { records, types, files } = await withTenant(db, tenant, async (trx) => ({
    records: await trx
      .selectFrom('record')
      .select(['type', 'type_version', 'sealed', 'clear'])
      .where('tenant_id', '=', tenant)
      .orderBy('id', 'desc')
      .limit(newest)
      .execute(),
    types: await trx.selectFrom('record_type').selectAll().where('tenant_id', '=', tenant).execute(),
    files: await trx
      .selectFrom('file')
      .select((of) => [
        'id',
        'head',
        of.fn<Uint8Array>('substr', [of.ref('content'), of.val(1), of.val(least)]).as('content'),
      ])
      .where('tenant_id', '=', tenant)
      .orderBy('id', 'desc')
      .limit(newest)
      .execute(),
  }));
  const known = new Map(types.map((row) => [`${row.name} ${row.version}`, row.definition as unknown as RecordType]));
  const wrong = new Set<string>();
  const seen = { sealed: 0, clear: 0 };
  const judge = (is: boolean, what: 'sealed' | 'clear', column: string): void => {
    if (is) seen[what] += 1;
    else wrong.add(column);
  };
  for (const { type, type_version, sealed, clear } of records) {
    const properties = known.get(`${type} ${type_version}`)?.schema.properties ?? {};
    for (const [field, value] of Object.entries(sealed as object))
      judge(isSealed(Buffer.from(String(value), 'base64')), 'sealed', `${type}.${field}`);
    for (const field of Object.keys(clear as object))
      judge(properties[field]?.['x-queryable'] === true, 'clear', `${type}.${field}`);
  }
  for (const { head, content } of files) {
    judge(isSealed(head), 'sealed', 'file.name');
    judge(isSealed(content), 'sealed', 'file.content');
  }
  return { rows: records.length + files.length, ...seen, wrong: [...wrong].toSorted() };
}

const isSealed = (bytes: Uint8Array): boolean => sealedForms.includes(bytes[0]!) && bytes.length >= least;
