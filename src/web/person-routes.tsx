// Routes of one person: the page, the forms that change and add, restriction and wishes. The guard asks for the role, the vault for the purpose.
import type { Hono } from 'hono';
import { Problem, type Told } from '#base';
import type { KnownType, PersonView } from '#vault';
import { people } from '#words';
import { isUuid } from './account-routes.tsx';
import { around } from './around.ts';
import { forPerson } from './for-person.ts';
import type { WebHouse } from './house.ts';
import { type PersonDeed, PersonPage, personDeeds } from './pages/person.tsx';
import { type PersonFormView, PersonFormPage, keepable } from './pages/person-form.tsx';
import { answer } from './public-routes.tsx';
import { callerOf } from './purpose.ts';
import { type From, changesIn, faultsIn, fromIn, originOf, typedIn, typedOf, valuesOf } from './record-form.ts';
import { textIn } from './sign-in-routes.tsx';
import { toldIn } from './vault-told.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const momentsShown = 100;
const wishChannels = ['email', 'phone', 'sms', 'post'] as const;

export function personRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;

  const person = forPerson(house);

  app.get(
    '/console/people/:person',
    person((c, id, purpose) => personPage(c, id, purpose)),
  );

  app.post(
    '/console/people/:person/restrict',
    person(async (c, id, purpose) => {
      const on = textIn(await c.req.parseBody(), 'on') === 'yes';
      await desk.restrict(callerOf(c, purpose), id, on);
      return c.redirect(`/console/people/${id}?done=${on ? 'restricted' : 'lifted'}`, 303);
    }),
  );

  app.post(
    '/console/people/:person/preference',
    person(async (c, id, purpose) => {
      const body = await c.req.parseBody();
      const topic = textIn(body, 'wish-topic').trim().slice(0, 200);
      const channel = wishChannels.find((one) => one === body['wish-channel']);
      if (topic === '' || channel === undefined) return c.redirect(`/console/people/${id}`, 303);
      const wants = body['wish-wants'] === 'yes';
      await desk.prefer(callerOf(c, purpose), id, { channel, topic, wants, source: 'console' });
      return c.redirect(`/console/people/${id}?done=wish`, 303);
    }),
  );

  app.get(
    '/console/people/:person/change/:record',
    person((c, id, purpose) => changePage(c, id, purpose, {})),
  );

  app.post(
    '/console/people/:person/change/:record',
    person(async (c, id, purpose) => {
      const { type, record, person, purposes } = await recordAt(c, id, purpose);
      if (!type || !record) return c.notFound();
      const body = await c.req.parseBody({ all: true });
      const [typed, from] = [
        typedIn(type, body),
        fromIn(
          body,
          keepable(purposes).map((one) => one.id),
        ),
      ];
      const before = record.values.reveal();
      const open = Object.keys(type.schema.properties).filter((field) => !record.withheld.includes(field));
      const changes = changesIn(before, valuesOf(type, typed), open);
      if (Object.keys(changes).length === 0) return c.redirect(`/console/people/${id}?done=same`, 303);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
      const emptied = type.schema.required.filter((field) => changes[field] === null);
      const faults = {
        ...faultsIn(type, { ...given, ...countryOf(before, given) }, true),
        ...Object.fromEntries(emptied.map((field) => [field, required])),
      };
      const noPurpose = from.purposes.length === 0;
      const again = { typed, from, faults, noPurpose };
      if (noPurpose || Object.keys(faults).length > 0) return changePage(c, id, purpose, again, 422);
      const more = { origin: originOf(from), revision: Number(textIn(body, 'revision')) };
      return refusing(
        async () => {
          await desk.change(callerOf(c, purpose), record.id, changes, more);
          return c.redirect(`/console/people/${person.id}?done=changed`, 303);
        },
        // What somebody else wrote meanwhile is shown in place of what was typed: nobody overwrites it unseen.
        (problem, code) =>
          changePage(c, id, purpose, code === 'vault.changed-meanwhile' ? { problem } : { ...again, problem }, 422),
        c,
      );
    }),
  );

  app.get(
    '/console/people/:person/add',
    person(async (c, id, purpose) => {
      await desk.read(callerOf(c, purpose), id);
      return addPage(c, id, purpose, c.req.query('type') ?? '', {});
    }),
  );

  app.post(
    '/console/people/:person/add',
    person(async (c, id, purpose) => {
      const { company } = signedIn(c);
      await desk.read(callerOf(c, purpose), id);
      const body = await c.req.parseBody({ all: true });
      const name = textIn(body, 'type');
      const type = (await desk.types(company.id)).find((one) => one.name === name && one.name !== 'contact');
      if (!type) return c.redirect(`/console/people/${id}/add`, 303);
      const purposes = keepable(await desk.purposes(company.id, signedIn(c).session.staff)).map((one) => one.id);
      const [typed, from] = [typedIn(type, body), fromIn(body, purposes)];
      const values = valuesOf(type, typed);
      const [faults, empty] = [faultsIn(type, values, false), Object.keys(values).length === 0];
      const noPurpose = from.purposes.length === 0;
      const occurredAt = textIn(body, 'occurredAt');
      const again = { typed, from, faults, empty, noPurpose, occurredAt };
      if (empty || noPurpose || Object.keys(faults).length > 0) return addPage(c, id, purpose, name, again, 422);
      return refusing(
        async () => {
          const record = { subject: id, type: name, values, origin: originOf(from), occurredAt: instantOf(occurredAt) };
          await desk.add(callerOf(c, purpose), record);
          return c.redirect(`/console/people/${id}?done=added`, 303);
        },
        (problem) => addPage(c, id, purpose, name, { ...again, problem }, 422),
        c,
      );
    }),
  );

  async function personPage(c: WebContext, id: string, purpose: string): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const [done, before] = [c.req.query('done'), c.req.query('before') ?? ''];
    const person = await readOrShut(c, id, purpose);
    const from = isUuid(before) ? { before } : {};
    const rows = await desk.accesses(company.id, { subject: id, ...from, limit: momentsShown + 1 });
    const accesses = rows.slice(0, momentsShown);
    const view = {
      ...(await around(house, company.id, signedIn(c).session.staff)),
      company,
      session,
      language,
      purpose,
      id,
      person,
      accesses,
      older: rows.length > momentsShown ? accesses.at(-1)!.id : null,
      done: done !== undefined && Object.hasOwn(personDeeds, done) ? (done as PersonDeed) : null,
      problem: null,
    };
    return answer(c, <PersonPage {...view} />);
  }

  /** Null for somebody whose data is restricted and stays shut for this purpose. */
  async function readOrShut(c: WebContext, id: string, purpose: string): Promise<PersonView | null> {
    try {
      return await desk.read(callerOf(c, purpose), id);
    } catch (error) {
      if (error instanceof Problem && error.code === 'vault.restricted') return null;
      throw error;
    }
  }

  async function recordAt(c: WebContext, id: string, purpose: string) {
    const { company } = signedIn(c);
    const person = await desk.read(callerOf(c, purpose), id);
    const record = person.records.find((one) => one.id === c.req.param('record'));
    const [types, purposes] = await Promise.all([
      desk.types(company.id),
      desk.purposes(company.id, signedIn(c).session.staff),
    ]);
    return { person, record, purposes, type: types.find((one) => one.name === record?.type) };
  }

  async function changePage(
    c: WebContext,
    id: string,
    purpose: string,
    more: Partial<PersonFormView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { type, record } = await recordAt(c, id, purpose);
    if (!type || !record) return c.notFound();
    const values = record.values.reveal();
    const kept = new Set(Object.keys(values).flatMap((field) => record.lineage[field]?.purposes ?? []));
    const from: From = { source: 'provided', channel: 'phone', purposes: [...kept] };
    return formPage(c, purpose, status, {
      act: 'change',
      action: `/console/people/${id}/change/${record.id}`,
      back: `/console/people/${id}`,
      type,
      typed: typedOf(values),
      revision: record.revision,
      without: record.withheld,
      from,
      ...more,
    });
  }

  async function addPage(
    c: WebContext,
    id: string,
    purpose: string,
    name: string,
    more: Partial<PersonFormView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const types = (await desk.types(signedIn(c).company.id)).filter((type) => type.name !== 'contact');
    const type: KnownType | null = types.find((one) => one.name === name) ?? null;
    const path = `/console/people/${id}`;
    return formPage(c, purpose, status, { act: 'add', action: `${path}/add`, back: path, type, types, ...more });
  }

  async function formPage(
    c: WebContext,
    purpose: string,
    status: 200 | 422,
    more: Partial<PersonFormView> & Pick<PersonFormView, 'act' | 'action' | 'back' | 'type'>,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const purposes = await desk.purposes(company.id, signedIn(c).session.staff);
    const view: PersonFormView = {
      ...blankForm(purpose),
      company,
      session,
      language,
      purpose,
      purposes,
      ...more,
    };
    return answer(c, <PersonFormPage {...view} />, status);
  }
}

