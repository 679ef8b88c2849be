// credentials: every password of this company's staff is kept as a sealed argon2id hash of full cost, every API key as a hash.
import { type Answer, type Probe, answer, forOurStore, reading, sentencesOf } from '#policy';
import { credentialPlace, unseal } from '../keys.ts';
import { costOf, usualCost } from '../password-hash.ts';
import type { Access } from '../setting.ts';

/** Whose passwords a sentence speaks of that are kept elsewhere: Upheld has those of the company's own staff alone. */
const ofUsers =
  /\b(?:your|you|users?'?|customers?'?|clients?'?|members?'?|votre|vos|utilisateurs?|uw|jouw|je|gebruikers?|klanten?|ihre?n?|nutzer\w*|kunden?)\b/i;

export const credentials = (access: Pick<Access, 'db' | 'keys'>): Probe => ({
  kind: 'credentials',
  async ask(world): Promise<Answer> {
    const { tenant } = world.published;
    const passwords = await passwordsOf(access, tenant);
    const keys = await access.db
      .selectFrom('auth.api_key')
      .select('token_sha256')
      .where('tenant_id', '=', tenant)
      .execute();
    const bare = keys.filter(({ token_sha256 }) => !/^[0-9a-f]{64}$/.test(token_sha256)).length;
    const weak = passwords.filter((one) => one !== 'strong').length;
    const { memory, passes, parallelism } = usualCost;
    const measured = [
      reading('passwords', { count: passwords.length, weak, memory, passes, parallelism }),
      reading('apiKeys', { count: keys.length, bare }),
    ];
    if (weak > 0) return answer('broken', 'weakPasswords', { count: weak, all: passwords.length }, measured);
    if (bare > 0) return answer('broken', 'bareKeys', { count: bare }, measured);
    if (passwords.length + keys.length === 0) return answer('unproven', 'noCredentials', {}, measured);
    const own = forOurStore(
      world,
      answer('upheld', 'credentialsHashed', { count: passwords.length, keys: keys.length }, measured),
    );
    return own.state === 'upheld' && ofUsers.test(sentencesOf(world))
      ? answer('unproven', 'usersPasswords', {}, [own.because, ...own.measured])
      : own;
  },
});

/** `open`: the row is not sealed under our key, or holds no hash. */
async function passwordsOf(
  { db, keys }: Pick<Access, 'db' | 'keys'>,
  tenant: string,
): Promise<readonly ('strong' | 'weak' | 'open')[]> {
  const rows = await db
    .selectFrom('auth.credential as c')
    .innerJoin('auth.membership as m', 'm.staff_id', 'c.staff_id')
    .select(['c.id', 'c.sealed'])
    .where('m.tenant_id', '=', tenant)
    .where('c.kind', '=', 'password')
    .execute();
  return rows.map(({ id, sealed }) => {
    try {
      const cost = costOf(unseal(keys, credentialPlace(id), sealed));
      if (cost === null) return 'open';
      const strong = cost.memory >= usualCost.memory && cost.passes >= usualCost.passes;
      return strong ? 'strong' : 'weak';
    } catch {
      return 'open';
    }
  });
}
