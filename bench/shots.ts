// npm run shots: starts Upheld with the example company in a fresh home and takes a picture of every page, into shots/.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, browserAdvice, openBrowser } from '#chrome';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'shots');

const looks = [
  { name: 'desktop', width: 1280, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1280, colorScheme: 'dark' },
  { name: 'phone', width: 375, colorScheme: 'light' },
  { name: 'phone-dark', width: 375, colorScheme: 'dark' },
] as const;

/** What `upheld start --json` prints once its pages answer. */
interface Started {
  addresses: { policy: string; history: string; board: string; console: string };
}

/** Made up, with a number that is set aside for stories. */
const somebody = {
  'given-name': 'Hanne',
  'family-name': 'Verhulst',
  email: 'hanne.verhulst@quayside.example',
  phone: '+44 1632 960 123',
  city: 'Ostend',
};

type Cookies = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;

await using home = await temporaryHome();
const browser = await openBrowser({ home: home.path });
if (!browser) {
  console.error(`There is no browser on this machine. ${browserAdvice.en}`);
  process.exit(2);
}
await using open = browser;
await using server = await startUpheld();
const { policy, history, board, console: entrance } = server.addresses;

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await shoot('policy', policy);
await shoot('history', history);
await shoot('board', board);
// The board is long: of the one with a proof open, the part around the proof.
await shoot('board-proof', await linkOn(board, 'details.broken a[href^="/board?promise="]'), { fullPage: false });
await shoot('board-broken', `${board}?state=broken`);
await shoot('request', new URL('/request', policy).href);
await shoot('request-form', new URL('/request/for/rectification', policy).href);
await shoot('not-found', new URL('/no-such-page', policy).href);
await shoot('sign-in', new URL('/console', policy).href);

const cookies = await signIn(entrance);
await shoot('overview', new URL('/console', policy).href, { cookies });
await shoot('settings', new URL('/console/settings', policy).href, { cookies });
await shoot('search', new URL('/console/search?q=data', policy).href, { cookies });
await shoot('search-empty', new URL('/console/search?q=zeppelin', policy).href, { cookies });
await shoot('ledger', new URL('/ledger', policy).href, { cookies });
await shoot('account', new URL('/console/account', policy).href, { cookies });
await shoot('api-keys', new URL('/console/api-keys', policy).href, { cookies });
await shoot('add-passkey', new URL('/console/account/passkey', policy).href, { cookies });
await shoot('account-email', new URL('/console/account/email', policy).href, { cookies });
await shoot('staff', new URL('/console/staff', policy).href, { cookies });
const review = new URL('/console/review', policy).href;
await shoot('review', review, { cookies });
await shoot('review-fact', await linkOn(review, '.acts a[href*="list=retention"]', cookies), { cookies });
await shootPeople(new URL('/console/', policy).href, cookies);
await shoot('board-staff', board, { cookies });
await shoot('attest', await linkOn(board, 'a[href^="/console/attest"]', cookies), { cookies });

/** Somebody taken in for the first purpose of the policy: the pages about them, their erasure, the log and the keys. */
async function shootPeople(console: string, cookies: Cookies): Promise<void> {
  await shoot('people-purpose', `${console}people`, { cookies });
  const page = await newPage(cookies);
  await page.goto(`${console}people?next=%2Fconsole%2Fpeople%2Fnew`);
  await page.locator('.purpose-form button').click();
  for (const [id, value] of Object.entries(somebody)) await page.fill(`#v-${id}`, value);
  await page.locator('form[action="/console/people"] button').click();
  const person = page.url().replace(/\?.*/, '');
  const looking = { cookies: await page.context().storageState() };
  await page.context().close();
  await shoot('people', `${console}people`, looking);
  await shoot('person', person, looking);
  await shoot('person-new', `${console}people/new`, looking);
  await shoot('erase', `${person}/erase`, looking);
  await shoot('merge', `${person}/merge`, looking);
  await shoot('import', `${console}people/import`, looking);
  await shoot('organisations', `${console}organisations`, looking);
  await shoot('audit', `${console}audit`, looking);
  await shoot('keys', `${console}keys`, looking);
}

/** One page in every look. */
async function shoot(
  name: string,
  address: string,
  { cookies, fullPage = true }: { cookies?: Cookies; fullPage?: boolean } = {},
): Promise<void> {
  for (const look of looks) {
    const page = await newPage(cookies, look);
    const answer = await page.goto(address, { waitUntil: 'load' });
    const path = join(folder, `${name}-${look.name}.png`);
    await page.screenshot({ path, fullPage });
    console.log(`${path}  ${answer?.status() ?? ''} ${new URL(address).pathname}`);
    await page.context().close();
  }
}

/** The address behind the first link that `selector` finds on a page, open or folded away. */
async function linkOn(address: string, selector: string, cookies?: Cookies): Promise<string> {
  const page = await newPage(cookies);
  await page.goto(address);
  const link = await page.locator(selector).first().getAttribute('href', { timeout: 5000 });
  await page.context().close();
  if (link === null) throw new Error(`${address} has no ${selector}`);
  return new URL(link, address).href;
}

/** Joins by the printed invitation, as its owner would: password, app, recovery codes. */
async function signIn(entrance: string): Promise<Cookies> {
  const page = await newPage();
  const pictures = { animations: 'disabled', fullPage: true } as const;
  await page.goto(entrance);
  await page.screenshot({ path: join(folder, 'join.png'), ...pictures });
  await page.fill('#name', 'Marit de Zeeuw');
  await page.fill('#email', 'marit@harbour-bicycles.example');
  await page.fill('#password', 'seven herons over the weir');
  await page.locator('main button').first().click();
  await page.screenshot({ path: join(folder, 'set-up.png'), ...pictures });
  await page.fill('#code', codeOf((await page.locator('.app-key .command code').textContent()) ?? ''));
  await page.locator('main button').first().click();
  await page.screenshot({ path: join(folder, 'recovery-codes.png'), ...pictures });
  await page.locator('main button').first().click();
  await page.waitForURL(/\/console\?*$/);
  const cookies = await page.context().storageState();
  await page.context().close();
  return cookies;
}

/** What an app shows now for a key in base32 (RFC 6238). */
function codeOf(key: string): string {
  const bits = Array.from(key.replaceAll(' ', ''), (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  const seed = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', seed).update(counter).digest();
  return String((mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function newPage(cookies?: Cookies, look: (typeof looks)[number] = looks[0]) {
  const context = await open.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    ...(cookies ? { storageState: cookies } : {}),
  });
  return context.newPage();
}

async function temporaryHome(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'upheld-shots-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** `upheld up` on a copy of the example, since reading writes policy.yaml; resolves when the pages answer. */
async function startUpheld(): Promise<Started & AsyncDisposable> {
  const company = join(home.path, 'harbour-bicycles');
  await cp(join(root, 'examples', 'harbour-bicycles'), company, { recursive: true });
  const node = ['--disable-warning=ExperimentalWarning', '--import', './src/tsx.ts', 'src/main.ts'];
  const child = spawn(process.execPath, [...node, 'up', company, '--json'], {
    cwd: root,
    env: { ...process.env, UPHELD_HOME: join(home.path, '.upheld'), PORT: '0', INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const started = new Promise<Started>((done) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.endsWith('}\n')) done(JSON.parse(printed) as Started);
    });
  });
  const { addresses } = await Promise.race([
    started,
    exited.then(() => Promise.reject(new Error('Upheld did not start'))),
  ]);
  return {
    addresses,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
