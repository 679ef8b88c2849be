// The wiring: the only file that knows every room. Opens the house for the command line and serves its pages.
import { realpathSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import {
  type Access,
  accessOf,
  accessProbes,
  allTenants,
  attest,
  attestations,
  dropEnded,
  dropOldAttempts,
  homeTenant,
  may,
  openDoor,
  recordLocks,
  revoke,
  setBoardPublic,
  standing,
  tellExpired,
  tenantById,
} from '#access';
import { type ApiHouse, type Delivering, api, apiPath, deliver, tidy, webhookDesk } from '#api';
import { Problem, type Secret, preferredLanguage, systemClock, tell } from '#base';
import { type Context, type House, type Output, run } from '#cli';
import { type AttestationView, type FindingView, boardOf, inTurn, prove } from '#evidence';
import { authority } from '#law';
import {
  type Ledger,
  type Sequencing,
  fileWitness,
  isForEverybody,
  keepSequencing,
  openLedger,
  parseCheckpoint,
  parseReceipt,
  readEntry,
  signerOf,
  signingKey,
  vkeyOf,
} from '#ledger';
import { type Finding, countryOf, lint, ruleOf } from '#lint';
import { type PublishedPolicy, segmentsOf } from '#policy';
import { type Mail, mustBeMaildir, openMail, smtpTarget } from '#mail';
import {
  type Outside,
  type Site,
  availability,
  compareVersions,
  notices,
  openReview,
  publishedVersion,
  publishProbes,
  review,
  standingNotice,
  versions,
  watchPage,
} from '#publish';
import { type Store, holderOf, migrate, openStore, secretFile } from '#store';
import { type Vault, openKeyCore, vaultOf } from '#vault';
import { type Config, readConfig } from './config.ts';
import { type Listening, type WebHouse, listen, website } from '#web';
import { isOwnMachine } from './own-machine.ts';

const clock = systemClock;
const log = (message: string): boolean => process.stderr.write(`${message}\n`);

/** Opens store and rooms. `serve` needs the home for itself; `client` works beside a running server. */
async function openHouse(config: Config, role: 'serve' | 'client', progress?: (step: string) => void): Promise<House> {
  const store = await openStore({
    home: config.home,
    clock,
    role,
    log,
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    ...(progress ? { progress } : {}),
  });
  let listening: Listening | null = null;
  let delivering: Delivering | null = null;
  let sequencing: Sequencing | null = null;
  const address = (): string | null => config.publicUrl ?? listening?.url ?? holderOf(config.home)?.url ?? null;
  const site: Site = {
    async base(tenant) {
      return (await homeTenant(store.db))?.id === tenant ? address() : null;
    },
  };
  const ledger = ledgerOf(config, store);
  let opening: Promise<Vault> | null = null;
  const vault = (): Promise<Vault> => (opening ??= openVault(config, store));
  const programs = apiHouse(config, store, ledger, vault, () => address() ?? 'http://localhost');
  const proveTenant: House['prove'] = async (tenant) => {
    await tellExpired(store.db, tenant, clock);
    const published = await publishedVersion(store.db, tenant, 'latest');
    if (!published) return null;
    const probes = [...publishProbes(store.db, site, outsideOf(config), ledger), ...accessProbes(store.db)];
    return prove(store.db, published, probes, clock, (kind, error) =>
      log(`probe ${kind}: ${tell(error).happened} ${error instanceof Error ? (error.stack ?? '') : ''}`),
    );
  };
  let mailing: Promise<Mail> | null = null;
  const mail = (): Promise<Mail> => (mailing ??= mailOf(config, store));
  return {
    store,
    clock,
    mail,
    ledger,
    vault,
    companies: `${config.home}/companies`,
    address,
    prove: proveTenant,
    webhooks: webhookDesk(programs),
    async serve() {
      await mail();
      const operations = api(programs);
      const access = accessOf(store.db, clock, await secretFile(config.home, 'access'));
      const pages = website({
        ...webHouse(config, store, access, proveTenant),
        ledger: ledgerPages(store, ledger),
        api: operations.describe,
      });
      const isApi = (url: string): boolean => `${new URL(url).pathname}/`.startsWith(`${apiPath}/`);
      const fetch = (request: Request, connection?: object): Response | Promise<Response> =>
        (isApi(request.url) ? operations : pages).fetch(request, connection);
      listening = await listen(fetch, config);
      store.announce(listening.url);
      await startJobs(store, site, proveTenant, await mail());
      await store.jobs.work('tidy', async () => {
        await tidy(programs);
        await dropEnded(store.db, clock);
      });
      await store.jobs.work('record-locks', async () => {
        await recordLocks(access);
        await dropOldAttempts(store.db, clock);
      });
      await store.jobs.every('record-locks', '* * * * *');
      await store.jobs.every('tidy', '17 3 * * *');
      delivering = deliver(programs);
      sequencing = keepSequencing(
        ledger,
        async () => (await allTenants(store.db)).map(({ id }) => id),
        (tenant, error) =>
          log(`ledger of ${tenant ?? 'all'}: ${error instanceof Error ? (error.stack ?? '') : 'failed'}`),
      );
      return { url: config.publicUrl ?? listening.url };
    },
    async close() {
      await listening?.close();
      await delivering?.stop();
      await sequencing?.stop();
      const opened = await mailing?.catch(() => null);
      await opened?.stop();
      await store.close();
    },
  };
}

/** Mail in the name of the company: answers go to the address that its policy gives. Throws Problem `mail.*` for a wrong setting. */
async function mailOf(config: Config, store: Store): Promise<Mail> {
  const { db, jobs } = store;
  if (config.mailBounces) await mustBeMaildir(config.mailBounces);
  return openMail({
    db,
    jobs,
    clock,
    home: config.home,
    smtp: config.smtpUrl && smtpTarget(config.smtpUrl, config.smtpCa),
    from: config.mailFrom,
    bounces: config.mailBounces ?? null,
    secret: await secretFile(config.home, 'mail'),
    async sender(id) {
      const tenant = (await allTenants(db)).find((one) => one.id === id);
      const published = await publishedVersion(db, id, 'latest');
      const name = published?.policy.controller?.name ?? tenant?.name ?? 'Upheld';
      const contact = published?.policy.contacts.find((fact) => fact.channel === 'email');
      return { name, replyTo: contact?.value ?? null };
    },
    // Until there is a ledger of choices nothing but what people must be told may go.
    mayDeliver: async ({ kind }) => (kind === 'marketing' ? { ok: false, refused: 'no-consent' } : { ok: true }),
    log,
  });
}

/** People and records. Their keys are opened by keyd alone. */
async function openVault({ home }: Config, { db }: Store): Promise<Vault> {
  const capabilityKey = await secretFile(home, 'keyd-capability');
  const root = await secretFile(home, 'keyd-root');
  const custody = [`${home}/custody/a`, `${home}/custody/b`];
  const keyd = await openKeyCore({ custody, root, capabilityKey, clock, log });
  const published = (tenant: string) => publishedVersion(db, tenant, 'latest');
  return vaultOf({ db, keyd, clock, published, capabilityKey });
}

/** The record of what was done. Its keys and the highest checkpoint given out lie beside the database, not in it. */
function ledgerOf(config: Config, { db }: Store): Ledger {
  const host = config.publicUrl === null ? 'localhost' : new URL(config.publicUrl).host;
  return openLedger({
    db,
    originOf: async (tenant) => `${host}/ledger/${tenant}`,
    signer: async (tenant, origin) => signerOf(origin, signingKey(await secretFile(config.home, 'ledger'), tenant)),
    witness: fileWitness(`${config.home}/ledger`),
  });
}

/** What the checks may ask of the world outside. */
const outsideOf = ({
  checkLinks = false,
  dns = null,
  smtpUrl,
  mailFrom,
  mailDkimSelector = null,
}: Config): Outside => ({
  links: { checkOthers: checkLinks },
  resolver: dns,
  sender:
    smtpUrl && mailFrom
      ? { domain: domainToASCII(mailFrom.slice(mailFrom.lastIndexOf('@') + 1)), selector: mailDkimSelector }
      : null,
});

/** What the pages need, from the rooms that have it. */
function webHouse(
  config: Config,
  store: Store,
  access: Access,
  proveTenant: House['prove'],
): Omit<WebHouse, 'api' | 'ledger'> {
  const { db } = store;
  return {
    clock,
    publicUrl: config.publicUrl,
    company: () => homeTenant(db),
    published: (company, number) => publishedVersion(db, company, number),
    versions: (company) => versions(db, company),
    changes: (company, from, to) => compareVersions(db, company, from, to, clock.now()),
    notices: (company) => notices(db, company),
    standingNotice: (company) => standingNotice(db, company, clock.now()),
    authority({ policy }) {
      const named = policy.authorities.find((fact) => fact.authority !== null)?.authority;
      const known = named ? authority(named) : undefined;
      return known
        ? { name: known.names[0] ?? known.id, address: known.address ? [known.address] : [], website: known.website }
        : null;
    },
    async board(company) {
      const published = await publishedVersion(db, company, 'latest');
      const name = (await homeTenant(db))?.name ?? '';
      return published
        ? boardOf(db, name, published, await attestationViews(store, company), findingsOf(published))
        : null;
    },
    mayReadBoard: (company, session, request) =>
      company.boardPublic || (session !== null && may(session, 'read', 'board')) || isOwnMachine(request, config),
    watch: (company) => availability(db, company, clock.now()),
    door: openDoor(access),
    async attest(company, entry, session) {
      await attest(db, company, { ...entry, enteredBy: session.name }, clock);
      await proveTenant(company);
    },
    async revoke(company, id) {
      const done = await revoke(db, company, id, clock);
      if (done) await proveTenant(company);
      return done;
    },
    async proveNow(company) {
      await proveTenant(company);
    },
    setBoardPublic: (company, isPublic, { staff }) => setBoardPublic(db, company, isPublic, clock, staff),
    async review(company) {
      const folder = (await tenantById(db, company))?.folder;
      return folder ? openReview(folder) : null;
    },
    async correct(company, revision, asked, why, session) {
      const folder = (await tenantById(db, company))?.folder;
      if (!folder) throw noFolder();
      const on = clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
      return review(folder, revision, asked, { by: session.name, on, why });
    },
    async healthy() {
      await homeTenant(db);
      return true;
    },
    report: (error) => log(error instanceof Error ? (error.stack ?? error.message) : tell(error).happened),
  };
}

/** The ledger as pages show it. */
function ledgerPages({ db }: Store, ledger: Ledger): WebHouse['ledger'] {
  const signed = async (company: string) => {
    const [checkpoint, verifier] = [await ledger.checkpoint(company), await ledger.verifier(company)];
    if (checkpoint === null || verifier === null) return null;
    return { checkpoint, vkey: vkeyOf(verifier), size: parseCheckpoint(checkpoint)!.size };
  };
  return {
    state: signed,
    file: (company, path) => ledger.file(company, path),
    async receipt(company, id, staff) {
      const text = await ledger.receipt(company, id);
      const receipt = text === null ? null : parseReceipt(text);
      return receipt && (staff || isForEverybody(readEntry(receipt.entry).kind)) ? text : null;
    },
    async newest(company, count, staff) {
      const size = (await signed(company))?.size ?? 0;
      const published = await publishedVersion(db, company, 'latest');
      const kinds = new Map(published?.policy.promises.map(({ id, kind }) => [id, kind]));
      // Somebody who may not see all of them is shown those among the newest thousand.
      const reach = staff ? count : 1000;
      const rows = (await ledger.entries(company, Math.max(0, size - reach), reach))
        .toReversed()
        .map(({ number, entry }) => ({ number, ...readEntry(entry) }))
        .filter(({ kind }) => staff || isForEverybody(kind))
        .slice(0, count);
      return rows.map(({ number, id, at, kind, data }) => {
        const what = { key: messageOf(kind), values: data as Record<string, string | number> };
        return { number, id, at, what, promiseKind: kinds.get(String(data['promise'])) ?? null };
      });
    },
  };
}

/** The message of a kind of entry: `policy.published` is `ledger.policyPublished`. */
export const messageOf = (kind: string): string =>
  `ledger.${kind.replace(/[.-](\w)/g, (_, first: string) => first.toUpperCase())}`;

/** What the API needs, from the rooms that have it. */
function apiHouse(
  config: Config,
  store: Store,
  ledger: Ledger,
  vault: () => Promise<Vault>,
  address: () => string,
): ApiHouse {
  let sealing: Promise<Secret> | null = null;
  return {
    clock,
    store,
    address,
    board: async ({ id, name }, published) => boardOf(store.db, name, published, await attestationViews(store, id)),
    vault,
    ledger,
    sealing: () => (sealing ??= secretFile(config.home, 'api-sealing')),
    allowLocalWebhooks: config.allowLocalWebhooks,
    report: (error, instance) => log(`${instance}: ${error instanceof Error ? (error.stack ?? '') : ''}`),
  };
}

/** Findings by version and day: the text does not change, but what is stale does. */
const linted = new Map<string, readonly FindingView[]>();

function findingsOf({ sha256, source, prose, policy }: PublishedPolicy): readonly FindingView[] {
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const key = `${sha256} ${today.toString()}`;
  const known = linted.get(key);
  if (known) return known;
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const sentence = (segment: string) => ({ segment, sentence: texts.get(segment) ?? '' });
  const found = lint({ prose, policy, text: source.text, today, country: countryOf(policy) });
  const views = found.map((finding: Finding): FindingView => {
    const { article, name, why, repair } = ruleOf(finding.rule)!;
    const { rule, severity, message, segment, place, conflictsWith } = finding;
    return {
      rule,
      article,
      severity,
      name,
      why,
      repair,
      message,
      segment,
      place: place === null ? null : sentence(place),
      conflictsWith: conflictsWith ? sentence(conflictsWith.segment) : null,
      silenced: finding.silenced ?? null,
    };
  });
  if (linted.size >= 64) linted.clear();
  linted.set(key, views);
  return views;
}

/** Attestations by promise, newest first, as the board shows them. */
async function attestationViews(store: Store, tenant: string): Promise<ReadonlyMap<string, AttestationView[]>> {
  const all = await attestations(store.db, tenant);
  return Map.groupBy(
    all.map((entry) => ({
      promise: entry.promise,
      id: entry.id,
      by: entry.by,
      holds: entry.holds,
      statement: entry.statement,
      fileName: entry.file?.name ?? null,
      fileSha256: entry.file?.sha256 ?? null,
      givenAt: entry.givenAt,
      expiresOn: entry.expiresOn,
      state: standing(entry, clock.now()),
    })),
    (entry) => entry.promise,
  );
}

async function startJobs(store: Store, site: Site, proveTenant: House['prove'], mail: Mail): Promise<void> {
  const shown = async (tenant: string | undefined): Promise<string | null> =>
    tenant ?? (await homeTenant(store.db))?.id ?? null;
  const proveAll = inTurn(
    async () => (await allTenants(store.db)).map(({ id }) => id),
    proveTenant,
    (tenant, error) => log(`proof of tenant ${tenant}: ${error instanceof Error ? (error.stack ?? '') : 'failed'}`),
  );
  await store.jobs.work('prove', async ({ tenant }) => {
    await (tenant === undefined ? proveAll() : proveTenant(tenant));
  });
  await store.jobs.work('watch-page', async ({ tenant }) => {
    const id = await shown(tenant);
    if (id) await watchPage(store.db, id, site, clock);
  });
  await store.jobs.work('send-mail', async ({ tenant }) => {
    await mail.sendDue(tenant === undefined ? {} : { tenant });
    if (tenant === undefined) await mail.forget();
  });
  await store.jobs.work('read-bounces', async () => {
    const { recorded } = await mail.readBounces();
    if (recorded > 0) log(`mail: ${recorded} bounced, see npm run upheld -- mail list --state bounced`);
  });
  await store.jobs.every('send-mail', '* * * * *');
  await store.jobs.every('read-bounces', '*/5 * * * *');
  await store.jobs.every('watch-page', '* * * * *');
  await store.jobs.every('prove', '*/15 * * * *');
}

const output: Output = {
  line: (text = '') => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  json: (value) => {
    if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  },
  terminal: process.stdout.isTTY && process.env['CI'] === undefined,
};

/**
 * Ctrl-C, a termination signal, or the end of the npm that started us: it does not always pass signals on. A second signal (npm passes
 * on what the terminal has sent already) must not end us before the database has stopped.
 */
function untilStopped(): Promise<void> {
  const parent = process.ppid;
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  if (process.env['npm_lifecycle_event'] !== undefined) {
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 1000).unref();
  }
  return promise;
}

