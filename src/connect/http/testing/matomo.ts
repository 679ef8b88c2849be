// For tests: Matomo, from its reporting API guide, its guide to segments, and what plugins/PrivacyManager/API.php says.
import type { Vendor } from './serve.ts';

const person = 'Übel,;==& co@canary.test';

export function matomo(): Vendor {
  const visits = new Map(Array.from({ length: 103 }, (_, at) => [String(at + 1), { user: person }]));
  visits.set('900', { user: 'somebody else' });
  const error = (message: string) => ({ status: 200, body: { result: 'error', message } });
  return {
    connection: { address: 'https://stats.example.org/matomo', site: '7', token: 'canary-matomo-token' },
    secret: 'token',
    known: { kind: 'matomo-user-id', value: person },
    collection: 'visits',
    rows: 103,
    left: () => [...visits.values()].filter(({ user }) => user === person).length,
    answer({ method, path, host, text }) {
      const form = new URLSearchParams(text);
      if (method !== 'POST' || path !== '/matomo/index.php' || host !== 'stats.example.org')
        return { status: 404, body: 'Not Found' };
      if (form.get('token_auth') !== 'canary-matomo-token')
        return error('Unable to authenticate with the provided token_auth. It is either invalid or expired.');
      if (form.get('module') !== 'API' || form.get('format') !== 'JSON') return error('no such module');
      const named = [...form].flatMap(([name, value]) => {
        const match = /^visits\[(\d+)\]\[(idsite|idvisit)\]$/.exec(name);
        return match ? [[Number(match[1]), match[2]!, value] as const] : [];
      });
      const chosen = named.filter(([, part, value]) => part === 'idvisit' && value).map(([, , value]) => value);
      switch (form.get('method')) {
        case 'Live.getLastVisitsDetails': {
          // Conditions are taken apart at ; and , and their values decoded once more.
          const parts = (form.get('segment') ?? '').split(/[;,]/);
          const [field, value] = parts[0]!.split('==');
          if (parts.length !== 1 || form.get('idSite') !== '7') return error('The segment is not valid.');
          const found = [...visits].filter(
            ([, { user }]) => field === 'userId' && user === decodeURIComponent(value ?? ''),
          );
          const from = Number(form.get('filter_offset') ?? 0);
          const page = found.slice(from, from + Number(form.get('filter_limit')));
          return {
            status: 200,
            body: page.map(([id, { user }]) => ({
              idSite: 7,
              idVisit: Number(id),
              visitorId: 'c0ffee',
              visitIp: '203.0.113.0',
              userId: user,
            })),
          };
        }
        case 'PrivacyManager.exportDataSubjects':
          if (chosen.length === 0) return error('No list of visits given');
          return {
            status: 200,
            body: {
              log_visit: chosen.map((idvisit) => ({ idvisit })),
              log_link_visit_action: [{ url: 'example.org' }],
            },
          };
        case 'PrivacyManager.deleteDataSubjects': {
          if (chosen.length === 0 || named.some(([, part, value]) => part === 'idsite' && value !== '7'))
            return error('No idsite key set');
          const gone = chosen.filter((id) => visits.delete(id)).length;
          return { status: 200, body: { log_conversion: 0, log_link_visit_action: gone, log_visit: gone } };
        }
        default:
          return error('The method does not exist');
      }
    },
  };
}
