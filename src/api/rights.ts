// What the API says of requests of people: the register alone, never what somebody wrote.
import { z } from 'zod';
import { type RequestDesk, type RequestRow, RightsProblem, type Step, requestDesk, rightIds, stepsOf } from '#rights';
import type { ApiHouse } from './house.ts';
import type { Caller } from './operation.ts';
import { Day, Instant } from './schemas.ts';

export const Right = z.enum(rightIds as [RequestRow['asks'], ...RequestRow['asks'][]]);

export const RequestNumber = z.strictObject({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .meta({ type: 'integer', minimum: 1, description: 'As people call the request.' }),
});

export const Request = z
  .strictObject({
    number: z.int().min(1),
    right: Right,
    channel: z.string(),
    state: z.enum(['open', 'answered', 'refused', 'withdrawn', 'merged']),
    receivedOn: Day,
    dueOn: Day.nullable().describe('The day to keep; null while the clock waits for proof of identity or a fee.'),
    tellBy: Day.nullable().describe('The last day to tell that more time is needed (Art. 12(3) GDPR).'),
    extendedOn: Day.nullable(),
    identity: z.string().nullable().describe('How it was made sure who asks; null: not yet.'),
    stateAt: Instant,
    recipientsWaiting: z
      .boolean()
      .describe(
        'A recipient of the data is still to be told or to confirm (Art. 19 GDPR), also after the request is closed.',
      ),
  })
  .meta({ id: 'Request' });

const shownAs = (row: RequestRow, awaited: ReadonlySet<string>): z.input<typeof Request> => ({
  number: row.number,
  right: row.asks,
  channel: row.channel,
  state: row.state,
  receivedOn: row.receivedOn,
  dueOn: row.dueOn,
  tellBy: row.tellBy,
  extendedOn: row.extendedOn,
  identity: row.identity,
  stateAt: new Date(row.stateAt).toISOString(),
  recipientsWaiting: awaited.has(row.id),
});

/** In their order, each as the API shows it. */
export async function requestsShown(
  house: ApiHouse,
  tenant: string,
  rows: readonly RequestRow[],
): Promise<z.input<typeof Request>[]> {
  const awaited = await deskOf(house).awaited(
    tenant,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => shownAs(row, awaited));
}

export const requestShown = async (
  house: ApiHouse,
  tenant: string,
  row: RequestRow,
): Promise<z.input<typeof Request>> => (await requestsShown(house, tenant, [row]))[0]!;

export const deskOf = (house: ApiHouse): RequestDesk => requestDesk(() => house.rights());

/** The request, when this step can be taken now. Throws Problem `rights.none`, `rights.closed`, `rights.identify`, `rights.way`. */
export async function atStep(
  house: ApiHouse,
  tenant: string,
  number: number,
  step: Step,
): Promise<{ desk: RequestDesk; row: RequestRow }> {
  const desk = deskOf(house);
  const row = await desk.one(tenant, number);
  if (row.state !== 'open') throw new RightsProblem('closed');
  const plan = await desk.planOf(tenant, row.id);
  if (!stepsOf({ row, plan, now: house.clock.now().toString() }).includes(step))
    throw new RightsProblem(row.identity === null ? 'identify' : 'way');
  return { desk, row };
}

/** As timelines and the ledger name a program. */
export const byKey = ({ key }: Caller): string => `key:${key!.id}`;

export const request = {
  number: 12,
  right: 'access' as const,
  channel: 'account',
  state: 'open' as const,
  receivedOn: '2026-03-09',
  dueOn: '2026-04-09',
  tellBy: '2026-04-09',
  extendedOn: null,
  identity: 'session',
  stateAt: '2026-03-09T09:00:00.000Z',
  recipientsWaiting: false,
};
