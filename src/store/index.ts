// store: Upheld's PostgreSQL, its tenants and its background jobs.
export { type EventType, type HouseEvent, deliverFrom, eventTypes, recordEvent } from './events.ts';
export type { StoreFacts } from './facts.ts';
export type { Jobs } from './jobs.ts';
export { type Holder, holderOf } from './lock.ts';
export { type MigrateOptions, type Migrated, migrate } from './migrate.ts';
export { type Store, type StoreOptions, openStore } from './open.ts';
export { type Looked, isOver, keysIn } from './overdue.ts';
export type { Payloads, Queue } from './queues.ts';
export { type Scratch, dropLeftScratches, withScratch } from './scratch.ts';
export { movableSecrets, secretFile, takeOverSecrets } from './secrets.ts';
export type {
  AccessAct,
  ContactChannel,
  Db,
  GlassOutcome,
  GlassState,
  PartState,
  PlanState,
  RequestChannel,
  RequestIdentity,
  NoticeState,
  RequestState,
  RequestedRight,
  MailKind,
  MailState,
  Severity,
  StaffRole,
  Tables,
  TenantDb,
} from './tables.ts';
export { outsideTenants, withTenant } from './tenant.ts';
export { type Traces, type Word, formsOf, tracesIn } from './traces.ts';
export { withWholeStore } from './whole.ts';
