// The vault as a Holding: requests of people and storage periods reach it like any system of the company's.
import { Problem } from '#base';
import { type Holding, type Outcome, type Selection, cannot, done, keptBy } from '#policy';
import { removeFile } from '../files.ts';
import { changeRecord, removeRecord } from '../records.ts';
import { restrictPerson } from '../restrict.ts';
import type { Vault } from '../vault.ts';
import { collections, describe, keeper, recordTypeIn } from './collections.ts';
import { correctRecords } from './correct.ts';
import { dueIn } from './due.ts';
import { erasePersons } from './erase.ts';
import { findIn } from './find.ts';
import { present } from './rows.ts';
import { forgetPermissions } from './wishes.ts';

export interface VaultHoldingOptions {
  /** Country (ISO 3166-1 alpha-2) of telephone numbers that are given without a prefix. */
  country?: string;
}

/**
 * People are found by `email`, `phone` and `vault-subject` (their number here). Erasing a `person` takes everything of theirs along, keys and all;
 * the other collections let single rows go. Whoever calls has been let in already: it acts as the house, for `law:rights`.
 */
export const vaultHolding = (vault: Vault, tenant: string, { country }: VaultHoldingOptions = {}): Holding => ({
  describe: () => describe(vault, tenant),
  find: (person) => findIn(vault, tenant, person, country),
  due: (rule, before) => dueIn(vault, tenant, rule, before),
  correct: (selection, values) =>
    recordTypeIn(selection.collection) === null
      ? Promise.resolve(cannot('not-corrected', selection.collection))
      : correctRecords(vault, keeper(tenant), selection, values),
  restrict: (selection, restricted) => restrict(vault, tenant, selection, restricted),
  erase: (selection, key) =>
    selection.collection === collections.person
      ? erasePersons(vault, keeper(tenant), selection.keys, key)
      : eraseRows(vault, tenant, selection),
});

/** A person is restricted as a whole (Art. 18 GDPR), and what is theirs with them. */
async function restrict(
  vault: Vault,
  tenant: string,
  { collection, keys }: Selection,
  restricted: boolean,
): Promise<Outcome> {
  // What shows who looked is used for that alone.
  if (collection === collections.accessLog) return cannot('no-other-use', collection);
  const rows = await present(vault, tenant, collection, keys);
  const wanted = restricted ? 'restricted' : 'active';
  if (collection !== collections.person)
    return rows.every(({ state }) => state === wanted) ? done(rows.length) : cannot('whole-person', collection);
  for (const { subject } of rows) await unlessGone(() => restrictPerson(vault, keeper(tenant), subject, restricted));
  return done(rows.length);
}

/** Rows that are gone already count as done. Asked about none, it says whether any could go. */
async function eraseRows(vault: Vault, tenant: string, { collection, keys, fields }: Selection): Promise<Outcome> {
  const caller = keeper(tenant);
  const rows = await present(vault, tenant, collection, keys);
  if (rows.length === 0 && keys.length > 0) return done(keys.length);
  switch (collection) {
    case collections.accessLog:
      return keptBy('gdpr.art-5-2');
    case collections.objection:
      return keptBy('gdpr.art-21-3');
    case collections.permission:
      await forgetPermissions(vault, caller, keys);
      return done(keys.length);
    case collections.file:
      for (const { key } of rows) await unlessGone(() => removeFile(vault, caller, key));
      return done(keys.length);
    default:
      return eraseRecords(
        vault,
        tenant,
        { collection, keys: rows.map(({ key }) => key), ...(fields && { fields }) },
        keys.length,
      );
  }
}

/** Whole records, or some of their fields. */
async function eraseRecords(
  vault: Vault,
  tenant: string,
  { collection, keys, fields }: Selection,
  count: number,
): Promise<Outcome> {
  const caller = keeper(tenant);
  for (const key of keys)
    if (fields === undefined) await unlessGone(() => removeRecord(vault, caller, key));
    else {
      const empty = Object.fromEntries(fields.map((field) => [field, null]));
      const origin = { source: 'provided', channel: 'request' } as const;
      try {
        await unlessGone(() => changeRecord(vault, caller, key, empty, { origin }));
      } catch (error) {
        if (error instanceof Problem && error.code === 'vault.values')
          return cannot('required', collection, fields.join(', '));
        throw error;
      }
    }
  return done(count);
}

/** What somebody else took away meanwhile is as it was asked to be. */
async function unlessGone(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const gone = ['vault.no-person', 'vault.fenced', 'vault.no-record', 'vault.no-file'];
    if (!(error instanceof Problem && gone.includes(error.code))) throw error;
  }
}
