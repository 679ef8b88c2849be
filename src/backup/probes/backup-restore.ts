// backup-restore: each file of the newest backup is ciphertext for the officers, and the last drill gave everybody back who is still there.
import { Temporal } from '#base';
import type { Probe } from '#policy';
import type { Message } from '#words';
import { takenAt } from '../age.ts';
import { isLate, lastDrill } from '../drill-note.ts';
import type { BackupHouse } from '../end.ts';
import { type Manifest, fileOf, manifestIn } from '../manifest.ts';
import type { Shelf } from '../shelf.ts';

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `backupProof.${key}`,
  values,
});

export const backupRestore = ({ shelves }: Pick<BackupHouse, 'shelves'>): Probe => ({
  kind: 'backup-restore',
  async ask({ now, published }) {
    const open: string[] = [];
    let files = 0;
    for (const shelf of [shelves.data, shelves.keyring]) {
      const newest = await newestIn(shelf, now);
      for (const { table } of newest?.parts ?? []) {
        files += 1;
        if (!(await isSealed(shelf, `${newest!.id}/${fileOf(table)}`))) open.push(table);
      }
    }
    if (files === 0) return { state: 'unproven', because: say('none'), measured: [] };
    if (open.length > 0)
      return { state: 'broken', because: say('open', { count: open.length, table: open[0]! }), measured: [] };
    return { ...(await drilled(shelves.data, published.tenant, now)), measured: [say('sealed', { count: files })] };
  },
});

async function drilled(
  shelf: Shelf,
  tenant: string,
  now: Temporal.Instant,
): Promise<{ state: 'upheld' | 'broken' | 'unproven'; because: Message }> {
  const last = await lastDrill(shelf);
  const found = last?.companies[tenant];
  if (!last || !found) return { state: 'unproven', because: say('notTried') };
  const at = `${last.at.slice(0, 16)}Z`;
  if (found.lost > 0) return { state: 'broken', because: say('drillLost', { at, ...found }) };
  if (!isLate(last, now)) return { state: 'upheld', because: say('drillPassed', { at, ...found }) };
  return { state: 'unproven', because: say('drillLate', { at }) };
}

async function newestIn(shelf: Shelf, now: Temporal.Instant): Promise<Manifest | null> {
  for (const id of (await shelf.backups()).toReversed()) {
    const taken = takenAt(id);
    const says = taken && manifestIn(await shelf.text(`${id}/manifest.json`));
    if (says && Temporal.Instant.compare(taken, now.add({ hours: 1 })) <= 0) return says;
  }
  return null;
}

/** The first lines of age's format: its version, and at least one recipient, before anything else (C2SP, age, header). */
const header = /^age-encryption\.org\/v1\n-> (?:X25519|mlkem768x25519|piv-p256|ssh-\w+|scrypt) /;

/** Whoever wrote it tried: without an identity the file opens for nobody, and what is no such file is no ciphertext of ours. */
async function isSealed(shelf: Shelf, name: string): Promise<boolean> {
  let start = '';
  try {
    for await (const chunk of shelf.get(name) as AsyncIterable<Buffer>) {
      start += chunk.toString('latin1');
      if (start.length >= 60) break;
    }
  } catch {
    return false;
  }
  return header.test(start);
}
