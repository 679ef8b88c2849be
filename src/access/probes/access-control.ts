// access-control: everybody who can open personal data has a second factor and uses their account, and nothing answers to strangers.
import { Temporal } from '#base';
import { type Answer, type Probe, answer, forOurStore, reading } from '#policy';
import type { Db } from '#store';
import { type Role, rules } from '../may.ts';
import { stepSeconds } from '../totp.ts';

/** What other rooms know of who gets in. */
export interface Gates {
  /** Where the server answers; null while none runs. */
  address: () => string | null;
  /** Declared types of records, each with the roles that may read it. */
  types: (tenant: string) => Promise<readonly { name: string; access: readonly string[] }[]>;
}

/** Days without use after which an account is one too many. */
const unused = 90;
/** Hours that somebody has for setting up their second factor. */
const settingUp = 24;
const patience = 5_000;

/** Asked for as a stranger would. */
const closed = [
  '/api/v1/policy',
  '/api/v1/board',
  '/api/v1/attestations',
  '/api/v1/webhooks',
  '/console/staff',
  '/console/security',
];

interface Member {
  role: Role;
  joinedAt: string;
  secondFactor: boolean;
  lastSeen: Temporal.Instant;
}

export const accessControl = (db: Db, gates: Gates): Probe => ({
  kind: 'access-control',
  async ask(world): Promise<Answer> {
    const { now } = world;
    const { tenant } = world.published;
    const members = await membersAt(db, tenant);
    const opening = members.filter(({ role }) => (rules.people.verbs.read as readonly Role[]).includes(role));
    const ago = (hours: number): Temporal.Instant => now.subtract({ hours });
    const since = (at: Temporal.Instant, hours: number): boolean => Temporal.Instant.compare(at, ago(hours)) < 0;
    const bare = members.filter(
      ({ secondFactor, joinedAt }) => !secondFactor && since(Temporal.Instant.from(joinedAt), settingUp),
    ).length;
    const idle = opening.filter(({ secondFactor, lastSeen }) => secondFactor && since(lastSeen, unused * 24)).length;
    const types = await gates.types(tenant);
    const doors = await knock(gates.address());
    const measured = [
      reading('staff', {
        count: members.length,
        opening: opening.length,
        ready: members.filter((one) => one.secondFactor).length,
      }),
      reading('idle', { count: idle, days: unused }),
      reading('types', { count: types.length, narrowest: Math.min(...types.map(({ access }) => access.length), 99) }),
      ...(doors ? [reading('doors', { asked: doors.asked, refused: doors.refused })] : []),
    ];
    if (doors && doors.open.length > 0) return answer('broken', 'openDoor', { count: doors.open.length }, measured);
    if (bare > 0) return answer('broken', 'noSecondFactor', { count: bare, all: members.length }, measured);
    if (idle > 0) return answer('broken', 'idleAccounts', { count: idle, days: unused }, measured);
    if (members.length === 0) return answer('unproven', 'noStaff', {}, measured);
    if (doors === null || doors.refused === 0) return answer('unproven', 'notServing', {}, measured);
    return forOurStore(
      world,
      answer('upheld', 'accessControlled', { opening: opening.length, count: members.length }, measured),
    );
  },
});

async function membersAt(db: Db, tenant: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('auth.membership as m')
    .innerJoin('auth.staff as s', 's.id', 'm.staff_id')
    .leftJoin('auth.credential as c', (join) =>
      join
        .onRef('c.staff_id', '=', 's.id')
        .on('c.kind', 'in', ['totp', 'passkey'])
        .on('c.confirmed_at', 'is not', null),
    )
    .leftJoin('auth.session as n', 'n.staff_id', 's.id')
    .select(({ fn }) => [
      'm.role',
      's.created_at as joinedAt',
      fn.count<number>('c.id').as('factors'),
      fn.max('c.used_step').as('step'),
      fn.max('c.last_used_on').as('day'),
      fn.max('c.confirmed_at').as('confirmed'),
      fn.max('n.last_seen_at').as('session'),
    ])
    .where('m.tenant_id', '=', tenant)
    .groupBy(['s.id', 'm.role', 's.created_at'])
    .execute();
  return rows.map(({ role, joinedAt, factors, step, day, confirmed, session }) => ({
    role,
    joinedAt,
    secondFactor: factors > 0,
    // The latest trace of any use. Of a passkey only the day is kept: it counts to its end.
    lastSeen: [
      joinedAt,
      ...(step === null ? [] : [Temporal.Instant.fromEpochMilliseconds(step * stepSeconds * 1000).toString()]),
      ...(day === null ? [] : [`${day}T23:59:59Z`]),
      ...(confirmed === null ? [] : [confirmed]),
      ...(session === null ? [] : [session]),
    ]
      .map((at) => Temporal.Instant.from(at))
      .toSorted((a, b) => Temporal.Instant.compare(a, b))
      .at(-1)!,
  }));
}

/** Asks without a key, a cookie, anything. Null: nobody answers. */
async function knock(
  address: string | null,
): Promise<{ asked: number; refused: number; open: readonly string[] } | null> {
  if (address === null) return null;
  const statuses = await Promise.all(
    closed.map(async (path) => {
      try {
        const response = await fetch(new URL(path, address), {
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        });
        await response.body?.cancel();
        return { path, status: response.status };
      } catch {
        return { path, status: 0 };
      }
    }),
  );
  return {
    asked: statuses.length,
    refused: statuses.filter(({ status }) => status === 401 || status === 403).length,
    open: statuses.filter(({ status }) => status >= 200 && status < 300).map(({ path }) => path),
  };
}
