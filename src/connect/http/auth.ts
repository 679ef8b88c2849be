// How a system lets us in: fixed secrets, or access tokens fetched, kept until they end, and fetched anew when refused.
import { createSign } from 'node:crypto';
import { type Clock, type Json } from '#base';
import type { Connection } from './connection.ts';
import type { Definition } from './definition.ts';
import { oneAt, textOf } from './pointer.ts';
import { problem } from './problems.ts';
import { filled } from './template.ts';

/** Where a secret goes into a request. */
export interface Pass {
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  form?: Readonly<Record<string, string>>;
}

export interface Door {
  pass(): Promise<Pass>;
  /** Forgets a token that was refused; whether there was one that a new one could replace. */
  renew(): boolean;
}

/** Asks an address of tokens for one: the form goes there and nowhere else. */
export type AskToken = (url: URL, form: Record<string, string>) => Promise<Json | undefined>;

/** Tokens are no longer used this many seconds before they end. */
const early = 60;

export function doorOf({ auth, id }: Definition, connection: Connection, clock: Clock, askToken: AskToken): Door {
  const secret = (name: string): string => connection.secret(name);
  const fixed = (pass: Pass): Door => ({ pass: () => Promise.resolve(pass), renew: () => false });
  switch (auth.kind) {
    case 'bearer':
      return fixed({ headers: { authorization: `Bearer ${secret(auth.secret)}` } });
    case 'basic': {
      const user = typeof auth.user === 'string' ? secret(auth.user) : auth.user.fixed;
      const pair = Buffer.from(`${user}:${secret(auth.password)}`).toString('base64');
      return fixed({ headers: { authorization: `Basic ${pair}` } });
    }
    case 'key': {
      const pair = { [auth.name]: secret(auth.secret) };
      return fixed(auth.in === 'header' ? { headers: pair } : auth.in === 'query' ? { query: pair } : { form: pair });
    }
    default:
  }

  const url = new URL(filled(auth.token, connection.parameters));
  const now = (): number => Math.floor(clock.now().epochMilliseconds / 1000);
  const form = (): Record<string, string> => {
    if (auth.kind === 'signed-jwt')
      return {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion(id, auth, secret, url, now()),
      };
    const client = { client_id: secret(auth.id), client_secret: secret(auth.secret) };
    if (auth.kind === 'refresh-token')
      return { grant_type: 'refresh_token', refresh_token: secret(auth.refresh), ...client };
    return { grant_type: 'client_credentials', ...client, ...(auth.scope === undefined ? {} : { scope: auth.scope }) };
  };
  let kept: { token: string; until: number } | null = null;
  return {
    async pass() {
      if (kept === null || kept.until <= now()) {
        const answer = await askToken(url, form());
        const token = textOf(oneAt(answer, '/access_token'));
        if (token === null || /[^\x21-\x7e]/.test(token)) throw problem.answer(`${id}: token`, 'no access token');
        const lasts = Number(oneAt(answer, '/expires_in') ?? 600);
        kept = { token, until: now() + (Number.isFinite(lasts) ? lasts : 600) - early };
      }
      return { headers: { authorization: `Bearer ${kept.token}` } };
    },
    renew() {
      const had = kept !== null;
      kept = null;
      return had;
    },
  };
}

/** RFC 7523, 2.1, signed with RS256 (RFC 7518, 3.3), good for an hour. */
function assertion(
  id: string,
  auth: Extract<Definition['auth'], { kind: 'signed-jwt' }>,
  secret: (name: string) => string,
  url: URL,
  now: number,
): string {
  const part = (json: Json): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const subject = auth.subject === undefined ? {} : { sub: secret(auth.subject) };
  const claims = { iss: secret(auth.issuer), scope: auth.scope, aud: url.href, iat: now, exp: now + 3600, ...subject };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  try {
    return `${text}.${createSign('RSA-SHA256').update(text).sign(secret(auth.key), 'base64url')}`;
  } catch {
    throw problem.connection(id, auth.key);
  }
}
