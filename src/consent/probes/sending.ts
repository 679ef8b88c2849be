// What one rehearsal proves of five promises about mail. They speak for what Upheld sends itself; what others send stays unproven.
import { type Answer, type Probe, type World, elsewhere } from '#policy';
import type { Message } from '#words';
import { vendorOf } from '../cookie-kinds.ts';
import { noticeOf } from '../notice.ts';
import { askedPurposes } from '../people/rule.ts';
import { siteAnswer } from './visit/judge.ts';
import type { VisitStage } from './visit/shared.ts';
import type { Scene } from './visit/judge.ts';
import { wishes } from './wishes.ts';
import { withdrawal } from './withdrawal.ts';
import { type Rehearsed, type Seen, type Stage, rehearse } from './rehearsal.ts';

const day = 24 * 60 * 60 * 1000;
/** The probes of one run share a rehearsal, also one that went badly. */
const oneRun = 60 * 1000;

/** Rehearsals that were played lately, by company and version. */
export type Played = Map<string, { until: number; rehearsed: Promise<Rehearsed> }>;

function lately(stage: Stage, played: Played, { published, now }: World): Promise<Rehearsed> {
  const key = `${published.tenant} ${published.sha256}`;
  const known = played.get(key);
  if (known && known.until > now.epochMilliseconds) return known.rehearsed;
  const rehearsed = rehearse(stage, published.tenant);
  const kept = { until: now.epochMilliseconds + oneRun, rehearsed };
  if (played.size > 500) played.clear();
  played.set(key, kept);
  rehearsed.then(
    (one) => {
      if (one.came === 'through' && faultOf(one.seen) === null) kept.until = now.epochMilliseconds + day;
    },
    () => played.delete(key),
  );
  return rehearsed;
}

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `rehearsal.${key}`,
  values,
});

type Part = keyof Seen;
const consent: readonly Part[] = ['refusedBefore', 'scanHarmless'];
const stop: readonly Part[] = ['headers', 'lookHarmless', 'status', 'refusedAfter', 'keptAfterErasure'];
const service: readonly Part[] = ['refusedAfter', 'noticeGoes', 'noticePlain', 'wordsRefused', 'disguised'];
const withdraw: readonly Part[] = ['lookHarmless', 'status', 'refusedAfter', 'page', 'refusedOnPage'];

const wrong: Readonly<Record<Part, (seen: Partial<Seen>) => Message | null>> = {
  refusedBefore: ({ refusedBefore }) => (refusedBefore === false ? say('brokeBefore') : null),
  scanHarmless: ({ scanHarmless }) => (scanHarmless === false ? say('brokeScan') : null),
  headers: ({ headers }) => (headers === false ? say('brokeHeaders') : null),
  lookHarmless: ({ lookHarmless }) => (lookHarmless === false ? say('brokeLook') : null),
  status: ({ status }) => (status !== undefined && status !== 200 ? say('brokeClick', { status }) : null),
  refusedAfter: ({ refusedAfter }) => (refusedAfter === false ? say('brokeAfter') : null),
  page: ({ page }) => (page !== undefined && page !== 200 ? say('brokePage', { status: page }) : null),
  refusedOnPage: ({ refusedOnPage }) => (refusedOnPage === false ? say('brokeOnPage') : null),
  keptAfterErasure: ({ keptAfterErasure }) => (keptAfterErasure === false ? say('brokeErased') : null),
  noticeGoes: ({ noticeGoes }) => (noticeGoes === false ? say('brokeNotice') : null),
  noticePlain: ({ noticePlain }) => (noticePlain === false ? say('brokePlain') : null),
  wordsRefused: ({ wordsRefused }) => (wordsRefused === false ? say('brokeWords') : null),
  disguised: ({ disguised }) => (disguised ? say('brokeDisguised', { count: disguised }) : null),
};

const faultOf = (
  seen: Partial<Seen>,
  parts: readonly Part[] = [...consent, ...stop, ...withdraw, ...service],
): Message | null => parts.map((part) => wrong[part](seen)).find((fault) => fault !== null) ?? null;

const readings = ({
  refusedBefore,
  scanHarmless,
  headers,
  status,
  refusedAfter,
  refusedOnPage,
  keptAfterErasure,
}: Partial<Seen>) => [
  ...(refusedBefore ? [say('refusedBefore')] : []),
  ...(scanHarmless ? [say('scanHarmless')] : []),
  ...(headers ? [say('sentAfterYes'), say('unsigned')] : []),
  ...(status === 200 && refusedAfter ? [say('clicked', { status })] : []),
  ...(refusedOnPage ? [say('onPage')] : []),
  ...(keptAfterErasure ? [say('keptAfter')] : []),
];

const readingsOfService = ({ refusedAfter, noticeGoes, wordsRefused, disguised }: Partial<Seen>) => [
  ...(refusedAfter && noticeGoes ? [say('noticeWent')] : []),
  ...(wordsRefused ? [say('wordsRefused')] : []),
  ...(disguised === 0 ? [say('noneDisguised')] : []),
];

