// consent for the company: what its visitors chose, counted and one by one.
export { noteLooked, shortestId, trailOf } from './browse.ts';
export { type DayCount, askedIds, countDays, dayCounts, daysBetween } from './counts.ts';
export { checkReceipts, checkerOfTime } from './check-export.ts';
export { type ExportHouse, type Tongues, type Wished, exportOf } from './export.ts';
export { type Part, type Span, spanOf } from './export-lines.ts';
export { type ChoiceSeen, type ConsentDesk, consentDesk } from './desk.ts';
export { type HeldLine, type HeldState, heldBackSince } from './held.ts';
export { type ProvenChoice, type Standing, provenChoice } from './proof.ts';
export {
  type Period,
  type Rate,
  type Totals,
  type Unit,
  fewest,
  periodsOf,
  rateOf,
  startOf,
  totalsOf,
  units,
} from './rates.ts';
