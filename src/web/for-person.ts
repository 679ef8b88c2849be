// What stands before every route that opens the vault: a purpose that was chosen, ids that could be some, and refusals in the reader's language.
import { Problem } from '#base';
import { isUuid } from './account-routes.tsx';
import { actOfRequest } from './console-acts.ts';
import type { WebHouse } from './house.ts';
import { chosenPurpose } from './purpose.ts';
import { toldIn } from './vault-told.ts';
import { type WebContext, signedIn } from './visit.ts';

/** Problems that say that what a path names is not there: of another company, or gone. */
const absent = ['vault.no-person', 'vault.no-record', 'vault.no-organisation'];

/** Goes on with the purpose; asks for it first. */
export const forPurpose =
  (house: WebHouse) =>
  (act: (c: WebContext, purpose: string) => Promise<Response>) =>
  async (c: WebContext): Promise<Response> => {
    const { company, session, language } = signedIn(c);
    const purpose = chosenPurpose(c, house, await house.people.purposes(company.id, session.staff));
    // A form is not sent twice: whoever has to choose first comes back to the page that it stood on.
    const back = actOfRequest(c.req.method, c.req.path)?.page ?? '/console/people';
    if (purpose === null) return c.redirect(`/console/people?next=${encodeURIComponent(back)}`, 303);
    try {
      return await act(c, purpose);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (absent.includes(error.code)) return c.notFound();
      throw new Problem(error.code, toldIn(error, language), { cause: error });
    }
  };

/** The same for a path that names something by a UUID in `name`: whatever is not there is a page that is not there. */
export const forThing =
  (house: WebHouse, name: string) =>
  (act: (c: WebContext, id: string, purpose: string) => Promise<Response>) =>
  async (c: WebContext): Promise<Response> => {
    const id = c.req.param(name) ?? '';
    return isUuid(id) ? forPurpose(house)((_, purpose) => act(c, id, purpose))(c) : c.notFound();
  };

export const forPerson = (house: WebHouse) => forThing(house, 'person');
