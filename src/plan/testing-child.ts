// Test only: a process of its own that applies a plan and dies at a given moment, told as URL HOME TENANT PLAN GUEST DIE FILE and more files.
import { Secret, systemClock } from '#base';
import { openStore } from '#store';
import { applyPlan } from './apply.ts';
import { guestMaker } from './testing-guests.ts';

const [url = '', home = '', tenant = '', plan = '', guest = '', die = '', ...files] = process.argv.slice(2);
const store = await openStore({ home, role: 'serve', clock: systemClock, databaseUrl: new Secret(url) });
const maker = guestMaker(files, guest, (when, holding) => {
  if (`${when} ${files.indexOf(holding)}` === die) process.kill(process.pid, 'SIGKILL');
});
await applyPlan({ db: store.db, clock: systemClock, makerOf: async () => maker }, tenant, plan);
console.log('alive');
await store.close();
