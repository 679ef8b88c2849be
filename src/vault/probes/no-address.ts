// “We do not keep IP addresses”: looked for after a visit, among declared fields and in every file that Upheld writes.
import { basename } from 'node:path';
import { type Answer, type World, answer, kindsOf, reading } from '#policy';
import { keptFields } from './fields.ts';
import { visitFromNowhere } from './visit.ts';
import type { Kept } from './world.ts';

export const speaksOfAddresses = (said: string): boolean =>
  /\bIP[- ]?(?:address\w*|adres\w*|adressen?)?\b|\badresses? IP\b/.test(said);

export async function noAddressKept(kept: Kept, { published: { tenant } }: World): Promise<Answer> {
  const fields = (await keptFields(await kept.vault(), tenant)).filter(({ categories }) =>
    categories.some((category) => kindsOf(category).has('pd:IPAddress')),
  );
  if (fields.length > 0)
    return answer('broken', 'addressField', { columns: fields.map(({ column }) => column).join(', ') });
  const local = kept.local();
  if (local === null) return answer('unproven', 'notServing');
  if (kept.store.dataFolder === null) return answer('unproven', 'noFiles');
  const visit = await visitFromNowhere(local, kept.folders, tenant);
  if (visit === null) return answer('unproven', 'noVisit');
  const { pages, files, bytes, left } = visit;
  const measured = [reading('visited', { pages }), reading('filesSeen', { files, megabytes: bytes / 1e6, left })];
  const [first] = visit.found;
  if (first) return answer('broken', 'addressFound', { form: first.name, file: basename(first.file) }, measured);
  if (!visit.seen) return answer('unproven', 'canaryUnseen', {}, measured);
  return answer('upheld', 'noAddressFound', { pages, files }, measured);
}
