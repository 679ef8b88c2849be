// Routes of the import: a file is sent and looked at, its columns are corrected, and it is written after a fresh proof. It rests in memory alone.
import type { Hono } from 'hono';
import { Pii, Problem } from '#base';
import { type KnownType, csvLine, targetsOf } from '#vault';
import { imports } from '#words';
import { isUuid } from './account-routes.tsx';
import { forPurpose } from './for-person.ts';
import { stepUp } from './guard.tsx';
import type { WebHouse } from './house.ts';
import type { ImportView } from './import-room.ts';
import { type ImportFormView, ImportFormPage } from './pages/import.tsx';
import { columnControl } from './pages/import-columns.tsx';
import { ImportOnePage } from './pages/import-one.tsx';
import { refusedField } from './pages/import-refused.tsx';
import { keepable } from './pages/person-form.tsx';
import { answer } from './public-routes.tsx';
import { callerOf } from './purpose.ts';
import { type From, fromIn, importChannels } from './record-form.ts';
import { cleaned } from './search.ts';
import { speaker } from './speak.tsx';
import { toldIn } from './vault-told.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const home = '/console/people/import';
/** Seconds after which a page loads itself again: a header, which a browser obeys without a script. */
const reloadAfter = 3;

export function importRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;
  const purposeFirst = forPurpose(house);

  app.get(
    home,
    purposeFirst((c, purpose) => formPage(c, purpose, { forgotten: c.req.query('done') === 'forgotten' })),
  );

  app.post(
    home,
    purposeFirst(async (c, purpose) => {
      const { company, session, language } = signedIn(c);
      const body = await c.req.parseBody({ all: true });
      const [types, purposes] = await Promise.all([desk.types(company.id), desk.purposes(company.id, session.staff)]);
      const offered = keepable(purposes).map(({ id }) => id);
      const from = fromIn(body, offered, importChannels);
      const type = types.find(({ name }) => name === body['type'])?.name ?? 'contact';
      const { file } = body;
      const wrong = [
        ...(file instanceof File && file.name !== '' ? [] : (['file'] as const)),
        ...(from.purposes.length > 0 ? [] : (['purposes'] as const)),
      ];
      if (wrong.length > 0 || !(file instanceof File)) return formPage(c, purpose, { from, type, wrong }, 422);
      const caller = callerOf(c, purpose);
      try {
        const id = await desk.imports.take(caller, {
          type,
          format: /\.(?:jsonl|ndjson)$/i.test(file.name) ? 'jsonl' : 'csv',
          name: new Pii(cleaned(file.name)),
          bytes: new Uint8Array(await file.arrayBuffer()),
          from,
        });
        const one = desk.imports.look(caller, id);
        if (one?.stage !== 'failed') return c.redirect(`${home}/${id}`, 303);
        desk.imports.drop(caller, id);
        throw one.problem;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return formPage(c, purpose, { from, type, problem: toldIn(error, language) }, 422);
      }
    }),
  );

  app.get(
    `${home}/:import`,
    mine((c, one) => onePage(c, one, {})),
  );

  app.post(
    `${home}/:import/columns`,
    mine(async (c, one, type) => {
      const body = await c.req.parseBody();
      const chosen = one.columns.flatMap((column, place) => {
        const field = targetsOf(type).find((target) => target === body[columnControl(place)]);
        return field === undefined ? [] : [[field, column] as const];
      });
      const mapping = Object.fromEntries(chosen);
      if (Object.keys(mapping).length < chosen.length) return onePage(c, one, { twice: true }, 422);
      await desk.imports.map(callerOf(c, one.purpose), one.id, mapping);
      return c.redirect(`${home}/${one.id}`, 303);
    }),
  );

  app.post(
    `${home}/:import/write`,
    mine(async (c, one) => {
      const confirming = stepUp(c, signedIn(c).session, `${home}/${one.id}`);
      if (confirming) return confirming;
      await desk.imports.write(callerOf(c, one.purpose), one.id);
      return c.redirect(`${home}/${one.id}`, 303);
    }),
  );

  app.post(
    `${home}/:import/drop`,
    mine(async (c, one) => {
      const was = desk.imports.drop(callerOf(c, one.purpose), one.id);
      return c.redirect(was === 'stopping' ? `${home}/${one.id}` : `${home}?done=forgotten`, 303);
    }),
  );

  app.get(
    `${home}/:import/refused.csv`,
    mine(async (c, one, type) => {
      if (!one.plan) return c.notFound();
      const t = speaker(signedIn(c).language);
      const head = [imports.row, imports.field, imports.reason].map((text) => t(text));
      const lines = one.plan.refused.map((row) => [row.row, refusedField(row, type, t), t(imports[`why-${row.why}`])]);
      c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
      c.header('Content-Disposition', 'attachment; filename="refused-rows.csv"');
      return c.body([head, ...lines].map(csvLine).join(''));
    }),
  );

  /** Goes on with an import of the one who asks; any other is not there. */
  function mine(act: (c: WebContext, one: ImportView, type: KnownType) => Promise<Response>) {
    return async (c: WebContext): Promise<Response> => {
      const id = c.req.param('import') ?? '';
      const one = isUuid(id) ? desk.imports.look(callerOf(c, ''), id) : null;
      const type = one && (await desk.types(signedIn(c).company.id)).find(({ name }) => name === one.type);
      return one && type ? act(c, one, type) : gone(c);
    };
  }

  /** The form again: a file that is no more has to be sent again. */
  const gone = purposeFirst((c, purpose) => {
    const happened = imports.gone[signedIn(c).language];
    return formPage(c, purpose, { problem: { happened, unchanged: '', next: '' } }, 404);
  });

  async function onePage(
    c: WebContext,
    one: ImportView,
    { twice = false }: { twice?: boolean },
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const [types, purposes] = await Promise.all([desk.types(company.id), desk.purposes(company.id, session.staff)]);
    const type = types.find(({ name }) => name === one.type)!;
    if (one.problem?.code === 'web.import-failed') house.report(one.problem.cause);
    const isRunning = one.stage === 'checking' || one.stage === 'writing';
    const reloads = isRunning && c.req.query('still') === undefined;
    if (reloads) c.header('Refresh', String(reloadAfter));
    return answer(
      c,
      <ImportOnePage {...{ company, session, language, purposes, type, one, twice, reloads }} />,
      status,
    );
  }

  async function formPage(
    c: WebContext,
    purpose: string,
    more: Partial<ImportFormView>,
    status: 200 | 404 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const [types, purposes] = await Promise.all([desk.types(company.id), desk.purposes(company.id, session.staff)]);
    const from: From = { source: 'provided', channel: 'form', purposes: [purpose] };
    const view: ImportFormView = {
      company,
      session,
      language,
      purpose,
      purposes,
      types,
      type: 'contact',
      from,
      wrong: [],
      forgotten: false,
      problem: null,
      ...more,
    };
    return answer(c, <ImportFormPage {...view} />, status);
  }
}
