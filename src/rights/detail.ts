// A known detail (Art. 12(6)): whoever has the mailbox types something that only they and we know. No answer tells whether anything is on file.
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secret } from '#base';
import { type Identifier, formOf, identify as identifyEverywhere } from '#connect';
import { articleOf, kindsOf } from '#policy';
import { type TenantDb, withTenant } from '#store';
import { planOf } from './carry-out.ts';
import { type Holdings, type RightsHouse, clockOf, dbOf } from './house.ts';
import { identifiedIn, sheetOf } from './identity.ts';
import { mustBeWhole } from './known.ts';
import { writeLetter } from './letters.ts';
import { dropLinks, followLink, isLink, writeLink } from './links.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, happened, openIn, requestOf } from './register.ts';
import { type Sheet, changeSheet, houseCaller } from './sheet.ts';
import { wait } from './waits.ts';

export interface DetailAsked {
  /** Why there is doubt; the person reads it. */
  why: string;
  /** Which detail must be right: one of `detailKinds`. The person is not told which. */
  kind: string;
}

/** Wrong details that somebody may give about one request, however often they are asked; then only another proof helps. */
const mostTries = 3;
/** Marks on every sheet that waits for a detail: one that has fewer is filled up, so that its size tells nothing. */
const marksKept = 8;
/** Characters of a detail. */
export const longestDetail = 200;

/** What can be asked for: kinds by which the company's systems know people. A telephone number is known to many, so not where Art. 9 or 10 data is. */
export async function detailKinds(house: RightsHouse, tenant: string): Promise<readonly string[]> {
  const kinds = (await house.details(tenant)).filter((kind) => kind !== 'email');
  return (await isGrave(house, tenant)) ? kinds.filter((kind) => kind !== 'phone') : kinds;
}

/** Whether the policy in force declares data of Art. 9 or 10. */
const isGrave = async (house: RightsHouse, tenant: string): Promise<boolean> =>
  (await house.vault.published(tenant))?.policy.data.some(({ dpv }) => dpv !== undefined && articleOf(dpv) !== null) ??
  false;

/**
 * Asks whoever has the mailbox for a further detail; until it comes it is not sure who asks and the clock stands still. Looks now at what is on file,
 * and keeps only marks of it: when the detail is typed nothing is looked up, so that no answer takes longer for somebody who is known. Where nothing
 * is on file the same letter goes out, and no detail will be right. Throws Problem `rights.closed`, `rights.way` when there is a better proof already,
 * `rights.letter` without an address, `rights.detailKind`, `rights.detailOther` when other details are on file but not this one, `rights.detailTries`,
 * `rights.unreached`, `rights.underway`, `rights.noLink`.
 */
export async function askDetail(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  { why, kind }: DetailAsked,
): Promise<{ onFile: boolean }> {
  const row = await requestOf(house, tenant, id);
  mustBeDoubtful(row);
  const { sheet } = await sheetOf(house, tenant, row);
  const { email } = sheet;
  if (email === undefined) throw new RightsProblem('letter');
  const kinds = await detailKinds(house, tenant);
  if (!kinds.includes(kind)) throw new RightsProblem('detailKind');
  if ((await planOf(house, tenant, id))?.state === 'applying') throw new RightsProblem('underway');
  const { detail, onFile } = await house.holdings(tenant, async ({ all, country }) => {
    const mail = { kind: 'email', value: email };
    const { identifiers, unreached } = await identifyEverywhere(all, { identifiers: [mail] }, country);
    mustBeWhole(unreached);
    const known = [...identifiers, ...(await numbersIn(all, identifiers))];
    const fitting = apartFrom(
      known.filter((one) => one.kind === kind),
      country,
    );
    const others = kinds.filter((one) => known.some((each) => each.kind === one));
    if (fitting.length === 0 && others.length > 0) throw new RightsProblem('detailOther', { kinds: others.join(', ') });
    const marked = fitting.slice(0, marksKept).map((one) => markOf(house, tenant, id, one, country).toString('hex'));
    const fill = Array.from({ length: marksKept - marked.length }, () => randomBytes(32).toString('hex'));
    const detail = { kind, marks: [...marked, ...fill], ...(country === undefined ? {} : { country }) };
    return { detail, onFile: marked.length > 0 };
  });
  await changeSheet(house, houseCaller(tenant), row.subject!, { detail });
  await withTenant(dbOf(house), tenant, async (trx) => {
    const open = await openIn(trx, tenant, id);
    mustBeDoubtful(open);
    if ((await triesOf(trx, tenant, id)) >= mostTries) throw new RightsProblem('detailTries');
    await trx
      .updateTable('request')
      .set({ identity: null, identified_at: null })
      .where('tenant_id', '=', tenant)
      .where('id', '=', id)
      .execute();
    await wait(trx, house, tenant, open, 'identity');
    await happened(trx, clockOf(house), tenant, open, { kind: 'proof-asked', by, data: { way: 'known-detail' } });
    // A press of an older link would prove less than what is asked for now.
    await dropLinks(trx, tenant, id, 'identity');
    await dropLinks(trx, tenant, id, 'detail');
    const { url: link } = await writeLink(trx, house, tenant, id, 'detail');
    await writeLetter(trx, house, tenant, open, email, { letter: 'detail', lines: [why], link });
  });
  return { onFile };
}

