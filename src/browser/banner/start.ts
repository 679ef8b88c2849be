// The visitor's script: decides, shows, obeys, remembers, and sends; in this order.
import { type Choice, type ChoicePost, type Decision, answersOf, decide } from '#wire';
import { allowed, keyOf, open, ran, watch } from './gate.ts';
import { keep, kept } from './kept.ts';
import { afterPaint, catchUp, page, root } from './page.ts';
import { type Waiting, wait, waits } from './queue.ts';
import { type Answers, type Told, more } from './rest.ts';
import { denyTags, tellTags } from './tags.ts';

type Change = Readonly<{ decision: Decision; granted: readonly string[]; withdrawn: readonly string[] }>;

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
  if (gpc) layer()?.toggleAttribute('data-gpc', decision.objected.length > 0);
}

const told = (): Told => ({
  ...page,
  choice,
  grants: decision.grants,
  gpc,
  answer,
  record: (...answers) => afterPaint(() => record(...answers)),
  keep,
  become,
  wait,
  waiting: waits,
  ran,
  stands: (held) => allowed(keyOf(held)),
});

const tidy = async (): Promise<void> => (await more()).sweep(told());
const send = async (fresh?: string): Promise<void> => {
  if (waits().length > 0) await (await more()).send(told(), fresh);
};

const keysOf = (grants: Decision['grants']): string[] => Object.keys(grants).filter((key) => grants[key]);

/** Takes over what is chosen, and carries it out. */
function become(next: Choice | null, post?: Waiting): void {
  const before = decision;
  choice = next;
  decision = decide(notice, choice, { gpc }, Date.now());
  show();
  const granted = keysOf(decision.grants).filter((key) => !before.grants[key]);
  const withdrawn = keysOf(before.grants).filter((key) => !decision.grants[key]);
  const change = { decision, granted, withdrawn };
  if (post) wait([...waits(), post].slice(-9));
  tellTags(decision.grants);
  open(decision.grants);
  for (const listener of listeners) listener(change);
  document.dispatchEvent(new CustomEvent('upheld:change', { detail: change }));
  if (!decision.ask) answered(decision);
  void carryOut(withdrawn.length > 0, post?.secret);
}

async function carryOut(ends: boolean, sent?: string): Promise<void> {
  const late = new Promise<true>((end) => setTimeout(() => end(true), 1500));
  // What cannot be stopped, or not be known to have stopped, ends with the page; the next one sweeps again after it.
  const rests = ends && (await Promise.race([more().then(({ stop }) => stop(told())), late]).catch(() => true));
  open(decision.grants);
  const all = Object.values(decision.grants).every(Boolean);
  const done = Promise.allSettled([all || tidy(), send(sent)]);
  if (!rests) return;
  await Promise.race([done, late]);
  location.reload();
}

function record(action: ChoicePost['action'], answers: Answers, layerNo: 1 | 2): void {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const secret = btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
  const next: Choice = { secret, at: Math.floor(Date.now() / 1000), answers, gpc };
  const post = {
    secret,
    previous: choice?.secret,
    action,
    answers,
    layer: layerNo,
    language: page.language,
    texts: page.texts,
    gpc,
    claimedAt: new Date().toISOString(),
  };
  keep(next);
  become(next, post);
}

/** An answer to everything that was asked: the layer goes at once, and all else waits until that was painted. */
function answer(action: string, ticked: readonly string[], layerNo: 1 | 2): void {
  root.dataset['upheldState'] = 'quiet';
  afterPaint(() => take(action, ticked, layerNo));
}

/** Accepting takes in all but what the browser objects to: that takes a switch of its own. */
function take(action: string, ticked: readonly string[], layerNo: 1 | 2): void {
  const all = notice.asked.map(({ id }) => id).filter((id) => !decision.objected.includes(id));
  const answers = answersOf(notice, action === 'accept' ? all : action === 'refuse' ? [] : ticked);
  const had = keysOf(decision.grants).length > 0;
  const none = Object.values(answers).every(({ granted }) => !granted);
  // What the browser objects to is not accepted with the rest.
  const partly = action === 'accept' && decision.objected[0] ? 'choose' : (action as ChoicePost['action']);
  record(had && none ? 'withdraw' : partly, answers, layerNo);
}

function choices(link?: HTMLAnchorElement | null): void {
  more()
    .then(({ openCentre }) => openCentre(told()))
    // Its page says the same and needs no script.
    .catch(() => location.assign((link ?? document.querySelector<HTMLAnchorElement>('[data-upheld-open]'))!.href));
}

const near = (event: Event, what: string): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest(what) : null;

document.addEventListener('click', (event) => {
  const link = near(event, '[data-upheld-open]');
  if (!link) return;
  event.preventDefault();
  choices(link);
});
document.addEventListener('pointerover', (event) => {
  // A finger presses in the same moment: what the press shows comes first.
  if (near(event, '#upheld,[data-upheld-open]')) afterPaint(() => void more().catch(() => 0));
});
document.addEventListener('submit', (event) => {
  if (!near(event, '#upheld')) return;
  event.preventDefault();
  answer((event.submitter as HTMLButtonElement).value, [], 1);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !near(event, '#upheld')) return;
  closed = true;
  show();
});

/** Another tab, or a page that comes back from the browser's memory: both become visible. */
function look(): void {
  catchUp();
  const now = kept();
  if (now?.secret !== choice?.secret) become(now);
}
document.addEventListener('visibilitychange', look);
window.addEventListener('online', () => void send().catch(() => 0));

/** A grant ended without a word: its time was over, its notice changed, the browser objects since. */
const wasGranted = (): boolean => notice.asked.some(({ id }) => choice?.answers[id]?.granted && !decision.grants[id]);

/** As after a withdrawal: what ran may have written once more while it ended. */
const isReload = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'reload';

/** `put`: sees to it that our parts are in the page, after every change of it. */
export function start(put: () => void): void {
  denyTags();
  if (keysOf(decision.grants).length > 0) tellTags(decision.grants);
  show();
  const fill = (stand: HTMLElement, key: string, title: string): void =>
    void more()
      .then(({ placeholder }) => placeholder(told, stand, key, title))
      .catch(() => 0);
  watch(decision.grants, fill, () => {
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
      refuse: () => take('refuse', [], 1),
      /** Calls back after every change; returns what ends that. */
      on: (listener: (change: Change) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }),
  });
  if (!decision.ask) answered(decision);
  document.addEventListener('DOMContentLoaded', () => {
    // A page with a link of its own needs no other.
    if (document.querySelector('[data-upheld-open]:not(.upheld *,.upheld-open *)')) root.dataset['upheldOwn'] = '';
  });
  afterPaint(() => {
    // An objection with nothing left to ask is remembered like any answer.
    if (decision.reason === 'objection' && !choice) record('gpc', answersOf(notice, []), 1);
    else if (choice) {
      if (wasGranted() || isReload()) tidy().catch(() => 0);
      send().catch(() => 0);
    }
  });
}
