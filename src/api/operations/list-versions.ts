// GET /policy/versions: every version that was ever in force.
import { z } from 'zod';
import { versions } from '#publish';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { versionSummary } from '../examples.ts';
import { reads } from '../operation.ts';
import { VersionSummary } from '../schemas.ts';
import { versionPage } from '../versions.ts';

const Position = z.tuple([z.int32().min(1)]);

export const listVersions = reads({
  id: 'listVersions',
  path: '/policy/versions',
  area: 'Policy',
  summary: 'Every published version',
  description: 'Newest first. A version is never changed and keeps its number for good.',
  scope: 'read:policy',
  open: 'always',
  query: z.strictObject(pageQuery),
  answered: 'A page of versions.',
  answer: z.strictObject({ items: z.array(VersionSummary), next }),
  example: { items: [versionSummary], next: null },
  async do({ query, caller }, house) {
    const position = positionIn(Position, query.cursor);
    const all = await versions(house.store.db, caller.tenant.id);
    const older = all.filter(({ number }) => position === null || number < position[0]);
    const page = pageOf(older, query.limit, ({ number }) => [number]);
    return { ...page, items: page.items.map((item) => ({ ...item, page: versionPage(house.address(), item.number) })) };
  },
});
