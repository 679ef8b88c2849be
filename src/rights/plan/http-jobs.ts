// Jobs at vendors, kept in our database: names under a key of ours, ids sealed, each tenant its own.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { type Clock, Secret, type Temporal } from '#base';
import type { Begun, Jobs } from '#connect';
import { type Db, withTenant } from '#store';

interface Keys {
  index: Secret<Buffer>;
  sealing: Secret<Buffer>;
}

const keysOf = (secret: Secret): Keys => {
  const derived = (use: string): Secret<Buffer> =>
    new Secret(Buffer.from(hkdfSync('sha256', secret.reveal(), 'upheld rights', use, 32)));
  return { index: derived('http job name v1'), sealing: derived('http job v1') };
};

/** First byte of everything sealed here: AES-256-GCM, 96-bit random nonce, 128-bit tag (NIST SP 800-38D). */
const version = 1;
const [nonceBytes, tagBytes] = [12, 16];

/**
 * For `openHolding` and `personMaker`, of one tenant. What `keep` answered is on disk: it is a transaction of its own, whatever the caller has open.
 * Names and ids may be made of somebody's address: neither rests in clear. `secret`: of this home (`secretFile`); under another, nothing is known and
 * a job is begun anew, which changes nothing more at the vendor's.
 */
export function httpJobs(db: Db, tenant: string, secret: Secret, clock: Clock): Jobs {
  const keys = keysOf(secret);
  const row = (name: string): Buffer => createHmac('sha256', keys.index.reveal()).update(`${tenant}\0${name}`).digest();
  const place = (name: string): Buffer => Buffer.concat([Buffer.from(`upheld.http_job|${tenant}|`), row(name)]);
  return {
    async get(name) {
      const found = await withTenant(db, tenant, (trx) =>
        trx
          .selectFrom('http_job')
          .select('sealed')
          .where('tenant_id', '=', tenant)
          .where('name', '=', row(name))
          .executeTakeFirst(),
      );
      return found ? unseal(keys, place(name), found.sealed) : null;
    },
    async keep(name, job) {
      const sealed = seal(keys, place(name), job);
      const kept_at = clock.now().toString({ smallestUnit: 'millisecond' });
      await withTenant(db, tenant, (trx) =>
        trx
          .insertInto('http_job')
          .values({ tenant_id: tenant, name: row(name), sealed, kept_at })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'name']).doUpdateSet({ sealed, kept_at }))
          .execute(),
      );
    },
    async forget(name) {
      await withTenant(db, tenant, (trx) =>
        trx.deleteFrom('http_job').where('tenant_id', '=', tenant).where('name', '=', row(name)).execute(),
      );
    },
  };
}

/** Jobs that nobody asked after again: kept before `before`. For the daily cleaning; a vendor's longest term, and some, should have passed. */
export async function forgetJobs(db: Db, tenant: string, before: Temporal.Instant): Promise<void> {
  await withTenant(db, tenant, (trx) =>
    trx
      .deleteFrom('http_job')
      .where('tenant_id', '=', tenant)
      .where('kept_at', '<', before.toString({ smallestUnit: 'millisecond' }))
      .execute(),
  );
}

function seal({ sealing }: Keys, place: Buffer, { id, at }: Begun): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', sealing.reveal(), nonce).setAAD(place);
  const body = Buffer.concat([cipher.update(JSON.stringify({ id, at }), 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, body, cipher.getAuthTag()]);
}

/** Null for what was changed, moved or sealed under another secret. */
function unseal({ sealing }: Keys, place: Buffer, sealed: Uint8Array): Begun | null {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version || bytes.length < 1 + nonceBytes + tagBytes) return null;
  try {
    const nonce = bytes.subarray(1, 1 + nonceBytes);
    const decipher = createDecipheriv('aes-256-gcm', sealing.reveal(), nonce, { authTagLength: tagBytes })
      .setAAD(place)
      .setAuthTag(bytes.subarray(-tagBytes));
    const body = bytes.subarray(1 + nonceBytes, -tagBytes);
    return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')) as Begun;
  } catch {
    return null;
  }
}
