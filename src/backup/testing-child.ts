// Test only: a process of its own that takes backups and says each step, to be killed or to run out of room: node testing-child.ts FOLDER OFFICER, the way into the database as JSON in UPHELD_TEST_CLIENT.
import { createInterface } from 'node:readline';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { systemClock, tell } from '#base';
import { folderShelf, listBackups, takeBackup } from './index.ts';
import type { Shelf } from './shelf.ts';

const [folder = '', officer = ''] = process.argv.slice(2);
const client = new Client(JSON.parse(process.env['UPHELD_TEST_CLIENT'] ?? '{}') as ClientConfig);
client.on('error', () => process.exit(0)); // The test is over: its database went.
await client.connect();
const shelf = folderShelf(folder);
const told: Shelf = {
  ...shelf,
  async put(name, content) {
    console.log(`step ${name.split('/')[1]}`);
    return shelf.put(name, content);
  },
};
const filler = join(folder, 'filler');

/** Fills the disk until `left` bytes are free. */
function fill(left: number): void {
  let size = 0;
  try {
    for (; ; size += 65_536) writeFileSync(filler, Buffer.alloc(65_536), { flag: size === 0 ? 'w' : 'a' });
  } catch {
    truncateSync(filler, Math.max(0, size - left));
  }
}

const acts: Readonly<Record<string, () => Promise<string>>> = {
  take: async () => {
    try {
      return `taken ${(await takeBackup(client, told, { set: 'data', officers: [officer], clock: systemClock })).id}`;
    } catch (error) {
      return `failed ${error instanceof Error && 'code' in error ? String(error.code) : ''} ${tell(error).happened}`;
    }
  },
  list: async () =>
    `listed ${JSON.stringify((await listBackups(shelf)).filter(({ id }) => id !== 'filler').map(({ id, good }) => [id, good]))}`,
  fill: async () => (fill(20_000), 'full'),
  'make room': async () => (truncateSync(filler, 0), 'room'),
};

console.log('ready');
for await (const line of createInterface(process.stdin)) console.log(await acts[line]!());
await client.end();
