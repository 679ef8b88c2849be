// A process of its own that sends what is due until it is killed, for tests of kill -9: node testing-child.ts HOME SMTP_URL.
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, systemClock } from '#base';
import { openStore } from '#store';
import { openMail } from './open.ts';
import { smtpTarget } from './smtp.ts';
import { testSecret } from './testing-letters.ts';

const [home = '', url = ''] = process.argv.slice(2);
const store = await openStore({ home, role: 'client', clock: systemClock });
const mail = openMail({
  db: store.db,
  jobs: store.jobs,
  clock: systemClock,
  home,
  smtp: smtpTarget(new Secret(url), null),
  from: 'privacy@fenwick.example',
  secret: testSecret,
  sender: async () => ({ name: 'Fenwick Kites', replyTo: null }),
  mayDeliver: async () => ({ ok: true }),
  log: (message) => console.log(message),
  pauses: { first: 'PT0.3S', longest: 'PT2S' },
});
console.log('ready');
for (;;) {
  await mail.sendDue();
  await pause(50);
}
