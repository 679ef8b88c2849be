// What the pages need from the house. `main.ts` builds one from the rooms; tests build one from memory.
import type { Door, EmailDoor, GlassDoor, SecurityDoor, StaffSession } from '#access';
import type { Clock } from '#base';
import type { ConsentDesk, LookDesk, PermissionDesk } from '#consent';
import type { BoardView } from '#evidence';
import type { PublishedPolicy } from '#policy';
import type { StorageDesk } from '#retention';
import type { RequestDesk } from '#rights';
import type { Answered, Asked, Notice, Review, VersionChanges } from '#publish';
import type { ApiView } from './pages/api.tsx';
import type { WatchView } from './pages/console.tsx';
import type { LedgerLine } from './ledger-lines.tsx';
import type { AuthorityView } from './pages/policy.tsx';
import type { PeopleDesk } from './people-desk.ts';
import type { VersionLine } from './pages/policy-history.tsx';
import type { RequestPortal } from './request-portal.ts';

/** The company whose pages these are. */
export interface Company {
  id: string;
  name: string;
  /** Whether everyone may read the board, or only staff. */
  boardPublic: boolean;
}

/** A person who is signed in, for one company. What they may do says `may` of `#access`. */
export type Session = StaffSession;

export interface Attesting {
  promise: string;
  /** false: the person says that the promise is not kept. */
  holds: boolean;
  by: string;
  statement: string;
  /** Of a file that was shown, its name and SHA-256; the file itself is never kept. */
  file: { name: string; sha256: string } | null;
  /** ISO 8601 calendar date: the last day on which it counts. */
  expiresOn: string;
}

export interface WebHouse {
  clock: Clock;
  /** The address for the outside (`https://example.com`), or null: then the address of the request is used. */
  publicUrl: string | null;

  /** The company at this address; null before the first start has finished. */
  company(): Promise<Company | null>;
  /** A further company by its id, when visitors of a site of its own are asked here; null: there is none. Absent: there are none. */
  siteCompany?(id: string): Promise<Company | null>;
  /** A published version by number, or the one in force; null when there is none. */
  published(company: string, number: number | 'latest'): Promise<PublishedPolicy | null>;
  versions(company: string): Promise<readonly VersionLine[]>;
  /** What changed from one version to a later one; null when one of them is not there. */
  changes(company: string, from: number, to: number): Promise<VersionChanges | null>;
  /** What is kept with each version from the second on; any order. */
  notices(company: string): Promise<readonly Notice[]>;
  /** The material change that readers must see today; null when there is none. */
  standingNotice(company: string): Promise<Notice | null>;
  /** What is known of the supervisory authority that a policy names; null when it names none. */
  authority(published: PublishedPolicy): AuthorityView | null;

  /** The board of the version in force; null when nothing is published. */
  board(company: string): Promise<BoardView | null>;
  /** Who may read the board: everyone when it is public, whoever is signed in, and on a trial machine whoever sits at it. */
  mayReadBoard(company: Company, session: Session | null, request: Request): boolean;
  /** Who asks, as far as the connection says it: `networkOf`. Absent or null: nobody is told apart. */
  networkOf?(request: Request, connection: unknown): string | null;
  /** How the published page answered over the last 30 days; null when it was never asked. */
  watch(company: string): Promise<WatchView | null>;

  /** Sign-in, accounts and staff. */
  door: Door;
  /** Changing one's own address. */
  email: EmailDoor;
  /** Access in an emergency. */
  glass: GlassDoor;
  /** What looked unusual. */
  security: SecurityDoor;

  /** May throw a Problem, which is then shown above the form. */
  attest(company: string, entry: Attesting, session: Session): Promise<void>;
  /** Takes an attestation of this company back; false when there is none. */
  revoke(company: string, id: string, session: Session): Promise<boolean>;
  /** Starts the checks, and may return before they have ended. */
  proveNow(company: string): Promise<void>;
  setBoardPublic(company: string, isPublic: boolean, session: Session): Promise<void>;

  /** What stands in the company's folder, read; null when it has none. May throw a Problem. */
  review(company: string): Promise<Review | null>;
  /** Writes a person's word on a fact into policy.yaml. May throw a Problem, which is then shown above the form. */
  correct(company: string, revision: string, asked: Asked, why: string, session: Session): Promise<Answered>;

  /** The record of what was done. */
  ledger: {
    /** Null before the first entry. */
    state(company: string): Promise<{ size: number; vkey: string; checkpoint: string } | null>;
    /** Up to `count` of the newest entries, newest first: of all kinds for staff, else of those for everybody. */
    newest(company: string, count: number, staff: boolean): Promise<readonly LedgerLine[]>;
    /** An entry by its id (a UUID); null when there is none. For staff. */
    entry(company: string, id: string): Promise<LedgerLine | null>;
    /** A file as C2SP tlog-tiles names it; null when there is none. */
    file(company: string, path: string): Promise<Uint8Array | null>;
    /** The receipt of an entry by its id (a UUID); null when there is none, or it is not for this reader. */
    receipt(company: string, id: string, staff: boolean): Promise<string | null>;
  };

  /** People's data, for whoever names a purpose. */
  people: PeopleDesk;

  /** What known people want to be sent: by the links in their mail. */
  permissions: PermissionDesk;

  /** Requests of people, and every step that they can take. */
  requestDesk: RequestDesk;
  /** Storage periods: what leaves when, plans, legal holds. */
  storage: StorageDesk;
  /** What people ask by right: by the links in their mail. */
  requestPortal: RequestPortal;

  /** What visitors chose, for staff. */
  consents: ConsentDesk;
  /** Texts and look of the banner. */
  looks: LookDesk;

  /** What the page of the API shows. */
  api(): ApiView;

  /** Whether the database answers. */
  healthy(): Promise<boolean>;
  /** Takes note of an error that a reader met; the page itself shows no internals. */
  report(error: unknown): void;
}
