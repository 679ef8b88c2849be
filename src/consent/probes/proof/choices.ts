// Choices of visitors on record: the newest, and some from anywhere among those that still count, each with receipt, row, texts and pictures.
import { randomBytes } from 'node:crypto';
import { Temporal, sha256 } from '#base';
import { type Ledger, parseReceipt, readEntry } from '#ledger';
import { type Db, type TenantDb, withTenant } from '#store';
import { type RecordedChoice, choiceOf, columns } from '../../choices.ts';
import { provenChoice } from '../../company/proof.ts';
import { textsOf } from '../../layers.ts';
import { type Found, looked, say } from './found.ts';

export interface ProofHouse {
  db: Db;
  ledger: Ledger;
}

/** `remember`: ISO 8601 period for which a choice counts; older ones are relied on no more. */
export async function choicesOnRecord(
  house: ProofHouse,
  tenant: string,
  remember: string,
  now: Temporal.Instant,
): Promise<Found> {
  const since = now.toZonedDateTimeISO('UTC').subtract(Temporal.Duration.from(remember)).toInstant().toString();
  const choices = await withTenant(house.db, tenant, (trx) => someOf(trx, tenant, since));
  let [hold, waiting] = [0, 0];
  const shown = new Map<string, RecordedChoice>();
  for (const choice of choices) {
    const { standing } = await provenChoice(house, tenant, choice);
    const waits = !standing.holds && standing.because === 'pending' && (await isThere(house.db, tenant, choice));
    if (waits) waiting += 1;
    else if (!standing.holds) {
      const why = standing.because === 'pending' ? 'noEntry' : 'choiceFails';
      const fault = say(why, { id: choice.id.slice(0, 12), at: choice.at });
      return { hold, fault, gaps: [] };
    } else {
      hold += 1;
      shown.set(`${choice.policy} ${choice.texts}`, choice);
    }
  }
  let unseen: number | null = null;
  for (const { policy, texts } of shown.values()) {
    const look = await lookAt(house, tenant, policy, texts);
    if (look === 'changed') return { hold, fault: say('shownChanged', { number: policy }), gaps: [] };
    if (look === 'no-picture') unseen = policy;
  }
  const gaps = [
    ...(unseen === null ? [] : [say('noPicture', { number: unseen })]),
    ...(hold === 0 ? [say(waiting > 0 ? 'choicesWait' : 'noChoice')] : []),
  ];
  return { hold, fault: null, gaps };
}

/** Of people: our own visits choose too, and prove nothing. Ids are hashes: those that follow any one of them are from anywhere. */
async function someOf(trx: TenantDb, tenant: string, since: string): Promise<RecordedChoice[]> {
  const all = () =>
    columns(trx).where('tenant_id', '=', tenant).where('at', '>=', since).where('device', '<>', 'other').limit(looked);
  const newest = await all().orderBy('at', 'desc').execute();
  const others = newest.length < looked ? [] : await all().where('id', '>=', randomBytes(32)).orderBy('id').execute();
  return [...new Map([...newest, ...others].map(choiceOf).map((choice) => [choice.id, choice])).values()];
}

/** Whether its entry is at least on its way: one statement sees it in one place or the other, never in neither. */
const isThere = (db: Db, tenant: string, { ledgerEntry }: RecordedChoice): Promise<boolean> =>
  withTenant(db, tenant, async (trx) => {
    const waits = trx
      .selectFrom('ledger_inbox')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', '=', ledgerEntry);
    const stands = trx
      .selectFrom('ledger_entry')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', '=', ledgerEntry);
    return (await waits.unionAll(stands).execute()).length > 0;
  });

/** Whether what was shown is still what its hash says, and its pictures those that the ledger names. */
async function lookAt(
  { db, ledger }: ProofHouse,
  tenant: string,
  policy: number,
  texts: string,
): Promise<'whole' | 'changed' | 'no-picture'> {
  const kept = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select(['shown', 'phone', 'desktop', 'pictured_entry'])
      .where('tenant_id', '=', tenant)
      .where('policy', '=', policy)
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .executeTakeFirstOrThrow(),
  );
  if (textsOf(kept.shown) !== texts) return 'changed';
  if (!kept.phone || !kept.desktop || kept.pictured_entry === null) return 'no-picture';
  const proof = await ledger.receipt(tenant, kept.pictured_entry);
  const read = proof === null ? null : parseReceipt(proof);
  if (!read) return 'no-picture';
  const { data } = readEntry(read.entry);
  return data['phone'] === sha256(kept.phone) && data['desktop'] === sha256(kept.desktop) ? 'whole' : 'changed';
}
