// Routes of the review: the page, the form of a fact, and the one act that writes a person's word into policy.yaml.
import type { Hono } from 'hono';
import { may } from '#access';
import { Problem } from '#base';
import { type AnyFact, allFacts, factKinds, segmentsOf } from '#policy';
import type { Asked, Review } from '#publish';
import { review as words } from '#words';
import type { WebHouse } from './house.ts';
import { type ReviewDeed, type Show, ReviewPage, factAnchor, reviewDeeds, shows } from './pages/review.tsx';
import { type ReviewFactView, ReviewFactPage } from './pages/review-fact.tsx';
import { answer } from './public-routes.tsx';
import { type Typed, typedIn, typedOf, valuesOf } from './review-form.ts';
import { type SignedInVisit, type Visit, signedIn } from './visit.ts';

const longestWhy = 1000;

/** The middleware of `/console/*` (private, no store, no index, own origin only, the guard) stands before these. */
export function reviewRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/console/review', async (c) => {
    const [show, done] = [c.req.query('show'), c.req.query('done')];
    const visit = signedIn(c);
    const { company, session, language } = visit;
    const page = {
      review: await house.review(company.id),
      show: shows.find((one): one is Show => one === show) ?? null,
      done: done !== undefined && Object.hasOwn(reviewDeeds, done) ? (done as ReviewDeed) : null,
    };
    return answer(c, <ReviewPage {...{ company, session, language, ...page }} />);
  });

  app.get('/console/review/fact', async (c) => {
    const visit = signedIn(c);
    const review = await house.review(visit.company.id);
    if (!review || !may(visit.session, 'write', 'policy')) return c.redirect('/console/review', 303);
    const { list = '', id = '', segment = '' } = c.req.query();
    const view = factView(visit, review, { list, id, segment });
    if (!view || (id !== '' && !view.fact)) return c.notFound();
    return answer(c, <ReviewFactPage {...view} />);
  });

  app.post('/console/review', async (c) => {
    const visit = signedIn(c);
    const body = await c.req.parseBody({ all: true });
    const { session } = visit;
    const text = (name: string): string => (typeof body[name] === 'string' ? body[name].trim() : '');
    const [act, list, id, segment] = [text('act'), text('list'), text('id'), text('segment')];
    const review = await house.review(visit.company.id);
    const typed = typedIn(list, body);
    const view = review && factView(visit, review, { list, id, segment }, typed);
    if (!review || !view || !['confirm', 'save', 'set-aside'].includes(act)) return c.notFound();
    const why = act === 'confirm' ? words.confirmedWhy[visit.language] : text('why');
    const wrong = why === '' || why.length > longestWhy ? ['why'] : [];
    const asked = askedBy(act, list, id, segment, typed);
    if (wrong.length > 0) return answer(c, <ReviewFactPage {...view} why={why} wrong={wrong} />, 422);
    try {
      const done = await house.correct(visit.company.id, text('revision'), asked, why, session);
      if ('wrongFields' in done) return answer(c, <ReviewFactPage {...view} why={why} wrong={done.wrongFields} />, 422);
      const deed: ReviewDeed = act === 'confirm' ? 'confirmed' : act === 'save' ? 'saved' : 'aside';
      const place = act === 'set-aside' ? '' : `#${factAnchor(done.id)}`;
      return c.redirect(`/console/review?done=${deed}${place}`, 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return answer(c, <ReviewFactPage {...view} why={act === 'confirm' ? '' : why} problem={error.told} />, 422);
    }
  });
}

function askedBy(act: string, list: string, id: string, segment: string, typed: Typed): Asked {
  if (act === 'confirm') return { act: 'confirm', list, id };
  if (act === 'set-aside') return { act: 'set-aside', list, id };
  return { act: 'save', list, id: id || null, segment: segment || null, values: valuesOf(list, typed) };
}

/** The form of a fact, filled from it, or with what was typed; null for what is no kind of fact and no sentence. */
function factView(
  { company, session, language }: SignedInVisit,
  review: Review,
  asked: { list: string; id: string; segment: string },
  typed?: Typed,
): ReviewFactView | null {
  const list = asked.list === '' ? null : asked.list;
  if (list !== null && !factKinds.includes(list)) return null;
  const fact: AnyFact | null =
    allFacts(review.policy).find((one) => one.list === list && one.fact.id === asked.id)?.fact ?? null;
  const wanted = fact ? fact.stated?.segment : asked.segment;
  const segment = segmentsOf(review.prose).find((one) => one.id === wanted)?.id ?? null;
  const filled = typed && Object.values(typed).some((all) => all.length > 0) ? typed : typedOf(list ?? '', fact);
  return { company, session, language, review, list, fact, segment, typed: filled, why: '', wrong: [], problem: null };
}
