// Published looks: a company's own languages and theme, each version whole and for good; the newest is what its banner shows.
import { type Clock, type Json, Problem, hashOf } from '#base';
import { record } from '#ledger';
import { type Jobs, type TenantDb, type Db, withTenant } from '#store';
import { type ConsentSettings, KeptSettings } from './settings.ts';
import { contrasts } from './theme.ts';

export interface PublishedLook {
  number: number;
  settings: ConsentSettings;
  /** SHA-256 (hex) of the settings' RFC 8785 text. */
  sha256: string;
  /** A member of staff by id, or the company's file. */
  by: string;
  publishedAt: string;
}

/** Two settings that say the same have the same; one that is set to nothing is not said. */
export const hashOfSettings = ({ languages = {}, theme = {} }: ConsentSettings): string =>
  hashOf(lean({ languages, theme }));

/** Without what is empty or not there. */
function lean({ languages = {}, theme = {} }: ConsentSettings): Json {
  const set = Object.fromEntries(Object.entries(theme).filter((one): one is [string, string] => one[1] !== undefined));
  return {
    ...(Object.keys(languages).length > 0 ? { languages } : {}),
    ...(Object.keys(set).length > 0 ? { theme: set } : {}),
  };
}

/** The look in force; null: nobody published one, and the banner is as it comes. */
export const lookInForce = (db: Db, tenant: string): Promise<PublishedLook | null> =>
  withTenant(db, tenant, (trx) => newest(trx, tenant));

async function newest(trx: TenantDb, tenant: string): Promise<PublishedLook | null> {
  const row = await trx
    .selectFrom('consent_look')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row
    ? {
        number: row.number,
        settings: KeptSettings.parse(row.settings),
        sha256: Buffer.from(row.sha256).toString('hex'),
        by: row.published_by,
        publishedAt: row.published_at,
      }
    : null;
}

/** What stands in the way of publishing a look, as one sentence each; empty: nothing. */
export const illegible = ({ theme }: ConsentSettings): string[] =>
  contrasts(theme)
    .filter(({ holds }) => !holds)
    .map(({ scheme, what, ratio, least }) => {
      const name = scheme === 'dark' ? `dark-${what}` : what;
      const paper = scheme === 'dark' ? 'dark-paper' : 'paper';
      return `${name} on ${paper} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1 and needs ${least}`;
    });

/** Throws Problem `consent.look-illegible`. */
export function mustBePublishable(settings: ConsentSettings): void {
  const faults = illegible(settings);
  if (faults.length > 0) throw tooFaint(faults);
}

/**
 * Publishes settings as the next look, unless the one in force says the same. `before`: the hash of the look that they were made from,
 * null for none; when another was published since, nothing is. Throws Problem `consent.look-illegible`, `consent.look-changed`.
 */
export async function publishLook(
  { db, jobs }: { db: Db; jobs: Pick<Jobs, 'send'> },
  tenant: string,
  settings: ConsentSettings,
  { by, before }: { by: string; before?: string | null },
  clock: Clock,
): Promise<{ look: PublishedLook | null; fresh: boolean }> {
  mustBePublishable(settings);
  const sha256 = hashOfSettings(settings);
  return withTenant(db, tenant, async (trx) => {
    // One after the other: two who publish at once would otherwise take the same number.
    await trx.selectFrom('auth.tenant').select('id').where('id', '=', tenant).forUpdate().execute();
    const standing = await newest(trx, tenant);
    if ((standing?.sha256 ?? hashOfSettings({})) === sha256) return { look: standing, fresh: false };
    if (before !== undefined && before !== (standing?.sha256 ?? null)) throw published();
    const number = (standing?.number ?? 0) + 1;
    const publishedAt = clock.now().toString();
    const kept = lean(settings);
    await trx
      .insertInto('consent_look')
      .values({
        tenant_id: tenant,
        number,
        settings: JSON.stringify(kept),
        sha256: Buffer.from(sha256, 'hex'),
        published_by: by,
        published_at: publishedAt,
      })
      .execute();
    await record(trx, tenant, { kind: 'consent.look-published', data: { number, sha256, by } }, clock);
    await jobs.send(trx, 'picture-banner', { tenant });
    return { look: { number, settings: kept as ConsentSettings, sha256, by, publishedAt }, fresh: true };
  });
}

const tooFaint = (faults: readonly string[]): Problem =>
  new Problem('consent.look-illegible', {
    happened: `With these colours the banner cannot be read by everybody: ${faults.join('; ')} (WCAG 2.2 AA, 1.4.3 and 1.4.11).`,
    unchanged: 'Nothing was published: visitors see the banner as before.',
    next: 'Choose colours that stand out more from the background they are on.',
  });

const published = (): Problem =>
  new Problem('consent.look-changed', {
    happened: 'Another look was published since you began.',
    unchanged: 'Yours was not published; visitors see the other one.',
    next: 'Look at the banner as it is now, and publish again.',
  });
