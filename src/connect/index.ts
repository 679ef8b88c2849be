// connect: the company's own systems as Holdings: what they hold, found, mapped, and reached by one contract.
export type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from './catalogue.ts';
export type { Change, Connector, Match, Question, Reader, Row, Value, Writer } from './connector.ts';
export type { Lapse, Survey } from './due/lapse.ts';
export type { Left, Pace } from './due/leave.ts';
export { type Undated, triggerOf } from './due/due.ts';
export type { Term, Terms } from './due/terms.ts';
export { type Step, apartIn } from './erase.ts';
export { type Everywhere, findEverywhere, identify } from './everywhere.ts';
export type { Fault } from './graph-faults.ts';
export { type Graph, graphOf } from './graph.ts';
export {
  type Apart,
  type Correction,
  type HoldingOptions,
  type TableHolding,
  type When,
  isTableHolding,
  tableHolding,
} from './holding.ts';
export { type Identifier, formOf } from './identity.ts';
export { type OpenedHolding, openHolding, openSystem } from './open.ts';
export { type ConnectFault, ConnectProblem } from './problem.ts';
export { type LinkProposal, type ColumnProposal, type TableProposal } from './discover/proposal.ts';
export { across, discover } from './discover/lazily.ts';
export { type FromFides, fromFides, putDataset } from './fides/import.ts';
export { toFides } from './fides/export.ts';
export type { Lost } from './fides/lost.ts';
export {
  type Compared,
  type Held,
  type Undeclared,
  against,
  heldBy,
  nameOf,
  placeOf,
  undeclaredMessage,
} from './map/against-policy.ts';
export { type MapFinding, checkMap } from './map/check.ts';
export { kindLabel, putIn } from './map/put-in.ts';
export { readSystems, systemsJsonSchema, systemsYaml } from './systems-file.ts';
export type { Content, Contents } from './contents.ts';
export type { Sighting, Whose } from './sightings.ts';
export { type ColumnMap, type Link, type Mask, System, type TableMap, Systems, rulesIn } from './systems.ts';
export type { Verdict } from './verify.ts';
export { type HttpSystem, httpHolding } from './http/holding.ts';
export { type Asks, asksOf } from './http/asks.ts';
export { openHttpSystem } from './http/open.ts';
export type { Begun, Jobs } from './http/jobs.ts';
export { definitionJsonSchema, parseDefinition, readyDefinition, readyDefinitions } from './http/load.ts';
export { pageOf, pagesIndex } from './http/page.ts';
