// The certificate of a request: the receipt of its end in the ledger, which whoever asked keeps and checks offline, without us.
import { type RightsHouse } from './house.ts';
import { type RequestRow, ends, timelineOf } from './register.ts';

/** C2SP tlog-proof of how the request ended: of a plan its hash and how many rows each act changed. Null: open, or not sealed yet. */
export async function certificateOf(
  house: RightsHouse,
  tenant: string,
  { id, number }: Pick<RequestRow, 'id' | 'number'>,
): Promise<{ name: string; text: string } | null> {
  const end = (await timelineOf(house, tenant, id)).findLast(({ kind }) => ends.some((one) => one === kind));
  const entry = end?.data['entry'];
  const text = typeof entry === 'string' ? await house.receipt(tenant, entry) : null;
  return text === null ? null : { name: `request-${number}.tlog-proof`, text };
}
