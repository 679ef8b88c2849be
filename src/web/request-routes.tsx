// Routes of requests: which right, its form, and the pages behind links, where a GET shows and only a POST acts.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem, Secret } from '#base';
import { RightsProblem, isRight } from '#rights';
import type { WebHouse } from './house.ts';
import { AccuracyKindsPage, type AccuracyKindsView, AccuracyPage, AccuracyThanksPage } from './pages/accuracy.tsx';
import { DetailOverPage, RequestDetailPage } from './pages/request-detail.tsx';
import { RequestPage } from './pages/request-choose.tsx';
import { RequestFormPage, type RequestFormView } from './pages/request-form.tsx';
import { ConcernedPage, NoticePage, NoticeThanksPage } from './pages/request-told.tsx';
import {
  MailboxThanksPage,
  RequestAskedPage,
  RequestConfirmPage,
  RequestDataPage,
  RequestMailboxPage,
  RequestOverPage,
  RequestProvePage,
} from './pages/request-link.tsx';
import { RequestStatusPage, type RequestStatusView, requestDeeds } from './pages/request-status.tsx';
import type { Frame } from './pages/subscribe.tsx';
import { answer, personal } from './public-routes.tsx';
import { choosesPurpose, longest, readRequest, untyped } from './request-form.ts';
import { type Visit, type WebContext, foreign, fromOurOwnPage, tooLarge } from './visit.ts';

/** Bytes: the longest words, each character percent-encoded, and the rest. */
const largestForm = 96 * 1024;
/** 256 bits, base64url. */
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

