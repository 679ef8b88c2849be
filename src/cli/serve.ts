// Starting: database, policy, pages, first proof; then it serves until it is told to stop. `start` and `up` are two ways in.
import { setTimeout as pause } from 'node:timers/promises';
import { Problem, Secret, tell } from '#base';
import { mustBeFair, noticeOf, publishLook, readSettingsFile } from '#consent';
import { type Tenant, ensureDefaultTenant, hasStaff, invite, tenantOfFolder, withdrawInvitations } from '#access';
import { type Proved } from '#evidence';
import { type PublishedPolicy } from '#policy';
import {
  type CompanyEdition,
  type MaterialWord,
  type Notice,
  notices,
  ownCopyOf,
  publish,
  publishedVersion,
  readCompany,
  readTakenIn,
  saveCompanyFolder,
  unmovedDate,
} from '#publish';
import type { Context, House } from './context.ts';
import { inSteps } from './steps.ts';
import { summary, tally } from './tally.ts';

export interface Brought {
  tenant: Tenant;
  published: PublishedPolicy;
  fresh: boolean;
  /** What changed since the version before, as kept with this one; null for the first. */
  notice: Notice | null;
  /** The date that the text prints although its words changed and the date did not; null when there is nothing to warn of. */
  unmoved: string | null;
}

export interface Wishes {
  /** A person's word on whether the change is material. */
  word?: MaterialWord | null;
  /** Refuse to publish a changed text under the date of the old one. */
  strict?: boolean;
}

/**
 * Writes policy.yaml, makes or finds the tenant, publishes. The only way in which a text becomes a version. A text that was published
 * before is read once more beside that version, so that sentences keep their ids.
 * What consent.yaml says of the banner is published with it.
 * Throws Problem `cli.unmoved-date` in strict mode, and `consent.*` for wrong settings, before anything is written.
 */
export async function bring(
  house: House,
  context: Context,
  path: string,
  first: CompanyEdition,
  { word = null, strict = false }: Wishes = {},
): Promise<Brought> {
  const { db } = house.store;
  const known = await db
    .selectFrom('auth.tenant')
    .select('id')
    .where('folder', '=', first.company.folder)
    .executeTakeFirst();
  const before = known ? await publishedVersion(db, known.id, 'latest') : null;
  const read = before ? readTakenIn(first.company, { published: before.prose }) : first;
  // Wrong settings of the banner are told before anything is written.
  const look = readSettingsFile(first.company.folder);
  if (look) await mustBeFair(house, noticeOf({ number: 1, policy: read.edition.policy }), look);
  const unmoved = before && unmovedDate(before, read.edition);
  if (unmoved && strict) throw refusedDate(unmoved);
  const tenant = await tenantOfFolder(db, first.company.folder, first.name, house.clock);
  saveCompanyFolder(read.company, read.policyText);
  const done = await publish(house.store, tenant.id, read.edition, house.clock, word);
  if (look) await publishLook(house.store, tenant.id, look, { by: 'file' }, house.clock);
  const notice = (await notices(db, tenant.id)).find(({ version }) => version === done.published.number) ?? null;
  return { tenant, ...done, notice, unmoved };
}

const refusedDate = (printed: string): Problem =>
  new Problem('cli.unmoved-date', {
    happened: `The text changed, but its printed date did not: “${printed}”.`,
    unchanged: 'Nothing was published and nothing was written.',
    next: 'Correct the date in the text, or publish without --strict; the board will then show the date as broken.',
  });

/** After so long the addresses are told, also while sites are still being visited. Milliseconds. */
const patience = 20_000;

/** `path` null: what was shown last, or the example company on the very first start. Returns after the process was told to stop. */
export async function serve(context: Context, path: string | null): Promise<void> {
  const { out } = context;
  const known: {
    house?: House;
    tenant?: Tenant;
    published?: PublishedPolicy;
    fresh?: boolean;
    url?: string;
    proved?: Proved[] | null;
    link?: Secret;
  } = {};
  try {
    // A wrong path is told before anything is started.
    const first = path === null ? null : await readCompany(path, { cwd: context.cwd, companies: companiesOf(context) });
    await inSteps(out, [
      {
        title: 'Database',
        act: async (say) => {
          known.house = await context.openHouse('serve', say);
          known.tenant = await ensureDefaultTenant(known.house.store.db, context.clock);
        },
      },
      {
        title: 'Policy',
        act: async (say) => {
          const { house, tenant } = open(known);
          const standing = await publishedVersion(house.store.db, tenant.id, 'latest');
          if (first === null && standing) {
            known.published = standing;
            return;
          }
          const from = path ?? ownCopyOf(context.example, house.companies);
          const read = first ?? (await readCompany(from, { cwd: context.cwd, companies: house.companies }));
          say(`read ${read.company.proseName}: ${count(read.edition.policy.promises.length, 'promise', 'promises')}`);
          Object.assign(known, await bring(house, context, from, read));
        },
      },
      {
        title: 'Pages',
        act: async () => {
          known.url = (await open(known).house.serve()).url;
        },
      },
      {
        title: 'Proof',
        act: async (say) => {
          const { house, tenant } = open(known);
          const proving = house.prove(tenant.id);
          const ended = await Promise.race([proving.then(() => true), pause(patience, false, { ref: false })]);
          if (ended) {
            known.proved = await proving;
            if (known.proved) say(summary(known.proved));
            return;
          }
          say('takes longer, because sites are visited in a browser; the board shows what was seen when it is done');
          proving.catch((error: unknown) => {
            // The house was closed meanwhile: nobody waits for it any more.
            if (!(error instanceof Error && error.name === 'AbortError')) out.error(tell(error).happened);
          });
        },
      },
    ]);
    const { house, tenant } = open(known);
    if (!(await hasStaff(house.store.db))) {
      await withdrawInvitations(house.store.db, tenant.id);
      known.link = await invite(house.store.db, tenant.id, 'owner', context.clock);
    }
    greet(context, known.url ?? '', tenant, known.published, known.proved ?? null, known.link);
    await context.untilStopped();
    out.line('Stopping …');
  } finally {
    await known.house?.close();
  }
}

const open = (known: { house?: House; tenant?: Tenant }): { house: House; tenant: Tenant } => {
  if (!known.house || !known.tenant) throw new Error('cli: a step ran before the house was open');
  return { house: known.house, tenant: known.tenant };
};

export const companiesOf = (context: Context): string => `${context.home}/companies`;
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function greet(
  context: Context,
  url: string,
  tenant: Tenant,
  published: PublishedPolicy | undefined,
  proved: Proved[] | null,
  link: Secret | undefined,
): void {
  const { out } = context;
  const console_ = link ? `${url}/console/enter/${link.reveal()}` : `${url}/console`;
  out.json({
    company: tenant.name,
    version: published?.number ?? null,
    addresses: { policy: `${url}/policy`, history: `${url}/policy/history`, board: `${url}/board`, console: console_ },
    ...(proved ? { promises: tally(proved) } : {}),
  });
  out.line();
  out.line(`${tenant.name}: version ${published?.number ?? '–'} is published${proved ? `; ${summary(proved)}` : ''}.`);
  out.line();
  out.line(`  policy    ${url}/policy`);
  out.line(`  history   ${url}/policy/history`);
  out.line(`  board     ${url}/board`);
  out.line(`  console   ${console_}`);
  out.line();
  out.line(
    link
      ? 'The console link works once, within a day. Another one: npm run upheld -- invite'
      : 'A link into the console: npm run upheld -- invite',
  );
  out.line('Stop with Ctrl-C.');
}
