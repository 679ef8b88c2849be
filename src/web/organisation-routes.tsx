// Routes of organisations: the list, one with its people, its form, its removal; and to which one a person belongs.
import type { Hono } from 'hono';
import { Problem } from '#base';
import { type NewOrganisation, type Organisation, organisationFaults, sources } from '#vault';
import { isUuid } from './account-routes.tsx';
import { forPerson, forPurpose, forThing } from './for-person.ts';
import type { WebHouse } from './house.ts';
import { type BelongsView, BelongsPage } from './pages/belongs.tsx';
import { OrganisationPage, organisationDeeds } from './pages/organisation.tsx';
import {
  type OrganisationField,
  type OrganisationFormView,
  OrganisationFormPage,
  organisationFields,
} from './pages/organisation-form.tsx';
import { type OrganisationsView, OrganisationsPage } from './pages/organisations.tsx';
import { personName } from './people-words.tsx';
import { answer } from './public-routes.tsx';
import { callerOf, chosenPurpose } from './purpose.ts';
import { cleaned } from './search.ts';
import { textIn } from './sign-in-routes.tsx';
import { speaker } from './speak.tsx';
import { toldIn } from './vault-told.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const home = '/console/organisations';
const onPage = 50;
const offered = 25;
const peopleOnPage = 25;

