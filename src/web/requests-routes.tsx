// Routes of requests: the queue, entering one, one with its steps, and its sheet for whoever names the purpose.
import type { Context, Hono } from 'hono';
import { Problem, type Told } from '#base';
import { RightsProblem, type RequestRow, type Step, clockOfRequest, isRight, settled, steps, stepsOf } from '#rights';
import { requests } from '#words';
import type { WebHouse } from './house.ts';
import { ChoosePage, isChosen, showsValues } from './requests-choosing.tsx';
import { RequestNewPage, type RequestNewView } from './pages/requests-new.tsx';
import { type Deed, type RequestView, RequestPage } from './pages/requests-one.tsx';
import { type RequestsFilter, RequestsPage } from './pages/requests-list.tsx';
import { answer } from './public-routes.tsx';
import { callerOf, chosenPurpose, keepPurpose } from './purpose.ts';
import { askedIn, blankRequest, typedRequest } from './requests-form.ts';
import { type Taken, take } from './requests-steps.ts';
import { mayTake } from './requests-words.tsx';
import { toldIn } from './vault-told.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const home = '/console/requests';
const onPage = 50;
/** What a sheet is opened for, always: whoever answers requests sees all of a person. */
const purpose = 'law:rights';
const longestWords = 4000;

export function requestsRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.requestDesk;
  const now = (): string => house.clock.now().toString({ smallestUnit: 'millisecond' });
  const today = (): string => now().slice(0, 10);

  app.get(home, async (c) => {
    const { company, session, language } = signedIn(c);
    const filter = filterIn(c.req.query());
    const { state, right, whose } = filter;
    const found = await desk.list(company.id, {
      state,
      ...(right === '' ? {} : { asks: right }),
      ...(whose === 'mine' ? { assignee: session.staff } : {}),
      ...beforeIn(c.req.query('before')),
      limit: 1000,
    });
    const fitting = whose === 'nobodys' ? found.filter(({ assignee }) => assignee === null) : found;
    // Open ones are sorted by their due date and stand on one page: a queue that hides its end is none.
    const rows = state === 'open' ? fitting : fitting.slice(0, onPage);
    const last = rows.length < fitting.length ? rows.at(-1)! : null;
    const older = last && `${home}?${new URLSearchParams({ ...filter, before: String(last.number) }).toString()}`;
    const any = found.length > 0 || (await desk.list(company.id, { limit: 1 })).length > 0;
    const view = { company, session, language, filter, rows, members: await members(company.id), any, older };
    return answer(c, <RequestsPage {...view} today={today()} />);
  });

  app.get(`${home}/new`, (c) => newPage(c, {}));

  app.post(home, async (c) => {
    const { company, session, language } = signedIn(c);
    const typed = typedRequest(await c.req.parseBody());
    const read = askedIn(typed);
    if ('faults' in read) return newPage(c, { typed, faults: read.faults }, 422);
    try {
      const { request, repeated } = await desk.receive(company.id, `staff:${session.staff}`, read.asked);
      return c.redirect(`${home}/${request.number}?done=${repeated ? 'repeated' : 'received'}`, 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return newPage(c, { typed, problem: toldOf(error, language) }, 422);
    }
  });

  app.get(`${home}/:number`, (c) =>
    withRow(c, async (row) => {
      const wanted = `done-${c.req.query('done') ?? ''}`;
      const done = Object.hasOwn(requests, wanted) ? (wanted as Deed) : null;
      return onePage(c, row, { done });
    }),
  );

  app.get(`${home}/:number/choose`, (c) =>
    // Only whether values are shown: no link fills in the form.
    withRow(c, (row) => choosePage(c, row, { values: c.req.query('values') ?? '' })),
  );

  app.post(`${home}/:number/choose`, (c) =>
    withRow(c, async (row) => {
      keepPurpose(c, house, purpose);
      return c.redirect(`${home}/${row.number}/choose?values=open`, 303);
    }),
  );

  app.post(`${home}/:number/sheet`, (c) =>
    withRow(c, async (row) => {
      keepPurpose(c, house, purpose);
      return c.redirect(`${home}/${row.number}?sheet=open#sheet`, 303);
    }),
  );

  app.post(`${home}/:number/recipient`, (c) =>
    withRow(c, async (row) => {
      const { company, session, language } = signedIn(c);
      const { fact = '', how: given, why = '' } = typedIn(await c.req.parseBody());
      const how = settled.find((one) => one === given) ?? 'impossible';
      try {
        await desk.settleRecipient(company.id, row.id, `staff:${session.staff}`, { fact, how, why });
        return c.redirect(`${home}/${row.number}?done=recipient`, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === 'rights.none') throw error;
        return onePage(c, row, { problem: toldOf(error, language) }, 422);
      }
    }),
  );

  for (const step of steps) app.post(`${home}/:number/${step}`, (c) => withRow(c, async (row) => taken(c, row, step)));

  async function taken(c: WebContext, row: RequestRow, step: Step): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const typed = typedIn(await c.req.parseBody());
    const by = `staff:${session.staff}`;
    const failed = (missing: readonly string[]) => ({ step, typed, missing });
    try {
      await mustBeNext(company.id, row, step);
      if (step === 'look') return await onePage(c, row, { looked: await desk.lookFor(company.id, row.id, by) });
      const ids = new Set((await members(company.id)).keys());
      const did: Taken = await take(step, { desk, company: company.id, row, by, members: ids }, typed);
      if ('missing' in did) return await onePage(c, row, { failed: failed(did.missing) }, 422);
      return c.redirect(`${home}/${row.number}?done=${did.done.slice('done-'.length)}`, 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'rights.none') throw error;
      const problem = toldOf(error, language);
      const after = await desk.one(company.id, row.id);
      if (step === 'plan' && isChosen(typed) && after.state === 'open')
        return await choosePage(c, after, typed, problem);
      return onePage(c, after, { problem, failed: failed([]) }, 422);
    }
  }

  /** What stands in the fields is shown only when it was asked for, for its purpose, to a role that opens sheets. */
  async function choosePage(
    c: WebContext,
    row: RequestRow,
    typed: Readonly<Record<string, string>>,
    problem: Told | null = null,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    try {
      await mustBeNext(company.id, row, 'plan');
      const chosen = chosenPurpose(c, house, await house.people.purposes(company.id, session.staff));
      const caller = showsValues(typed) && chosen === purpose ? callerOf(c, purpose) : null;
      const choices = await desk.choicesFor(company.id, row.id, caller);
      const view = { company, session, language, row, choices, typed, problem };
      return await answer(c, <ChoosePage view={view} />, problem ? 422 : 200);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'rights.none') throw error;
      return onePage(c, row, { problem: problem ?? toldOf(error, language) }, 422);
    }
  }

  /** Throws Problem `rights.closed`, `rights.identify`, `rights.way`: a step that the page does not offer is not taken either. */
  async function mustBeNext(company: string, row: RequestRow, step: Step): Promise<void> {
    if (row.state !== 'open') throw new RightsProblem('closed');
    if ((await possible(company, row)).steps.includes(step)) return;
    const afterIdentity: readonly Step[] = ['look', 'hand-over', 'plan', 'approve', 'apply'];
    throw new RightsProblem(row.identity === null && afterIdentity.includes(step) ? 'identify' : 'way');
  }

  async function possible(company: string, row: RequestRow) {
    const plan = await desk.planOf(company, row.id);
    return { plan, steps: stepsOf({ row, plan, now: now() }) };
  }

  async function onePage(
    c: WebContext,
    row: RequestRow,
    more: Partial<RequestView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const { plan, steps: next } = await possible(company.id, row);
    const view: RequestView = {
      company,
      session,
      language,
      row,
      clock: clockOfRequest(row),
      events: await desk.timeline(company.id, row.id),
      members: await members(company.id),
      plan,
      steps: next.filter((step) => mayTake(session, step)),
      recipients: await desk.recipients(company.id, row.id),
      details: next.includes('detail') ? await detailKinds(company.id) : [],
      opened: await openedFor(c, row),
      looked: null,
      done: null,
      problem: null,
      failed: null,
      now: now(),
      ...more,
    };
    return answer(c, <RequestPage {...view} />, status);
  }

  /** Only when it was asked for on this page, and for its purpose. */
  async function openedFor(c: WebContext, row: RequestRow): Promise<RequestView['opened']> {
    const { company, session } = signedIn(c);
    if (c.req.query('sheet') !== 'open') return null;
    const chosen = chosenPurpose(c, house, await house.people.purposes(company.id, session.staff));
    return chosen === purpose ? desk.sheet(callerOf(c, purpose), row.subject) : null;
  }

  /** A number that is none of this company's is a page that is not there. */
  async function withRow(c: Context, act: (row: RequestRow) => Promise<Response>): Promise<Response> {
    const number = c.req.param('number') ?? '';
    if (!/^[1-9]\d{0,8}$/.test(number)) return c.notFound();
    try {
      return await act(await desk.one(signedIn(c).company.id, Number(number)));
    } catch (error) {
      if (error instanceof Problem && error.code === 'rights.none') return c.notFound();
      throw error;
    }
  }

  /** A data map that is written wrong must not take the page with it: asking says what is wrong. */
  async function detailKinds(company: string): Promise<readonly string[]> {
    try {
      return await desk.detailKinds(company);
    } catch (error) {
      if (error instanceof Problem) return [];
      throw error;
    }
  }

  const members = async (company: string): Promise<ReadonlyMap<string, string>> =>
    new Map((await house.door.members(company)).map(({ id, name }) => [id, name]));

  function newPage(c: WebContext, more: Partial<RequestNewView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const blank = { typed: blankRequest(today(), language), faults: {}, problem: null };
    return answer(c, <RequestNewPage {...{ company, session, language, ...blank, ...more }} today={today()} />, status);
  }
}

const toldOf = (error: Problem, language: Visit['language']) =>
  error instanceof RightsProblem ? error.toldIn(language) : toldIn(error, language);

function filterIn(query: Readonly<Record<string, string>>): RequestsFilter {
  const { state, right = '', whose } = query;
  return {
    state: state === 'closed' ? 'closed' : 'open',
    right: isRight(right) ? right : '',
    whose: whose === 'mine' || whose === 'nobodys' ? whose : '',
  };
}

const beforeIn = (before: string | undefined): { before?: number } =>
  before !== undefined && /^[1-9]\d{0,8}$/.test(before) ? { before: Number(before) } : {};

/** What was typed, without its margins; the form lets nobody write more than a letter bears. */
const typedIn = (body: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'csrf' ? [[name, value.trim().slice(0, longestWords)]] : [],
    ),
  );
