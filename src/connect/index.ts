// connect: the company's own systems as Holdings: what they hold, found, mapped, and reached by one contract.
export type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from './catalogue.ts';
export type { Change, Connector, Match, Question, Reader, Row, Value, Writer } from './connector.ts';
export { openSystem } from './open.ts';
export { type ConnectFault, ConnectProblem } from './problem.ts';
export { type ColumnMap, type Link, type Mask, type System, type TableMap, Systems } from './systems.ts';
