// Delivering: looks every second for what is due and sends it, one message at a time to each webhook, until it is stopped.
import { setTimeout as pause } from 'node:timers/promises';
import { Problem, Secret } from '#base';
import type { ApiHouse } from '../house.ts';
import { type Resolve, resolveName } from './destination.ts';
import { messageId } from './log.ts';
import { payloadOf } from './payload.ts';
import { type Posted, post } from './post.ts';
import { type Taken, giveBack, settle, take, tenantsDue, webhooksDue } from './queue.ts';
import { unseal } from './seal.ts';
import { signed } from './sign.ts';
import { secretPlace } from './webhooks.ts';

export interface Delivering {
  /** Breaks off what is being sent (it is sent again later) and returns when nothing is under way. */
  stop(): Promise<void>;
}

interface Pace {
  /** Milliseconds between two looks. */
  every: number;
  /** Milliseconds for one attempt. */
  timeout: number;
  resolve: Resolve;
}

/** Webhooks that are sent to at once. */
const atOnce = 16;

/** What delivering needs of the house. */
type Sender = Pick<ApiHouse, 'clock' | 'store' | 'sealing' | 'address' | 'allowLocalWebhooks' | 'report'>;

export function deliver(house: Sender, pace: Partial<Pace> = {}): Delivering {
  const { every = 1000, timeout = 10_000, resolve = resolveName } = pace;
  const stopping = new AbortController();
  const way = { allowLocal: house.allowLocalWebhooks, resolve, timeout, stopping: stopping.signal };
  const busy = new Map<string, Promise<void>>();
  const { clock, store } = house;

  const empty = async (tenant: string, webhook: string): Promise<void> => {
    for (;;) {
      const taken = stopping.signal.aborted ? null : await take(store.db, tenant, webhook, clock);
      if (!taken) return;
      const posted = await send(house, taken, (message) => post(message, way));
      await (stopping.signal.aborted && posted.status === null
        ? giveBack(store.db, taken, clock)
        : settle(store.db, taken, posted, clock));
    }
  };

  const look = async (): Promise<void> => {
    for (const tenant of await tenantsDue(store.db, clock))
      for (const webhook of await webhooksDue(store.db, tenant, clock)) {
        if (busy.has(webhook) || busy.size >= atOnce) continue;
        const sending = empty(tenant, webhook)
          .catch((error: unknown) => house.report(error, 'webhooks'))
          .finally(() => busy.delete(webhook));
        busy.set(webhook, sending);
      }
  };

  const looking = (async () => {
    while (!stopping.signal.aborted) {
      // A database that is away is not asked every second, nor is the log filled with it.
      const failed = await look().then(
        () => false,
        (error: unknown) => (house.report(error, 'webhooks'), true),
      );
      await pause(failed ? 10 * every : every, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();

  return {
    async stop() {
      stopping.abort();
      await looking;
      await Promise.all(busy.values());
    },
  };
}

async function send(
  house: Sender,
  { tenant, delivery, webhook }: Taken,
  out: (message: { url: string; headers: Record<string, string>; body: string }) => Promise<Posted>,
): Promise<Posted> {
  const body = JSON.stringify(payloadOf(house.address(), delivery));
  try {
    const secret = new Secret(unseal(await house.sealing(), secretPlace(tenant, webhook.id), webhook.secret));
    const seconds = Math.floor(house.clock.now().epochMilliseconds / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Upheld webhooks',
      ...signed(secret, messageId(delivery.event_id), seconds, body),
    };
    return await out({ url: webhook.url, headers, body });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    house.report(error, 'webhooks');
    return { status: null, milliseconds: 0, error: error.told.happened, response: null, retryAfter: null };
  }
}