/**
 * Telephone numbers in rows that are theirs alone. Also those that nobody made sure of: nobody is looked for by them here, somebody only shows that
 * they know what stands there.
 */
async function numbersIn(all: Holdings['all'], identifiers: readonly Identifier[]): Promise<Identifier[]> {
  const numbers: Identifier[] = [];
  for (const holding of all.values()) {
    const { collections } = await holding.describe();
    const columns = new Map(
      collections.map(({ name, fields }) => [
        name,
        fields.flatMap((field) => (kindsOf(field.category ?? '').has('pd:TelephoneNumber') ? [field.name] : [])),
      ]),
    );
    if (![...columns.values()].some((names) => names.length > 0)) continue;
    for await (const { collection, relation, fields } of holding.find({ identifiers })) {
      if (relation !== 'own') continue;
      for (const name of columns.get(collection) ?? []) {
        const value = fields[name];
        if (typeof value === 'string' && value.trim() !== '') numbers.push({ kind: 'phone', value });
      }
    }
  }
  return numbers;
}

/** Each once, however it is written. */
const apartFrom = (details: readonly Identifier[], country: string | undefined): Identifier[] => [
  ...new Map(details.map((one) => [formOf(one.kind, one.value.trim(), country), one])).values(),
];

/** Not sure yet, or only that somebody has a mailbox. What proves more needs no detail. */
function mustBeDoubtful({ state, identity }: Pick<RequestRow, 'state' | 'identity'>): void {
  if (state !== 'open') throw new RightsProblem('closed');
  if (identity !== null && identity !== 'mailbox') throw new RightsProblem('way');
}

export interface DetailLink extends Pick<RequestRow, 'number' | 'asks'> {
  /** All that this company ever asks for, whoever it is: which of them is on file, or must be right, nobody reads here. */
  kinds: readonly string[];
}

/** What a link asks for; null: used, over, or none of ours. Changes nothing. */
export async function lookAtDetail(house: RightsHouse, tenant: string, token: Secret): Promise<DetailLink | null> {
  const request = await followLink(house, tenant, token, 'detail');
  if (request?.state !== 'open') return null;
  const { number, asks } = request;
  return { number, asks, kinds: await detailKinds(house, tenant) };
}

export type DetailTried =
  | { is: 'proven'; request: RequestRow }
  /** `left`: how many more tries there are; at 0 the link is over. */
  | { is: 'wrong'; left: number };

/**
 * What was typed, by kind. Only the one that was asked for counts; the others are not read, and none is kept. Null: the link is used, over, or none of
 * ours. Of many at once each is counted.
 */
export async function proveByDetail(
  house: RightsHouse,
  tenant: string,
  token: Secret,
  typed: Readonly<Record<string, string>>,
): Promise<DetailTried | null> {
  const request = await followLink(house, tenant, token, 'detail');
  if (request?.state !== 'open') return null;
  const { sheet } = await sheetOf(house, tenant, request);
  const right = isRight(house, tenant, request.id, sheet, typed);
  const tried = await withTenant(dbOf(house), tenant, async (trx) => {
    const open = await openIn(trx, tenant, request.id);
    // The request is held now: of two presses at once the second one counts anew.
    const before = await triesOf(trx, tenant, open.id);
    if (before >= mostTries || !(await isLink(trx, house, tenant, token))) return null;
    if (right) {
      await dropLinks(trx, tenant, open.id, 'detail');
      await identifiedIn(trx, house, tenant, open, 'person', 'known-detail');
      return { is: 'proven' } as const;
    }
    await happened(trx, clockOf(house), tenant, open, { kind: 'detail-wrong', by: 'person' });
    const left = mostTries - before - 1;
    if (left === 0) await dropLinks(trx, tenant, open.id, 'detail');
    return { is: 'wrong', left } as const;
  });
  return tried?.is === 'proven' ? { ...tried, request: await requestOf(house, tenant, request.id) } : tried;
}

/** Compares with every mark, in the same time whichever fits. */
function isRight(
  house: RightsHouse,
  tenant: string,
  id: string,
  { detail }: Sheet,
  typed: Readonly<Record<string, string>>,
): boolean {
  if (!detail) return false;
  const { kind, marks, country } = detail;
  const given = Object.hasOwn(typed, kind) ? typed[kind]!.trim().slice(0, longestDetail) : '';
  const mark = markOf(house, tenant, id, { kind, value: given }, country);
  const fits = marks.filter((one) => timingSafeEqual(Buffer.from(one, 'hex'), mark)).length;
  return given !== '' && fits > 0;
}

const markOf = (house: RightsHouse, tenant: string, id: string, { kind, value }: Identifier, country?: string) =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', house.secret.reveal(), tenant, 'upheld request details v1', 32)))
    .update(JSON.stringify([id, kind, formOf(kind, value.trim(), country)]))
    .digest();

async function triesOf(trx: TenantDb, tenant: string, id: string): Promise<number> {
  const { tries } = await trx
    .selectFrom('request_event')
    .select(({ fn }) => fn.countAll<number>().as('tries'))
    .where('tenant_id', '=', tenant)
    .where('request_id', '=', id)
    .where('kind', '=', 'detail-wrong')
    .executeTakeFirstOrThrow();
  return tries;
}
