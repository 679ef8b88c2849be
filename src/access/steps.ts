// Steps: what stands between a right password and a session. A step opens nothing; it is spent by the second factor, or dies in ten minutes.
import { Secret, newToken, sha256 } from '#base';
import type { Db } from '#store';
import { emailOfStaff } from './credentials.ts';
import { csrfOf } from './sessions.ts';
import type { Access } from './setting.ts';

/** `code`: of the app that is set up; `totp`: an app has to be set up first. */
export type Needs = 'code' | 'totp';

/** Minutes, and wrong codes. Setting up takes longer, and nothing can be guessed there. */
const rules = { code: { minutes: 10, tries: 5 }, totp: { minutes: 60, tries: 30 } } as const;

export interface Step {
  staff: string;
  needs: Needs;
  /** Of the member, as their app will show it. */
  account: string;
  csrf: string;
}

/** The next step of a member whose password was right. The token is returned once. */
export async function openStep(
  { db, clock }: Access,
  staff: string,
  on: Db = db,
): Promise<{ token: Secret; needs: Needs }> {
  const app = await on
    .selectFrom('auth.credential')
    .select('id')
    .where('staff_id', '=', staff)
    .where('kind', '=', 'totp')
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  const needs = app ? 'code' : 'totp';
  const token = newToken();
  const now = clock.now();
  await on
    .insertInto('auth.sign_in_step')
    .values({
      token_sha256: sha256(token),
      staff_id: staff,
      needs,
      created_at: now.toString(),
      expires_at: now.add({ minutes: rules[needs].minutes }).toString(),
    })
    .execute();
  return { token: new Secret(token), needs };
}

/** The step of a token; null when it is unknown, spent or over. */
export async function stepOfToken(access: Access, token: Secret): Promise<Step | null> {
  const row = await access.db
    .selectFrom('auth.sign_in_step')
    .innerJoin('auth.staff', 'auth.staff.id', 'auth.sign_in_step.staff_id')
    .select(['auth.sign_in_step.staff_id', 'needs', 'failures', 'auth.staff.name'])
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('expires_at', '>', access.clock.now().toString())
    .executeTakeFirst();
  if (!row || row.failures >= rules[row.needs].tries) return null;
  const email = await emailOfStaff(access, row.staff_id);
  return { staff: row.staff_id, needs: row.needs, account: email?.reveal() ?? row.name, csrf: csrfOf(token) };
}

/** Counts a try at a step, before it is judged. Whose it is; null when it is gone, or of another kind. */
export async function countStep({ db, clock }: Access, token: Secret, needs: Needs): Promise<string | null> {
  const row = await db
    .updateTable('auth.sign_in_step')
    .set((step) => ({ failures: step('failures', '+', 1) }))
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('needs', '=', needs)
    .where('failures', '<', rules[needs].tries)
    .where('expires_at', '>', clock.now().toString())
    .returning('staff_id')
    .executeTakeFirst();
  return row?.staff_id ?? null;
}

/** Spends a step; false when it was spent already. */
export async function endStep(db: Db, token: Secret): Promise<boolean> {
  const row = await db
    .deleteFrom('auth.sign_in_step')
    .where('token_sha256', '=', sha256(token.reveal()))
    .returning('staff_id')
    .executeTakeFirst();
  return row !== undefined;
}
