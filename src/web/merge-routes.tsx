// Routes of joining two who are one person: the other is found, the two are compared, and what was chosen is shown before it is done. The guard asks for a fresh proof.
import type { Hono } from 'hono';
import { Problem } from '#base';
import type { PersonView } from '#vault';
import { isUuid } from './account-routes.tsx';
import { forPerson } from './for-person.ts';
import type { WebHouse } from './house.ts';
import { compare, takenIn } from './merge-form.ts';
import { type MergeFindView, MergeFindPage } from './pages/merge.tsx';
import { type MergeTwoView, MergeTwoPage } from './pages/merge-two.tsx';
import { soughtIn, soughtPeople } from './people-sought.ts';
import { fieldsOf, personName } from './people-words.tsx';
import { answer } from './public-routes.tsx';
import { callerOf } from './purpose.ts';
import { textIn } from './sign-in-routes.tsx';
import { speaker } from './speak.tsx';
import { toldIn } from './vault-told.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

export function mergeRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;
  const person = forPerson(house);

  app.get(
    '/console/people/:person/merge',
    person((c, id, purpose) => findPage(c, id, purpose, {})),
  );

  app.post(
    '/console/people/:person/merge/find',
    person(async (c, id, purpose) => {
      const sought = soughtIn(textIn(await c.req.parseBody(), 'sought'));
      if (sought === '') return findPage(c, id, purpose, {});
      const found = await soughtPeople(desk, callerOf(c, purpose), sought);
      if ('id' in found && found.id !== id) return c.redirect(`/console/people/${id}/merge/${found.id}`, 303);
      const others = 'id' in found ? [] : found.filter((line) => line.id !== id);
      return findPage(c, id, purpose, { sought, found: others });
    }),
  );

  app.get(
    '/console/people/:person/merge/:other',
    person((c, id, purpose) => twoPage(c, id, purpose, {})),
  );

  app.post(
    '/console/people/:person/merge/:other',
    person(async (c, id, purpose) => {
      const body = await c.req.parseBody();
      const other = c.req.param('other') ?? '';
      const types = await desk.types(signedIn(c).company.id);
      const fields = Object.keys(types.find(({ name }) => name === 'contact')!.schema.properties);
      const chosen = takenIn(body, fields);
      if (body['step'] !== 'preview' && body['step'] !== 'join') return twoPage(c, id, purpose, { take: chosen });
      if (!isUuid(other)) return c.notFound();
      const caller = callerOf(c, purpose);
      const both = await Promise.all([desk.read(caller, id), desk.read(caller, other)]);
      // Nobody chooses between values that the purpose does not show.
      const take = compare(...both, fields, chosen).flatMap(({ field, taken }) => (taken ? [field] : []));
      const preview = { take, moves: await desk.held(caller, other) };
      if (body['step'] === 'preview') return twoPage(c, id, purpose, preview, both);
      if (body['sure'] !== 'yes') return twoPage(c, id, purpose, { ...preview, wrong: true }, both, 422);
      const seen = { keep: Number(textIn(body, 'revision-keep')), other: Number(textIn(body, 'revision-other')) };
      try {
        await desk.merge(caller, id, other, { take, seen });
        return c.redirect(`/console/people/${id}?done=joined`, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === 'vault.no-person') throw error;
        return twoPage(c, id, purpose, { take, problem: toldIn(error, signedIn(c).language) }, both, 422);
      }
    }),
  );

  async function findPage(c: WebContext, id: string, purpose: string, more: Partial<MergeFindView>): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const shown = await desk.read(callerOf(c, purpose), id);
    const purposes = await desk.purposes(company.id, session.staff);
    const name = personName(shown, speaker(language));
    const view: MergeFindView = { company, session, language, purpose, purposes, id, name, sought: '', found: null };
    return answer(c, <MergeFindPage {...view} {...more} />);
  }

  async function twoPage(
    c: WebContext,
    id: string,
    purpose: string,
    more: Partial<MergeTwoView>,
    known?: readonly [PersonView, PersonView],
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const otherId = c.req.param('other') ?? '';
    if (!isUuid(otherId)) return c.notFound();
    if (otherId.toLowerCase() === id.toLowerCase()) return c.redirect(`/console/people/${id}/merge`, 303);
    const caller = callerOf(c, purpose);
    const [keep, other] = known ?? [await desk.read(caller, id), await desk.read(caller, otherId)];
    const [types, purposes] = await Promise.all([desk.types(company.id), desk.purposes(company.id, session.staff)]);
    const { take = [] } = more;
    const fields = fieldsOf(types.find(({ name }) => name === 'contact')!).map(([name]) => name);
    const revisionOf = ({ records }: PersonView): number =>
      records.find(({ type }) => type === 'contact')?.revision ?? 0;
    const view: MergeTwoView = {
      company,
      session,
      language,
      purpose,
      purposes,
      types,
      keep,
      other,
      compared: compare(keep, other, fields, take),
      revisions: { keep: revisionOf(keep), other: revisionOf(other) },
      take,
      moves: null,
      wrong: false,
      problem: null,
      ...more,
    };
    return answer(c, <MergeTwoPage {...view} />, status);
  }
}
