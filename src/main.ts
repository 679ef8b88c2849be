// The wiring: the only file that knows every room. Opens the house for the command line and serves its pages.
import { realpathSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import {
  type Access,
  type SecuritySetting,
  type Telling,
  accessOf,
  accessProbes,
  accountProbes,
  allTenants,
  attest,
  dropEnded,
  dropOldAttempts,
  endGlass,
  findEvents,
  homeTenant,
  may,
  openDoor,
  openEmailDoor,
  openGlass,
  openGlassDoor,
  openSecurityDoor,
  orAttested,
  peopleOf,
  recordLocks,
  revoke,
  setBoardPublic,
  tellExpired,
  tenantById,
} from '#access';
import type { ApiHouse, Delivering } from '#api';
import { Problem, type Secret, Temporal, preferredLanguage, systemClock, tell } from '#base';
import { type Context, type House, type Output, run } from '#cli';
import { asksOf, openSystem } from '#connect';
import {
  type ConsentHouse,
  type HeldBackTally,
  consentDesk,
  consentHandler,
  countDays,
  dropHeldBack,
  heldBackTally,
  lookDesk,
  lookInForce,
  noticeOf,
  pageRoute,
  shownTexts,
  sitesOf,
  visitorRoutes,
} from '#consent';
import { openBrowser } from '#chrome';
import {
  type DrillHouse,
  type MakingHouse,
  backupProbes,
  backupsIn,
  drill,
  endOldBackups,
  identityIn,
  isDrillDue,
  isMissing,
  keepKeyring,
  lastDue,
  lateOf,
  makeBackup,
  refuseQuarantine,
  shelvesIn,
} from '#backup';
import { boardOf, inTurn, prove } from '#evidence';
import {
  type PermissionHouse,
  type Played,
  type VisitStage,
  dropOptIns,
  maySend,
  passSecret,
  permissionDesk,
  pictureBanner,
  remainingMarks,
  consentBasis,
  consentRecord,
  mailByConsent,
  sendingProbes,
  siteProbes,
  suppressionSecret,
} from '#consent';
import { authority } from '#law';
import { type Ledger, type Sequencing, fileWitness, keepSequencing, openLedger, signerOf, signingKey } from '#ledger';
import { type Mail, imapTarget, mustBeMaildir, openMail, readUnread, smtpTarget } from '#mail';
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
import { carryOutAutomatic, goOnWithStorage, planAll, retentionProbes, storageDesk } from '#retention';
import {
  type AskingStage,
  type Exercises,
  type RightsHouse,
  type Trials,
  askAccuracy,
  dropAsks,
  dropPackages,
  endAtOnce,
  forgetJobs,
  goOnWithPlans,
  goOnWithTransfers,
  remind,
  requestDesk,
  rightsProbes,
  shrink,
  takeMail,
  tellRecipients,
} from '#rights';
import {
  type Store,
  dropLeftScratches,
  holderOf,
  migrate,
  movableSecrets,
  openStore,
  secretFile,
  withScratch,
  withTenant,
  withWholeStore,
} from '#store';
import {
  type Kept,
  type Vault,
  capabilitySecret,
  emptyReserve,
  keepIndexKeyFresh,
  keydSecrets,
  memoryOf,
  openReserve,
  opened,
  resumeErasures,
  superviseKeyd,
  useKeyd,
  typesOf,
  usualCustody,
  vaultOf,
  vaultProbes,
} from '#vault';
import type { Listening, WebHouse } from '#web';
import { attestationViews, findingsOf } from './board-views.ts';
import { type Config, readConfig, usualBackupTime } from './config.ts';
import { ledgerPages } from './ledger-pages.ts';
import { isOwnMachine } from './own-machine.ts';
import { nearProxies, proxiesIn, sourceOf } from './source.ts';

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
  let counting: HeldBackTally | null = null;
  let delivering: Delivering | null = null;
  let sequencing: Sequencing | null = null;
  const address = (): string | null => config.publicUrl ?? listening?.url ?? holderOf(config.home)?.url ?? null;
  const site: Site = {
    async base(tenant) {
      return (await homeTenant(store.db))?.id === tenant ? address() : null;
    },
  };
  const ledger = ledgerOf(config, store);
  let opening: Promise<OpenVault> | null = null;
  const vault = async (): Promise<Vault> => (await (opening ??= openVault(config, store, role))).vault;
  const programs = apiHouse(
    config,
    store,
    ledger,
    vault,
    () => permissions(),
    () => rights(),
    () => address() ?? 'http://localhost',
  );
  const proveTenant: House['prove'] = async (tenant) => {
    await tellExpired(store.db, tenant, clock);
    const published = await publishedVersion(store.db, tenant, 'latest');
    if (!published) return null;
    const sending = { permissions, mail, outbox: `${config.home}/outbox`, local };
    const measuring = [
      ...publishProbes(store.db, site, outsideOf(config), ledger),
      ...accessProbes(store.db, opened),
      ...accountProbes(accessOf(store.db, clock, await secretFile(config.home, 'access')), gates),
      ...vaultProbes(kept),
      ...sendingProbes(sending, played, visiting),
      ...siteProbes(visiting),
      consentRecord({ db: store.db, ledger }),
      consentBasis({ db: store.db, ledger, visits: visiting, mail: mailByConsent(sending, played) }),
      ...rightsProbes(await rights(), exercises, asking, trials),
      ...retentionProbes(await rights()),
      ...backupProbes({ shelves: shelvesIn(backupsOf(config)) }),
    ];
    const probes = measuring.map((probe) => orAttested(store.db, probe));
    const failed = (kind: string, error: unknown) =>
      log(`probe ${kind}: ${tell(error).happened} ${error instanceof Error ? (error.stack ?? '') : ''}`);
    return prove(store.db, published, probes, clock, failed, closing.signal);
  };
  const local = (): string | null => listening?.url ?? holderOf(config.home)?.url ?? null;
  const gates = { address: local, types: async (tenant: string) => typesOf(await vault(), tenant) };
  const kept: Kept = {
    store,
    vault,
    folders: [
      ...new Set(
        [config.home, ...(store.dataFolder?.startsWith(`${config.home}/`) ? [] : [store.dataFolder ?? []])].flat(),
      ),
    ],
    tenants: async () => (await allTenants(store.db)).map(({ id }) => id),
    local,
    publicUrl: config.publicUrl,
    daily: new Map(),
  };
  let mailing: Promise<Mail> | null = null;
  const mail = (): Promise<Mail> => (mailing ??= mailOf(config, store, () => permissions()));
  const played: Played = new Map();
  const closing = new AbortController();
  const visiting: VisitStage = {
    db: store.db,
    home: config.home,
    allowLocal: config.allowLocalSites ?? false,
    seen: new Map(),
    ending: closing.signal,
  };
  let permitting: Promise<PermissionHouse> | null = null;
  const permissions = (): Promise<PermissionHouse> =>
    (permitting ??= permissionHouse(config, store, site, vault, mail));
  const exercises: Exercises = new Map();
  const trials: Trials = {
    walks: new Map(),
    tried: new Map(),
    ages: new Map(),
    collected: new Map(),
    judged: new Map(),
    sources: new Map(),
    uses: new Map(),
  };
  const asking: AskingStage = {
    mail,
    outbox: `${config.home}/outbox`,
    local,
    // One mailbox is read, for the company whose pages stand here.
    async mailbox(tenant) {
      const isHome = (await homeTenant(store.db))?.id === tenant;
      return isHome && config.rightsImapUrl ? imapTarget(config.rightsImapUrl, config.rightsImapCa ?? null) : null;
    },
  };
  let righting: Promise<RightsHouse> | null = null;
  const rights = (): Promise<RightsHouse> =>
    (righting ??= (async () => {
      const access = accessOf(store.db, clock, await secretFile(config.home, 'access'));
      const [{ rightsHouseOf }, permitting] = [await import('./rights-house.ts'), await permissions()];
      return rightsHouseOf(config, {
        store,
        ledger,
        mail: await mail(),
        access,
        permissions: permitting,
        env: process.env,
      });
    })());
  return {
    store,
    clock,
    mail,
    ledger,
    vault,
    permissions,
    rights,
    companies: `${config.home}/companies`,
    address,
    prove: proveTenant,
    webhooks: async () => (await import('#api')).webhookDesk(programs),
    async serve() {
      await refuseQuarantine(config.home);
      // Pages and API come with the server alone: commands do without them.
      const [{ consentPageOf, listen, peopleDesk, requestPortal, website }, { api, apiPath, deliver, tidy }] =
        await Promise.all([import('#web'), import('#api')]);
      await mail();
      await vault();
      const operations = api(programs);
      const access = accessOf(store.db, clock, await secretFile(config.home, 'access'));
      const guarded = { ...access, telling: tellingOf(store, await mail(), site), opens: opened };
      const tally = heldBackTally(store.db, clock);
      counting = tally;
      const pages = website({
        ...webHouse(config, store, access, proveTenant),
        ledger: ledgerPages(store, ledger),
        people: peopleDesk(vault),
        requestDesk: requestDesk(rights),
        storage: storageDesk(rights),
        permissions: permissionDesk(permissions),
        requestPortal: requestPortal(rights),
        consents: consentDesk({ db: store.db, clock, ledger, vault, tally }),
        looks: lookDesk({
          db: store.db,
          jobs: store.jobs,
          clock,
          published: (tenant) => publishedVersion(store.db, tenant, 'latest'),
          folder: async (tenant) => (await tenantById(store.db, tenant))?.folder ?? null,
          openBrowser: () => openBrowser({ home: config.home }),
        }),
        api: operations.describe,
        email: openEmailDoor(guarded),
        glass: openGlassDoor(guarded),
        security: openSecurityDoor(access),
      });
      const consented = consentHouse(config, store, ledger, () => address() ?? 'http://localhost');
      const consent = consentHandler(consented, [...visitorRoutes(tally), pageRoute(consentPageOf)]);
      const networkOf = sourcesOf(config);
      const isApi = (url: string): boolean => `${new URL(url).pathname}/`.startsWith(`${apiPath}/`);
      const fetch = async (request: Request, connection?: object): Promise<Response> =>
        (await consent(request, networkOf(request, connection))) ??
        (isApi(request.url) ? operations : pages).fetch(request, connection);
      listening = await listen(fetch, config);
      store.announce(listening.url);
      await startJobs(store, site, proveTenant, await mail(), vault);
      await startGuard(store, guarded);
      await startPictures(config, store, consented);
      await startRequests(config, store, rights, access);
      await startStorage(store, rights);
      await startBackups(config, store, vault);
      await store.jobs.work('tidy', async () => {
        await tidy(programs);
        await dropEnded(store.db, clock);
        for (const { id } of await allTenants(store.db)) {
          await dropOptIns(await permissions(), id);
          await dropAsks(await rights(), id);
          await forgetJobs(store.db, id, clock.now().subtract({ hours: 24 * 90 }));
          await countDays(store.db, id, clock);
          await dropHeldBack(store.db, id, clock);
        }
      });
      await store.jobs.work('record-locks', async () => {
        await recordLocks(access);
        await dropOldAttempts(store.db, clock);
        await tally.flush();
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
      closing.abort();
      await listening?.close();
      await counting?.flush().catch(() => {});
      await delivering?.stop();
      await sequencing?.stop();
      const opened = await mailing?.catch(() => null);
      await opened?.stop();
      const keys = await opening?.catch(() => null);
      await keys?.keyd.close();
      await store.close();
    },
  };
}

/** Mail in the name of the company: answers go to the address that its policy gives. Throws Problem `mail.*` for a wrong setting. */
async function mailOf(config: Config, store: Store, permissions: () => Promise<PermissionHouse>): Promise<Mail> {
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
    // What people must be told, and what they asked for, goes always; marketing while each of them may be written to for its purpose.
    async mayDeliver({ tenant, kind, listId, recipient }) {
      if (kind !== 'marketing') return { ok: true };
      const ask = { to: { address: recipient }, purpose: listId ?? '', channel: 'email' } as const;
      const [may] = await maySend(await permissions(), tenant, [ask]);
      return may!.ok ? { ok: true } : { ok: false, refused: may!.because };
    },
    log,
  });
}

