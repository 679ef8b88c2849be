// The queues of background jobs: the whole list, with what each job carries. Migration creates them.
import type { QueueOptions } from 'pg-boss';

/** What a job carries: ids only, never content, so that nothing about a person lies in a queue. Absent tenant: every tenant. */
export interface Payloads {
  prove: { tenant?: string };
  'watch-page': { tenant?: string };
  'send-mail': { tenant?: string };
  'read-bounces': { tenant?: string };
  requests: { tenant?: string };
  'request-reminders': { tenant?: string };
  'request-closing': { tenant?: string };
  'ask-accuracy': { tenant?: string };
  'read-requests': { tenant?: string };
  storage: { tenant?: string };
  'storage-look': { tenant?: string };
  'storage-plan': { tenant?: string };
  'take-backup': { tenant?: string };
  'end-backups': { tenant?: string };
  'drill-backups': { tenant?: string };
  tidy: { tenant?: string };
  'end-erasures': { tenant?: string };
  'replace-index-keys': { tenant?: string };
  'record-locks': { tenant?: string };
  'end-glass': { tenant?: string };
  'find-events': { tenant?: string };
  'picture-banner': { tenant?: string };
}

export type Queue = keyof Payloads;

/** Retries with growing pauses; finished jobs leave after a week. Times in seconds. */
export const queues: Readonly<Record<Queue, QueueOptions>> = {
  prove: { retryLimit: 3, retryDelay: 5, retryBackoff: true, expireInSeconds: 900, deleteAfterSeconds: 604_800 },
  'watch-page': { retryLimit: 1, retryDelay: 5, expireInSeconds: 120, deleteAfterSeconds: 86_400 },
  'send-mail': { retryLimit: 1, retryDelay: 5, expireInSeconds: 900, deleteAfterSeconds: 86_400 },
  'read-bounces': { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 86_400 },
  'record-locks': { retryLimit: 1, retryDelay: 5, expireInSeconds: 120, deleteAfterSeconds: 86_400 },
  'end-erasures': { retryLimit: 1, retryDelay: 30, expireInSeconds: 900, deleteAfterSeconds: 86_400 },
  'replace-index-keys': { retryLimit: 0, expireInSeconds: 900, deleteAfterSeconds: 86_400 },
  'end-glass': { retryLimit: 1, retryDelay: 5, expireInSeconds: 120, deleteAfterSeconds: 86_400 },
  'find-events': { retryLimit: 1, retryDelay: 5, expireInSeconds: 300, deleteAfterSeconds: 86_400 },
  'picture-banner': { retryLimit: 2, retryDelay: 30, expireInSeconds: 300, deleteAfterSeconds: 86_400 },
  'read-requests': { retryLimit: 0, expireInSeconds: 900, deleteAfterSeconds: 86_400 },
  requests: { retryLimit: 0, expireInSeconds: 900, deleteAfterSeconds: 86_400 },
  'request-reminders': { retryLimit: 1, retryDelay: 60, expireInSeconds: 900, deleteAfterSeconds: 86_400 },
  'request-closing': { retryLimit: 1, retryDelay: 600, expireInSeconds: 900, deleteAfterSeconds: 604_800 },
  'ask-accuracy': { retryLimit: 0, expireInSeconds: 1800, deleteAfterSeconds: 604_800 },
  storage: { retryLimit: 0, expireInSeconds: 14_400, deleteAfterSeconds: 86_400 },
  'storage-look': { retryLimit: 1, retryDelay: 600, expireInSeconds: 14_400, deleteAfterSeconds: 604_800 },
  'storage-plan': { retryLimit: 0, expireInSeconds: 14_400, deleteAfterSeconds: 604_800 },
  'take-backup': { retryLimit: 0, expireInSeconds: 43_200, deleteAfterSeconds: 86_400 },
  'drill-backups': { retryLimit: 0, expireInSeconds: 43_200, deleteAfterSeconds: 604_800 },
  'end-backups': { retryLimit: 0, expireInSeconds: 3000, deleteAfterSeconds: 604_800 },
  tidy: { retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 900, deleteAfterSeconds: 604_800 },
};
