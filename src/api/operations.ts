// All operations of the API, in the order in which they are documented.
import type { Operation } from './operation.ts';
import { addFile } from './operations/add-file.ts';
import { addRecord } from './operations/add-record.ts';
import { changeContact } from './operations/change-contact.ts';
import { changeRecord } from './operations/change-record.ts';
import { createAttestation } from './operations/create-attestation.ts';
import { createOrganisation } from './operations/create-organisation.ts';
import { addRequestMessage } from './operations/add-request-message.ts';
import { createRequest } from './operations/create-request.ts';
import { createSubject } from './operations/create-subject.ts';
import { declareRecordType } from './operations/declare-record-type.ts';
import { deleteFile } from './operations/delete-file.ts';
import { deleteRecord } from './operations/delete-record.ts';
import { eraseSubject } from './operations/erase-subject.ts';
import { getBoard } from './operations/get-board.ts';
import { getConsent } from './operations/get-consent.ts';
import { getConsentReceipt } from './operations/get-consent-receipt.ts';
import { getConsentStatistics } from './operations/get-consent-statistics.ts';
import { getErasure } from './operations/get-erasure.ts';
import { getFile } from './operations/get-file.ts';
import { getPolicy } from './operations/get-policy.ts';
import { getPromise } from './operations/get-promise.ts';
import { getReceipt } from './operations/get-receipt.ts';
import { getRecord } from './operations/get-record.ts';
import { getRequest } from './operations/get-request.ts';
import { getSubject } from './operations/get-subject.ts';
import { getVersion } from './operations/get-version.ts';
import { identifyRequest } from './operations/identify-request.ts';
import { listAttestations } from './operations/list-attestations.ts';
import { listConsentTrail } from './operations/list-consent-trail.ts';
import { listConsents } from './operations/list-consents.ts';
import { listErasures } from './operations/list-erasures.ts';
import { listFacts } from './operations/list-facts.ts';
import { listHeldBack } from './operations/list-held-back.ts';
import { listFiles } from './operations/list-files.ts';
import { listLedgerEntries } from './operations/list-ledger-entries.ts';
import { listOrganisations } from './operations/list-organisations.ts';
import { listRequestRecipients } from './operations/list-request-recipients.ts';
import { listRequests } from './operations/list-requests.ts';
import { listRecordTypes } from './operations/list-record-types.ts';
import { listSubjectChoices } from './operations/list-subject-choices.ts';
import { listSubjects } from './operations/list-subjects.ts';
import { listVersions } from './operations/list-versions.ts';
import { mergeSubjects } from './operations/merge-subjects.ts';
import { restrictSubject } from './operations/restrict-subject.ts';
import { revokeAttestation } from './operations/revoke-attestation.ts';
import { searchSubjects } from './operations/search-subjects.ts';
import { askOptIn } from './operations/ask-opt-in.ts';
import { getMaySend } from './operations/get-may-send.ts';
import { maySend } from './operations/may-send.ts';
import { setPreference } from './operations/set-preference.ts';
import { startProof } from './operations/start-proof.ts';
import { askRequestDetail } from './operations/ask-request-detail.ts';
import { getRequestChoices } from './operations/get-request-choices.ts';
import { getRequestDetails } from './operations/get-request-details.ts';
import { getRequestPlan } from './operations/get-request-plan.ts';
import { proposeRequestPlan } from './operations/propose-request-plan.ts';
import { settleRequestRecipient } from './operations/settle-request-recipient.ts';
import { transferRequest } from './operations/transfer-request.ts';
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
  listConsents,
  getConsent,
  getConsentReceipt,
  listConsentTrail,
  getConsentStatistics,
  listHeldBack,
  createSubject,
  listSubjects,
  searchSubjects,
  getSubject,
  listSubjectChoices,
  changeContact,
  restrictSubject,
  setPreference,
  getMaySend,
  maySend,
  askOptIn,
  mergeSubjects,
  eraseSubject,
  listErasures,
  getErasure,
  listRecordTypes,
  declareRecordType,
  addRecord,
  getRecord,
  changeRecord,
  deleteRecord,
  addFile,
  listFiles,
  getFile,
  deleteFile,
  listOrganisations,
  createOrganisation,
  listRequests,
  createRequest,
  getRequest,
  getRequestDetails,
  askRequestDetail,
  getRequestChoices,
  proposeRequestPlan,
  getRequestPlan,
  transferRequest,
  listRequestRecipients,
  settleRequestRecipient,
  addRequestMessage,
  identifyRequest,
  listWebhooks,
  createWebhook,
  deleteWebhook,
  enableWebhook,
  testWebhook,
  listDeliveries,
  redeliver,
];
