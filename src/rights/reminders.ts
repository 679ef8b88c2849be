// Reminders: whoever handles a request hears when half, four fifths and all of its time is over; each once.
import { type Language, type Pii, Temporal } from '#base';
import { withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import { RightsProblem } from './problem.ts';
import { type RequestRow, happened, openIn, requestsOf, today } from './register.ts';

/** Percent of the time from the day of receipt to the due date. */
export const shares = [50, 80, 100] as const;
export type Share = (typeof shares)[number];

export interface Colleague {
  id: string;
  email: Pii | null;
  /** Whether they answer for the company: owners and privacy leads. */
  officer: boolean;
}

export interface Reminding {
  rights: RightsHouse;
  /** Everybody on the company's staff. */
  staff(tenant: string): Promise<readonly Colleague[]>;
  language(tenant: string): Promise<Language>;
}

/** The most that is over of a request's time; null: less than half, or the clock waits. */
export function shareOver({ receivedOn, dueOn }: Pick<RequestRow, 'receivedOn' | 'dueOn'>, on: string): Share | null {
  if (dueOn === null) return null;
  const from = Temporal.PlainDate.from(receivedOn);
  const [all, gone] = [from.until(dueOn).days, from.until(on).days];
  return shares.findLast((share) => gone * 100 >= all * share) ?? null;
}

/** Reminds of every open request whose time has come. After more time was taken the shares of the new time count. For a job. */
export async function remind(setting: Reminding, tenant: string): Promise<void> {
  const on = today(clockOf(setting.rights));
  for (const row of await allOpen(setting.rights, tenant)) {
    const share = shareOver(row, on);
    if (share !== null) await remindOf(setting, tenant, row.id, share);
  }
}

async function remindOf(setting: Reminding, tenant: string, id: string, share: Share): Promise<void> {
  const { rights } = setting;
  const clock = clockOf(rights);
  const [staff, language, company, base] = await Promise.all([
    setting.staff(tenant),
    setting.language(tenant),
    rights.company(tenant),
    rights.address(tenant),
  ]);
  await withTenant(dbOf(rights), tenant, async (trx) => {
    const row = await stillOpen(() => openIn(trx, tenant, id));
    if (row === null || shareOver(row, today(clock)) !== share) return;
    const round = row.extendedOn === null ? 'first' : 'extended';
    const before = await trx
      .selectFrom('request_event')
      .select('data')
      .where('tenant_id', '=', tenant)
      .where('request_id', '=', id)
      .where('kind', '=', 'reminded')
      .execute();
    const told = before.map(({ data }) => data as { share?: number; round?: string });
    if (told.some((one) => one.round === round && (one.share ?? 0) >= share)) return;
    const people = toTell(staff, row.assignee);
    for (const { id: person, email } of people)
      await rights.mail.queueMail(trx, tenant, {
        key: `request-reminder:${id}:${round}:${share}:${person}`,
        to: email,
        template: 'request-reminder',
        values: {
          company,
          number: String(row.number),
          right: row.asks,
          share: String(share) as `${Share}`,
          due: row.dueOn!,
          link: base === null ? null : `${base.replace(/\/$/, '')}/console/requests/${row.number}`,
        },
        language,
        kind: 'notice',
      });
    await happened(trx, clock, tenant, row, {
      kind: 'reminded',
      by: 'job:requests',
      data: { share, round, people: people.length },
    });
  });
}

/** The one who works on it, when they can be reached; else everybody who answers for it. */
function toTell(staff: readonly Colleague[], assignee: string | null): readonly { id: string; email: Pii }[] {
  const reachable = staff.flatMap(({ id, email, officer }) => (email === null ? [] : [{ id, email, officer }]));
  const own = reachable.filter(({ id }) => id === assignee);
  return own.length > 0 ? own : reachable.filter(({ officer }) => officer);
}

async function allOpen(rights: RightsHouse, tenant: string): Promise<readonly RequestRow[]> {
  const all: RequestRow[] = [];
  for (let before: number | undefined; ;) {
    const page = await requestsOf(rights, tenant, { limit: 1000, ...(before === undefined ? {} : { before }) });
    all.push(...page.filter(({ state }) => state === 'open'));
    if (page.length < 1000) return all;
    before = page.at(-1)!.number;
  }
}

/** Null: somebody closed it meanwhile. */
async function stillOpen(open: () => Promise<RequestRow>): Promise<RequestRow | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof RightsProblem && ['rights.none', 'rights.closed'].includes(error.code)) return null;
    throw error;
  }
}
