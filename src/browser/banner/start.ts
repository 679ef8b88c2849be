// The visitor's script: decides, shows, obeys, remembers, and sends; in this order.
import { type Answer, type AskedId, type Choice, type ChoicePost, type Decision, answersOf, decide } from '#wire';
import { closeCentre, fetchCentre, openCentre, tickedIn } from './centre.ts';
import { open, stop, watch } from './gate.ts';
import { keep, kept } from './kept.ts';
import { afterPaint, page, root } from './page.ts';
import { queue, send } from './post.ts';
import { sweep } from './sweep.ts';
import { denyTags, tellTags } from './tags.ts';

type Change = Readonly<{ decision: Decision; granted: readonly string[]; withdrawn: readonly string[] }>;
type Answers = Choice['answers'];

const { notice } = page;
const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
const listeners = new Set<(change: Change) => void>();
let choice = kept();
let decision = decide(notice, choice, { gpc }, Date.now());
/** Closed without an answer: not asked again in this page. */
let closed = false;
let answered: (decision: Decision) => void;
const ready = new Promise<Decision>((resolve) => (answered = resolve));

const quiet = (): boolean => closed || !decision.ask;
const layer = (): HTMLElement | null => document.getElementById('upheld');

function show(): void {
  root.dataset['upheldState'] = quiet() ? 'quiet' : 'ask';
  if (gpc) layer()?.setAttribute('data-gpc', 'on');
}

const keysOf = (grants: Decision['grants']): string[] => Object.keys(grants).filter((key) => grants[key]);

/** Takes over what is chosen: seen at once, carried out after the paint. */
function become(next: Choice | null, sent?: string): void {
  const before = decision;
  choice = next;
  decision = decide(notice, choice, { gpc }, Date.now());
  show();
  const granted = keysOf(decision.grants).filter((key) => !before.grants[key]);
  const withdrawn = keysOf(before.grants).filter((key) => !decision.grants[key]);
  const change = { decision, granted, withdrawn };
  afterPaint(() => {
    tellTags(decision.grants);
    const rests = withdrawn.length > 0 && stop(decision.grants);
    sweep(decision.grants);
    if (!rests) open(decision.grants);
    for (const listener of listeners) listener(change);
    document.dispatchEvent(new CustomEvent('upheld:change', { detail: change }));
    if (!decision.ask) answered(decision);
    const gone = sent ? send(sent) : Promise.resolve();
    // What cannot be stopped ends with the page; the next one sweeps again after it.
    if (rests) void Promise.race([gone, new Promise((end) => setTimeout(end, 1500))]).then(() => location.reload());
  });
}

function record(action: ChoicePost['action'], answers: Answers, layerNo: 1 | 2): void {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const secret = btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
  const next: Choice = { secret, at: Math.floor(Date.now() / 1000), answers, gpc };
  queue({
    secret,
    ...(choice ? { previous: choice.secret } : {}),
    action,
    answers,
    layer: layerNo,
    language: page.language,
    texts: page.texts,
    gpc,
  });
  keep(next);
  become(next, secret);
}

/** Accepting takes in all but what the browser objects to: that takes a switch of its own. */
function answer(action: string, ticked: readonly string[], layerNo: 1 | 2): void {
  const all = notice.asked.map(({ id }) => id).filter((id) => !decision.objected.includes(id));
  const answers = answersOf(notice, action === 'accept' ? all : action === 'refuse' ? [] : ticked);
  const had = keysOf(decision.grants).length > 0;
  const none = Object.values(answers).every(({ granted }) => !granted);
  record(had && none ? 'withdraw' : (action as ChoicePost['action']), answers, layerNo);
}

/** Allows one company, or one category, and leaves all other answers as they stand. */
function grant(key: string): void {
  const [id, vendor] = key.split('/') as [AskedId, string?];
  const category = notice.asked.find((one) => one.id === id);
  if (!category) return;
  const standing = notice.asked.flatMap((one): [AskedId, Answer][] =>
    choice?.answers[one.id]?.mark === one.mark ? [[one.id, choice.answers[one.id]!]] : [],
  );
  const off = category.vendors.filter((one) => vendor && one.id !== vendor && !decision.grants[`${id}/${one.id}`]);
  const now: Answer = { mark: category.mark, granted: true, without: off.map((one) => one.id) };
  record('choose', { ...Object.fromEntries(standing), [id]: now }, 1);
}

function choices(link?: Element | null): void {
  openCentre(decision.grants, gpc).catch(() => {
    // Its page says the same and needs no script.
    location.assign((link as HTMLAnchorElement | undefined)?.href ?? `${page.base}/consent`);
  });
}

const near = (event: Event, what: string): Element | null =>
  event.target instanceof Element ? event.target.closest(what) : null;

document.addEventListener('click', (event) => {
  const link = near(event, '[data-upheld-open]');
  const key = near(event, '[data-upheld-grant]')?.getAttribute('data-upheld-grant');
  if (link) {
    event.preventDefault();
    choices(link);
  } else if (key) grant(key);
  else if (near(event, '.upheld-close')) closeCentre();
});
document.addEventListener('pointerover', (event) => {
  if (near(event, '[data-upheld-open]')) fetchCentre().catch(() => 0);
});
document.addEventListener('submit', (event) => {
  const form = near(event, '.upheld-form') as HTMLFormElement | null;
  if (!form) return;
  event.preventDefault();
  const second = form.matches('dialog *');
  answer((event.submitter as HTMLButtonElement).value, tickedIn(form), second ? 2 : 1);
  closeCentre();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !near(event, '#upheld')) return;
  closed = true;
  show();
});

/** Another tab, or a page that comes back from the browser's memory. */
function look(): void {
  const now = kept();
  if (now?.secret !== choice?.secret) become(now);
}
document.addEventListener('visibilitychange', look);
window.addEventListener('pageshow', look);
window.addEventListener('online', () => void send());

/** `put`: sees to it that our parts are in the page, after every change of it. */
export function start(put: () => void): void {
  denyTags();
  if (keysOf(decision.grants).length > 0) tellTags(decision.grants);
  show();
  open(decision.grants);
  watch(() => {
    put();
    if (gpc) show();
  });
  Object.defineProperty(window, 'upheld', {
    value: Object.freeze({
      /** Resolves when there is nothing to ask, any more or at all. */
      ready,
      get decision() {
        return decision;
      },
      /** Opens the second layer. */
      open: () => choices(),
      /** Refuses everything, or takes back what was granted. There is no call that grants: that is for the visitor. */
      refuse: () => answer('refuse', [], 1),
      /** Calls back after every change; returns what ends that. */
      on: (listener: (change: Change) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }),
  });
  if (!decision.ask) answered(decision);
  afterPaint(() => {
    sweep(decision.grants);
    // An objection with nothing left to ask is remembered like any answer.
    if (decision.reason === 'objection' && !choice) record('gpc', answersOf(notice, []), 1);
    void send();
  });
}
