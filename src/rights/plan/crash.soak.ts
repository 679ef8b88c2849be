// Soak of plans about a person and kill -9: a process killed at every single step, of an erasure and of a correction, over three databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Deaths, deathsIn, places } from './deaths/testing.ts';

async function atEveryStep({ fresh, die, standing, state, end }: Deaths): Promise<number> {
  for (let at = 1; ; at += 1) {
    const plan = await fresh();
    const lived = await die(plan, at);
    const stands = await standing();
    const { state: is, parts } = await state(plan);
    const ended = is === 'done';
    for (const place of places) {
      if (stands[place] === 'whole') assert.ok(!ended, `step ${at}: called done with ${place} untouched`);
      // Touched: the journal said `begun` before.
      else assert.ok(ended || parts.some(({ holding }) => holding === place), `step ${at}: ${place} without a word`);
      if (parts.some(({ holding, state: of }) => holding === place && of === 'done'))
        assert.equal(stands[place], 'done');
    }
    if (lived === null && !ended) assert.ok(is === 'approved' || is === 'applying', `step ${at}: ${is}`);
    await end(plan);
    if (lived !== null) return at - 1;
  }
}

test('erasing: killed at every step, nothing lost, nothing twice, nothing half without saying so', async (t) => {
  const deaths = await atEveryStep(await deathsIn(t, () => ({ kind: 'erasure' })));
  t.diagnostic(`${deaths} deaths`);
  assert.ok(deaths > 30);
});

test('putting right: killed at every step', async (t) => {
  const deaths = await atEveryStep(
    await deathsIn(t, () => ({
      kind: 'rectification',
      replacements: [{ category: 'pd:Name', from: 'Ann Ashgrove', to: 'Ann Oakley' }],
    })),
  );
  t.diagnostic(`${deaths} deaths`);
  assert.ok(deaths > 30);
});
