// kill -9 of the writer, of keyd and of the database while people are saved and erased: nothing acknowledged is lost, no erasure is half done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePeople, savePerson } from './index.ts';
import { crashHome, crashRound, lookFor, nothingTold } from './testing-crashes.ts';
import { openTestHouse } from './testing-house.ts';

test('killed in the midst: the writer, keyd, the database', async (t) => {
  const home = crashHome(t);
  const told = nothingTold();
  const soon = (): number => 100 + Math.random() * 400;
  await crashRound(
    home,
    [
      ['keyd', soon()],
      ['database', soon()],
      ['writer', soon()],
    ],
    told,
  );
  assert.ok(told.saved.size > 8 && told.erased.size > 1, `${told.saved.size} saved, ${told.erased.size} erased`);

  // The look itself sees a loss, and an erasure that left something.
  const house = await openTestHouse(home, () => {});
  t.after(() => house.close());
  const contact = { email: 'lost@lives.example' };
  const { id } = await savePerson(house.vault, house.caller, {
    contact,
    origin: { source: 'provided', channel: 'test' },
  });
  const said = nothingTold();
  said.erased.add(id);
  await assert.rejects(lookFor(house, said), /was erased, and rows are left/);
  await erasePeople(house.vault, house.caller, [id], 'test');
  said.erased.clear();
  said.saved.set(id, contact.email);
  await assert.rejects(lookFor(house, said), /was saved, and is lost/);
});
