// What stands before every route of one person: an id that could be one, a purpose that was chosen, and refusals in the reader's language.
import { Problem } from '#base';
import { isUuid } from './account-routes.tsx';
import type { WebHouse } from './house.ts';
import { chosenPurpose } from './purpose.ts';
import { toldIn } from './vault-told.ts';
import { type WebContext, signedIn } from './visit.ts';

type Act = (c: WebContext, person: string, purpose: string) => Promise<Response>;

/** Goes on with the id and the purpose; asks for the purpose first. Whoever is not there, or of another company, is a page that is not there. */
export const forPerson =
  (house: WebHouse) =>
  (act: Act) =>
  async (c: WebContext): Promise<Response> => {
    const id = c.req.param('person') ?? '';
    if (!isUuid(id)) return c.notFound();
    const { company, session, language } = signedIn(c);
    const purpose = chosenPurpose(c, house, await house.people.purposes(company.id, session.staff));
    if (purpose === null) return c.redirect(`/console/people?next=${encodeURIComponent(c.req.path)}`, 303);
    try {
      return await act(c, id, purpose);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (['vault.no-person', 'vault.no-record'].includes(error.code)) return c.notFound();
      throw new Problem(error.code, toldIn(error, language), { cause: error });
    }
  };
