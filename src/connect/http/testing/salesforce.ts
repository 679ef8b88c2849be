// For tests: Salesforce's REST API: a token without an end, SOQL with nextRecordsUrl, deleting collections with a result for each.
import { type Vendor, json } from './serve.ts';

export function salesforce(): Vendor {
  const person = "canary'\\ OR Name != '@example.org";
  const contacts = new Map(
    ['003A', '003B', '003C', '003D', '003E'].map((Id) => [Id, { Id, LastName: 'Canary', Email: person }]),
  );
  const deleted = new Set<string>();
  let found: string[] = [];
  let held = false;
  const error = (status: number, errorCode: string) => ({ status, body: [{ message: 'canary-message', errorCode }] });
  return {
    connection: {
      instance: 'https://acme.my.salesforce.com',
      version: 'v65.0',
      client_id: 'canary-sf-id',
      client_secret: 'canary-sf-secret',
    },
    secret: 'client_secret',
    known: { kind: 'email', value: person },
    collection: 'contacts',
    rows: 5,
    left: () => contacts.size,
    hold: (now) => void (held = now),
    isToken: ({ path }) => path === '/services/oauth2/token',
    answer(asked) {
      const { method, path, host, headers, query, text } = asked;
      if (host !== 'acme.my.salesforce.com') return error(404, 'NOT_FOUND');
      if (path === '/services/oauth2/token') {
        const form = new URLSearchParams(text);
        const fits =
          form.get('grant_type') === 'client_credentials' &&
          form.get('client_id') === 'canary-sf-id' &&
          form.get('client_secret') === 'canary-sf-secret';
        return fits
          ? {
              status: 200,
              body: {
                access_token: '00Dcanary!token',
                instance_url: 'https://acme.my.salesforce.com',
                token_type: 'Bearer',
              },
            }
          : { status: 400, body: { error: 'invalid_client' } };
      }
      if (headers.authorization !== 'Bearer 00Dcanary!token') return error(401, 'INVALID_SESSION_ID');
      if (!path.startsWith('/services/data/v65.0/')) return error(404, 'NOT_FOUND');
      const rest = path.slice('/services/data/v65.0/'.length);
      const page = (from: number) => {
        const more = from + 2 < found.length;
        const records = found
          .slice(from, from + 2)
          .map((id) => ({ attributes: { type: 'Contact' }, ...contacts.get(id) }));
        return {
          status: 200,
          body: {
            totalSize: found.length,
            done: !more,
            records,
            ...(more ? { nextRecordsUrl: `/services/data/v65.0/query/01g-${from + 2}` } : {}),
          },
        };
      };
      if (rest === 'query') {
        const [, object, quoted] =
          /^SELECT [\w, ]+ FROM (\w+) WHERE (?:Email = |Id IN \(SELECT IndividualId FROM Contact WHERE Email = )'((?:[^'\\]|\\.)*)'\)?$/.exec(
            query.get('q') ?? '',
          ) ?? [];
        if (quoted === undefined) return error(400, 'MALFORMED_QUERY');
        const wanted = quoted.replace(/\\(.)/g, '$1');
        found =
          object === 'Contact'
            ? [...contacts.values()].filter(({ Email }) => Email === wanted).map(({ Id }) => Id)
            : [];
        return page(0);
      }
      if (rest.startsWith('query/01g-') && [...query].length === 0) return page(Number(rest.slice(10)));
      if (rest === 'composite/sobjects' && method === 'DELETE') {
        const ids = (query.get('ids') ?? '').split(',');
        if (ids.length > 200) return error(400, 'INVALID_BATCH_SIZE');
        return {
          status: 200,
          body: ids.map((id) => {
            const failed = (statusCode: string) => ({
              success: false,
              errors: [{ statusCode, message: 'canary-message', fields: [] }],
            });
            if (held && id === '003C') return failed('DELETE_FAILED');
            if (deleted.has(id)) return failed('ENTITY_IS_DELETED');
            if (!contacts.delete(id)) return failed('INVALID_CROSS_REFERENCE_KEY');
            deleted.add(id);
            return { id, success: true, errors: [] };
          }),
        };
      }
      const contact = contacts.get(rest.split('/').at(-1)!);
      if (method !== 'PATCH' || !contact) return error(404, 'NOT_FOUND');
      Object.assign(contact, json(asked) as object);
      return { status: 204 };
    },
  };
}