export function organisationRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;
  const purposeFirst = forPurpose(house);
  const organisation = forThing(house, 'organisation');
  const person = forPerson(house);

  // A page of the navigation: it asks for the purpose itself.
  app.get(home, async (c) => {
    const purposes = await desk.purposes(signedIn(c).company.id, signedIn(c).session.staff);
    const purpose = chosenPurpose(c, house, purposes);
    if (purpose === null) return listPage(c, { purposes });
    return purposeFirst(async () => {
      const prefix = cleaned(c.req.query('name') ?? '');
      const after = placeIn(c.req.query());
      const page = { prefix, limit: onPage + 1, ...(after ? { after } : {}) };
      const found = await desk.organisations(callerOf(c, purpose), page);
      const all = found.slice(0, onPage);
      const last = found.length > onPage ? all.at(-1)! : null;
      const more = last && `${home}?${new URLSearchParams({ name: prefix, from: last.name, id: last.id }).toString()}`;
      return listPage(c, { purposes, purpose, prefix, all, more, removed: c.req.query('done') === 'removed' });
    })(c);
  });

  app.get(
    `${home}/new`,
    purposeFirst((c, purpose) => formPage(c, purpose, {})),
  );

  app.post(
    home,
    purposeFirst((c, purpose) =>
      saved(c, purpose, null, async (given) => {
        const { id } = await desk.addOrganisation(callerOf(c, purpose), given);
        return c.redirect(`${home}/${id}?done=added`, 303);
      }),
    ),
  );

  app.get(
    `${home}/:organisation`,
    organisation(async (c, id, purpose) => {
      const { company, session, language } = signedIn(c);
      const [caller, before] = [callerOf(c, purpose), c.req.query('before') ?? ''];
      const one = await desk.organisation(caller, id);
      const page = { organisation: id, limit: peopleOnPage + 1, ...(isUuid(before) ? { before } : {}) };
      const found = one.people === 0 ? [] : await desk.list(caller, page);
      const lines = found.slice(0, peopleOnPage);
      const deed = c.req.query('done') ?? '';
      const view = {
        company,
        session,
        language,
        purpose,
        purposes: await desk.purposes(company.id, session.staff),
        organisation: one,
        lines,
        older: found.length > peopleOnPage ? lines.at(-1)!.id : null,
        done: Object.hasOwn(organisationDeeds, deed) ? (deed as keyof typeof organisationDeeds) : null,
      };
      return answer(c, <OrganisationPage {...view} />);
    }),
  );

  app.get(
    `${home}/:organisation/change`,
    organisation(async (c, id, purpose) => {
      const one = await desk.organisation(callerOf(c, purpose), id);
      return formPage(c, purpose, { id, typed: typedOf(one) });
    }),
  );

  app.post(
    `${home}/:organisation/change`,
    organisation((c, id, purpose) =>
      saved(c, purpose, id, async (given) => {
        await desk.changeOrganisation(callerOf(c, purpose), id, given);
        return c.redirect(`${home}/${id}?done=changed`, 303);
      }),
    ),
  );

  app.post(
    `${home}/:organisation/remove`,
    organisation(async (c, id, purpose) => {
      await desk.removeOrganisation(callerOf(c, purpose), id);
      return c.redirect(`${home}?done=removed`, 303);
    }),
  );

  app.get(
    '/console/people/:person/organisation',
    person((c, id, purpose) => belongsPage(c, id, purpose, {})),
  );

  app.post(
    '/console/people/:person/organisation',
    person(async (c, id, purpose) => {
      const body = await c.req.parseBody();
      const chosen = textIn(body, 'organisation');
      const source = sources.find((one) => one === body['source']) ?? 'provided';
      if (chosen !== 'none' && !isUuid(chosen)) return belongsPage(c, id, purpose, { source, wrong: true }, 422);
      try {
        await desk.setOrganisation(callerOf(c, purpose), id, chosen === 'none' ? null : chosen, source);
        return c.redirect(`/console/people/${id}?done=organisation`, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === 'vault.no-person') throw error;
        return belongsPage(c, id, purpose, { source, problem: toldIn(error, signedIn(c).language) }, 422);
      }
    }),
  );

  async function listPage(c: WebContext, more: Partial<OrganisationsView>): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const none = { purpose: null, purposes: [], prefix: '', all: [], more: null, removed: false };
    return answer(c, <OrganisationsPage {...{ company, session, language, ...none, ...more }} />);
  }

  /** Keeps what was typed, or shows the form again with what is wrong. */
  async function saved(
    c: WebContext,
    purpose: string,
    id: string | null,
    save: (given: NewOrganisation) => Promise<Response>,
  ): Promise<Response> {
    const typed = typedIn(await c.req.parseBody());
    const given = valuesOf(typed);
    const wrong = organisationFaults(given);
    if (wrong.length > 0) return formPage(c, purpose, { id, typed, wrong }, 422);
    try {
      return await save(given);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'vault.no-organisation') throw error;
      return formPage(c, purpose, { id, typed, problem: toldIn(error, signedIn(c).language) }, 422);
    }
  }

  async function formPage(
    c: WebContext,
    purpose: string,
    more: Partial<OrganisationFormView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const purposes = await desk.purposes(company.id, session.staff);
    const blank = { id: null, typed: typedIn({}), wrong: [], problem: null };
    const view = { company, session, language, purpose, purposes, ...blank, ...more };
    return answer(c, <OrganisationFormPage {...view} />, status);
  }

  async function belongsPage(
    c: WebContext,
    id: string,
    purpose: string,
    more: Partial<BelongsView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const caller = callerOf(c, purpose);
    const shown = await desk.read(caller, id);
    const prefix = cleaned(c.req.query('name') ?? '');
    const found = await desk.organisations(caller, { prefix, limit: offered + 1 });
    const view: BelongsView = {
      company,
      session,
      language,
      purpose,
      purposes: await desk.purposes(company.id, session.staff),
      id,
      name: personName(shown, speaker(language)),
      now: shown.organisation,
      prefix,
      all: found.slice(0, offered),
      more: found.length > offered,
      source: 'provided',
      wrong: false,
      problem: null,
      ...more,
    };
    return answer(c, <BelongsPage {...view} />, status);
  }
}

/** Where a page of the list begins; null: at the first. */
function placeIn({ from, id }: Readonly<Record<string, string>>): [string, string] | null {
  return from !== undefined && from.length <= 200 && id !== undefined && isUuid(id) ? [from, id] : null;
}

const typedOf = (one: Organisation): Record<OrganisationField, string> => ({
  name: one.name,
  domain: one.domain ?? '',
  country: one.country ?? '',
  registration: one.registration ?? '',
});

const typedIn = (body: Readonly<Record<string, unknown>>): Record<OrganisationField, string> => {
  const [name, domain, country, registration] = organisationFields.map((field) => cleaned(textIn(body, field)));
  return { name: name!, domain: domain!.toLowerCase(), country: country!.toUpperCase(), registration: registration! };
};

const valuesOf = ({ name, domain, country, registration }: Record<OrganisationField, string>): NewOrganisation => ({
  name,
  domain: domain || null,
  country: country || null,
  registration: registration || null,
});
