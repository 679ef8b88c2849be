// A person of our own making, let in by the front door, looked for in clear wherever the database writes, and erased again.
import { randomBytes } from 'node:crypto';
import { Problem } from '#base';
import { type Traces, type Word, formsOf, tracesIn, withTenant } from '#store';
import { erasePeople, fence, resumeErasures } from '../erase.ts';
import { savePerson } from '../people.ts';
import { typeNamed } from '../record-types.ts';
import type { Caller, Vault } from '../vault.ts';

export interface Canary extends Traces {
  /** Whether the sealed form was seen: else the look would have missed the clear one too. */
  seen: boolean;
}

/** Bytes that are read at most: the newest files, so the log of writes comes first. */
export const mostBytes = 192 * 1024 * 1024;

const channel = 'encryption-check';
const caller = (tenant: string): Caller => ({
  tenant,
  principal: `job:${channel}`,
  actor: 'house',
  purpose: 'law:accountability',
});

/** Null when a company's own type of contact leaves nothing to write in. `folders`: where the database's files are. */
export async function canary(vault: Vault, tenant: string, folders: readonly string[]): Promise<Canary | null> {
  await eraseLeft(vault, tenant);
  // One word in every field: each form in which it may rest is one more search through every byte.
  const word = randomWord();
  const { schema } = await typeNamed(vault, tenant, 'contact');
  const contact = Object.fromEntries(
    ['note', 'email', 'family-name']
      .filter((field) => Object.hasOwn(schema.properties, field))
      .map((field) => [field, field === 'email' ? `${word}@canary.invalid` : word]),
  );
  if (Object.keys(contact).length === 0) return null;
  const id = await savePerson(vault, caller(tenant), { contact, origin: { source: 'derived', channel } }).then(
    (saved) => saved.id,
    (error: unknown) => {
      if (error instanceof Problem && /^vault\.(?:values|field-purpose)$/.test(error.code)) return null;
      throw error;
    },
  );
  if (id === null) return null;
  // Fenced at once: nobody's list shows it, and the job that ends erasures takes it away should we be killed here.
  await fence(vault, caller(tenant), [id], `check: ${channel}`);
  try {
    const sealed = await sealedOf(vault, tenant, id);
    // All of them: the border of a page of the log cuts through one now and then.
    const controls = sealed.map((text): Word => ({ name: 'sealed', bytes: Buffer.from(text) }));
    const traces = await tracesIn(folders, [...controls, ...formsOf('word', word)], mostBytes);
    const found = traces.found.filter(({ name }) => name !== 'sealed');
    return { ...traces, found, seen: found.length < traces.found.length };
  } finally {
    await resumeErasures(vault, tenant);
  }
}

/** Letters only: the form that an address is indexed in is the same. */
const randomWord = (): string => [...randomBytes(24)].map((byte) => 'abcdefghijklmnopqrstuvwxyz'[byte % 26]).join('');

async function sealedOf({ db }: Vault, tenant: string, id: string): Promise<string[]> {
  const { sealed } = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('record')
      .select('sealed')
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  return Object.values(sealed as Record<string, string>);
}

/** One that a killed process left between its writing and its fence. */
async function eraseLeft(vault: Vault, tenant: string): Promise<void> {
  const left = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('access_log as a')
      .innerJoin('subject as s', (join) =>
        join.onRef('s.tenant_id', '=', 'a.tenant_id').onRef('s.id', '=', 'a.subject_id'),
      )
      .select('s.id')
      .distinct()
      .where('a.tenant_id', '=', tenant)
      .where('a.principal', '=', caller(tenant).principal)
      .where('a.act', '=', 'write')
      .where('s.state', '<>', 'fenced')
      .execute(),
  );
  if (left.length > 0)
    await erasePeople(
      vault,
      caller(tenant),
      left.map(({ id }) => id),
      `check: ${channel}`,
    );
}
