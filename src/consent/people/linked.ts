// The choices about cookies that a person laid to their own account, for whoever answers their right of access.
import { withTenant } from '#store';
import { type Caller, type Vault, readPerson } from '#vault';
import { type RecordedChoice, choiceById } from '../choices.ts';

export interface LinkedChoice {
  /** ISO 8601 instant: when the person said that it is theirs. */
  linkedAt: string;
  choice: RecordedChoice;
}

/**
 * Newest link first. It was laid to their name so that they find it again when they ask for their data, and is opened for nothing else:
 * the purpose is `law:rights`. Throws Problems of `readPerson`; the look stands in the access log.
 */
export async function linkedChoices(
  vault: Vault,
  caller: Omit<Caller, 'purpose'>,
  subject: string,
): Promise<LinkedChoice[]> {
  await readPerson(vault, { ...caller, purpose: 'law:rights' }, subject);
  const rows = await withTenant(vault.db, caller.tenant, (trx) =>
    trx
      .selectFrom('choice_link')
      .select(['choice', 'at'])
      .where('tenant_id', '=', caller.tenant)
      .where('subject_id', '=', subject)
      .orderBy('at', 'desc')
      .orderBy('choice')
      .limit(1000)
      .execute(),
  );
  const found = await Promise.all(
    rows.map(async ({ choice, at }) => ({ linkedAt: at, choice: await choiceById(vault.db, caller.tenant, choice) })),
  );
  // The id of a browser's cookie that was never recorded here is nobody's choice.
  return found.filter((one): one is LinkedChoice => one.choice !== null);
}