/** Mail for which consent is asked: none before it, none after it was taken back. What others send stays unproven. */
export const mailByConsent =
  (stage: Stage, played: Played = new Map()) =>
  async (world: World): Promise<Answer> => {
    const own = mailAnswer(await lately(stage, played, world), [...consent, ...withdraw], 'consentHolds');
    return own.state === 'upheld' ? ours(world, own, false) : own;
  };

interface Judged {
  kind: string;
  parts: readonly Part[];
  holds: string;
  /** Where the promise is of more than mail, of cookies and other consents too: how a visit to a site is judged, and what holds for both. */
  ofMore?: { judge: (scene: Scene) => Answer; holds: string };
}

const judged: readonly Judged[] = [
  { kind: 'marketing-consent', parts: consent, holds: 'consentHolds' },
  { kind: 'marketing-opt-out', parts: stop, holds: 'stopHolds' },
  { kind: 'service-messages', parts: service, holds: 'serviceHolds' },
  {
    kind: 'right-withdraw-consent',
    parts: withdraw,
    holds: 'withdrawHolds',
    ofMore: { judge: withdrawal, holds: 'bothHold' },
  },
  {
    kind: 'preferences-honoured',
    parts: [...consent, ...stop],
    holds: 'wishesHold',
    ofMore: { judge: wishes, holds: 'wishesBothHold' },
  },
];

/**
 * A fault breaks the promise whatever others do. What was not come to proves nothing. With `visits`, what is promised of more than mail is
 * also tried on the company's sites, where its text asks for choices about cookies.
 */
export const sendingProbes = (
  stage: Stage,
  played: Played = new Map(),
  visits: VisitStage | null = null,
): readonly Probe[] =>
  judged.map(({ kind, parts, holds, ofMore }) => ({
    kind,
    async ask(world) {
      const rehearsed = await lately(stage, played, world);
      const own = mailAnswer(rehearsed, parts, holds);
      if (visits && ofMore && noticeOf(world.published).asked.length > 0) {
        const seen = await siteAnswer(visits, world, ofMore.judge);
        return together(world, asksForMail(world) ? own : null, seen, ofMore.holds);
      }
      return own.state === 'upheld' ? ours(world, own, ofMore !== undefined) : own;
    },
  }));

function mailAnswer(rehearsed: Rehearsed, parts: readonly Part[], holds: string): Answer {
  const { seen } = rehearsed;
  const fault = faultOf(seen, parts);
  const measured = parts === service ? readingsOfService(seen) : readings(seen);
  if (fault) return { state: 'broken', because: fault, measured };
  const missed = rehearsed.came === 'through' && parts.includes('refusedOnPage') ? rehearsed.missed : null;
  if (rehearsed.came === 'through' && missed === null) return { state: 'upheld', because: say(holds), measured };
  const { key, step } = rehearsed.came === 'through' ? { key: 'rehearsal.noMail', step: missed ?? '' } : rehearsed;
  return { state: 'unproven', because: { key, values: step === undefined ? {} : { step } }, measured };
}

/** Else there is no consent to mail that could be withdrawn. */
const asksForMail = ({ published }: World): boolean => askedPurposes(published.policy).length > 0;

/** Both ways in which something can be said must be ways in which it is obeyed; `mail` null: there is none by mail. `holds`: said of both. */
function together(world: World, mail: Answer | null, cookies: Answer, holds: string): Answer {
  const both = [...(mail ? [mail] : []), cookies];
  const worst = both.find(({ state }) => state === 'broken') ?? both.find(({ state }) => state === 'unproven');
  // The other part's own word stands beside it, also when both failed.
  const measured = both.flatMap((one) => [...(one === worst ? [] : [one.because]), ...one.measured]);
  if (worst) return { state: worst.state, because: worst.because, measured };
  const { policy } = world.published;
  // Whose cookies and scripts the visit saw end is not elsewhere.
  const visited = new Set(noticeOf(world.published).asked.flatMap(({ vendors }) => vendors.map(({ id }) => id)));
  const seen = policy.recipients.filter(({ vendor, name }) => visited.has(vendorOf(vendor ?? name ?? '')?.id ?? ''));
  const others = elsewhere(world).filter((other) => !seen.some(({ name, category }) => (name ?? category) === other));
  if (others.length > 0) {
    const key = mail ? 'onlyMailAndCookies' : 'onlyCookies';
    return { state: 'unproven', because: say(key, { others: others.slice(0, 5).join(', ') }), measured };
  }
  return mail ? { state: 'upheld', because: say(holds), measured } : cookies;
}

/** Others that the text names may send mail too, and cookies are asked for elsewhere. */
function ours(world: World, own: Answer, ofMore: boolean): Answer {
  const { policy } = world.published;
  const others = [...elsewhere(world), ...(ofMore && policy.cookies.length > 0 ? ['cookies'] : [])];
  if (others.length === 0) return own;
  const because = say('onlyMail', { others: others.slice(0, 5).join(', ') });
  return { state: 'unproven', because, measured: [own.because, ...own.measured] };
}