/** Permissions of known people. Without an address for the outside, links lead to this machine, and no marketing mail can be written. */
async function permissionHouse(
  config: Config,
  { db }: Store,
  site: Site,
  vault: () => Promise<Vault>,
  mail: () => Promise<Mail>,
): Promise<PermissionHouse> {
  const queueMail: Mail['queueMail'] = async (...letter) => (await mail()).queueMail(...letter);
  return {
    vault: await vault(),
    mail: { queueMail },
    secrets: {
      suppression: await secretFile(config.home, suppressionSecret),
      passes: await secretFile(config.home, passSecret),
    },
    address: async (tenant) => (await site.base(tenant))?.replace(/\/$/, '') ?? null,
    async company(tenant) {
      const published = await publishedVersion(db, tenant, 'latest');
      return published?.policy.controller?.name ?? (await tenantById(db, tenant))?.name ?? 'Upheld';
    },
    version: (tenant, number) => publishedVersion(db, tenant, number),
  };
}

/** What keyd is started with. */
const custodyOf = ({ home, custody, keyOfficers = [] }: Config) => ({
  home,
  custody: custody ?? usualCustody(home),
  officers: keyOfficers,
});

interface OpenVault {
  vault: Vault;
  keyd: { close(): Promise<void> };
}

/** People and records. Their keys are opened by keyd alone: a process that the server starts and keeps, and that commands share. */
async function openVault(config: Config, { db }: Store, role: 'serve' | 'client'): Promise<OpenVault> {
  const options = { ...custodyOf(config), log };
  const keyd = role === 'serve' ? await superviseKeyd(options) : useKeyd(options);
  const capabilityKey = await secretFile(config.home, capabilitySecret);
  const published = latestOf(db);
  const glassOf = (tenant: string, staff: string) =>
    withTenant(db, tenant, (trx) => openGlass(trx, tenant, staff, clock));
  // The server's alone: commands are refused on a full disk, and can be tried again.
  const reserve = role === 'serve' ? openReserve(config.home) : null;
  const remaining = remainingMarks(await secretFile(config.home, suppressionSecret));
  const keep = () => keepKeyring(makingOf(config, db));
  const vault = vaultOf({ db, keyd, clock, published, glassOf, capabilityKey, reserve, remaining, keepKeyring: keep });
  await emptyReserve(vault).catch((error: unknown) => log(`reserve of the access log: ${tell(error).happened}`));
  return {
    vault,
    keyd: {
      async close() {
        reserve?.close();
        await keyd.close();
      },
    },
  };
}

