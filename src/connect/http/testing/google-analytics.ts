// For tests: the method submitUserDeletion of Google's Analytics Admin API: one of four fields, and the time of the request back.
import { account, googleError, isToken, tokenFor } from './google.ts';
import { type Vendor, json } from './serve.ts';

export function googleAnalytics(): Vendor {
  const clients = new Set(['canary.1234567890']);
  const fields = ['userId', 'clientId', 'appInstanceId', 'userProvidedData'];
  return {
    connection: { property: '123456', ...account },
    secret: 'client_email',
    known: { kind: 'ga-client-id', value: 'canary.1234567890' },
    collection: 'users',
    rows: 1,
    left: () => clients.size,
    isToken,
    answer(asked) {
      if (isToken(asked)) return tokenFor(asked, { scope: 'https://www.googleapis.com/auth/analytics.edit' });
      const { method, path, host, headers } = asked;
      if (headers.authorization !== 'Bearer canary-google-bearer')
        return googleError(401, 'authError', 'UNAUTHENTICATED');
      if (
        method !== 'POST' ||
        host !== 'analyticsadmin.googleapis.com' ||
        path !== '/v1alpha/properties/123456:submitUserDeletion'
      )
        return googleError(404, 'notFound', 'NOT_FOUND');
      const wish = json(asked) as Record<string, string>;
      const [name, ...more] = Object.keys(wish);
      if (name === undefined || more.length > 0 || !fields.includes(name))
        return googleError(400, 'badRequest', 'INVALID_ARGUMENT');
      clients.delete(wish[name]!);
      return { status: 200, body: { deletionRequestTime: '2026-11-22T20:00:00Z' } };
    },
  };
}
