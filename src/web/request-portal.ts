// What the pages ask of requests: everything by the token of a link, nothing by a name, and nothing that only staff may know.
import { type Clock, type Secret, paceOf, systemClock } from '#base';
import { countryOf } from '#lint';
import type { Policy } from '#policy';
import {
  type CalledBack,
  type KindsKept,
  type Concerned,
  type DetailLink,
  type LeadsTo,
  type Notice,
  type NoticeLink,
  type PublicAsk,
  type RequestClock,
  type RequestRow,
  type RightsHouse,
  type WaitingAsk,
  ask,
  authorityLines,
  certificateOf,
  clockOfRequest,
  confirmAsk,
  confirmNotice,
  endAtOnce,
  followLink,
  kindsBehind,
  sayRight,
  sayWrong,
  hear,
  hearTransfer,
  lookAtAsk,
  lookAtDetail,
  lookAtNotice,
  noticesOf,
  openNotice,
  promisedPeriod,
  proveByDetail,
  proveMailbox,
  proveByLink,
  statusToken,
  takeBack,
  takePackage,
  takeTransfer,
  timelineOf,
} from '#rights';
import { type RequestStep, stepsOf } from './request-steps.ts';

type Contact = Policy['contacts'][number];

/** What the policy in force says of asking. */
export interface RequestOffer {
  /** Whether a request can be taken in: without a policy and its country no answer could be given in time. */
  open: boolean;
  /** ISO 8601 duration; null: the law's month. */
  promised: string | null;
  contacts: readonly { channel: Contact['channel']; value: string }[];
  /** Name, postal and web address; empty: the policy names none, and none is known of its country. */
  authority: readonly string[];
  /** BCP 47, of the labels. */
  language: string;
  /** What can be objected to, and whose consent can be withdrawn. */
  purposes: Readonly<Record<'objection' | 'withdraw-consent', readonly Purpose[]>>;
}

export interface Purpose {
  id: string;
  label: string;
}

/** A request as its person may see it: no name, no words, nobody of the staff. */
export interface RequestSeen extends Pick<
  RequestRow,
  'number' | 'asks' | 'receivedOn' | 'state' | 'identity' | 'extendedOn'
> {
  clock: RequestClock;
  /** By which way a proof is awaited; null: none is. */
  awaits: 'address-on-file' | 'known-detail' | 'other' | null;
  /** ISO 8601 instant before which nothing is erased; null once it is over. */
  coolingUntil: string | null;
  steps: readonly RequestStep[];
  /** Its end stands in the ledger, and can be proved. */
  certified: boolean;
  /** Of an erasure: how many keyed marks of the person stay, as its certificate says. */
  marks: number;
  /** Who else was told (Art. 19). */
  recipients: readonly Pick<Notice, 'fact' | 'name' | 'state'>[];
  authority: readonly string[];
}

