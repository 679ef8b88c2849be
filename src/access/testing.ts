// For tests: a company with a door, cheap password checks, and people who join it as they would: by a link, with a password and an app.
import type { TestContext } from 'node:test';
import { type Clock, Pii, Secret, fixedClock } from '#base';
import { withTenant } from '#store';
import { testDatabase } from '#store/testing';
import {
  type Access,
  type Door,
  type Role,
  type SigningIn,
  accessOf,
  ensureDefaultTenant,
  invite,
  openDoor,
} from './index.ts';
import { base32Bytes, hotp, timeStep } from './totp.ts';

export { glassBench } from './break-glass/testing.ts';

/** One hundredth of what it costs in use, worked out the same way. */
export const cheap = { memory: 64, passes: 1, parallelism: 1 };
export const goodPassword = 'seven herons over the weir';
const from = { known: null, device: { kind: 'computer', browser: 'firefox' } } as const;

export const company = 'Fenwick Kites Ltd';
export const stranger = { known: null, device: { kind: 'phone', browser: 'safari' } } as const;

/** What somebody types into the form behind a link. */
export const typed = (email: string, password = goodPassword) => ({
  name: 'Eva Maes',
  email: new Pii(email),
  password: new Secret(password),
});

/** What somebody types to sign in, from a browser that nobody knows. */
export const trying = ({ email, password }: Pick<Person, 'email' | 'password'>, more: Partial<SigningIn> = {}) => ({
  email,
  password,
  recovery: null,
  ...stranger,
  ...more,
});

/** What waits for the ledger, in order. */
export async function ledgerOf({ db }: Access, tenant: string): Promise<{ kind: string; data: object }[]> {
  const rows = await withTenant(db, tenant, (trx) =>
    trx.selectFrom('ledger_inbox').select('entry').orderBy('arrived').execute(),
  );
  return rows.map(({ entry }) => JSON.parse(Buffer.from(entry).toString()) as { kind: string; data: object });
}

export interface Person {
  email: Pii;
  password: Secret;
  seed: Secret;
  session: Secret;
  known: Secret;
  codes: readonly Secret[];
}

export interface AccessBench {
  access: Access;
  door: Door;
  tenant: string;
  clock: Clock & { advance(duration: string): void };
  /** Joins by an invitation, with an app set up: signed in. */
  join: (email: string, role?: Role, by?: string | null) => Promise<Person>;
  /** The code that a person's app shows now. */
  code: (seed: Secret, later?: number) => Secret;
  /** Signs in with password and code; null when any of it is refused. */
  signIn: (who: Person) => Promise<Secret | null>;
}

/** The code that an app with this seed shows, so many steps of 30 seconds later. */
export const codeAt = (seed: Secret, clock: Clock, later = 0): Secret =>
  new Secret(hotp(base32Bytes(seed.reveal()), timeStep(clock.now()) + later));

/** Joins a company by an invitation, with a password and an app: signed in. */
export async function joinAs(
  access: Access,
  tenant: string,
  { email, role = 'owner', by = null }: { email: string; role?: Role; by?: string | null },
): Promise<Person> {
  const { db, clock } = access;
  const door = openDoor(access);
  const link = await invite(db, tenant, role, clock, { by });
  const form = { ...typed(email), name: `Person ${email.split('@')[0]}` };
  const joined = await door.accept(link, form, company);
  if (joined.is !== 'step') throw new Error(`did not join: ${JSON.stringify(joined)}`);
  const app = await door.setUp(joined.token, company);
  const done = await door.finishSetUp(joined.token, codeAt(app!.seed, clock), from);
  if (done.is !== 'in') throw new Error(`did not set up: ${done.is}`);
  const { session, known, codes } = done;
  return { email: form.email, password: form.password, seed: app!.seed, session, known, codes };
}

export async function accessBench(t: TestContext): Promise<AccessBench> {
  const { db } = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: tenant } = await ensureDefaultTenant(db, clock);
  const access = accessOf(db, clock, new Secret('a key that only tests have'), cheap);
  const door = openDoor(access);
  const code = (seed: Secret, later = 0): Secret => codeAt(seed, clock, later);
  return {
    access,
    door,
    tenant,
    clock,
    code,
    join: (email, role = 'owner', by = null) => joinAs(access, tenant, { email, role, by }),
    async signIn({ email, password, seed }) {
      const step = await door.signIn({ email, password, recovery: null, ...from });
      if (step.is !== 'step') return null;
      const done = await door.giveCode(step.token, code(seed), from);
      return done.is === 'in' ? done.session : null;
    },
  };
}
