// Sends choices to be recorded. What could not be sent waits in the browser, and says so when it comes later.
import type { ChoicePost } from '#wire';
import { page } from './page.ts';

type Waiting = Omit<ChoicePost, 'token'>;
const place = 'upheld-unsent';
let waiting: Waiting[] = [];
let token = '';

try {
  const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
  if (Array.isArray(found)) waiting = found as Waiting[];
} catch {
  // No storage, or somebody else wrote there: nothing waits.
}

function save(): void {
  try {
    if (waiting.length > 0) localStorage.setItem(place, JSON.stringify(waiting));
    else localStorage.removeItem(place);
  } catch {
    // Refused: it waits until the page is left.
  }
}

/** Kept before it is sent: a page that is left at once sends it from the next. */
export function queue(post: Waiting): void {
  waiting = [...waiting, { ...post, claimedAt: new Date().toISOString() }].slice(-9);
  save();
}

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${page.base}/upheld/${path}`, init);

async function pageToken(): Promise<string> {
  const field = document.querySelector<HTMLInputElement>('#upheld [name=token]');
  token ||= field?.value || ((await (await ask('token')).json()) as { token: string }).token;
  return token;
}

/** One post, once more with a new token when the page's was too old. True: it needs no further sending. */
async function post(choice: Waiting, fresh: boolean): Promise<boolean> {
  for (let round = 0; round < 2; round += 1) {
    const body = JSON.stringify({ ...choice, token: await pageToken(), ...(fresh && { claimedAt: undefined }) });
    const headers = { 'content-type': 'application/json' };
    const answer = await ask('choice', { method: 'POST', headers, body, keepalive: true });
    if (answer.status !== 409)
      return answer.ok || (answer.status >= 400 && answer.status < 500 && answer.status !== 429);
    token = ((await answer.json()) as { token: string }).token;
  }
  return true;
}

let sending: Promise<void> = Promise.resolve();

/** Sends what waits, in its order; `fresh`: made just now, in this page. Whatever goes wrong grants nothing and takes nothing back. */
export const send = (fresh?: string): Promise<void> => (sending = sending.then(() => sendAll(fresh)));

async function sendAll(fresh?: string): Promise<void> {
  try {
    for (let next = waiting[0]; next && (await post(next, next.secret === fresh)); next = waiting[0]) {
      waiting = waiting.slice(1);
      save();
    }
  } catch {
    // Offline: `online`, or the next page.
  }
}
