// The rules of the linter, in the catalogue's order: one file and one line a rule.
import type { Rule } from '../rule.ts';
import { controllerNamed } from './C01-controller.ts';
import { contactGiven } from './C02-contact.ts';
import { electronicContact } from './C03-electronic-contact.ts';
import { registerNumber } from './C04-register-number.ts';
import { euRepresentative } from './C05-representative.ts';
import { dpoReachable } from './C06-dpo-contact.ts';
import { purposesGiven } from './C07-purposes.ts';
import { legalBasis } from './C08-legal-basis.ts';
import { purposeBasis } from './C09-purpose-basis.ts';
import { legitimateInterest } from './C10-legitimate-interest.ts';
import { recipientsGiven } from './C11-recipients.ts';
import { recipientsByKind } from './C12-recipients-by-kind.ts';
import { transferTold } from './C13-transfer.ts';
import { copyOfSafeguards } from './C14-copy-of-safeguards.ts';
import { retentionGiven } from './C15-retention.ts';
import { dataWithoutPeriod } from './C16-data-without-period.ts';
import { accessRight } from './C17-access.ts';
import { rectificationRight } from './C18-rectification.ts';
import { erasureRight } from './C19-erasure.ts';
import { restrictionRight } from './C20-restriction.ts';
import { objectionRight } from './C21-objection.ts';
import { portabilityRight } from './C22-portability.ts';
import { withdrawalRight } from './C23-withdrawal.ts';
import { complaintRight } from './C24-complaint.ts';
import { authorityNamed } from './C25-authority.ts';
import { provisionTold } from './C26-provision.ts';
import { profilingExplained } from './C27-profiling.ts';
import { sourceNamed } from './C28-source.ts';
import { categoriesFromOthers } from './C29-categories-from-others.ts';
import { marketingObjection } from './C30-marketing-objection.ts';
import { responseTime } from './C31-response-time.ts';
import { rightsChannel } from './C32-rights-channel.ts';
import { versionDate } from './C33-version-date.ts';
import { changesTold } from './C34-changes.ts';
import { specialData } from './C35-special-data.ts';
import { ukComplaint } from './C36-uk-complaint.ts';
import { cookieDetails } from './C37-cookies.ts';
import { cookieChoice } from './C38-cookie-choice.ts';
import { processorTerms } from './C39-processor-terms.ts';
import { groupSharing } from './C40-group.ts';
import { securityTold } from './C41-security.ts';
import { cookiesDenied } from './K01-cookies.ts';
import { sharingDenied } from './K02-sharing.ts';
import { saleDenied } from './K03-sale.ts';
import { staysHere } from './K04-stays-here.ts';
import { twoPeriods } from './K05-two-periods.ts';
import { deletedAndKept } from './K06-deleted-and-kept.ts';
import { twoBases } from './K07-two-bases.ts';
import { profilingDenied } from './K08-profiling-denied.ts';
import { twoRoles } from './K09-two-roles.ts';
import { onlyNecessaryCookies } from './K10-only-necessary.ts';
import { ipDenied } from './K11-ip-denied.ts';
import { noticeDenied } from './K12-notice-denied.ts';
import { askedAndAssumed } from './K13-asked-and-assumed.ts';
import { allEncrypted } from './K14-all-encrypted.ts';
import { twoAddresses } from './K15-two-addresses.ts';
import { optionalAndRequired } from './K16-optional-and-required.ts';
import { statisticsOfPersons } from './K17-statistics-of-persons.ts';
import { whoReports } from './K18-who-reports.ts';
import { twoDocuments } from './K19-two-documents.ts';
import { repealedLaw } from './S01-repealed-law.ts';
import { voidScheme } from './S02-void-scheme.ts';
import { oldClauses } from './S03-old-clauses.ts';
import { authorityRenamed } from './S04-authority-renamed.ts';
import { vendorRenamed } from './S05-vendor-renamed.ts';
import { vendorSetting } from './S06-vendor-setting.ts';
import { notReviewed } from './S07-not-reviewed.ts';
import { otherRegime } from './S08-other-regime.ts';
import { deadService } from './S09-dead-service.ts';
import { beforeUkChanges } from './S10-before-uk-changes.ts';
import { maybeProcessing } from './V01-maybe.ts';
import { openList } from './V02-open-list.ts';
import { asLongAsNecessary } from './V03-as-long-as-necessary.ts';
import { emptyPurpose } from './V04-empty-purpose.ts';
import { emptyRecipient } from './V05-empty-recipient.ts';
import { emptyMeasure } from './V06-empty-measure.ts';
import { emptySafeguard } from './V07-empty-safeguard.ts';
import { emptyTime } from './V08-empty-time.ts';
import { lostAntecedent } from './V09-lost-antecedent.ts';
import { nobodyActs } from './V10-nobody-acts.ts';
import { unreadable } from './V11-unreadable.ts';
import { disclaimer } from './V12-disclaimer.ts';
import { dateWithoutDay } from './V13-date-without-day.ts';
import { ambiguousOr } from './V14-ambiguous-or.ts';
import { periodWithoutStart } from './V15-period-without-start.ts';
import { admittedFailure } from './V16-admitted-failure.ts';
import { placeholder } from './P01-placeholder.ts';
import { cutOff } from './P02-cut-off.ts';
import { emptyLabel } from './P03-empty-label.ts';
import { straySigns } from './P04-stray-signs.ts';
import { pageFurniture } from './P05-page-furniture.ts';
import { otherLanguage } from './P06-other-language.ts';
import { repeated } from './P07-repeated.ts';
import { numbering } from './P08-numbering.ts';
import { contactMissing } from './P09-contact-missing.ts';
import { linkBroken } from './P10-link-broken.ts';
import { misspelt } from './P11-misspelt.ts';
import { definition } from './P12-definition.ts';
import { referenceToNothing } from './P13-reference-to-nothing.ts';
import { boilerplate } from './P14-boilerplate.ts';
import { implausibleNumber } from './P15-implausible-number.ts';
import { controlNotFound } from './P16-control-not-found.ts';
import { listNesting } from './P17-list-nesting.ts';
import { noVerb } from './P18-no-verb.ts';
import { nameSpelled } from './P19-name-spelled.ts';
import { runTogether } from './P20-run-together.ts';
import { consentByUse } from './D01-consent-by-use.ts';
import { changeWithoutNotice } from './D02-change-without-notice.ts';
import { feeForRights } from './D03-fee-for-rights.ts';
import { identityPapers } from './D04-identity-papers.ts';
import { rightCostsService } from './D05-right-costs-service.ts';
import { rightNarrowed } from './D06-right-narrowed.ts';
import { sentElsewhere } from './D07-sent-elsewhere.ts';
import { lateAnswer } from './D08-late-answer.ts';
import { breachDuty } from './D09-breach-duty.ts';
import { noCookieChoice } from './D10-no-cookie-choice.ts';
import { marketingByDefault } from './D11-marketing-by-default.ts';
import { noticeAsContract } from './D12-notice-as-contract.ts';
import { dutyToInformShifted } from './D13-duty-to-inform-shifted.ts';
import { rightToPublish } from './D14-right-to-publish.ts';
import { openDisclosure } from './D15-open-disclosure.ts';
import { transferOnConsent } from './D16-transfer-on-consent.ts';
import { saleOfBusiness } from './D17-sale-of-business.ts';
import { promisedNotThere } from './D18-promised-not-there.ts';
import { cookiesOnInterest } from './D19-cookies-on-interest.ts';
import { publicByDefault } from './D20-public-by-default.ts';
import { enrichment } from './D21-enrichment.ts';
import { statutoryPeriod } from './L01-statutory-period.ts';
import { authorityYardstick } from './L02-authority-yardstick.ts';
import { breachHours } from './L03-breach-hours.ts';
import { officerTold } from './L04-officer-told.ts';
import { insecurePractice } from './L05-insecure-practice.ts';
import { listedUnderFramework } from './L06-listed-under-framework.ts';
import { leadAuthority } from './L07-lead-authority.ts';
import { unnamedClauses } from './L08-unnamed-clauses.ts';

