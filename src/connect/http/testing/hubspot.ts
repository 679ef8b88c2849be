// For tests: HubSpot's CRM search and GDPR delete, from its reference and changelog: five filter groups, pages by `after`, 204.
import { type Vendor, json } from './serve.ts';

interface Search {
  filterGroups: { filters: { propertyName: string; operator: string; value: string }[] }[];
  properties: string[];
  limit: number;
  after?: string;
}

export function hubspot(): Vendor {
  const contacts = new Map<string, Record<string, string>>();
  // The same address stands on many records as a second one; the vendor gives less a page than it is asked for.
  for (let at = 0; at < 5; at++)
    contacts.set(String(61571 + at), {
      email: `other${at}@example.org`,
      hs_additional_emails: 'x@example.org;canary@example.org',
    });
  contacts.set('9', { email: 'somebody@example.org' });
  const blocked: string[] = [];
  let held = false;
  return {
    connection: { token: 'pat-canary-hubspot' },
    secret: 'token',
    known: { kind: 'email', value: 'Canary@Example.org' },
    collection: 'contacts',
    rows: 5,
    left: () => contacts.size - 1 + blocked.length,
    hold: (now) => void (held = now),
    answer(asked) {
      const { method, path, host, headers } = asked;
      const wrong = (status: number, category: string) => ({
        status,
        body: { status: 'error', message: 'canary-message', category, correlationId: 'x' },
      });
      if (headers.authorization !== 'Bearer pat-canary-hubspot') return wrong(401, 'INVALID_AUTHENTICATION');
      if (host !== 'api.hubapi.com') return wrong(404, 'OBJECT_NOT_FOUND');
      if (method === 'POST' && path === '/crm/v3/objects/contacts/search') {
        const { filterGroups, properties, after = '0', limit } = json(asked) as Search;
        if (filterGroups.length > 5 || limit > 100) return wrong(400, 'VALIDATION_ERROR');
        const fits = (contact: Record<string, string>) =>
          filterGroups.some(({ filters }) =>
            filters.every(({ propertyName, operator, value }) => {
              const have = contact[propertyName] ?? '';
              return operator === 'EQ'
                ? have === value
                : operator === 'CONTAINS_TOKEN' && have.split(';').includes(value);
            }),
          );
        const found = [...contacts].filter(([, contact]) => fits(contact));
        const page = found.slice(Number(after), Number(after) + 2);
        const next =
          Number(after) + 2 < found.length ? { paging: { next: { after: String(Number(after) + 2), link: '?' } } } : {};
        const results = page.map(([id, contact]) => ({
          id,
          properties: Object.fromEntries(properties.map((name) => [name, contact[name] ?? null])),
        }));
        return { status: 200, body: { total: found.length, results, ...next } };
      }
      if (method === 'POST' && path === '/crm/v3/objects/contacts/gdpr-delete') {
        const { objectId, idProperty } = json(asked) as { objectId: string; idProperty?: string };
        if (held && objectId === '61573') return wrong(500, 'INTERNAL');
        if (idProperty === 'email') blocked.push(objectId);
        return contacts.delete(objectId) ? { status: 204 } : wrong(404, 'OBJECT_NOT_FOUND');
      }
      const id = /^\/crm\/v3\/objects\/contacts\/(\d+)$/.exec(path)?.[1];
      const contact = id === undefined ? undefined : contacts.get(id);
      if (method === 'PATCH' && contact) {
        Object.assign(contact, (json(asked) as { properties: Record<string, string> }).properties);
        return { status: 200, body: { id, properties: contact } };
      }
      return wrong(404, 'OBJECT_NOT_FOUND');
    },
  };
}