/** The version in force, read anew after two seconds: the vault asks at each access. */
function latestOf(db: Store['db']): Vault['published'] {
  const memory = memoryOf(clock);
  return (tenant) => memory.recall(tenant, () => publishedVersion(db, tenant, 'latest'));
}

/** How staff are told: in the name of the company, in the language of its policy. */
const tellingOf = ({ db }: Store, mail: Mail, site: Site): Telling => ({
  mail,
  async company(id) {
    const published = await publishedVersion(db, id, 'latest');
    const name = published?.policy.controller?.name ?? (await tenantById(db, id))?.name ?? 'Upheld';
    return { name, language: preferredLanguage(published?.policy.meta.language), address: await site.base(id) };
  },
});

/** Ends emergency access by the clock, and looks for what is unusual, in every company. */
async function startGuard({ db, jobs }: Store, guarded: SecuritySetting): Promise<void> {
  const companies = async () => (await allTenants(db)).map(({ id }) => id);
  const failed = (tenant: string, error: unknown) =>
    log(`guard of tenant ${tenant}: ${error instanceof Error ? (error.stack ?? '') : 'failed'}`);
  const end = inTurn(companies, (tenant) => endGlass(guarded, tenant), failed);
  const find = inTurn(companies, (tenant) => findEvents(guarded, tenant), failed);
  await jobs.work('end-glass', async () => void (await end()));
  await jobs.work('find-events', async () => void (await find()));
  await jobs.every('end-glass', '* * * * *');
  await jobs.every('find-events', '*/5 * * * *');
}

