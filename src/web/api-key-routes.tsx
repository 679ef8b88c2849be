// Routes of API keys: the list, making one and taking one back. The guard asks for the role and for a fresh proof before each change.
import type { Hono } from 'hono';
import { type Scope, actOf, mayForSome, scopes } from '#access';
import { Temporal } from '#base';
import { apiKeys as words } from '#words';
import { isUuid } from './account-routes.tsx';
import type { Session, WebHouse } from './house.ts';
import { type ApiKeyDeed, type ApiKeysView, ApiKeysPage, apiKeyDeeds } from './pages/api-keys.tsx';
import { answer } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const longestName = 100;

export function apiKeyRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { door } = house;
  const today = (): Temporal.PlainDate => house.clock.now().toZonedDateTimeISO('UTC').toPlainDate();

  app.get('/console/api-keys', (c) => {
    const done = c.req.query('done');
    return page(c, { done: done !== undefined && Object.hasOwn(apiKeyDeeds, done) ? (done as ApiKeyDeed) : null });
  });

  app.post('/console/api-keys', async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody({ all: true });
    const chosen = [body['scopes']].flat().filter((scope) => typeof scope === 'string');
    const typed = { name: textIn(body, 'name').trim(), scopes: chosen, expires: textIn(body, 'expires').trim() };
    const errors = faultsIn(typed, session);
    if (Object.keys(errors).length > 0) return page(c, { typed, errors }, 422);
    const lastDay = typed.expires === '' ? null : typed.expires;
    const made = await door.apiKeys.make(company.id, { name: typed.name, scopes: chosen, lastDay }, session);
    return page(c, { made });
  });

  app.post('/console/api-keys/revoke', async (c) => {
    const { company, session } = signedIn(c);
    const id = textIn(await c.req.parseBody(), 'key');
    const revoked = isUuid(id) && (await door.apiKeys.takeBack(company.id, id, session));
    return revoked ? c.redirect('/console/api-keys?done=revoked', 303) : c.notFound();
  });

  function faultsIn({ name, scopes: chosen, expires }: ApiKeysView['typed'], session: Session): ApiKeysView['errors'] {
    const mine = scopesOf(session) as readonly string[];
    const isDay = expires === '' || (isDate(expires) && expires >= today().toString());
    return {
      ...(name === '' || name.length > longestName ? { name: words.errorName } : {}),
      ...(chosen.length === 0 || chosen.some((scope) => !mine.includes(scope)) ? { scopes: words.errorScopes } : {}),
      ...(isDay ? {} : { expires: words.errorExpires }),
    };
  }

  async function page(c: WebContext, more: Partial<ApiKeysView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const view: ApiKeysView = {
      company,
      session,
      language,
      today: today().toString(),
      keys: await door.apiKeys.all(company.id),
      scopes: scopesOf(session),
      typed: { name: '', scopes: [], expires: today().add({ years: 1 }).toString() },
      errors: {},
      done: null,
      error: null,
      made: null,
      ...more,
    };
    return answer(c, <ApiKeysPage {...view} />, status);
  }
}

/** What somebody may do themselves. The door refuses the others too. */
const scopesOf = (session: Session): Scope[] =>
  scopes.filter((scope) => {
    const { verb, object } = actOf(scope);
    return mayForSome(session, verb, object);
  });

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
