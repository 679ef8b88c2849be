// For tests of break-glass and security events: a company with people, real mail into a throw-away folder, and the doors.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { Pii, Secret, fixedClock } from '#base';
import { openMail } from '#mail';
import { withTenant } from '#store';
import { testDatabase } from '#store/testing';
import type { Asking, GlassAct, Opens, Role, StaffSession } from '../index.ts';
import { accessOf, ensureDefaultTenant, openDoor, openGlassDoor, openSecurityDoor, sessionOf } from '../index.ts';
import { type Person, cheap, codeAt, joinAs } from '../testing.ts';

export const asking = (more: Partial<Asking> = {}): Asking => ({
  reason: new Pii('The order database is down; Mrs Zephyrine Quill cannot be paid.'),
  ticket: new Pii('OPS-4711'),
  subjects: 'all',
  columns: ['contact.email', 'order.amount'],
  minutes: 30,
  ...more,
});

/** A company whose first member joined an hour ago: long enough ago to be a second person. */
export async function glassBench(t: TestContext, opens: Opens | null = null) {
  const store = await testDatabase(t);
  const { db } = store;
  const home = mkdtempSync(join(tmpdir(), 'upheld-glass-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: tenant } = await ensureDefaultTenant(db, clock);
  const access = accessOf(db, clock, new Secret('a key that only tests have'), cheap);
  const mail = openMail({
    db,
    jobs: store.jobs,
    clock,
    home,
    smtp: null,
    from: 'privacy@fenwick.example',
    secret: new Secret('a secret of forty-eight characters for tests only'),
    sender: async () => ({ name: 'Fenwick Kites Ltd', replyTo: null }),
    mayDeliver: async () => ({ ok: true }),
    log: () => {},
  });
  const telling = {
    mail,
    company: async () => ({ name: 'Fenwick Kites Ltd', language: 'en' as const, address: 'https://fenwick.example' }),
  };
  const setting = { ...access, telling, opens };
  const door = openGlassDoor(setting);
  return {
    store,
    db,
    clock,
    tenant,
    access,
    setting,
    mail,
    home,
    door,
    security: openSecurityDoor(access),
    /** Joins just now. */
    person: (name: string, role: Role): Promise<Person> =>
      joinAs(access, tenant, { email: `${name}@fenwick.example`, role }),
    /** Signs in with password and code. */
    signIn: async ({ email, password, seed, known }: Person): Promise<Secret> => {
      const from = { known, device: { kind: 'computer', browser: 'firefox' } } as const;
      const door = openDoor(access);
      const step = await door.signIn({ email, password, recovery: null, ...from });
      const done = step.is === 'step' ? await door.giveCode(step.token, codeAt(seed, clock), from) : step;
      if (done.is !== 'in') throw new Error(`did not sign in: ${done.is}`);
      return done.session;
    },
    /** Joins, and is a member like any other an hour later. */
    async join(name: string, role: Role, in_ = tenant): Promise<StaffSession> {
      const { session } = await joinAs(access, in_, { email: `${name}@fenwick.example`, role });
      const who = await sessionOf(db, session, in_, clock);
      clock.advance('PT1H');
      return who!;
    },
    act: (who: StaffSession, id: string, wanted: GlassAct['is'], words: string | null = null) =>
      door.act(
        tenant,
        who.staff,
        id,
        wanted === 'review' ? { is: 'review', outcome: 'justified' } : { is: wanted },
        words === null ? null : new Pii(words),
      ),
    async ask(who: StaffSession, more: Partial<Asking> = {}): Promise<string> {
      const outcome = await door.ask(tenant, who.staff, asking(more));
      if (outcome.is !== 'asked') throw new Error(`was not asked: ${JSON.stringify(outcome)}`);
      return outcome.id;
    },
    /** Keys of the mails that were queued, with the letters of ids taken out, and to how many people each. */
    async mails(): Promise<Record<string, number>> {
      const rows = await withTenant(db, tenant, (trx) => trx.selectFrom('mail').select('key').execute());
      const kinds = rows.map(({ key }) => key.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*'));
      return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
    },
  };
}
