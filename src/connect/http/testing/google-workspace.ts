// For tests: users of Google's Directory API: list by query with quotes, pages by token, update of a part, delete.
import { account, googleError, isToken, tokenFor } from './google.ts';
import { type Vendor, json } from './serve.ts';

export function googleWorkspace(): Vendor {
  const person = "canary.o'neil@example.org";
  const users = new Map(
    ['101', '102', '103'].map((id) => [
      id,
      {
        id,
        primaryEmail: `${id}@example.org`,
        aliases: [person],
        suspended: false,
        name: { fullName: 'Canary', givenName: 'C' },
      },
    ]),
  );
  return {
    connection: { administrator: 'admin@example.org', ...account },
    secret: 'client_email',
    known: { kind: 'email', value: person },
    collection: 'users',
    rows: 3,
    left: () => users.size,
    isToken,
    answer(asked) {
      if (isToken(asked))
        return tokenFor(asked, {
          scope: 'https://www.googleapis.com/auth/admin.directory.user',
          sub: 'admin@example.org',
        });
      const { method, path, host, headers, query } = asked;
      if (headers.authorization !== 'Bearer canary-google-bearer')
        return googleError(401, 'authError', 'UNAUTHENTICATED');
      if (host !== 'admin.googleapis.com' || !path.startsWith('/admin/directory/v1/users'))
        return googleError(404, 'notFound', 'NOT_FOUND');
      if (path === '/admin/directory/v1/users') {
        const [, quoted] = /^email='((?:[^'\\]|\\.)*)'$/.exec(query.get('query') ?? '') ?? [];
        if (method !== 'GET' || query.get('customer') !== 'my_customer' || quoted === undefined)
          return googleError(400, 'invalid', 'INVALID_ARGUMENT');
        const wanted = quoted.replace(/\\(.)/g, '$1');
        const found = [...users.values()].filter(({ primaryEmail, aliases }) =>
          [primaryEmail, ...aliases].includes(wanted),
        );
        const from = Number(query.get('pageToken')?.slice(1) ?? 0);
        const users_ = found.slice(from, from + 2);
        // Without a user there is no list at all.
        const list = users_.length > 0 ? { users: users_ } : {};
        return {
          status: 200,
          body: {
            kind: 'admin#directory#users',
            ...list,
            ...(from + 2 < found.length ? { nextPageToken: `p${from + 2}` } : {}),
          },
        };
      }
      const user = users.get(path.split('/').at(-1)!);
      if (!user) return googleError(404, 'notFound', 'NOT_FOUND');
      if (method === 'DELETE') return users.delete(user.id) ? { status: 204 } : { status: 404 };
      if (method === 'PUT') Object.assign(user, json(asked) as object);
      return { status: 200, body: user };
    },
  };
}