export function requestRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const portal = house.requestPortal;
  const limited = bodyLimit({
    maxSize: largestForm,
    onError: (c: WebContext) => {
      throw tooLarge(c.get('visit').language);
    },
  });
  const companyOf = (c: WebContext): string => c.get('visit').company.id;
  const frame = (c: WebContext): Frame => {
    const { company, language, boardOpen } = c.get('visit');
    return { company: company.name, language, boardOpen };
  };
  const tokenOf = (c: WebContext): Secret | null => {
    const token = c.req.param('token') ?? '';
    return isToken(token) ? new Secret(token) : null;
  };
  const unhurried = (c: WebContext): void => {
    const seconds = portal.wait(house.networkOf?.(c.req.raw, c.env) ?? null);
    if (seconds === 0) return;
    c.header('Retry-After', String(seconds));
    throw new RightsProblem('slow', { seconds });
  };

  app.get('/request', async (c) => {
    personal(c);
    return answer(c, <RequestPage {...frame(c)} offer={await portal.offer(companyOf(c))} />);
  });

  app.get('/request/for/:right', (c) => form(c, { typed: untyped, faults: {} }));

  app.post('/request/for/:right', limited, async (c) => {
    if (!fromOurOwnPage(c, house)) throw foreign(c.get('visit').language);
    const asks = c.req.param('right');
    if (!isRight(asks)) return c.notFound();
    const offer = await portal.offer(companyOf(c));
    if (!offer.open) return c.redirect('/request', 303);
    unhurried(c);
    const purposes = choosesPurpose(asks) ? offer.purposes[asks] : [];
    const { typed, faults, sheet } = readRequest(await c.req.parseBody({ all: true }), asks, purposes);
    if (Object.keys(faults).length > 0) return form(c, { typed, faults });
    try {
      await portal.ask(companyOf(c), { asks, language: c.get('visit').language, sheet });
    } catch (error) {
      if (!(error instanceof Problem && /^(?:rights|mail)\.address$/.test(error.code))) throw error;
      return form(c, { typed, faults: { email: 'emailWrong' } });
    }
    personal(c);
    return answer(c, <RequestAskedPage {...frame(c)} />);
  });

  app.get('/request/confirm/:token', async (c) => {
    const token = quiet(c);
    const waiting = token && (await portal.waiting(companyOf(c), token));
    if (!waiting) return over(c);
    const offer = await portal.offer(companyOf(c));
    return answer(c, <RequestConfirmPage {...frame(c)} token={token.reveal()} waiting={waiting} offer={offer} />);
  });

  app.post('/request/confirm/:token', limited, async (c) => {
    const token = pressed(c);
    return follow(c, token && (await portal.confirm(companyOf(c), token)), 'confirmed');
  });

  app.get('/request/prove/:token', async (c) => {
    const token = quiet(c);
    const found = token && (await portal.look(companyOf(c), token, 'identity'));
    if (!found) return over(c);
    return answer(c, <RequestProvePage {...frame(c)} token={token.reveal()} number={found.number} asks={found.asks} />);
  });

  app.post('/request/prove/:token', limited, async (c) => {
    const token = pressed(c);
    return follow(c, token && (await portal.prove(companyOf(c), token)), 'proven');
  });

  app.get('/request/detail/:token', (c) => detail(c, quiet(c), null));

  app.post('/request/detail/:token', limited, async (c) => {
    const token = pressed(c);
    const asked = token && (await portal.detail(companyOf(c), token));
    if (!asked) return over(c);
    const body = await c.req.parseBody({ all: true });
    const typed = Object.fromEntries(
      asked.kinds.flatMap((kind) => {
        const value = body[`detail-${kind}`];
        return typeof value === 'string' && value.trim() !== '' ? [[kind, value.trim()] as const] : [];
      }),
    );
    // An empty form is no try.
    if (Object.keys(typed).length === 0) return detail(c, token, 'missing');
    const tried = await portal.proveDetail(companyOf(c), token, typed);
    if (tried === null) return over(c);
    if ('status' in tried) return follow(c, tried.status, 'proven');
    if (tried.left === 0) return answer(c, <DetailOverPage {...frame(c)} />, 410);
    return detail(c, token, tried.left);
  });

  app.get('/request/mailbox/:token', async (c) => {
    const token = quiet(c);
    const found = token && (await portal.look(companyOf(c), token, 'mailbox'));
    if (!found) return over(c);
    return answer(c, <RequestMailboxPage {...frame(c)} token={token.reveal()} number={found.number} />);
  });

  app.post('/request/mailbox/:token', limited, async (c) => {
    const token = pressed(c);
    const done = token !== null && (await portal.proveMailbox(companyOf(c), token));
    return done ? answer(c, <MailboxThanksPage {...frame(c)} />) : over(c);
  });

  // Nothing is looked up: a good link and a made-up one show the same page.
  app.get('/request/accuracy/:token', (c) => {
    const token = quiet(c);
    return token ? answer(c, <AccuracyPage {...frame(c)} token={token.reveal()} />) : over(c);
  });

  app.post('/request/accuracy/:token', limited, async (c) => {
    const token = pressed(c);
    const { act, text } = await c.req.parseBody({ all: true });
    if (act === 'show') return kinds(c, token);
    if (act === 'right') {
      const done = token !== null && (await portal.sayRight(companyOf(c), token));
      return done ? answer(c, <AccuracyThanksPage {...frame(c)} />) : over(c);
    }
    if (act !== 'wrong') return over(c);
    unhurried(c);
    const words = typeof text === 'string' ? text.trim() : '';
    if (words === '') return kinds(c, token, { text: words, fault: 'wordsMissing' });
    if (words.length > longest.words) return kinds(c, token, { text: words, fault: 'wordsLong' });
    return follow(c, token && (await portal.sayWrong(companyOf(c), token, words)), 'confirmed');
  });

  app.get('/request/told/:token', async (c) => {
    const token = quiet(c);
    const notice = token && (await portal.notice(companyOf(c), token));
    if (!notice) return over(c);
    return answer(c, <NoticePage {...frame(c)} {...notice} token={token.reveal()} />);
  });

  app.post('/request/told/:token', limited, async (c) => {
    const token = pressed(c);
    const { act } = await c.req.parseBody({ all: true });
    if (act === 'confirm') {
      const done = token !== null && (await portal.confirmNotice(companyOf(c), token));
      return done ? answer(c, <NoticeThanksPage {...frame(c)} />) : over(c);
    }
    const concerned = act === 'show' ? token && (await portal.openNotice(companyOf(c), token)) : null;
    if (!token || !concerned) return over(c);
    return answer(c, <ConcernedPage {...frame(c)} {...concerned} token={token.reveal()} />);
  });

  app.get('/request/data/:token', async (c) => {
    const token = quiet(c);
    const found = token && (await portal.look(companyOf(c), token, 'package'));
    if (!found) return over(c);
    return answer(c, <RequestDataPage {...frame(c)} token={token.reveal()} number={found.number} />);
  });

  app.post('/request/data/:token', limited, async (c) => {
    const token = pressed(c);
    const file = token && (await portal.takePackage(companyOf(c), token));
    if (!file) return over(c);
    c.header('Content-Type', 'application/octet-stream');
    c.header('Content-Length', String(file.size));
    c.header('Content-Disposition', `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '-')}"`);
    return c.body(ReadableStream.from(file.bytes));
  });

  app.get('/request/:token/certificate', async (c) => {
    const token = quiet(c);
    const certificate = token && (await portal.certificate(companyOf(c), token));
    if (!certificate) return over(c);
    c.header('Content-Type', 'text/plain; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="${certificate.name}"`);
    return c.body(certificate.text);
  });

  app.get('/request/:token', (c) => {
    quiet(c);
    return status(c, { done: requestDeeds.find((one) => one === c.req.query('done')) ?? null });
  });

  app.post('/request/:token', limited, async (c) => {
    const token = pressed(c);
    const body = await c.req.parseBody({ all: true });
    if (body['act'] === 'back') {
      const done = token !== null && (await portal.takeBack(companyOf(c), token));
      return follow(c, done ? token.reveal() : null, 'back');
    }
    if (body['act'] !== 'hear') return over(c);
    unhurried(c);
    const text = typeof body['text'] === 'string' ? body['text'].trim() : '';
    if (text === '') return status(c, { done: null, message: { text, fault: 'messageMissing' } });
    if (text.length > longest.words) return status(c, { done: null, message: { text, fault: 'tooLong' } });
    const done = token !== null && (await portal.hear(companyOf(c), token, text));
    return follow(c, done ? token.reveal() : null, 'heard');
  });

  /** A page behind a link: kept nowhere, found by no search engine. */
  function quiet(c: WebContext): Secret | null {
    personal(c);
    c.header('X-Robots-Tag', 'noindex');
    return tokenOf(c);
  }

  /**
   * A press behind a link. The token says whose it is: browsers that tell no origin are believed, because people open links in whatever their mail
   * program brings along. One that says it stands on another site is not.
   */
  function pressed(c: WebContext): Secret | null {
    const { 'sec-fetch-site': site, origin } = c.req.header();
    const told = site !== undefined || (origin !== undefined && origin !== 'null');
    if (told && !fromOurOwnPage(c, house)) throw foreign(c.get('visit').language);
    return quiet(c);
  }

  const over = (c: WebContext): Promise<Response> => answer(c, <RequestOverPage {...frame(c)} />, 410);

  const follow = (
    c: WebContext,
    token: string | null,
    done: (typeof requestDeeds)[number],
  ): Promise<Response> | Response =>
    token === null ? over(c) : c.redirect(`/request/${token}?lang=${c.get('visit').language}&done=${done}`, 303);

  /** Kinds of data, and never a value: whoever reads the mailbox may be somebody else. */
  async function kinds(c: WebContext, token: Secret | null, refused?: AccuracyKindsView['refused']): Promise<Response> {
    const kept = token && (await portal.kinds(companyOf(c), token));
    if (!kept) return over(c);
    const view = { ...frame(c), kept, token: token.reveal(), ...(refused ? { refused } : {}) };
    return answer(c, <AccuracyKindsPage {...view} />, refused ? 422 : 200);
  }

  /** `wrong`: how many tries there still are. What was typed does not come back: it may be nobody's business. */
  async function detail(c: WebContext, token: Secret | null, wrong: number | 'missing' | null): Promise<Response> {
    const asked = token && (await portal.detail(companyOf(c), token));
    if (!asked) return over(c);
    const view = { ...frame(c), ...asked, token: token.reveal(), wrong };
    return answer(c, <RequestDetailPage {...view} />, wrong === null ? 200 : 422);
  }

  async function status(c: WebContext, more: Pick<RequestStatusView, 'done' | 'message'>): Promise<Response> {
    const token = tokenOf(c);
    const seen = token && (await portal.seen(companyOf(c), token));
    if (!seen) return over(c);
    return answer(
      c,
      <RequestStatusPage {...frame(c)} token={token.reveal()} seen={seen} {...more} />,
      more.message ? 422 : 200,
    );
  }

  async function form(c: WebContext, { typed, faults }: Pick<RequestFormView, 'typed' | 'faults'>): Promise<Response> {
    const right = c.req.param('right') ?? '';
    if (!isRight(right)) return c.notFound();
    personal(c);
    const offer = await portal.offer(companyOf(c));
    if (!offer.open) return c.redirect('/request', 303);
    const bad = Object.keys(faults).length > 0;
    return answer(c, <RequestFormPage {...frame(c)} {...{ right, offer, typed, faults }} />, bad ? 422 : 200);
  }
}
