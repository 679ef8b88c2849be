// Whom an objection keeps shut (Art. 21 GDPR): who said no to a purpose, or to all advertising, on every way of reaching them is not opened for it any more.
import { type RawBuilder, sql } from 'kysely';
import { Problem } from '#base';
import { type Admitted, type Vault, refuse } from './vault.ts';
import { type State, restricted } from './keys-of.ts';
import { everything } from './preferences.ts';

/** The ways in which an objection to a purpose is kept; a no on some of them alone is about those messages, not about the purpose. */
const ways = ['email', 'phone', 'sms', 'post'];

/**
 * Whether the subject `s` of a query objected to the caller's purpose: as an expression, so that it costs no query of its own, and nothing at all
 * for purposes that nobody can object to. Direct marketing is shut by a no to all of it too (Art. 21(3)). A yes to the purpose opens again as
 * `outweighs` has it.
 */
export const objectedTo = ({ tenant, purpose, objectable }: Admitted): RawBuilder<boolean> =>
  objectable === 'no'
    ? sql<boolean>`false`
    : sql<boolean>`((
        select count(distinct n.channel) from upheld.preference n
         where n.tenant_id = ${tenant} and n.subject_id = s.id and not n.wants
           and n.topic = any(${objectable === 'marketing' ? [purpose, everything] : [purpose]}::text[])
           and n.channel = any(${ways}::text[])
           and not exists (
             select from upheld.preference y
              where y.tenant_id = n.tenant_id and y.subject_id = n.subject_id and y.channel = n.channel
                and y.topic = ${purpose} and y.wants and y.asked_at > n.at)
      ) = ${ways.length})`;

/** What keeps a person shut for this caller. */
export interface Standing {
  state: State;
  objected: boolean;
}

export const isOpen = ({ beyond }: Admitted, { state, objected }: Standing): boolean =>
  beyond || (state === 'active' && !objected);

/** Throws Problem `vault.restricted`, `vault.objected`, and notes it. */
export async function mustBeOpen(vault: Vault, caller: Admitted, standing: Standing, subject: string): Promise<void> {
  if (isOpen(caller, standing)) return;
  throw await refuse(vault, caller, standing.state === 'restricted' ? restricted() : objected(), subject);
}

const objected = (): Problem =>
  new Problem('vault.objected', {
    happened: 'This person objected to the use of their data for this purpose (Art. 21 GDPR).',
    unchanged: 'Nothing was shown and nothing was changed; the attempt stands in the access log.',
    next: 'Leave them out. To handle what they ask for, name a purpose of the law; their own confirmed yes opens it again.',
  });