/** `company` is the id of a tenant; a token that is used, over, forged or of another company answers null. All may throw Problems `rights.*`, `vault.*` and `keyd.*`. */
export interface RequestPortal {
  offer(company: string): Promise<RequestOffer>;
  /** Counts a form of this network (`networkOf`). 0, or the whole seconds that it has to wait. */
  wait(network: string | null): number;
  ask(company: string, asked: PublicAsk): Promise<void>;
  waiting(company: string, token: Secret): Promise<WaitingAsk | null>;
  /** The token of a link to its status. */
  confirm(company: string, token: Secret): Promise<string | null>;
  seen(company: string, token: Secret): Promise<RequestSeen | null>;
  hear(company: string, token: Secret, text: string): Promise<boolean>;
  takeBack(company: string, token: Secret): Promise<boolean>;
  /** What would be proved, or handed over. */
  look(
    company: string,
    token: Secret,
    leads: Extract<LeadsTo, 'identity' | 'mailbox' | 'package'>,
  ): Promise<Pick<RequestRow, 'number' | 'asks'> | null>;
  /** The token of a link to its status. */
  prove(company: string, token: Secret): Promise<string | null>;
  detail(company: string, token: Secret): Promise<DetailLink | null>;
  /** What was typed, by kind. `status`: the token of a link to its status; `left`: how many tries there still are. */
  proveDetail(
    company: string,
    token: Secret,
    typed: Readonly<Record<string, string>>,
  ): Promise<{ status: string } | { left: number } | null>;
  /** Whoever pressed reads the new mailbox. */
  proveMailbox(company: string, token: Secret): Promise<boolean>;
  /** Kinds of data behind a question whether they are right; that they are; and that they are not: the token of a link to the status of the request. */
  kinds(company: string, token: Secret): Promise<KindsKept | null>;
  sayRight(company: string, token: Secret): Promise<boolean>;
  sayWrong(company: string, token: Secret, words: string): Promise<string | null>;
  /** By a link to its status. */
  certificate(company: string, token: Secret): ReturnType<typeof certificateOf>;
  takePackage(company: string, token: Secret): ReturnType<typeof takePackage>;
  /** For a recipient of data: what its link is about, whom it concerns once that was asked for, and that it took note. */
  notice(company: string, token: Secret): Promise<NoticeLink | null>;
  openNotice(company: string, token: Secret): Promise<Concerned | null>;
  confirmNotice(company: string, token: Secret): Promise<boolean>;
  /** For the service of another controller. */
  takeTransfer(company: string, token: Secret): ReturnType<typeof takeTransfer>;
  hearTransfer(company: string, token: Secret, called: CalledBack): ReturnType<typeof hearTransfer>;
}

/** A school class that asks together comes through; then one a minute: nobody can have mails sent to a list of addresses. */
const ofOneNetwork = { atOnce: 30, each: 60_000 };

/** The portal over a house that is opened when it is first needed. */
export function requestPortal(house: () => Promise<RightsHouse>, clock: Clock = systemClock): RequestPortal {
  const pace = paceOf(clock, ofOneNetwork);
  const status = async (open: RightsHouse, company: string, request: RequestRow): Promise<string> => {
    await endAtOnce(open, company);
    return (await statusToken(open, company, request.id)).reveal();
  };
  return {
    offer: async (company) => offerOf(await house(), company),
    wait: (network) => pace.wait(network),
    ask: async (company, asked) => ask(await house(), company, asked),
    waiting: async (company, token) => lookAtAsk(await house(), company, token),
    async confirm(company, token) {
      const open = await house();
      const received = await confirmAsk(open, company, token);
      return received && status(open, company, received.request);
    },
    async seen(company, token) {
      const open = await house();
      const request = await followLink(open, company, token, 'status');
      return request && seenOf(open, company, request);
    },
    async hear(company, token, text) {
      const open = await house();
      const request = await followLink(open, company, token, 'status');
      if (request) await hear(open, company, request.id, text);
      return request !== null;
    },
    async takeBack(company, token) {
      const open = await house();
      const request = await followLink(open, company, token, 'status');
      if (request) await takeBack(open, company, request.id, 'person');
      return request !== null;
    },
    async look(company, token, leads) {
      const request = await followLink(await house(), company, token, leads);
      return request && (leads === 'package' || request.state === 'open') ? request : null;
    },
    kinds: async (company, token) => kindsBehind(await house(), company, token),
    sayRight: async (company, token) => sayRight(await house(), company, token),
    async sayWrong(company, token, words) {
      const open = await house();
      const received = await sayWrong(open, company, token, words);
      return received && status(open, company, received.request);
    },
    async prove(company, token) {
      const open = await house();
      const request = await proveByLink(open, company, token);
      return request && status(open, company, request);
    },
    detail: async (company, token) => lookAtDetail(await house(), company, token),
    async proveDetail(company, token, typed) {
      const open = await house();
      const tried = await proveByDetail(open, company, token, typed);
      if (tried?.is !== 'proven') return tried;
      return { status: await status(open, company, tried.request) };
    },
    proveMailbox: async (company, token) => proveMailbox(await house(), company, token),
    async certificate(company, token) {
      const open = await house();
      const request = await followLink(open, company, token, 'status');
      return request && certificateOf(open, company, request);
    },
    takePackage: async (company, token) => takePackage(await house(), company, token),
    notice: async (company, token) => lookAtNotice(await house(), company, token),
    openNotice: async (company, token) => openNotice(await house(), company, token),
    confirmNotice: async (company, token) => confirmNotice(await house(), company, token),
    takeTransfer: async (company, token) => takeTransfer(await house(), company, token),
    hearTransfer: async (company, token, called) => hearTransfer(await house(), company, token, called),
  };
}

