// Configuration: the environment, read once and typed; secrets are wrapped as they enter.
import { Resolver } from 'node:dns';
import type { BlockList } from 'node:net';
import { join, resolve } from 'node:path';
import { Problem, Secret } from '#base';
import { nearProxies, proxiesIn } from './source.ts';

export interface Config {
  /** The .upheld folder: our database, secrets, copies. */
  home: string;
  /** Where the person stands, for paths they type: npm runs scripts in the package's own folder. */
  cwd: string;
  host: string;
  port: number;
  /** The address under which visitors reach the pages; null on a machine of one's own. */
  publicUrl: string | null;
  databaseUrl: Secret | null;
  adminUrl: Secret | null;
  /** The mail server; null: mails go into the outbox folder. */
  smtpUrl: Secret | null;
  /** A file with a certificate authority to trust besides the usual ones (PEM). */
  smtpCa: string | null;
  mailFrom: string | null;
  /** The name of the key that the mail server signs with (DKIM). Absent or null: not known. */
  mailDkimSelector?: string | null;
  /** The Maildir that bounces come back to. Absent or null: none is read. */
  mailBounces?: string | null;
  /** The mailbox in which people's requests arrive, with its password; null: none is read. */
  rightsImapUrl?: Secret | null;
  /** PEM file of a certificate authority that its server's certificate is from. */
  rightsImapCa?: string | null;
  /** Whether webhooks may go to this machine itself: for trying out. */
  allowLocalWebhooks: boolean;
  /** Whether sites on this machine itself are visited by the checks: for trying out. Absent: no. */
  allowLocalSites?: boolean;
  /** Whether pages of others that the policy links to are asked for. Absent: no. */
  checkLinks?: boolean;
  /** Addresses and networks of our own proxies, whose X-Forwarded-For is believed. Absent: this machine. */
  proxies?: BlockList;
  /** The DNS server that is asked whether mailboxes can take mail (`1.2.3.4:53`). Absent or null: none is. */
  dns?: string | null;
  /** Where epoch keys rest: two folders or more. Absent: two below the home. */
  custody?: readonly string[];
  /** age recipients who can restore custody when the home's secrets are lost. Absent: nobody. */
  keyOfficers?: readonly string[];
  /** Where backups lie: a folder, or `s3://…`. Absent or null: in the home. */
  backups?: string | null;
  /** Local time of day at which a backup is taken (`02:30`); null: none is taken by itself. Absent: the usual time. */
  backupAt?: string | null;
  /** A file with the identity that drills open backups with once a week. Absent or null: an officer does it by hand. */
  drillIdentity?: string | null;
  /** The company that the first start shows. */
  example: string;
}

const packageFolder = resolve(import.meta.dirname, '..');

/** Reads the environment. Throws Problem `config.*` naming the variable that makes no sense. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    home: resolve(env['INIT_CWD'] ?? process.cwd(), env['UPHELD_HOME'] ?? join(packageFolder, '.upheld')),
    cwd: env['INIT_CWD'] ?? process.cwd(),
    host: env['HOST'] ?? '127.0.0.1',
    port: portIn(env['PORT']),
    publicUrl: urlIn('PUBLIC_URL', env['PUBLIC_URL']),
    databaseUrl: env['DATABASE_URL'] ? new Secret(env['DATABASE_URL']) : null,
    adminUrl: env['DATABASE_ADMIN_URL'] ? new Secret(env['DATABASE_ADMIN_URL']) : null,
    smtpUrl: env['SMTP_URL'] ? new Secret(env['SMTP_URL']) : null,
    smtpCa: env['SMTP_CA'] ? resolve(env['INIT_CWD'] ?? process.cwd(), env['SMTP_CA']) : null,
    mailFrom: env['MAIL_FROM'] || null,
    mailDkimSelector: selectorIn(env['MAIL_DKIM_SELECTOR']),
    rightsImapUrl: env['RIGHTS_IMAP_URL'] ? new Secret(env['RIGHTS_IMAP_URL']) : null,
    rightsImapCa: env['RIGHTS_IMAP_CA'] ? resolve(env['INIT_CWD'] ?? process.cwd(), env['RIGHTS_IMAP_CA']) : null,
    mailBounces: env['MAIL_BOUNCES'] ? resolve(env['INIT_CWD'] ?? process.cwd(), env['MAIL_BOUNCES']) : null,
    allowLocalWebhooks: env['UPHELD_ALLOW_LOCAL_WEBHOOKS'] === '1',
    allowLocalSites: env['UPHELD_ALLOW_LOCAL_SITES'] === '1',
    checkLinks: env['UPHELD_CHECK_LINKS'] === '1',
    proxies: proxyListIn(env['UPHELD_PROXIES']),
    dns: dnsIn(env['UPHELD_DNS']),
    ...custodyIn(env['UPHELD_CUSTODY'], env['INIT_CWD'] ?? process.cwd()),
    keyOfficers: officersIn(env['UPHELD_KEY_OFFICERS']),
    backups: placeIn(env['UPHELD_BACKUPS'], env['INIT_CWD'] ?? process.cwd()),
    backupAt: timeIn(env['UPHELD_BACKUP_AT']),
    drillIdentity: env['UPHELD_DRILL_IDENTITY']
      ? resolve(env['INIT_CWD'] ?? process.cwd(), env['UPHELD_DRILL_IDENTITY'])
      : null,
    example: join(packageFolder, 'examples', 'harbour-bicycles'),
  };
}

const wrong = (name: string, value: string, next: string): Problem =>
  new Problem(`config.${name.toLowerCase().replaceAll('_', '-')}`, {
    happened: `${name}=${value} makes no sense.`,
    unchanged: 'Nothing was started.',
    next,
  });

function portIn(value: string | undefined): number {
  if (value === undefined || value === '') return 4180;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw wrong('PORT', value, 'Give a number from 1 to 65535, or leave PORT unset for 4180.');
  return port;
}

/** Before most people work, and after the night's own jobs. */
export const usualBackupTime = '03:50';