/** Pictures of each company's banner, soon after it changed. Without a browser there are none, and its page says so. */
async function startPictures({ home }: Config, { db, jobs }: Store, consented: ConsentHouse): Promise<void> {
  const shown = (tenant: string) => consented.shown(tenant);
  const house = { db, clock, shown, openBrowser: () => openBrowser({ home }) };
  const pictureAll = inTurn(
    async () => (await allTenants(db)).map(({ id }) => id),
    async (tenant) => void (await pictureBanner(house, tenant)),
    (tenant, error) => log(`pictures of tenant ${tenant}: ${tell(error).happened}`),
  );
  await jobs.work('picture-banner', async ({ tenant }) => {
    await (tenant === undefined ? pictureAll() : pictureBanner(house, tenant));
  });
  await jobs.every('picture-banner', '*/10 * * * *');
}

/** Ends what needs nobody, goes on with plans that wait for a system, and removes packages that nobody fetched in time. */
async function startRequests(
  { rightsImapUrl = null, rightsImapCa = null }: Config,
  { db, jobs }: Store,
  rights: () => Promise<RightsHouse>,
  access: Access,
): Promise<void> {
  const mailbox = rightsImapUrl && imapTarget(rightsImapUrl, rightsImapCa);
  const companies = async () => (await allTenants(db)).map(({ id }) => id);
  const failed = (tenant: string, error: unknown) =>
    log(`requests of tenant ${tenant}: ${tell(error).happened} ${error instanceof Error ? (error.stack ?? '') : ''}`);
  const goOn = inTurn(
    async () => (await allTenants(db)).map(({ id }) => id),
    async (tenant) => {
      await endAtOnce(await rights(), tenant);
      const ofOne = (request: string, error: unknown) => failed(`${tenant}, request ${request}`, error);
      await goOnWithPlans(await rights(), tenant, ofOne);
      await goOnWithTransfers(await rights(), tenant, ofOne);
      await tellRecipients(await rights(), tenant, ofOne);
    },
    failed,
  );
  await jobs.work('requests', async () => {
    await goOn();
    await dropPackages(await rights());
  });
  const remindAll = inTurn(
    companies,
    async (tenant) =>
      remind(
        {
          rights: await rights(),
          staff: (id) => peopleOf(db, access.keys, id),
          language: async (id) => preferredLanguage((await publishedVersion(db, id, 'latest'))?.policy.meta.language),
        },
        tenant,
      ),
    failed,
  );
  const askAll = inTurn(companies, async (tenant) => void (await askAccuracy(await rights(), tenant)), failed);
  const shrinkAll = inTurn(companies, async (tenant) => shrink(await rights(), tenant), failed);
  await jobs.work('request-reminders', async () => void (await remindAll()));
  await jobs.work('request-closing', async () => void (await shrinkAll()));
  await jobs.every('requests', '* * * * *');
  await jobs.every('request-reminders', '23 * * * *');
  await jobs.work('ask-accuracy', async () => void (await askAll()));
  await jobs.every('ask-accuracy', '37 * * * *');
  await jobs.every('request-closing', '41 3 * * *');
  await jobs.work('read-requests', async () => {
    const company = await homeTenant(db);
    if (!mailbox || !company) return;
    const { taken } = await readUnread(mailbox, async (mail) => takeMail(await rights(), company.id, mail));
    if (taken > 0) log(`requests: ${taken} taken in from the mailbox`);
  });
  await jobs.every('read-requests', '*/5 * * * *');
}