async function offerOf(house: RightsHouse, company: string): Promise<RequestOffer> {
  const published = await house.vault.published(company);
  if (!published) return { ...nothingSaid, purposes: { objection: [], 'withdraw-consent': [] } };
  const { policy, number } = published;
  const country = countryOf(policy);
  return {
    open: true,
    promised: promisedPeriod(policy),
    contacts: contactsFor(policy),
    authority: await authorityLines(house, company, { policyVersion: number, country: country ?? '' }),
    language: policy.meta.language,
    purposes: {
      objection: purposesOn(policy, /^eu-gdpr:A6-1-[ef]/),
      'withdraw-consent': purposesOn(policy, /^eu-gdpr:A(?:6-1|9-2)-a/),
    },
  };
}

const nothingSaid = { open: false, promised: null, contacts: [], authority: [], language: 'en' } as const;

/** What the policy gives for requests, else for questions about data, else any way to write. */
function contactsFor({ contacts }: Policy): RequestOffer['contacts'] {
  const uses = [['rights'], ['dpo', 'questions', 'complaints'], ['general']] as const;
  const given = contacts.flatMap(({ channel, value, use }) => (value === null ? [] : [{ channel, value, use }]));
  const found = uses.map((wanted) =>
    given.filter(({ use }) => use.some((one) => (wanted as readonly string[]).includes(one))),
  );
  return (found.find((some) => some.length > 0) ?? given).map(({ channel, value }) => ({ channel, value }));
}

/** Those that rest on such a basis, and those whose basis the policy leaves open; where it says none of any, all of them. */
function purposesOn({ purposes, bases }: Policy, basis: RegExp): Purpose[] {
  const some = purposes.filter(
    ({ bases: ids }) => ids.length === 0 || bases.some((one) => ids.includes(one.id) && basis.test(one.basis)),
  );
  return (some.length > 0 ? some : purposes).map(({ id, label }) => ({ id, label }));
}

/** As the entry in the ledger says it. Ends of before it did say nothing. */
function marksIn(events: Awaited<ReturnType<typeof timelineOf>>): number {
  const marks = events.findLast(({ kind }) => kind === 'answered')?.data['marks'];
  return typeof marks === 'number' ? marks : 0;
}

async function seenOf(house: RightsHouse, company: string, row: RequestRow): Promise<RequestSeen> {
  const { number, asks, receivedOn, state, identity, extendedOn, coolingUntil } = row;
  const events = await timelineOf(house, company, row.id);
  const waits = state === 'open' && row.pauses.some((pause) => pause.for === 'identity' && pause.to === null);
  const way = events.findLast(({ kind }) => kind === 'proof-asked')?.data['way'];
  const cools = state === 'open' && coolingUntil !== null && coolingUntil > house.vault.clock.now().toString();
  return {
    number,
    asks,
    receivedOn,
    state,
    identity,
    extendedOn,
    clock: clockOfRequest(row),
    awaits: waits ? (way === 'address-on-file' || way === 'known-detail' ? way : 'other') : null,
    coolingUntil: cools ? coolingUntil : null,
    steps: stepsOf(events),
    certified: state !== 'open' && (await certificateOf(house, company, row)) !== null,
    marks: marksIn(events),
    recipients: await noticesOf(house, company, row.id),
    authority: await authorityLines(house, company, row),
  };
}
