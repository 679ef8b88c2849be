// For tests of mail: a tenant to send from, and letters to send.
import { Pii, Secret, newId, systemClock } from '#base';
import type { Db } from '#store';
import type { Letter } from './letter.ts';

export const testSecret = new Secret('a secret of forty-eight characters for tests only');

export async function newTenant(db: Db): Promise<string> {
  const id = newId(systemClock);
  await db
    .insertInto('auth.tenant')
    .values({ id, slug: `t-${id}`, name: 'Fenwick Kites', folder: null, created_at: systemClock.now().toString() })
    .execute();
  return id;
}

export const letter = (
  key: string,
  to: string,
  more: Partial<Letter<'policy-changed'>> = {},
): Letter<'policy-changed'> => ({
  key,
  to: new Pii(to),
  template: 'policy-changed',
  values: {
    company: 'Fenwick Kites',
    title: 'Privacy Policy',
    version: 2,
    effective: '2027-01-15',
    changes: ['We now keep orders for six years instead of ten.'],
    link: 'https://fenwick.example/policy/history',
  },
  language: 'en',
  kind: 'notice',
  ...more,
});
