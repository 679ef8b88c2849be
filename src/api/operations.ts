// All operations of the API, in the order in which they are documented.
import type { Operation } from './operation.ts';
import { createAttestation } from './operations/create-attestation.ts';
import { getBoard } from './operations/get-board.ts';
import { getPolicy } from './operations/get-policy.ts';
import { getPromise } from './operations/get-promise.ts';
import { getReceipt } from './operations/get-receipt.ts';
import { getVersion } from './operations/get-version.ts';
import { listAttestations } from './operations/list-attestations.ts';
import { listFacts } from './operations/list-facts.ts';
import { listLedgerEntries } from './operations/list-ledger-entries.ts';
import { listVersions } from './operations/list-versions.ts';
import { revokeAttestation } from './operations/revoke-attestation.ts';
import { startProof } from './operations/start-proof.ts';
import { createWebhook } from './webhooks/create-webhook.ts';
import { deleteWebhook } from './webhooks/delete-webhook.ts';
import { enableWebhook } from './webhooks/enable-webhook.ts';
import { listDeliveries } from './webhooks/list-deliveries.ts';
import { listWebhooks } from './webhooks/list-webhooks.ts';
import { redeliver } from './webhooks/redeliver.ts';
import { testWebhook } from './webhooks/test-webhook.ts';

export const operations: readonly Operation[] = [
  getPolicy,
  listVersions,
  getVersion,
  listFacts,
  getBoard,
  getPromise,
  startProof,
  listAttestations,
  createAttestation,
  revokeAttestation,
  listLedgerEntries,
  getReceipt,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  enableWebhook,
  testWebhook,
  listDeliveries,
  redeliver,
];
