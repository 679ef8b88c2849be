// A process of its own that opens a store and waits, for tests of two processes and of kill -9: node testing-child.ts HOME ROLE.
import { systemClock, tell } from '#base';
import { type StoreOptions, openStore } from './open.ts';

const [home = '', role = 'serve', rootMode = 'auto'] = process.argv.slice(2);
try {
  const store = await openStore({
    home,
    role: role as StoreOptions['role'],
    rootMode: rootMode as 'auto',
    clock: systemClock,
    progress: (step) => console.log(`step ${step}`),
  });
  store.announce('http://localhost:4180');
  console.log('ready');
  process.stdin.once('end', () => void store.close().then(() => console.log('closed')));
  process.stdin.resume();
} catch (error) {
  console.log(`problem ${JSON.stringify(tell(error))}`);
  process.exitCode = 2;
}
