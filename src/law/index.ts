// law: what the law and the market know, as data with sources: authorities, statutes, holidays, deadlines, transfers, vendors.
export { type AdequacyDecision, adequacyDecisions, adequateOn } from './adequacy.ts';
export { type LawFact, type LawFactId, lawFacts } from './law-facts.ts';
export { type ArticleItem, articleItem, articleItems } from './articles.ts';
export {
  type NamedAuthority,
  type SupervisoryAuthority,
  authorities,
  authority,
  authorityNamed,
} from './authorities.ts';
export { type ComplaintDuty, complaintDuties } from './complaint-duty.ts';
export { type Dated, validOn } from './dated.ts';
export {
  type DsrDeadline,
  type DsrRequest,
  type Pause,
  breachClocks,
  breachDeadline,
  dsrDeadline,
  noticeDeadline,
  requestClocks,
} from './deadlines.ts';
export { type FormerAuthority, formerAuthorities } from './former-authorities.ts';
export { type FormerSeat, formerSeats } from './former-seats.ts';
export { type PublicHoliday, anywhere, countriesWithHolidays, isWorkingDay, publicHolidays } from './holidays.ts';
export { type CookieCategory, type KnownCookie, knownCookie, knownCookies } from './known-cookies.ts';
export { type LegalPeriod, calendarEnd, calendarStart, endOfHours, endOfPeriod } from './periods.ts';
export { type RetentionFact, retentionFacts } from './retention-facts.ts';
export { statuteNamed } from './statute-named.ts';
export { type Statute, statute, statutes } from './statutes.ts';
export { type TransferTool, transferTools } from './transfer-tools.ts';
export { type VendorEntity, type VendorFact, vendorEntities, vendorFacts } from './vendor-facts.ts';
export { type Vendor, type VendorCategory, vendors } from './vendor-table.ts';
export { type HostUse, type VendorHosts, hostsOf, vendorHosts } from './vendor-hosts.ts';
export { type NamedVendor, vendorNamed, vendorNames, vendorsIn } from './vendors.ts';
