// The tables as Kysely sees them. Instants are ISO 8601 strings in UTC ending in Z, dates YYYY-MM-DD, jsonb goes in as JSON text.
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { Json } from '#base';

/** Reads as the parsed value; is written as JSON text, because a JavaScript array would otherwise become an SQL array. */
type JsonColumn = ColumnType<Json, string, string>;

export type StaffRole = 'owner' | 'privacy-lead' | 'support' | 'analyst' | 'developer' | 'auditor';
export type VerdictState = 'upheld' | 'broken' | 'unproven';

export interface Tables {
  'auth.migration': { number: number; name: string; sha256: string; applied_at: string };
  'auth.tenant': {
    id: string;
    slug: string;
    name: string;
    folder: string | null;
    board_public: Generated<boolean>;
    created_at: string;
  };
  'auth.instance': { only: Generated<boolean>; home_tenant: string | null };
  'auth.staff': { id: string; name: string; created_at: string };
  'auth.membership': { staff_id: string; tenant_id: string; role: StaffRole };
  'auth.invitation': {
    token_sha256: string;
    tenant_id: string;
    role: StaffRole;
    created_at: string;
    expires_at: string;
    used_at: string | null;
  };
  'auth.session': {
    token_sha256: string;
    staff_id: string;
    created_at: string;
    last_seen_at: string;
    expires_at: string;
  };
  policy_version: {
    tenant_id: string;
    number: number;
    sha256: string;
    previous: string | null;
    published_at: string;
    source_name: string;
    source_text: string;
    prose: JsonColumn;
    policy: JsonColumn;
  };
  verdict: {
    tenant_id: string;
    id: string;
    version: number;
    promise: string;
    kind: string;
    state: VerdictState;
    because: JsonColumn;
    measured: JsonColumn;
    since: string;
    checked_at: string;
  };
  prove_run: {
    tenant_id: string;
    id: string;
    version: number;
    started_at: string;
    finished_at: string | null;
    upheld: number;
    broken: number;
    unproven: number;
  };
  page_check: {
    tenant_id: string;
    at: string;
    version: number;
    ok: boolean;
    status: number | null;
    matches: boolean | null;
    milliseconds: number;
    error: string | null;
  };
  attestation: {
    tenant_id: string;
    id: string;
    promise: string;
    holds: boolean;
    statement: string;
    by_name: string;
    file_name: string | null;
    file_sha256: string | null;
    given_at: string;
    expires_on: string;
    revoked_at: string | null;
    entered_by: string;
  };
  policy_notice: {
    tenant_id: string;
    version: number;
    text_changed: boolean;
    material: boolean;
    reasons: JsonColumn;
    counts: JsonColumn;
    decided_by: string | null;
    decided_why: string | null;
    channels: string[];
    lead_time: string | null;
    created_at: string;
    effective_on: string;
    due_on: string;
  };
  policy_notice_recipient: {
    tenant_id: string;
    version: number;
    recipient: string;
    mail_key: string;
    queued_at: string;
  };
  policy_notice_shown: {
    tenant_id: string;
    version: number;
    channel: 'website' | 'in-service';
    first_at: string;
    last_at: string;
    said_by: string | null;
  };
}

/** The database as the role upheld_app: a pool or a transaction, query functions need not know which. */
export type Db = Kysely<Tables>;

/** What `withTenant` hands over: functions that ask for it cannot be called outside a tenant's transaction. */
export type TenantDb = Transaction<Tables>;
