// Addresses of people as the house itself needs them: to leave a mark of an objection, and to find one that was left.
import { type ContactChannel, withTenant } from '#store';
import { logAccess } from './access-log.ts';
import { keysOf } from './keys-of.ts';
import { normalise } from './normalise.ts';
import { recordColumns } from './read.ts';
import { restingOf } from './records.ts';
import { columnsOf, openRecord } from './sealed-record.ts';
import { type Caller, type Vault, admit } from './vault.ts';

/** Each in its one form: two spellings of one address are the same text. */
export type Addresses = Readonly<Partial<Record<ContactChannel, string>>>;

const fields = ['email', 'phone', 'street', 'postal-code', 'city', 'country', 'family-name'];

/**
 * The addresses of people by their ids, of their contacts. Needs a purpose of the law, and the addresses are looked at for nothing else.
 * Throws what `admit` throws, and Problem `keyd.*`.
 */
export async function addressesOf(
  vault: Vault,
  caller: Caller,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Addresses>> {
  const admitted = await admit(vault, caller, 'read');
  if (subjects.length === 0) return new Map();
  const rows = await withTenant(vault.db, caller.tenant, (trx) =>
    trx
      .selectFrom('record')
      .select(recordColumns)
      .where('tenant_id', '=', caller.tenant)
      .where('subject_id', 'in', [...subjects])
      .where('type', '=', 'contact')
      .execute(),
  );
  const columns = columnsOf({ name: 'contact' }, fields);
  const keys = await keysOf(vault, admitted, subjects, columns);
  await logAccess(vault, admitted, { act: 'read', columns, subjects });
  return new Map(
    rows.map((row) => {
      const opened = openRecord(admitted, { ...row, ...restingOf(row) }, keys.get(row.subject_id) ?? new Map());
      return [row.subject_id, formsOf(opened.values)];
    }),
  );
}

function formsOf(values: Readonly<Record<string, unknown>>): Addresses {
  const text = (field: string): string => (typeof values[field] === 'string' ? values[field] : '');
  const email = normalise('email', text('email'));
  const phone = normalise('phone', text('phone'), text('country') || undefined);
  const post = postOf(['family-name', 'street', 'postal-code', 'city', 'country'].map(text));
  return {
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone, sms: phone }),
    ...(post === null ? {} : { post }),
  };
}

/** Letters and digits alone, in lower case: neither commas nor accents make two addresses. Null without a name or a street. */
function postOf(parts: readonly string[]): string | null {
  const plain = parts.map((part) =>
    part
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  return plain[0] === '' || plain[1] === '' ? null : plain.join('|');
}
