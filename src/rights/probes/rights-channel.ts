// rights-channel: each way of asking that the sentence names is tried, as far as a program can, and what came by it was entered on the day it came (Art. 12(2)).
import { Problem, tell } from '#base';
import { type Answer, type Probe, type World, promiseKind } from '#policy';
import { type RequestChannel, withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { tryReceive } from '../receive.ts';
import { today } from '../register.ts';
import type { AskingStage } from './asking.ts';
import { mailboxAnswer } from './channel-mailbox.ts';
import { type Named, type Way, namedIn } from './channel-words.ts';
import { say, sayTrial } from './measured.ts';
import { type Walks, walkLately } from './rights-offered.ts';

/** Under which channels of the register such requests stand. Somebody who calls or asks the help desk is entered by staff. */
const enteredAs: Readonly<Record<Way, readonly RequestChannel[]>> = {
  page: ['page'],
  email: ['email'],
  account: ['account', 'api'],
  phone: ['phone'],
  post: ['post'],
  support: ['email', 'phone', 'in-person'],
};

/** What staff enters that comes so. */
const byStaff: Readonly<Partial<Record<Way, RequestChannel>>> = { phone: 'phone', post: 'post', support: 'in-person' };

/** Nothing came yet, and a person may say that somebody is there: `vouched` of the kind. */
const mayBeSaid = (key: string): boolean => promiseKind('rights-channel')?.vouched?.includes(key) === true;

/** In the names of words. */
const nameOf = {
  page: 'Page',
  email: 'Email',
  account: 'Account',
  phone: 'Phone',
  post: 'Post',
  support: 'Support',
} as const satisfies Record<Way, string>;

export const rightsChannel = (house: RightsHouse, stage: AskingStage | null, walks: Walks): Probe => ({
  kind: 'rights-channel',
  async ask(world) {
    const named = namedIn(world);
    if (named.ways.length === 0) return { state: 'unproven', because: sayTrial('channelUnnamed'), measured: [] };
    const answers: Answer[] = [];
    for (const way of named.ways) answers.push(await answerOf({ house, stage, walks, world, named }, way));
    // A person's word on a letterbox says nothing about a mailbox that nobody could open: what no word makes good stands first.
    const open = answers.filter(({ state }) => state === 'unproven');
    const worst =
      answers.find(({ state }) => state === 'broken') ?? open.find(({ because }) => !mayBeSaid(because.key)) ?? open[0];
    const held = answers.filter(({ state }) => state === 'upheld');
    const measured = [
      ...held.filter((one) => held.length > 1 || one.state !== (worst ?? one).state).map(({ because }) => because),
      ...answers.flatMap((one) => one.measured),
    ];
    if (worst) return { state: worst.state, because: worst.because, measured };
    const [only] = held;
    return held.length === 1 && only
      ? { ...only, measured }
      : { state: 'upheld', because: sayTrial('channelsHold', { count: held.length }), measured };
  },
});

interface Look {
  house: RightsHouse;
  stage: AskingStage | null;
  walks: Walks;
  world: World;
  named: Named;
}

async function answerOf(look: Look, way: Way): Promise<Answer> {
  const { house, world } = look;
  const real = await cameBy(house, world, enteredAs[way]);
  const broken = real.late > 0;
  if (broken)
    return {
      state: 'broken',
      because: sayTrial(`late${nameOf[way]}`, { count: real.late, all: real.all }),
      measured: [],
    };
  const own = await tried(look, way, real.all);
  if (own.state !== 'upheld' || real.all === 0 || own.because.key.endsWith(`.used${nameOf[way]}`)) return own;
  return { ...own, measured: [...own.measured, sayTrial(`used${nameOf[way]}`, { count: real.all })] };
}

async function tried(look: Look, way: Way, used: number): Promise<Answer> {
  const { house, stage, walks, world, named } = look;
  const { tenant } = world.published;
  if (way === 'page') {
    const base = await house.address(tenant);
    const away = named.links.filter((link) => base === null || new URL(link).origin !== new URL(base).origin);
    if (away[0] !== undefined)
      return { state: 'unproven', because: sayTrial('pageElsewhere', { link: away[0] }), measured: [] };
    if (!stage) return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: [] };
    const walked = await walkLately(house, stage, walks, world);
    if (walked.came === 'not') return { state: 'unproven', because: { key: walked.key }, measured: [] };
    const [right, fault] = [...walked.faults].find(([, one]) => one !== null) ?? [];
    return right && fault
      ? { state: 'broken', because: sayTrial('cannotBeAsked', { right, fault }), measured: [] }
      : { state: 'upheld', because: sayTrial('pageWorks', { count: walked.faults.size }), measured: [] };
  }
  if (way === 'email') {
    if (!stage) return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: [] };
    const answers: Answer[] = [];
    for (const address of named.mailboxes) answers.push(await mailboxAnswer(house, stage, tenant, address));
    const worst =
      answers.find(({ state }) => state === 'broken') ??
      answers.find(({ state }) => state === 'unproven') ??
      answers[0];
    if (!worst) return { state: 'unproven', because: sayTrial('mailboxUnnamed'), measured: [] };
    return worst.state === 'upheld' ? ((await cannotEnter(look, 'email')) ?? worst) : worst;
  }
  // An app, a telephone and a letterbox are not ours to ring: what came by them shows that they work. That staff can enter it can be tried.
  const entered = byStaff[way];
  if (entered !== undefined) {
    const wrong = await cannotEnter(look, entered);
    if (wrong) return wrong;
    if ((await house.officers(tenant)) === 0)
      return { state: 'unproven', because: sayTrial('nobodyEnters'), measured: [] };
  }
  if (used > 0) return { state: 'upheld', because: sayTrial(`used${nameOf[way]}`, { count: used }), measured: [] };
  return { state: 'unproven', because: sayTrial(`unused${nameOf[way]}`), measured: [] };
}

