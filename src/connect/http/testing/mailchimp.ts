// For tests: Mailchimp's Marketing API 3.0, from its guide to members: the hash, 404 for who is not there, delete-permanent.
import { createHash } from 'node:crypto';
import type { Vendor } from './serve.ts';

export function mailchimp(): Vendor {
  const hash = createHash('md5').update('canary.person@example.org').digest('hex');
  const members = new Map([[hash, { status: 'subscribed', merge_fields: { FNAME: 'Canary' } as unknown }]]);
  const wrong = (status: number, title: string) => ({
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'https://mailchimp.com/developer/marketing/docs/errors/',
      title,
      status,
      detail: 'canary-detail',
      instance: 'x',
    },
  });
  return {
    connection: { dc: 'us6', list: '9e67587f52', key: 'canary-mailchimp-key-us6' },
    secret: 'key',
    known: { kind: 'email', value: 'Canary.Person@Example.org' },
    collection: 'members',
    rows: 1,
    left: () => members.size,
    answer({ method, path, host, headers, text }) {
      const [, password] = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64')
        .toString()
        .split(':');
      if (password !== 'canary-mailchimp-key-us6') return wrong(401, 'API Key Invalid');
      const [, id, action] =
        /^\/3\.0\/lists\/9e67587f52\/members\/([0-9a-f]{32})(\/actions\/delete-permanent)?$/.exec(path) ?? [];
      const member = id === undefined ? undefined : members.get(id);
      if (host !== 'us6.api.mailchimp.com' || !member) return wrong(404, 'Resource Not Found');
      if (action !== undefined) {
        if (method !== 'POST') return wrong(405, 'Method Not Allowed');
        members.delete(id!);
        return { status: 204 };
      }
      if (method === 'PATCH') Object.assign(member, JSON.parse(text));
      return {
        status: 200,
        body: {
          id,
          email_address: 'canary.person@example.org',
          tags: [{ id: 1, name: 'spring' }],
          ip_opt: '',
          ...member,
        },
      };
    },
  };
}
