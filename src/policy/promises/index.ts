// The closed list of promise kinds: one file a kind, one line here.
import type { PromiseKind } from '../promise-kind.ts';
import { accessControl } from './access-control.ts';
import { aggregatedStatistics } from './aggregated-statistics.ts';
import { analytics } from './analytics.ts';
import { auditLog } from './audit-log.ts';
import { authorityComplaint } from './authority-complaint.ts';
import { backupRestore } from './backup-restore.ts';
import { backupRetention } from './backup-retention.ts';
import { backupSchedule } from './backup-schedule.ts';
import { breachNotice } from './breach-notice.ts';
import { certification } from './certification.ts';
import { children } from './children.ts';
import { collectsData } from './collects-data.ts';
import { collectsSource } from './collects-source.ts';
import { complaintsHandled } from './complaints-handled.ts';
import { consentBasis } from './consent-basis.ts';
import { consentByUse } from './consent-by-use.ts';
import { consentRecord } from './consent-record.ts';
import { contactMailbox } from './contact-mailbox.ts';
import { contactPhone } from './contact-phone.ts';
import { contactPoint } from './contact-point.ts';
import { contactPost } from './contact-post.ts';
import { controllerRole } from './controller-role.ts';
import { cookieBrowser } from './cookie-browser.ts';
import { cookieCategories } from './cookie-categories.ts';
import { cookieChoice } from './cookie-choice.ts';
import { cookieRefusalEffects } from './cookie-refusal-effects.ts';
import { cookiesNone } from './cookies-none.ts';
import { cookiesUsed } from './cookies-used.ts';
import { credentials } from './credentials.ts';
import { customerDataReturn } from './customer-data-return.ts';
import { customerDuties } from './customer-duties.ts';
import { dataAccuracy } from './data-accuracy.ts';
import { dataMinimisation } from './data-minimisation.ts';
import { dataProvision } from './data-provision.ts';
import { deletion } from './deletion.ts';
import { dpoContact } from './dpo-contact.ts';
import { encryption } from './encryption.ts';
import { endUserRights } from './end-user-rights.ts';
import { externalSites } from './external-sites.ts';
import { framing } from './framing.ts';
import { fraudPrevention } from './fraud-prevention.ts';
import { hostingLocation } from './hosting-location.ts';
import { insights } from './insights.ts';
import { jobApplications } from './job-applications.ts';
import { lawCompliance } from './law-compliance.ts';
import { legalBasis } from './legal-basis.ts';
import { legalClaims } from './legal-claims.ts';
import { marketingConsent } from './marketing-consent.ts';
import { marketingOptOut } from './marketing-opt-out.ts';
import { noSale } from './no-sale.ts';
import { noSharing } from './no-sharing.ts';
import { noSpecialData } from './no-special-data.ts';
import { operatorAccess } from './operator-access.ts';
import { payments } from './payments.ts';
import { policyAvailable } from './policy-available.ts';
import { policyChangeNotice } from './policy-change-notice.ts';
import { policyContents } from './policy-contents.ts';
import { policyCovers } from './policy-covers.ts';
import { policyCurrent } from './policy-current.ts';
import { policyHistory } from './policy-history.ts';
import { policyLinkedPage } from './policy-linked-page.ts';
import { policyMayChange } from './policy-may-change.ts';
import { policyReview } from './policy-review.ts';
import { policyVersionDate } from './policy-version-date.ts';
import { preferencesHonoured } from './preferences-honoured.ts';
import { processingRecords } from './processing-records.ts';
import { processorRole } from './processor-role.ts';
import { profiling } from './profiling.ts';
import { purpose } from './purpose.ts';
import { purposeLimitation } from './purpose-limitation.ts';
import { recipientAdvisor } from './recipient-advisor.ts';
import { recipientAuthority } from './recipient-authority.ts';
import { recipientBusinessTransfer } from './recipient-business-transfer.ts';
import { recipientGroup } from './recipient-group.ts';
import { recipientProcessor } from './recipient-processor.ts';
import { retentionCriterion } from './retention-criterion.ts';
import { retentionPeriod } from './retention-period.ts';
import { rightAccess } from './right-access.ts';
import { rightErasure } from './right-erasure.ts';
import { rightNoAutomatedDecision } from './right-no-automated-decision.ts';
import { rightObjection } from './right-objection.ts';
import { rightPortability } from './right-portability.ts';
import { rightRectification } from './right-rectification.ts';
import { rightRestriction } from './right-restriction.ts';
import { rightWithdrawConsent } from './right-withdraw-consent.ts';
import { rightsChannel } from './rights-channel.ts';
import { rightsDeadline } from './rights-deadline.ts';
import { rightsFee } from './rights-fee.ts';
import { rightsIdentity } from './rights-identity.ts';
import { rightsOffered } from './rights-offered.ts';
import { securityAssessment } from './security-assessment.ts';
import { securityMeasures } from './security-measures.ts';
import { serviceAvailability } from './service-availability.ts';
import { serviceMessages } from './service-messages.ts';
import { serviceProvision } from './service-provision.ts';
import { sharingLimits } from './sharing-limits.ts';
import { socialMedia } from './social-media.ts';
import { staffTraining } from './staff-training.ts';
import { statedPractice } from './stated-practice.ts';
import { subProcessors } from './sub-processors.ts';
import { supportGiven } from './support-given.ts';
import { tenantIsolation } from './tenant-isolation.ts';
import { transferSafeguards } from './transfer-safeguards.ts';
import { vendorNamed } from './vendor-named.ts';
import { visitorTracking } from './visitor-tracking.ts';

