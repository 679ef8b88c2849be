// Many rounds of kill -9 among the vault's processes, at ever other moments, on one home.
import { test } from 'node:test';
import { crashHome, crashRound, nothingTold, victims } from './testing-crashes.ts';

const rounds = Number(process.env['UPHELD_SOAK_ROUNDS'] ?? 24);

test(`kill -9 of the writer, keyd and the database, ${rounds} rounds`, async (t) => {
  const home = crashHome(t);
  const told = nothingTold();
  for (let round = 0; round < rounds; round++)
    await crashRound(home, [[victims[round % victims.length]!, 50 + ((round * 383) % 1_500)]], told);
  t.diagnostic(
    `${told.saved.size} people, ${[...told.added.values()].reduce((sum, some) => sum + some.size, 0)} records acknowledged, 0 lost`,
  );
  t.diagnostic(`${told.erased.size} erased, 0 by half`);
});
