// The purpose for which somebody looks at people: kept in a cookie until the browser is closed, and theirs alone.
import { Secret } from '#base';
import { type Caller, type DeclaredPurpose, isPurposeId } from '#vault';
import type { WebHouse } from './house.ts';
import { type WebContext, cookieOf, dropCookie, keepCookie, signedIn } from './visit.ts';

/** The id that was chosen, if it is declared today; null: it has to be chosen (anew). Whoever signs in after somebody else chooses again. */
export function chosenPurpose(c: WebContext, house: WebHouse, purposes: readonly DeclaredPurpose[]): string | null {
  const [staff, purpose] = (cookieOf(c, house, 'purpose')?.reveal() ?? '').split(' ');
  const known = purposes.find(({ id }) => id === purpose);
  return known && staff === signedIn(c).session.staff ? known.id : null;
}

export function keepPurpose(c: WebContext, house: WebHouse, purpose: string): void {
  if (isPurposeId(purpose)) keepCookie(c, house, 'purpose', new Secret(`${signedIn(c).session.staff} ${purpose}`));
  else dropCookie(c, house, 'purpose');
}

/** Who is asking, as the vault knows them. */
export function callerOf(c: WebContext, purpose: string): Caller {
  const { company, session } = signedIn(c);
  return { tenant: company.id, principal: `staff:${session.staff}`, actor: { role: session.role }, purpose };
}
