// Test only: a process of its own that takes choices and numbers them until it is killed, and says what it has answered: node testing-child.ts HOME.
import { join } from 'node:path';
import { tenantOfFolder } from '#access';
import { systemClock } from '#base';
import { keepSequencing } from '#ledger';
import { publish } from '#publish';
import { read } from '#read';
import { openStore, secretFile } from '#store';
import { consentHandler } from './handler.ts';
import { addSite, sitesOf } from './sites.ts';
import { crashLedger } from './testing-crash.ts';
import { answersTo, newSecret, policyText, shop, shownOf } from './testing-notice.ts';

const [home = ''] = process.argv.slice(2);
const store = await openStore({ home, role: 'serve', clock: systemClock });
const { db } = store;
const { id: tenant } = await tenantOfFolder(db, join(home, 'fenwick'), 'Fenwick Kites Ltd', systemClock);
const source = { name: 'policy/privacy.md', text: policyText };
const { published } = await publish(store, tenant, { source, ...read(source) }, systemClock);
if ((await sitesOf(db, tenant)).length === 0)
  await addSite(db, tenant, { origin: shop, cookieDomain: null }, systemClock);
const shown = shownOf(published);
const ledger = crashLedger(db, home);
const handler = consentHandler({
  db,
  ledger,
  clock: systemClock,
  secret: () => secretFile(home, 'consent'),
  address: () => 'https://privacy.fenwick.example',
  home: async () => tenant,
  shown: async () => shown,
  report: (error) => console.error(error),
});
const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
  (await handler(
    new Request(`https://privacy.fenwick.example${path}`, {
      ...init,
      headers: { origin: shop, 'content-type': 'application/json' },
    }),
  ))!;
const { token } = (await (await ask('/upheld/token')).json()) as { token: string };
keepSequencing(
  ledger,
  async () => [tenant],
  (_, error) => console.error(error),
);
console.log(`ready ${tenant}`);

async function visitForEver(): Promise<void> {
  for (;;) {
    const refuses = Math.random() < 0.5;
    const body = {
      token,
      secret: newSecret(),
      action: refuses ? 'refuse' : 'accept',
      answers: answersTo(shown.notice, !refuses),
      layer: 1,
      language: 'en',
      texts: shown.texts[0]!.texts,
    };
    const answer = await ask('/upheld/choice', { method: 'POST', body: JSON.stringify(body) });
    const { receipt } = (await answer.json()) as { receipt: string };
    console.log(`recorded ${receipt.split('/').at(-1)} ${body.action}`);
  }
}

await Promise.all(Array.from({ length: 16 }, visitForEver));