/** A folder, or a bucket (`s3://…`). */
function placeIn(value: string | undefined, cwd: string): string | null {
  if (value === undefined || value === '') return null;
  return value.startsWith('s3://') ? value : resolve(cwd, value);
}

function timeIn(value: string | undefined): string | null {
  if (value === undefined || value === '') return usualBackupTime;
  if (value === 'off') return null;
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw wrong('UPHELD_BACKUP_AT', value, 'Give a time of day, for example 02:30, or “off”.');
}

/** RFC 6376, section 3.1: labels with dots between them. */
function selectorIn(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (/^[a-z0-9](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9](?:[a-z0-9_-]{0,62})){0,4}$/i.test(value)) return value.toLowerCase();
  throw wrong(
    'MAIL_DKIM_SELECTOR',
    value,
    'Give what stands after s= in the DKIM-Signature of a mail that your server sent.',
  );
}

function proxyListIn(value: string | undefined): BlockList {
  const proxies = proxiesIn(value || nearProxies);
  if (proxies) return proxies;
  throw wrong(
    'UPHELD_PROXIES',
    value ?? '',
    'Give addresses or networks with commas between them, for example 127.0.0.1,10.0.0.0/8.',
  );
}

function dnsIn(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  try {
    new Resolver().setServers([value]);
    return value;
  } catch {
    throw wrong('UPHELD_DNS', value, 'Give the address of a DNS server, for example 9.9.9.9:53.');
  }
}

/** Two places that are one, or one inside another, would be lost together. */
function custodyIn(value: string | undefined, cwd: string): { custody?: readonly string[] } {
  if (value === undefined || value === '') return {};
  const places = value.split(':').map((place) => resolve(cwd, place));
  const apart = places.every((one, index) =>
    places.every((other, at) => at === index || !`${other}/`.startsWith(`${one}/`)),
  );
  if (places.length < 2 || !apart || value.split(':').includes(''))
    throw wrong(
      'UPHELD_CUSTODY',
      value,
      'Give two different folders or more with a colon between them, for example /srv/keys:/mnt/usb/keys.',
    );
  return { custody: places };
}

/** The form of an age recipient (Bech32); keyd checks the rest. */
function officersIn(value: string | undefined): readonly string[] {
  const all = (value ?? '').split(',').map((one) => one.trim());
  const officers = all.filter((one) => one !== '');
  for (const one of officers)
    if (!/^age1[02-9a-z]{20,4000}$/.test(one))
      throw wrong(
        'UPHELD_KEY_OFFICERS',
        one.slice(0, 20),
        'Give the public keys that age-keygen prints (age1…), with commas between them.',
      );
  return officers;
}

function urlIn(name: string, value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol))
    throw wrong(name, value, 'Give a full address, for example https://privacy.example.org.');
  return url.origin;
}
