// A mail becomes a request with the day on which it came, or a message to the one that is open; what is neither stays for a person to read.
import { createHmac, hkdfSync } from 'node:crypto';
import { preferredLanguage, sha256 } from '#base';
import type { Unread } from '#mail';
import { type TenantDb, withTenant } from '#store';
import { normalise } from '#vault';
import { hear } from '../handle.ts';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { receive } from '../receive.ts';
import { houseCaller, sheetsOf } from '../sheet.ts';
import { guessLanguage, guessRight } from './guess.ts';
import { type IncomingLetter, letterIn } from './letter.ts';

/** Whether it was taken in: as a request, as a message, or once before. False: it is for a person to read. */
export async function takeMail(house: RightsHouse, tenant: string, { raw, receivedAt }: Unread): Promise<boolean> {
  const letter = await letterIn(raw);
  if (!letter || normalise('email', letter.from) === null) return false;
  const mark = markOf(house, tenant, letter.messageId ?? sha256(raw));
  if (await isKnown(house, tenant, mark)) return true;
  const asks = guessRight(`${letter.subject}\n${letter.text}`);
  const open = await openOf(house, tenant, letter);
  if (asks === null || open.some((one) => one.asks === asks)) {
    const to = open.find((one) => one.asks === asks) ?? open[0];
    if (!to) return false;
    await hear(house, tenant, to.id, wordsOf(letter), {
      // Killed before it was remembered, it comes again and is the same.
      messageId: uuidOf(mark),
      also: (trx) => remember(trx, house, tenant, mark),
    });
    return true;
  }
  const published = await house.vault.published(tenant);
  const language = guessLanguage(letter.text, preferredLanguage(published?.policy.meta.language));
  const sheet = { email: letter.from, words: wordsOf(letter), ...(letter.name ? { name: letter.name } : {}) };
  const asked = {
    asks,
    channel: 'email',
    language,
    sheet,
    receivedOn: receivedAt.slice(0, 10),
    guessed: true,
  } as const;
  await receive(house, tenant, 'job:mailbox', asked, (trx) => remember(trx, house, tenant, mark));
  return true;
}

const wordsOf = ({ subject, text }: IncomingLetter): string => (subject === '' ? text : `${subject}\n\n${text}`) || '…';

/** Open requests of whoever has this address, oldest first. */
async function openOf(house: RightsHouse, tenant: string, { from }: IncomingLetter) {
  const sheets = await sheetsOf(house, houseCaller(tenant), from);
  if (sheets.length === 0) return [];
  return withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('request')
      .select(['id', 'asks'])
      .where('tenant_id', '=', tenant)
      .where('subject_id', 'in', [...sheets])
      .where('state', '=', 'open')
      .orderBy('number')
      .execute(),
  );
}

const markOf = ({ secret }: RightsHouse, tenant: string, id: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret.reveal(), tenant, 'upheld request mails v1', 32)))
    .update(id)
    .digest();

/** RFC 9562 version 8: of our own making. */
const uuidOf = (mark: Buffer): string => {
  const hex = mark
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{12})./, (_, head: string) => `${head}8`)
    .replace(/^(.{16})./, (_, head: string) => `${head}8`);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const isKnown = (house: RightsHouse, tenant: string, mark: Buffer): Promise<boolean> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const row = await trx
      .selectFrom('request_mail')
      .select('at')
      .where('tenant_id', '=', tenant)
      .where('mark', '=', mark)
      .executeTakeFirst();
    return row !== undefined;
  });

const remember = async (trx: TenantDb, house: RightsHouse, tenant: string, mark: Buffer): Promise<void> => {
  const at = clockOf(house).now().toString({ smallestUnit: 'second' });
  await trx.insertInto('request_mail').values({ tenant_id: tenant, mark, at }).execute();
};