export const promiseKinds: readonly PromiseKind[] = [
  accessControl,
  aggregatedStatistics,
  analytics,
  auditLog,
  authorityComplaint,
  backupRestore,
  backupRetention,
  backupSchedule,
  breachNotice,
  certification,
  children,
  collectsData,
  collectsSource,
  complaintsHandled,
  consentBasis,
  consentByUse,
  consentRecord,
  contactMailbox,
  contactPhone,
  contactPoint,
  contactPost,
  controllerRole,
  cookieBrowser,
  cookieCategories,
  cookieChoice,
  cookieRefusalEffects,
  cookiesNone,
  cookiesUsed,
  credentials,
  customerDataReturn,
  customerDuties,
  dataAccuracy,
  dataMinimisation,
  dataProvision,
  deletion,
  dpoContact,
  encryption,
  endUserRights,
  externalSites,
  framing,
  fraudPrevention,
  hostingLocation,
  insights,
  jobApplications,
  lawCompliance,
  legalBasis,
  legalClaims,
  marketingConsent,
  marketingOptOut,
  noSale,
  noSharing,
  noSpecialData,
  operatorAccess,
  payments,
  policyAvailable,
  policyChangeNotice,
  policyContents,
  policyCovers,
  policyCurrent,
  policyHistory,
  policyLinkedPage,
  policyMayChange,
  policyReview,
  policyVersionDate,
  preferencesHonoured,
  processingRecords,
  processorRole,
  profiling,
  purpose,
  purposeLimitation,
  recipientAdvisor,
  recipientAuthority,
  recipientBusinessTransfer,
  recipientGroup,
  recipientProcessor,
  retentionCriterion,
  retentionPeriod,
  rightAccess,
  rightErasure,
  rightNoAutomatedDecision,
  rightObjection,
  rightPortability,
  rightRectification,
  rightRestriction,
  rightWithdrawConsent,
  rightsChannel,
  rightsDeadline,
  rightsFee,
  rightsIdentity,
  rightsOffered,
  securityAssessment,
  securityMeasures,
  serviceAvailability,
  serviceMessages,
  serviceProvision,
  sharingLimits,
  socialMedia,
  staffTraining,
  statedPractice,
  subProcessors,
  supportGiven,
  tenantIsolation,
  transferSafeguards,
  vendorNamed,
  visitorTracking,
];

const byId = new Map(promiseKinds.map((kind) => [kind.id, kind]));

/** The kind with this id; undefined when a policy file names one that this version of Upheld does not know. */
export const promiseKind = (id: string): PromiseKind | undefined => byId.get(id);
