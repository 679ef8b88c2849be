// Test only: a house in memory, with the sample shop in it. It keeps what is done to it, so that tests can look.
import { fixedClock } from '#base';
import type { BoardView } from '#evidence';
import type { Attesting, Company, Session, WebHouse } from './house.ts';
import type { WatchView } from './pages/console.tsx';
import { sampleChanges, sampleNotices } from './sample-changes.ts';
import type { Asked, Review } from '#publish';
import { type SamplePeople, sampleDesk } from './sample-people.ts';
import { type SampleRequestDesk, sampleRequestDesk } from './sample-request-desk.ts';
import { sampleLedger } from './sample-ledger.ts';
import { sampleStorage } from './sample-storage.ts';
import { sampleReview } from './sample-review.ts';
import { sampleDoor, sampleSession } from './sample-door.ts';
import { sampleEmail } from './sample-email.ts';
import { sampleGlass, sampleSecurity } from './sample-glass.ts';
import { sampleConsents } from './sample-consents.ts';
import { sampleLooks } from './sample-looks.ts';
import { samplePermissions } from './sample-permissions.ts';
import { samplePortal } from './sample-portal.ts';
import { sampleApi } from './sample-api.ts';
import { sampleBoard, sampleNow, samplePolicy } from './sample.ts';

export const sampleWatch: WatchView = (() => {
  const days = Array.from({ length: 30 }, (_, index) => {
    const day = new Date(Date.parse('2026-10-23T00:00:00Z') + index * 86_400_000).toISOString().slice(0, 10);
    const gaps = index === 7 ? 900 : index === 8 ? 1440 : index === 20 ? 240 : index === 29 ? 148 : 0;
    const failed = index === 14 ? 14 : index === 25 ? 121 : 0;
    return { day, answered: 1440 - gaps - failed, failed, gaps };
  });
  const sum = (pick: (day: (typeof days)[number]) => number): number =>
    days.reduce((total, day) => total + pick(day), 0);
  return {
    minutes: 43_200,
    answered: sum((day) => day.answered),
    failed: sum((day) => day.failed),
    gaps: sum((day) => day.gaps),
    longestOutage: 121,
    days,
  };
})();

export interface SampleHouse extends WebHouse {
  company(): Promise<Company>;
  state: {
    boardPublic: boolean;
    versions: number;
    board: BoardView | null;
    watch: WatchView | null;
    mayChange: boolean;
    invitations: Set<string>;
    sessions: Map<string, Session>;
    /** Whether the person who is signed in has given a password or code in the last five minutes. */
    confirmed: boolean;
    attested: Attesting[];
    revoked: string[];
    proved: number;
    reported: unknown[];
    review: Review | null;
    corrected: { revision: string; asked: Asked; why: string; by: string }[];
    people: SamplePeople;
    requestDesk: SampleRequestDesk;
    storage: { text: string; none: boolean; done: string[] };
  };
}

/** `session` is the token of a person who is already signed in. */
export function sampleHouse(session = 'a-session'): SampleHouse {
  const state: SampleHouse['state'] = {
    boardPublic: true,
    versions: 3,
    board: sampleBoard,
    watch: sampleWatch,
    mayChange: true,
    invitations: new Set(['an-invitation']),
    confirmed: true,
    sessions: new Map([[session, sampleSession]]),
    attested: [],
    revoked: [],
    proved: 0,
    reported: [],
    review: sampleReview(),
    corrected: [],
    people: { text: '', count: 1080, done: [] },
    requestDesk: { text: '', none: false, done: [] },
    storage: { text: '', none: false, done: [] },
  };
  const latest = (): number => state.versions;
  return {
    state,
    clock: fixedClock(sampleNow),
    publicUrl: null,
    company: () => Promise.resolve({ id: 'default', name: sampleBoard.company, boardPublic: state.boardPublic }),
    published: (_, number) => {
      const wanted = number === 'latest' ? latest() : number;
      return Promise.resolve(wanted >= 1 && wanted <= latest() ? samplePolicy(wanted) : null);
    },
    versions: () =>
      Promise.resolve(
        Array.from({ length: latest() }, (_, index) => samplePolicy(index + 1)).map((version) => ({
          number: version.number,
          title: version.policy.meta.title,
          publishedAt: version.publishedAt,
          sha256: version.sha256,
        })),
      ),
    changes: (_, from, to) => Promise.resolve(from >= 1 && to <= latest() ? sampleChanges(from, to) : null),
    notices: () => Promise.resolve(sampleNotices(latest())),
    standingNotice: () => Promise.resolve(sampleNotices(latest()).find((notice) => notice.material) ?? null),
    authority: () => ({
      name: 'Information Commissioner’s Office',
      address: ['Wycliffe House, Water Lane', 'Wilmslow SK9 5AF', 'United Kingdom'],
      website: 'https://ico.org.uk/',
    }),
    board: () => Promise.resolve(state.board),
    mayReadBoard: (company, who) => company.boardPublic || who !== null,
    watch: () => Promise.resolve(state.watch),
    door: sampleDoor(state),
    email: sampleEmail(),
    glass: sampleGlass(),
    security: sampleSecurity(),
    attest: (_, entry) => {
      state.attested.push(entry);
      return Promise.resolve();
    },
    revoke: (_, id) => {
      const known = sampleBoard.marks;
      const found = Object.values(known).some((mark) =>
        mark.promises.some((promise) => promise.attestations.some((given) => given.id === id)),
      );
      if (found) state.revoked.push(id);
      return Promise.resolve(found);
    },
    proveNow: () => {
      state.proved += 1;
      return Promise.resolve();
    },
    setBoardPublic: (_, isPublic) => {
      state.boardPublic = isPublic;
      return Promise.resolve();
    },
    review: () => Promise.resolve(state.review),
    correct: (_, revision, asked, why, session) => {
      state.corrected.push({ revision, asked, why, by: session.name });
      return Promise.resolve({ id: asked.id ?? 'added' });
    },
    ledger: sampleLedger,
    people: sampleDesk(state.people),
    requestDesk: sampleRequestDesk(state.requestDesk),
    storage: sampleStorage(state.storage),
    permissions: samplePermissions(),
    requestPortal: samplePortal(),
    consents: sampleConsents(),
    looks: sampleLooks(),
    api: () => sampleApi,
    healthy: () => Promise.resolve(true),
    report: (error) => void state.reported.push(error),
  };
}