const required = { text: people.errorRequired };

/** A form that nobody has filled in yet; the purpose of the moment is ticked. */
export const blankForm = (purpose: string) => ({
  types: [],
  typed: {},
  occurredAt: '',
  revision: null,
  without: [],
  from: { source: 'provided', channel: 'phone', purposes: [purpose] } as From,
  faults: {},
  empty: false,
  noPurpose: false,
  problem: null,
});

/** Does it; what the vault refuses is told above the form, in the reader's language. */
export async function refusing(
  act: () => Promise<Response>,
  again: (problem: Told, code: string) => Promise<Response>,
  c: WebContext,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Problem) || ['vault.no-person', 'vault.no-record'].includes(error.code)) throw error;
    return again(toldIn(error, signedIn(c).language), error.code);
  }
}

/** Numbers without a prefix are read in the person's country, which may be there already. */
const countryOf = (before: Readonly<Record<string, unknown>>, given: object): { country?: string } =>
  typeof before['country'] === 'string' && !('country' in given) && 'phone' in given
    ? { country: before['country'] }
    : {};

/** What a control for day and time holds, as an instant; null when it holds none. */
const instantOf = (typed: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typed) && !Number.isNaN(Date.parse(`${typed}:00Z`)) ? `${typed}:00Z` : null;
