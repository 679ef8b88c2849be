// connect: the company's own systems as Holdings: what they hold, found, mapped, and reached by one contract.
export type { Catalogue, CatalogueColumn, CatalogueTable, Reference } from './catalogue.ts';
export type { Change, Connector, Match, Question, Reader, Row, Value, Writer } from './connector.ts';
export { type ColumnMap, type Link, type Mask, type System, type TableMap, Systems } from './systems.ts';
export { type HttpSystem, httpHolding } from './http/holding.ts';
export { openHttpSystem } from './http/open.ts';
export type { Begun, Jobs } from './http/jobs.ts';
export { definitionJsonSchema, parseDefinition, readyDefinition, readyDefinitions } from './http/load.ts';
export { pageOf, pagesIndex } from './http/page.ts';
