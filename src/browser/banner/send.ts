// Sends choices to be recorded, each once, in their order. Whatever goes wrong here grants nothing and takes nothing back.
import type { Waiting } from './queue.ts';
import type { Told } from './rest.ts';

let token = '';
let sending: Promise<void> = Promise.resolve();

/** `fresh`: made just now, in this page. */
export const send = (told: Told, fresh?: string): Promise<void> => (sending = sending.then(() => sendAll(told, fresh)));

async function sendAll({ base, domain, waiting, wait }: Told, fresh?: string): Promise<void> {
  const credentials = sharesCookies(base, domain) ? 'include' : 'same-origin';
  try {
    for (
      let next = waiting()[0];
      next && (await post(base, credentials, next, next.secret === fresh));
      next = waiting()[0]
    )
      wait(waiting().slice(1));
  } catch {
    // Offline: `online`, or the next page.
  }
}

/**
 * One post; once more with a new token when the page's was too old, and without its claimed time when that was before the token's page: then
 * the server's time alone stands. True: it needs no further sending.
 */
async function post(base: string, credentials: RequestCredentials, choice: Waiting, now: boolean): Promise<boolean> {
  for (let stale = 0; stale < 2;) {
    token ||= await pageToken(base);
    const body = JSON.stringify({ ...choice, token, ...(now && { claimedAt: undefined }) });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${base}/upheld/choice`, {
      method: 'POST',
      headers,
      body,
      keepalive: true,
      credentials,
    });
    if (answer.status === 422 && !now) {
      now = true;
      continue;
    }
    if (answer.status !== 409)
      return answer.ok || (answer.status >= 400 && answer.status < 500 && answer.status !== 429);
    token = ((await answer.json()) as { token: string }).token;
    stale += 1;
  }
  return true;
}

/** Upheld at a host of the same domain may set and end cookies there; anywhere else it would only be one more third party. */
const sharesCookies = (base: string, domain: string): boolean =>
  base !== '' && domain !== '' && `.${new URL(base).hostname}`.endsWith(`.${domain}`);

async function pageToken(base: string): Promise<string> {
  const field = document.querySelector<HTMLInputElement>('#upheld [name=token]');
  return field?.value || ((await (await fetch(`${base}/upheld/token`)).json()) as { token: string }).token;
}