export const rules: readonly Rule[] = [
  controllerNamed,
  contactGiven,
  electronicContact,
  registerNumber,
  euRepresentative,
  dpoReachable,
  purposesGiven,
  legalBasis,
  purposeBasis,
  legitimateInterest,
  recipientsGiven,
  recipientsByKind,
  transferTold,
  copyOfSafeguards,
  retentionGiven,
  dataWithoutPeriod,
  accessRight,
  rectificationRight,
  erasureRight,
  restrictionRight,
  objectionRight,
  portabilityRight,
  withdrawalRight,
  complaintRight,
  authorityNamed,
  provisionTold,
  profilingExplained,
  sourceNamed,
  categoriesFromOthers,
  marketingObjection,
  responseTime,
  rightsChannel,
  versionDate,
  changesTold,
  specialData,
  ukComplaint,
  cookieDetails,
  cookieChoice,
  processorTerms,
  groupSharing,
  securityTold,
  cookiesDenied,
  sharingDenied,
  saleDenied,
  staysHere,
  twoPeriods,
  deletedAndKept,
  twoBases,
  profilingDenied,
  twoRoles,
  onlyNecessaryCookies,
  ipDenied,
  noticeDenied,
  askedAndAssumed,
  allEncrypted,
  twoAddresses,
  optionalAndRequired,
  statisticsOfPersons,
  whoReports,
  twoDocuments,
  repealedLaw,
  voidScheme,
  oldClauses,
  authorityRenamed,
  vendorRenamed,
  vendorSetting,
  notReviewed,
  otherRegime,
  deadService,
  beforeUkChanges,
  maybeProcessing,
  openList,
  asLongAsNecessary,
  emptyPurpose,
  emptyRecipient,
  emptyMeasure,
  emptySafeguard,
  emptyTime,
  lostAntecedent,
  nobodyActs,
  unreadable,
  disclaimer,
  dateWithoutDay,
  ambiguousOr,
  periodWithoutStart,
  admittedFailure,
  placeholder,
  cutOff,
  emptyLabel,
  straySigns,
  pageFurniture,
  otherLanguage,
  repeated,
  numbering,
  contactMissing,
  linkBroken,
  misspelt,
  definition,
  referenceToNothing,
  boilerplate,
  implausibleNumber,
  controlNotFound,
  listNesting,
  noVerb,
  nameSpelled,
  runTogether,
  consentByUse,
  changeWithoutNotice,
  feeForRights,
  identityPapers,
  rightCostsService,
  rightNarrowed,
  sentElsewhere,
  lateAnswer,
  breachDuty,
  noCookieChoice,
  marketingByDefault,
  noticeAsContract,
  dutyToInformShifted,
  rightToPublish,
  openDisclosure,
  transferOnConsent,
  saleOfBusiness,
  promisedNotThere,
  cookiesOnInterest,
  publicByDefault,
  enrichment,
  statutoryPeriod,
  authorityYardstick,
  breachHours,
  officerTold,
  insecurePractice,
  listedUnderFramework,
  leadAuthority,
  unnamedClauses,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id.toUpperCase());