/** The command line's context for a process with this environment. */
export function contextOf(config: Config, out: Output, until: () => Promise<void>): Context {
  return {
    cwd: config.cwd,
    home: config.home,
    clock,
    language: preferredLanguage(process.env['LANG']?.replace(/[_.].*$/, '')),
    example: config.example,
    openHouse: (role, progress) => openHouse(config, role, progress),
    migrate(progress, tenantKey) {
      if (!config.adminUrl) throw noOwner();
      return migrate({
        adminUrl: config.adminUrl,
        home: config.home,
        clock,
        progress,
        ...(tenantKey ? { tenantKey } : {}),
        ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
      });
    },
    out,
    running: () => holderOf(config.home)?.url ?? null,
    untilStopped: until,
  };
}

const noFolder = (): Problem =>
  new Problem('main.no-folder', {
    happened: 'This company has no folder on this machine.',
    unchanged: 'Nothing was saved.',
    next: 'Publish its policy from a folder: npm run upheld -- up PATH',
  });

const noOwner = (): Problem =>
  new Problem('main.no-admin-url', {
    happened: 'DATABASE_ADMIN_URL is not set, so there is no database to prepare.',
    unchanged: 'No database was touched.',
    next: 'Set it to the owner’s connection. Without DATABASE_URL you need neither: Upheld brings its own database.',
  });

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    process.exitCode = await run(process.argv.slice(2), contextOf(readConfig(process.env), output, untilStopped));
  } catch (error) {
    const { happened, unchanged, next } = tell(error);
    log(`${happened}\n${unchanged}\n${next}`);
    process.exitCode = 2;
  }
}
