// Many rounds of kill -9 during a first start, at every moment of it.
import { test } from 'node:test';
import { crashAt, crashInMigration } from './testing-crashes.ts';

const rounds = Number(process.env['UPHELD_SOAK_ROUNDS'] ?? 300);

test(`kill -9 during the first start, ${rounds} times`, async (t) => {
  for (let round = 0; round < rounds; round++) await crashAt(t, round / rounds);
});

test(`kill -9 during the migration, ${rounds} times`, async (t) => {
  for (let round = 0; round < rounds; round++) await crashInMigration(t, (80 * round) / rounds);
});
