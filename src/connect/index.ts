// connect: the company's own systems as Holdings: what they hold, found, mapped, and reached by one contract.
export type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from './catalogue.ts';
export type { Change, Connector, Match, Question, Reader, Row, Value, Writer } from './connector.ts';
export type { Step } from './erase.ts';
export { type Everywhere, findEverywhere, identify } from './everywhere.ts';
export type { Fault } from './graph-faults.ts';
export { type Graph, graphOf } from './graph.ts';
export { type HoldingOptions, type TableHolding, tableHolding } from './holding.ts';
export { openSystem } from './open.ts';
export { type ConnectFault, ConnectProblem } from './problem.ts';
export { type ColumnMap, type Link, type Mask, System, type TableMap, Systems } from './systems.ts';
export type { Verdict } from './verify.ts';
