// For tests: Hotjar's API, from its reference: a token by client credentials as a form, and user-lookup with delete_all_hits.
import { type Vendor, json } from './serve.ts';

export function hotjar(): Vendor {
  const people = new Set(['canary@example.org']);
  return {
    connection: {
      organization: '12',
      site: '34',
      client_id: 'canary-hotjar-id',
      client_secret: 'canary-hotjar-secret',
    },
    secret: 'client_secret',
    known: { kind: 'email', value: 'canary@example.org' },
    collection: 'people',
    rows: 1,
    left: () => people.size,
    isToken: ({ path }) => path === '/v1/oauth/token',
    answer(asked) {
      const { method, path, host, headers, text } = asked;
      if (host !== 'api.hotjar.io') return { status: 404 };
      if (path === '/v1/oauth/token') {
        const form = new URLSearchParams(text);
        const fits =
          headers['content-type'] === 'application/x-www-form-urlencoded' &&
          form.get('grant_type') === 'client_credentials' &&
          form.get('client_id') === 'canary-hotjar-id' &&
          form.get('client_secret') === 'canary-hotjar-secret';
        return fits
          ? { status: 200, body: { access_token: 'canary-hotjar-bearer', token_type: 'Bearer', expires_in: 3600 } }
          : { status: 401, body: { error: 'invalid_client' } };
      }
      if (headers.authorization !== 'Bearer canary-hotjar-bearer') return { status: 401, body: {} };
      if (method !== 'POST' || path !== '/v1/organizations/12/user-lookup') return { status: 404, body: {} };
      const wish = json(asked) as {
        data_subject_email?: string;
        data_subject_site_id_to_user_id_map?: object;
        delete_all_hits: boolean;
      };
      if (wish.data_subject_email === undefined && wish.data_subject_site_id_to_user_id_map === undefined)
        return { status: 400, body: {} };
      if (wish.delete_all_hits && wish.data_subject_email !== undefined) people.delete(wish.data_subject_email);
      return { status: 200, body: {} };
    },
  };
}
