// Sends choices to be recorded, each once, in their order. Whatever goes wrong here grants nothing; what is refused for good was no grant.
import type { Waiting } from './queue.ts';
import type { Told } from './rest.ts';

let token = '';
let sending: Promise<void> = Promise.resolve();

/** `fresh`: made just now, in this page. */
export const send = (told: Told, fresh?: string): Promise<void> => (sending = sending.then(() => sendAll(told, fresh)));

async function sendAll(told: Told, fresh?: string): Promise<void> {
  const { base, domain, waiting, wait } = told;
  const credentials = sharesCookies(base, domain) ? 'include' : 'same-origin';
  try {
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      const said = await post(base, credentials, next, next.secret === fresh);
      if (said === 'later') return;
      wait(waiting().slice(1));
      if (said === 'never') forget(told, next.secret);
    }
  } catch {
    // Offline: `online`, or the next page.
  }
}

/** What cannot be proven is no yes, and is asked for again; a no needs no proof. Art. 7(1) GDPR. */
function forget({ choice, grants, keep, become }: Told, secret: string): void {
  if (choice?.secret !== secret || !Object.values(grants).some(Boolean)) return;
  const nothing = { ...choice, answers: {} };
  keep(nothing);
  become(nothing);
}

/**
 * One post; once more with a new token when the page's was too old, and without its claimed time when that was before the token's page: then
 * the server's time alone stands.
 */
async function post(
  base: string,
  credentials: RequestCredentials,
  choice: Waiting,
  now: boolean,
): Promise<'recorded' | 'later' | 'never'> {
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
    if (answer.ok) return 'recorded';
    if (answer.status !== 409) return answer.status >= 500 || answer.status === 429 ? 'later' : 'never';
    token = ((await answer.json()) as { token: string }).token;
    stale += 1;
  }
  return 'never';
}

/** Upheld at a host of the same domain may set and end cookies there; anywhere else it would only be one more third party. */
const sharesCookies = (base: string, domain: string): boolean =>
  base !== '' && domain !== '' && `.${new URL(base).hostname}`.endsWith(`.${domain}`);

async function pageToken(base: string): Promise<string> {
  const field = document.querySelector<HTMLInputElement>('#upheld [name=token]');
  return field?.value || ((await (await fetch(`${base}/upheld/token`)).json()) as { token: string }).token;
}
