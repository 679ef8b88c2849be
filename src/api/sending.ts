// What the operations about permission to write share: shapes, and the check that the caller's key opens people for each purpose it names.
import { z } from 'zod';
import { type Ask, type Sending, maySend as decide } from '#consent';
import { admit, logAccess } from '#vault';
import type { ApiHouse } from './house.ts';
import type { Caller } from './operation.ts';
import { vaultCaller } from './people.ts';

export const MaySend = z
  .strictObject({
    ok: z.boolean(),
    because: z
      .enum(['consent', 'existing-client', 'declared', 'undeclared', 'restricted', 'objected', 'no-consent'])
      .describe(
        'Yes: `consent`; `existing-client` (Directive 2002/58/EC Art. 13(2), only where the policy says so); `declared`: a purpose that needs no consent. No: `undeclared` by the policy in force; `restricted` (Art. 18 GDPR); `objected`, which also counts after an erasure; `no-consent`.',
      ),
    facts: z.array(z.string()).describe('Ids of facts of the policy that it rests on.'),
  })
  .meta({ id: 'MaySend' });

export const maySendExample = {
  ok: false,
  because: 'objected' as const,
  facts: ['purpose.newsletter', 'basis.consent'],
};

export const shown = ({ ok, because, facts }: Sending): z.input<typeof MaySend> => ({ ok, because, facts: [...facts] });

/** Answers, with a line in the access log for each purpose. Throws Problem `vault.role` for a key that does not open people for one. */
export async function answersFor(house: ApiHouse, caller: Caller, asks: readonly Ask[]): Promise<Sending[]> {
  const permissions = await house.permissions();
  const { vault } = permissions;
  const published = await vault.published(caller.tenant.id);
  for (const [purpose, some] of Map.groupBy(asks, (ask) => ask.purpose)) {
    // One that is not declared is answered so, and opens nobody.
    if (!published?.policy.purposes.some(({ id }) => id === purpose)) continue;
    const admitted = await admit(vault, vaultCaller(caller, purpose), 'read');
    const columns = [...new Set(some.map(({ channel }) => `preference.${channel}`))];
    await logAccess(vault, admitted, { act: 'search', columns, subjects: [], count: some.length });
  }
  return decide(permissions, caller.tenant.id, asks);
}