/** Each night carries out what the owner lets run by itself and looks at everything; once a week plans the rest; goes on with plans that wait for a system. */
async function startStorage({ db, jobs }: Store, rights: () => Promise<RightsHouse>): Promise<void> {
  const failed = (tenant: string, error: unknown) =>
    log(
      `storage periods of tenant ${tenant}: ${tell(error).happened} ${error instanceof Error ? (error.stack ?? '') : ''}`,
    );
  const published = async (): Promise<string[]> => {
    const all = await allTenants(db);
    const versions = await Promise.all(all.map(async ({ id }) => publishedVersion(db, id, 'latest')));
    return all.flatMap(({ id }, at) => (versions[at] ? [id] : []));
  };
  const goOn = inTurn(published, async (tenant) => goOnWithStorage(await rights(), tenant), failed);
  const look = inTurn(
    published,
    async (tenant) => {
      await carryOutAutomatic(await rights(), tenant);
      await planAll(await rights(), tenant, 'job:storage', [], { plan: 'none' });
    },
    failed,
  );
  const plan = inTurn(
    published,
    async (tenant) => void (await planAll(await rights(), tenant, 'job:storage', [], { plan: 'by-hand' })),
    failed,
  );
  await jobs.work('storage', async () => void (await goOn()));
  await jobs.work('storage-look', async () => void (await look()));
  await jobs.work('storage-plan', async () => void (await plan()));
  await jobs.every('storage', '*/5 * * * *');
  await jobs.every('storage-look', '29 2 * * *');
  await jobs.every('storage-plan', '11 4 * * 1');
}

