// The pages of the console as data: the one list that its navigation, its settings and its search are made from.
import { type AccessObject, type Verb, may } from '#access';
import type { Text } from '#base';
import { accuracy, board, consents, desk, entry, ledger, looks, organisations, retention, review } from '#words';
import { type Act, consoleActs } from './console-acts.ts';
import type { Session } from './house.ts';

/** The groups in the order in which they stand; `today` has no heading. */
export const groups = {
  today: null,
  policy: desk.groupPolicy,
  proof: desk.groupProof,
  settings: desk.groupSettings,
} as const satisfies Record<string, Text | null>;

export interface NavPage {
  page: string;
  group: keyof typeof groups;
  words: Text;
  /** What it is for, in one plain sentence. */
  says: Text;
  /** What it asks of the reader. Absent: what `console-acts.ts` says; a page that is not there does not exist yet and is not shown. */
  asks?: Act;
}

/** One line a page. Some lines wait for a page that is still to come: they show as soon as `console-acts.ts` knows it. */
export const consoleNav: readonly NavPage[] = [
  { page: '/console', group: 'today', words: desk.overview, says: desk.overviewSays },
  { page: '/console/people', group: 'today', words: desk.people, says: desk.peopleSays },
  { page: '/console/organisations', group: 'today', words: organisations.title, says: organisations.says },
  { page: '/console/consent', group: 'today', words: consents.title, says: consents.says },
  { page: '/console/requests', group: 'today', words: desk.requests, says: desk.requestsSays },
  { page: '/console/storage', group: 'today', words: retention.title, says: retention.says },
  { page: '/board', group: 'policy', words: board.board, says: desk.boardSays, asks: 'read:board' },
  { page: '/console/review', group: 'policy', words: review.title, says: desk.reviewSays },
  { page: '/console/records', group: 'policy', words: desk.records, says: desk.recordsSays },
  { page: '/ledger', group: 'proof', words: ledger.title, says: desk.ledgerSays, asks: 'read:ledger' },
  { page: '/console/audit', group: 'proof', words: desk.audit, says: desk.auditSays },
  { page: '/console/security', group: 'proof', words: desk.security, says: desk.securitySays },
  { page: '/console/break-glass', group: 'proof', words: desk.breakGlass, says: desk.breakGlassSays },
  { page: '/console/settings', group: 'settings', words: desk.settings, says: desk.settingsSays },
  { page: '/console/consent/look', group: 'settings', words: looks.title, says: looks.says },
  { page: '/console/accuracy', group: 'settings', words: accuracy.desk, says: accuracy.deskSays },
  { page: '/console/staff', group: 'settings', words: entry.staffTitle, says: desk.staffSays },
  { page: '/console/api-keys', group: 'settings', words: desk.apiKeys, says: desk.apiKeysSays },
  { page: '/console/keys', group: 'settings', words: desk.keys, says: desk.keysSays },
  { page: '/console/account', group: 'settings', words: entry.accountTitle, says: desk.accountSays },
];

/** Pages that are reached from another one, by that one. `null`: from the field in the header, or by the link of an invitation or of a mail. */
export const within: Readonly<Record<string, string | null>> = {
  '/console/attest': '/console',
  '/console/review/fact': '/console/review',
  '/console/records.csv': '/console/records',
  '/console/records.json': '/console/records',
  '/console/account/app': '/console/account',
  '/console/account/email': '/console/account',
  '/console/email/:token': null,
  '/console/account/passkey': '/console/account',
  '/console/join': null,
  '/console/people/new': '/console/people',
  '/console/people/import': '/console/people',
  '/console/people/import/:import': '/console/people',
  '/console/people/import/:import/refused.csv': '/console/people',
  '/console/people/:person': '/console/people',
  '/console/people/:person/change/:record': '/console/people',
  '/console/people/:person/add': '/console/people',
  '/console/people/:person/erase': '/console/people',
  '/console/people/:person/merge': '/console/people',
  '/console/people/:person/merge/:other': '/console/people',
  '/console/people/:person/organisation': '/console/people',
  '/console/organisations/new': '/console/organisations',
  '/console/organisations/:organisation': '/console/organisations',
  '/console/organisations/:organisation/change': '/console/organisations',
  '/console/consent/choices': '/console/consent',
  '/console/consent/held-back': '/console/consent',
  '/console/consent/choices/:choice': '/console/consent',
  '/console/consent/choices/:choice/receipt.json': '/console/consent',
  '/console/consent/choices/:choice/shown/:picture': '/console/consent',
  '/console/consent/look/frame': '/console/consent/look',
  '/console/consent/look/texts': '/console/consent/look',
  '/console/consent/versions': '/console/consent/look',
  '/console/consent/versions/:policy/:texts/:picture': '/console/consent/look',
  '/console/requests/new': '/console/requests',
  '/console/requests/:number': '/console/requests',
  '/console/requests/:number/choose': '/console/requests',
  '/console/storage/plans/:plan': '/console/storage',
  '/console/erasures': '/console/people',
  '/console/erasures/:erasure': '/console/people',
  '/console/search': null,
};

/** The pages that exist and that this reader may open, in their order. */
export const pagesFor = (session: Session): NavPage[] =>
  consoleNav.filter(({ page, asks = actOfPage(page) }) => asks !== null && mayOpen(session, asks));

const actOfPage = (page: string): Act | null => {
  const act = consoleActs.find(({ method, path }) => method === 'GET' && path === page);
  return act === undefined || act.asks === 'open' ? null : act.asks;
};

/** For personal data a purpose is named behind the door; the way to the door is shown to whoever could name one. */
export function mayOpen(session: Session, act: Act): boolean {
  const [verb, object] = act.split(':') as [Verb, AccessObject];
  return may(session, verb, object, 'to open its page');
}