/** A request that came so, entered and taken back: null when it stands under its day. */
async function cannotEnter({ house, world: { published } }: Look, channel: RequestChannel): Promise<Answer | null> {
  const { tenant } = published;
  const wrong = (fault: string): Answer => ({
    state: 'broken',
    because: sayTrial('notEntered', { fault }),
    measured: [],
  });
  try {
    const email = `${crypto.randomUUID()}@rehearsal.invalid`;
    const row = await tryReceive(house, tenant, channel === 'email' ? 'job:mailbox' : 'job:rehearsal', {
      asks: 'access',
      channel,
      language: 'en',
      // Who calls or writes a letter need not have a mailbox.
      sheet: channel === 'email' ? { email, words: 'Rehearsal.' } : { name: 'Rehearsal', words: 'Rehearsal.' },
      receivedOn: today(clockOf(house)),
      ...(channel === 'email' ? { guessed: true } : {}),
    });
    return row.receivedOn === today(clockOf(house)) && row.state === 'open' ? null : wrong('wrong-day');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code } = tell(error);
    if (/^(?:keyd|vault)\./.test(code))
      return { state: 'unproven', because: say('notExercised', { code }), measured: [] };
    return wrong(code);
  }
}

/** Requests of the last twelve months that came so, and those entered more than a day after they came: days differ by the place of the earth. */
const cameBy = (
  house: RightsHouse,
  { published: { tenant }, now }: World,
  channels: readonly RequestChannel[],
): Promise<{ all: number; late: number }> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const yearAgo = now.toZonedDateTimeISO('UTC').subtract({ years: 1 }).toInstant().toString();
    const rows = await trx
      .selectFrom('request')
      .select(['received_on', 'opened_at'])
      .where('tenant_id', '=', tenant)
      .where('channel', 'in', [...channels])
      .where('opened_at', '>=', yearAgo)
      .execute();
    const days = (row: (typeof rows)[number]): number =>
      (Date.parse(new Date(row.opened_at).toISOString().slice(0, 10)) - Date.parse(row.received_on)) / 86_400_000;
    // A link on the page may be pressed days later: its person took that time.
    const late = channels.includes('page') ? [] : rows.filter((row) => days(row) > 1);
    return { all: rows.length, late: late.length };
  });