const backupsOf = ({ home, backups }: Config): string => backups ?? backupsIn(home);

/** Who takes backups. A database that is not our own is backed up by the means of its server: then nobody is named. */
const makingOf = (config: Config, db: Store['db']): MakingHouse => ({
  db,
  clock,
  shelves: shelvesIn(backupsOf(config)),
  officers: config.databaseUrl === null ? (config.keyOfficers ?? []) : [],
  whole: (act) => withWholeStore(config.home, act),
  secrets: () => movableSecrets(config.home, keydSecrets),
});

/** A backup a day, where officers are named who could open it; what is older than the policy promises leaves, every hour, whether or not. */
async function startBackups(config: Config, { db, jobs }: Store, vault: House['vault']): Promise<void> {
  const making = makingOf(config, db);
  const { shelves, officers } = making;
  const { backupAt = usualBackupTime } = config;
  if (config.databaseUrl === null) await dropLeftScratches(config.home);
  if (backupAt !== null && officers.length > 0) {
    const daily = { at: backupAt, zone: Temporal.Now.timeZoneId(), late: lateOf(config.home) };
    let rest = clock.now();
    await jobs.work('take-backup', async () => {
      const now = clock.now();
      if (Temporal.Instant.compare(now, rest) < 0 || !(await isMissing({ shelves }, lastDue(now, daily)))) return;
      // After one that failed the next is tried in an hour.
      rest = now.add({ hours: 1 });
      try {
        await makeBackup(making);
      } catch (error) {
        const { happened, next } = tell(error);
        log(`daily backup: ${happened} ${next}`);
      }
    });
    await jobs.every('take-backup', '*/5 * * * *');
  }
  const { drillIdentity = null } = config;
  if (drillIdentity !== null) {
    const scratch: DrillHouse['scratch'] = (act) => withScratch(config.home, clock, act);
    await jobs.work('drill-backups', async () => {
      if (!(await isDrillDue(shelves, clock.now()))) return;
      try {
        const identity = await identityIn(drillIdentity);
        await drill({ db, clock, shelves, vault: await vault(), scratch }, { identity, people: 1000, by: 'house' });
      } catch (error) {
        const { happened, next } = tell(error);
        log(`drill of the backups: ${happened} ${next}`);
      }
    });
    await jobs.every('drill-backups', '53 * * * *');
  }
  await jobs.work('end-backups', async () => {
    try {
      const ended = await endOldBackups({ db, clock, shelves });
      const stayed = ended ? [...ended.data.stayed, ...ended.keyring.stayed] : [];
      if (stayed.length > 0) log(`backups that are over could not be deleted: ${stayed.join(', ')}`);
    } catch (error) {
      const { happened, next } = tell(error);
      log(`old backups: ${happened} ${next}`);
      throw error;
    }
  });
  await jobs.every('end-backups', '47 * * * *');
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

/** Who asks, as far as the connection and our own proxies say it. */
const sourcesOf =
  ({ proxies = proxiesIn(nearProxies)! }: Config) =>
  (request: Request, connection: unknown) =>
    sourceOf(request, connection, proxies);

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

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the pages need, from the rooms that have it. */
function webHouse(
  config: Config,
  store: Store,
  access: Access,
  proveTenant: House['prove'],
): Omit<
  WebHouse,
  | 'api'
  | 'consents'
  | 'ledger'
  | 'email'
  | 'glass'
  | 'looks'
  | 'people'
  | 'permissions'
  | 'requestDesk'
  | 'storage'
  | 'requestPortal'
  | 'security'
> {
  const { db } = store;
  return {
    clock,
    publicUrl: config.publicUrl,
    company: () => homeTenant(db),
    siteCompany: async (id) => (isUuid.test(id) && (await sitesOf(db, id)).length > 0 ? tenantById(db, id) : null),
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
        ? boardOf(db, name, published, await attestationViews(db, company, clock), findingsOf(published, clock))
        : null;
    },
    networkOf: sourcesOf(config),
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

/** What visitors' choices need, from the rooms that have it. */
function consentHouse(config: Config, { db }: Store, ledger: Ledger, address: () => string): ConsentHouse {
  const published = latestOf(db);
  let secret: Promise<Secret> | null = null;
  return {
    db,
    ledger,
    clock,
    secret: () => (secret ??= secretFile(config.home, 'consent')),
    address,
    home: async () => (await homeTenant(db))?.id ?? null,
    async shown(tenant) {
      const version = await published(tenant);
      if (!version) return null;
      const notice = noticeOf(version);
      const look = await lookInForce(db, tenant);
      return { published: version, notice, texts: shownTexts(notice, address(), look?.settings), look };
    },
    report: (error) => log(error instanceof Error ? (error.stack ?? error.message) : tell(error).happened),
  };
}

/** What the API needs, from the rooms that have it. */
function apiHouse(
  config: Config,
  store: Store,
  ledger: Ledger,
  vault: () => Promise<Vault>,
  permissions: () => Promise<PermissionHouse>,
  rights: () => Promise<RightsHouse>,
  address: () => string,
): ApiHouse {
  let sealing: Promise<Secret> | null = null;
  return {
    clock,
    store,
    address,
    board: async ({ id, name }, published) =>
      boardOf(store.db, name, published, await attestationViews(store.db, id, clock)),
    vault,
    permissions,
    rights,
    ledger,
    sealing: () => (sealing ??= secretFile(config.home, 'api-sealing')),
    allowLocalWebhooks: config.allowLocalWebhooks,
    report: (error, instance) => log(`${instance}: ${error instanceof Error ? (error.stack ?? '') : ''}`),
  };
}

async function startJobs(
  store: Store,
  site: Site,
  proveTenant: House['prove'],
  mail: Mail,
  vault: House['vault'],
): Promise<void> {
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
  await store.jobs.work('end-erasures', async () => {
    await emptyReserve(await vault());
    for (const { id } of await allTenants(store.db)) await resumeErasures(await vault(), id);
  });
  const keepFresh = inTurn(
    async () => (await allTenants(store.db)).map(({ id }) => id),
    async (tenant) => keepIndexKeyFresh(await vault(), tenant),
    (tenant, error) =>
      log(
        `key of the index of tenant ${tenant}: ${tell(error).happened} ${error instanceof Error ? (error.stack ?? '') : ''}`,
      ),
  );
  await store.jobs.work('replace-index-keys', async () => void (await keepFresh()));
  await store.jobs.every('replace-index-keys', '7-59/10 * * * *');
  await store.jobs.every('end-erasures', '*/10 * * * *');
  await store.jobs.every('send-mail', '* * * * *');
  await store.jobs.every('read-bounces', '*/5 * * * *');
  await store.jobs.every('watch-page', '* * * * *');
  await store.jobs.every('prove', '*/15 * * * *');
}

// Whoever reads only the first lines closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

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
    custody: config.custody ?? usualCustody(config.home),
    backups: backupsOf(config),
    officers: config.keyOfficers ?? [],
    keyd: () => useKeyd({ ...custodyOf(config), log }),
    openSystem: (system, folder) => openSystem(system, process.env, folder),
    asks: (system, folder) => asksOf(system, process.env, folder),
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
