// What the search of the console looks through: one source a kind of thing, each asking what its page asks. People are not among them.
import type { Text } from '#base';
import { type PublishedPolicy, type State, allFacts, segmentsOf } from '#policy';
import type { BoardView } from '#evidence';
import { board as boardWords, desk, kindName } from '#words';
import { isUuid } from './account-routes.tsx';
import type { Act } from './console-acts.ts';
import { mayOpen, pagesFor } from './console-nav.ts';
import { promisesOf } from './due.ts';
import { headline } from './fact-line.ts';
import type { WebHouse } from './house.ts';
import { lineSaid } from './ledger-lines.tsx';
import { roleName } from './pages/account-parts.tsx';
import { factAnchor } from './pages/review.tsx';
import { proofOf } from './proof.tsx';
import { anchorOf } from './prose.tsx';
import { cleaned, hasAll, wordsOf } from './search.ts';
import { type Speaker, told } from './speak.tsx';
import type { SignedInVisit } from './visit.ts';

export interface Hit {
  text: string;
  href: string;
  /** What it is called by programs: found when the whole query is one of them. */
  ids?: readonly string[];
  note?: string;
  state?: State;
  /** Language of the text, or of the note, where it is the policy's. */
  lang?: string;
  noteLang?: string;
}

export interface Group {
  title: Text;
  hits: readonly Hit[];
  /** How many more there are. */
  more: number;
}

interface Place {
  house: WebHouse;
  visit: SignedInVisit;
  query: string;
  t: Speaker;
  board: BoardView | null;
  published: PublishedPolicy | null;
}

interface Source {
  title: Text;
  asks: Act;
  most: number;
  hits: (place: Place) => readonly Hit[] | Promise<readonly Hit[]>;
}

/** In the order in which they are shown; together at most fifty hits. */
export const sources: readonly Source[] = [
  {
    title: desk.inPages,
    asks: 'read:account',
    most: 6,
    hits: ({ visit, t }) =>
      pagesFor(visit.session).map(({ page, words, says }) => ({ text: t(words), note: t(says), href: page })),
  },
  { title: desk.inPromises, asks: 'read:board', most: 9, hits: promises },
  { title: desk.inSentences, asks: 'read:policy', most: 14, hits: sentences },
  { title: desk.inFacts, asks: 'read:policy', most: 8, hits: facts },
  { title: desk.inFindings, asks: 'read:board', most: 6, hits: findings },
  {
    title: desk.inStaff,
    asks: 'read:staff',
    most: 6,
    hits: async ({ house, visit, t }) =>
      (await house.door.members(visit.company.id)).map(({ name, role }) => ({
        text: name,
        note: t(roleName(role)),
        href: '/console/staff',
      })),
  },
  { title: desk.inLedger, asks: 'read:ledger', most: 1, hits: entries },
];

/** What was found, by kind. Nothing for a query without a word in it. */
export async function find(house: WebHouse, visit: SignedInVisit, query: string, t: Speaker): Promise<Group[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const { id } = visit.company;
  const [board, published] = await Promise.all([house.board(id), house.published(id, 'latest')]);
  const place: Place = { house, visit, query: cleaned(query), t, board, published };
  const groups = await Promise.all(
    sources
      .filter(({ asks }) => mayOpen(visit.session, asks))
      .map(async ({ title, most, hits }) => {
        const found = (await hits(place)).filter(
          ({ text, note = '', state, ids = [] }) =>
            hasAll(`${text} ${note} ${state ? t(boardWords[state]) : ''}`, words) ||
            ids.some((id) => isCalled(id, place.query)),
        );
        return { title, hits: found.slice(0, most), more: Math.max(0, found.length - most) };
      }),
  );
  return groups.filter(({ hits }) => hits.length > 0);
}

const isCalled = (id: string, query: string): boolean => id.toLowerCase() === query.toLowerCase();

function promises({ board, t }: Place): Hit[] {
  if (!board) return [];
  return promisesOf(board).map((promise) => ({
    text: t(promise.name),
    note: promise.sentences[0] ?? '',
    noteLang: board.language,
    ids: [promise.id, promise.kind],
    state: promise.state,
    href: proofOf(promise.id),
  }));
}

function sentences({ board }: Place): Hit[] {
  if (!board) return [];
  return segmentsOf(board.prose).map((segment) => {
    const mark = board.marks[segment.id];
    return {
      text: segment.text,
      lang: board.language,
      href: `/board#${anchorOf(segment)}`,
      ...(mark ? { state: mark.state } : {}),
    };
  });
}

function facts({ published, t }: Place): Hit[] {
  if (!published) return [];
  return allFacts(published.policy).map(({ list, fact }) => ({
    text: headline(list, fact, published.policy, t),
    note: t(kindName(list)) + (fact.stated ? `: “${fact.stated.quote}”` : ''),
    ids: [fact.id],
    href: `/console/review#${factAnchor(fact.id)}`,
  }));
}

function findings({ board, t }: Place): Hit[] {
  if (!board) return [];
  return board.findings.map(({ rule, article, name, message, segment, silenced }) => ({
    text: told(message, t.language),
    note: `${t(name)} · ${article}`,
    ids: [rule],
    href: segment === null ? `/board#${silenced ? 'silenced' : 'missing'}` : `/board#${anchorOf({ id: segment })}`,
  }));
}

async function entries({ house, visit, query, t }: Place): Promise<Hit[]> {
  const line = isUuid(query) ? await house.ledger.entry(visit.company.id, query.toLowerCase()) : null;
  if (!line) return [];
  return [{ text: lineSaid(line, t), note: line.id, href: `/ledger/receipts/${line.id}` }];
}
