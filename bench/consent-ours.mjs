// Ours for the comparison that spec/consent describes (OURS_SERVER): a whole Upheld on the database that it is given.
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const name = 'Upheld: row, ledger entry, cookie';
let sample = null;

export async function start({ postgres }) {
  const home = mkdtempSync(join(tmpdir(), 'upheld-consent-bench-'));
  const root = join(import.meta.dirname, '..');
  const child = fork(join(import.meta.dirname, 'consent-serve.ts'), [home, ...(postgres ? [postgres] : [])], {
    cwd: root,
    execPath: join(root, 'node_modules', 'node', 'bin', 'node'),
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', join(root, 'src', 'tsx.ts')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ended = new Promise((done) => child.once('exit', done));
  const ready = await new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => failed(new Error(`Upheld ended with ${code}`)));
  });
  const { url, notice, texts, language, origin } = ready;
  const { token } = await (await fetch(`${url}/upheld/token`, { headers: { origin } })).json();
  const answers = Object.fromEntries(
    notice.asked.map(({ id, mark }, n) => [id, { mark, granted: n === 0, without: [] }]),
  );
  sample = { origin, post: { token, action: 'choose', answers, layer: 2, language, texts, gpc: false } };
  const waiting = new Map();
  child.on('message', ({ n, value }) => waiting.get(n)?.(value));
  let asked = 0;
  const ask = (what, rows) =>
    new Promise((done) => {
      waiting.set((asked += 1), done);
      child.send({ n: asked, what, rows });
    });
  return {
    origin: url,
    count: () => ask('count'),
    fill: (rows) => ask('fill', rows),
    async stop() {
      child.send({ n: 0, what: 'stop' });
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A new visitor: some categories granted, one refused. */
export const request = () => ({
  method: 'POST',
  path: '/upheld/choice',
  headers: {
    'content-type': 'application/json',
    origin: sample.origin,
    'user-agent': 'Mozilla/5.0 bench',
    'accept-language': 'de',
  },
  body: JSON.stringify({ ...sample.post, secret: randomBytes(16).toString('base64url') }),
});
