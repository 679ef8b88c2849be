// The tables as Kysely sees them. Instants are ISO 8601 strings in UTC ending in Z, dates YYYY-MM-DD, jsonb goes in as JSON text.
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { Json, Language } from '#base';
import type { EventType } from './events.ts';

/** Reads as the parsed value; is written as JSON text, because a JavaScript array would otherwise become an SQL array. */
type JsonColumn = ColumnType<Json, string, string>;

export type StaffRole = 'owner' | 'privacy-lead' | 'support' | 'analyst' | 'developer' | 'auditor';
export type MailKind = 'service' | 'marketing' | 'notice';
export type MailState =
  | 'queued'
  | 'sending'
  | 'committing'
  | 'sent'
  | 'sent-to-outbox'
  | 'uncertain'
  | 'failed'
  | 'refused'
  | 'bounced';
export type AccessAct = 'read' | 'write' | 'search' | 'export' | 'import' | 'refused' | 'erase';
export type GlassState = 'requested' | 'waiting' | 'open' | 'ended' | 'declined' | 'lapsed' | 'reviewed';
export type GlassOutcome = 'justified' | 'not-justified';
/** Rights that can be asked for: ids of the policy's facts. */
export type RequestedRight =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'withdraw-consent'
  | 'complaint'
  | 'no-automated-decision'
  | 'marketing-opt-out';
/** How far it is with one recipient of data that was erased, corrected or restricted. */
export type NoticeState = 'open' | 'reached' | 'mailed' | 'confirmed' | 'by-hand' | 'never' | 'impossible';

/** By which way a request came. */
export type RequestChannel =
  | 'page'
  | 'account'
  | 'api'
  | 'email'
  | 'phone'
  | 'post'
  | 'in-person'
  | 'agent'
  | 'customer';
export type RequestState = 'open' | 'answered' | 'refused' | 'withdrawn' | 'merged';
/** How it was made sure that it is the person who asks. */
export type RequestIdentity =
  | 'mailbox'
  | 'session'
  | 'address-on-file'
  | 'known-detail'
  | 'signed-letter'
  | 'document'
  | 'in-person'
  | 'agent'
  | 'customer';
export type PlanState = 'proposed' | 'approved' | 'applying' | 'done' | 'left' | 'drifted' | 'withdrawn';
export type PartState = 'away' | 'begun' | 'waiting' | 'done';
export type Severity = 'notice' | 'warning' | 'severe';
export type ChoiceAction = 'accept' | 'refuse' | 'choose' | 'withdraw' | 'gpc';
export type ContactChannel = 'email' | 'phone' | 'sms' | 'post';
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
  'auth.staff': {
    id: string;
    name: string;
    created_at: string;
    email_index: Generated<Uint8Array | null>;
    email_sealed: Generated<Uint8Array | null>;
  };
  'auth.credential': {
    id: string;
    staff_id: string;
    kind: 'password' | 'totp' | 'passkey';
    sealed: Uint8Array;
    created_at: string;
    confirmed_at: string | null;
    used_step: Generated<number | null>;
    failures: Generated<number>;
    lookup: Generated<Uint8Array | null>;
    counter: Generated<number>;
    last_used_on: Generated<string | null>;
  };
  'auth.spent_challenge': { token_sha256: string; expires_at: string };
  'auth.email_change': {
    id: string;
    staff_id: string;
    number: Generated<number>;
    confirm_sha256: string | null;
    stop_sha256: string;
    email_sealed: Uint8Array | null;
    asked_at: string;
    changed_at: Generated<string | null>;
    expires_at: string;
  };
  'auth.recovery_code': { staff_id: string; code_hmac: Uint8Array; used_at: string | null };
  'auth.sign_in_step': {
    token_sha256: string;
    staff_id: string;
    needs: 'code' | 'totp';
    created_at: string;
    expires_at: string;
    failures: Generated<number>;
  };
  'auth.known_device': {
    token_sha256: string;
    staff_id: string;
    created_at: string;
    expires_at: string;
    fresh: Generated<boolean>;
  };
  'auth.attempt': {
    key: Uint8Array;
    failures: number;
    last_at: string;
    until: string;
    recorded_at: Generated<string | null>;
  };
  'auth.membership': { staff_id: string; tenant_id: string; role: StaffRole };
  'auth.invitation': {
    token_sha256: string;
    tenant_id: string;
    role: StaffRole;
    created_at: string;
    expires_at: string;
    used_at: string | null;
    id: Generated<string>;
    invited_by: Generated<string | null>;
    staff_id: Generated<string | null>;
    failures: Generated<number>;
  };
  'auth.session': {
    token_sha256: string;
    staff_id: string;
    created_at: string;
    last_seen_at: string;
    expires_at: string;
    id: Generated<string>;
    device: Generated<string>;
    proved_at: Generated<string | null>;
  };
  'auth.api_key': {
    id: string;
    tenant_id: string;
    name: string;
    token_sha256: string;
    scopes: string[];
    created_at: string;
    expires_at: string | null;
    last_used_on: Generated<string | null>;
    revoked_at: Generated<string | null>;
  };
  'auth.delivery_due': { tenant_id: string; due_at: string };
  ledger: {
    tenant_id: string;
    origin: string;
    size: number;
    root: Uint8Array;
    fence: number;
    checkpoint: string | null;
  };
  ledger_inbox: { tenant_id: string; arrived: Generated<number>; id: string; entry: Uint8Array };
  ledger_entry: { tenant_id: string; number: number; id: string; entry: Uint8Array };
  ledger_tile: { tenant_id: string; level: number; n: number; hashes: Uint8Array };
  mail: {
    tenant_id: string;
    id: string;
    key: string;
    kind: MailKind;
    list_id: string | null;
    template: string;
    language: Language;
    recipient: string | null;
    recipient_hash: string;
    values: ColumnType<Json | null, string, string | null>;
    unsubscribe: string | null;
    message_id: string;
    state: MailState;
    reason: Generated<string | null>;
    smtp_response: Generated<string | null>;
    attempts: number;
    next_at: string;
    run: Generated<string | null>;
    created_at: string;
    changed_at: string;
    admitted_at: Generated<string | null>;
    ended_at: Generated<string | null>;
  };
  mail_event: {
    tenant_id: string;
    id: string;
    mail_id: string;
    at: string;
    what: string;
    detail: string | null;
  };
  mail_block: {
    tenant_id: string;
    recipient_hash: string;
    status: string;
    at: string;
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
    ledger_entry: Generated<string | null>;
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
    expiry_told_at: Generated<string | null>;
    nonce: Generated<Uint8Array | null>;
  };
  break_glass: {
    tenant_id: string;
    id: string;
    state: GlassState;
    asked_by: string;
    asked_at: string;
    reason_sealed: Uint8Array;
    ticket_sealed: Uint8Array | null;
    subjects: string[] | null;
    columns: string[];
    minutes: number;
    waits_until: string | null;
    decided_by: Generated<string | null>;
    opened_at: Generated<string | null>;
    until: Generated<string | null>;
    ended_at: Generated<string | null>;
    ended_by: Generated<string | null>;
    review_due: Generated<string | null>;
    reviewed_by: Generated<string | null>;
    reviewed_at: Generated<string | null>;
    outcome: Generated<GlassOutcome | null>;
    words_sealed: Generated<Uint8Array | null>;
  };
  security_event: {
    tenant_id: string;
    id: string;
    kind: string;
    severity: Severity;
    key: string;
    at: string;
    found_at: string;
    staff: string | null;
    about: JsonColumn;
    reviewed_at: Generated<string | null>;
    reviewed_by: Generated<string | null>;
    words_sealed: Generated<Uint8Array | null>;
  };
  security_watch: { tenant_id: string; entries: number; looked_at: string };
  kept_answer: {
    tenant_id: string;
    api_key: string;
    key: string;
    fingerprint: string;
    answer: Uint8Array;
    created_at: string;
  };
  webhook: {
    tenant_id: string;
    id: string;
    url: string;
    events: string[];
    secret: Uint8Array;
    created_at: string;
    failing_since: Generated<string | null>;
    disabled_at: Generated<string | null>;
    disabled_because: Generated<'failing' | 'gone' | null>;
  };
  webhook_delivery: {
    tenant_id: string;
    id: string;
    webhook_id: string;
    event_id: string;
    type: EventType;
    subject: string;
    data: JsonColumn;
    at: string;
    state: 'waiting' | 'delivered' | 'failed';
    attempts: number;
    next_attempt_at: string | null;
  };
  webhook_attempt: {
    tenant_id: string;
    delivery_id: string;
    id: string;
    at: string;
    status: number | null;
    milliseconds: number;
    error: string | null;
    response: string | null;
  };
  keyring_epoch: {
    tenant_id: string;
    number: number;
    state: 'coming' | 'current' | 'going' | 'destroyed';
    made_at: string;
    destroyed_at: Generated<string | null>;
    places: Generated<number | null>;
  };
  keyring_key: {
    tenant_id: string;
    id: string;
    kind: 'bucket' | 'index';
    epoch: number;
    wrapped: Uint8Array;
    made_at: string;
    taken: Generated<number>;
    coming: Generated<boolean>;
  };
  keyring_index_change: {
    tenant_id: string;
    id: string;
    state: 'carrying' | 'clearing' | 'replaced' | 'rewrapped' | 'done';
    key_from: string;
    key_to: string;
    principal: string;
    started_at: string;
    carried: Generated<number>;
    stuck: Generated<number>;
    epoch_from: Generated<number | null>;
    done_at: Generated<string | null>;
  };
  keyring_subject: { tenant_id: string; subject_id: string; bucket_id: string; wrapped: Uint8Array };
  keyring_index: {
    tenant_id: string;
    record_id: string;
    field: string;
    subject_id: string;
    key_id: string;
    hmac: Uint8Array;
  };
  organisation: {
    tenant_id: string;
    id: string;
    name: string;
    domain: string | null;
    country: string | null;
    registration: string | null;
    created_at: string;
  };
  subject: {
    tenant_id: string;
    id: string;
    kind: Generated<'person' | 'request'>;
    state: Generated<'active' | 'restricted' | 'fenced'>;
    organisation_id: string | null;
    created_at: string;
    last_interaction_at: string | null;
  };
  record_type: { tenant_id: string; name: string; version: number; definition: JsonColumn; declared_at: string };
  record: {
    tenant_id: string;
    id: string;
    subject_id: string;
    type: string;
    type_version: number;
    sealed: JsonColumn;
    clear: JsonColumn;
    lineage: JsonColumn;
    revision: Generated<number>;
    occurred_at: string | null;
    created_at: string;
    changed_at: string;
  };
  preference: {
    tenant_id: string;
    subject_id: string;
    channel: ContactChannel;
    topic: string;
    wants: boolean;
    source: string;
    policy_version: number | null;
    at: string;
    asked_at: Generated<string | null>;
    text_sha256: Generated<string | null>;
    permission: Generated<string | null>;
  };
  consent_text: {
    tenant_id: string;
    sha256: string;
    language: Language;
    words: string;
  };
  opt_in: {
    tenant_id: string;
    token_sha256: string;
    mark: Uint8Array;
    purpose: string;
    channels: ContactChannel[];
    sealed: Uint8Array;
    language: Language;
    text_sha256: string;
    policy_version: number;
    asked_at: string;
    expires_at: string;
    times: Generated<number>;
  };
  suppression: {
    tenant_id: string;
    channel: ContactChannel;
    mark: Uint8Array;
    topic: string;
    at: string;
  };
  choice_link: {
    tenant_id: string;
    subject_id: string;
    choice: string;
    at: string;
  };
  file: {
    tenant_id: string;
    id: string;
    subject_id: string;
    record_id: string | null;
    head: Uint8Array;
    content: Uint8Array;
    bytes: number;
    purposes: string[];
    policy_version: number | null;
    created_at: string;
  };
  access_log: {
    tenant_id: string;
    id: string;
    batch: string;
    at: string;
    principal: string;
    act: AccessAct;
    purpose: string;
    subject_id: string | null;
    columns: string[];
    count: number;
    glass: string | null;
  };
  erasure: {
    tenant_id: string;
    id: string;
    state: 'fenced' | 'removed' | 'rewrapped' | 'done';
    subjects: string[];
    count: number;
    buckets: Generated<string[]>;
    reason: string;
    principal: string;
    epoch_from: Generated<number | null>;
    epoch_to: Generated<number | null>;
    rows_removed: Generated<number>;
    kept: Generated<number>;
    started_at: string;
    done_at: Generated<string | null>;
    certificate: Generated<string | null>;
  };
  request_waiting: {
    tenant_id: string;
    token_sha256: string;
    mark: Uint8Array;
    asks: string;
    sealed: Uint8Array;
    language: Language;
    asked_at: string;
    expires_at: string;
  };
  request: {
    tenant_id: string;
    id: string;
    number: number;
    subject_id: string | null;
    asks: RequestedRight;
    channel: RequestChannel;
    language: Language;
    country: string;
    received_on: string;
    opened_at: string;
    policy_version: number | null;
    promised: string | null;
    state: RequestState;
    state_at: string;
    identity: Generated<RequestIdentity | null>;
    identified_at: Generated<string | null>;
    pauses: JsonColumn;
    extended_on: Generated<string | null>;
    due_on: string | null;
    tell_by: string | null;
    cooling_until: Generated<string | null>;
    assignee: Generated<string | null>;
    merged_into: Generated<string | null>;
    proof: ColumnType<Json | null, string | null | undefined, string | null>;
  };
  request_event: {
    tenant_id: string;
    request_id: string;
    n: number;
    at: string;
    kind: string;
    by: string;
    data: JsonColumn;
  };
  request_mail: { tenant_id: string; mark: Uint8Array; at: string };
  request_link: {
    tenant_id: string;
    token_sha256: string;
    request_id: string;
    leads: 'status' | 'identity' | 'detail' | 'mailbox' | 'package' | 'transfer' | 'callback';
    expires_at: string;
  };
  request_notice: {
    tenant_id: string;
    request_id: string;
    fact: string;
    name: string;
    state: NoticeState;
    state_at: string;
    why: Generated<string | null>;
    token_sha256: Generated<string | null>;
    expires_at: Generated<string | null>;
    mails: Generated<number>;
    mailed_at: Generated<string | null>;
  };
  plan: {
    tenant_id: string;
    id: string;
    kind: 'rights' | 'retention' | 'backup';
    about: string;
    made_at: string;
    made_by: string;
    policy_version: number;
    operations: JsonColumn;
    hash: string;
    approvals: number;
    state: PlanState;
    state_at: string;
    next_try: Generated<string | null>;
  };
  plan_approval: { tenant_id: string; plan_id: string; principal: string; at: string };
  plan_part: {
    tenant_id: string;
    plan_id: string;
    holding: string;
    state: PartState;
    tries: number;
    problem: Generated<string | null>;
    outcomes: ColumnType<Json | null, string | null | undefined, string | null>;
    at: string;
  };
  retention_look: {
    tenant_id: string;
    holding: string;
    at: string;
    policy_version: number;
    seen: JsonColumn;
  };
  retention_rule: { tenant_id: string; fact: string; by: string; at: string };
  legal_hold: {
    tenant_id: string;
    id: string;
    matter: string;
    reason: string;
    holding: Generated<string | null>;
    collection: Generated<string | null>;
    field: Generated<string | null>;
    person: Generated<Uint8Array | null>;
    review_on: string;
    by: string;
    at: string;
    released_by: Generated<string | null>;
    released_at: Generated<string | null>;
  };
  accuracy_question: {
    tenant_id: string;
    subject_id: string;
    asked_at: string;
    expires_at: string;
    token_sha256: string;
    mark: Uint8Array;
    language: Language;
    answer: Generated<'right' | 'wrong' | null>;
    answered_at: Generated<string | null>;
    request_id: Generated<string | null>;
  };
  accuracy_setting: {
    tenant_id: string;
    switched_on: boolean;
    period: 'P6M' | 'P1Y' | 'P2Y';
    since: string;
    by: string;
    at: string;
  };
  http_job: { tenant_id: string; name: Uint8Array; sealed: Uint8Array; kept_at: string };
  'auth.consent_site': {
    origin: string;
    tenant_id: string;
    cookie_domain: string | null;
    key_sha256: string;
    added_at: string;
  };
  consent_notice: {
    tenant_id: string;
    policy: number;
    texts: Uint8Array;
    language: string;
    notice: JsonColumn;
    shown: JsonColumn;
    terms: JsonColumn;
    terms_sha256: Uint8Array;
    kept_at: string;
    phone: Generated<Uint8Array | null>;
    desktop: Generated<Uint8Array | null>;
    pictured_at: Generated<string | null>;
    kept_entry: Generated<string | null>;
    pictured_entry: Generated<string | null>;
  };
  consent_look: {
    tenant_id: string;
    number: number;
    settings: JsonColumn;
    sha256: Uint8Array;
    published_by: string;
    published_at: string;
  };
  consent_look_draft: {
    tenant_id: string;
    settings: JsonColumn;
    saved_by: string;
    saved_at: string;
  };
  consent_choice: {
    tenant_id: string;
    id: Uint8Array;
    previous: Uint8Array | null;
    at: string;
    claimed_at: string | null;
    viewed_at: string;
    site: string;
    policy: number;
    texts: Uint8Array;
    language: string;
    layer: number;
    action: ChoiceAction;
    method: 'script' | 'form';
    answers: JsonColumn;
    gpc: boolean;
    signal: boolean;
    device: string;
    body: Uint8Array;
    ledger_entry: string;
  };
  /** `counts`: DayCount without its day, for each site and language. */
  consent_day: {
    tenant_id: string;
    day: string;
    counts: JsonColumn;
  };
  held_back: {
    tenant_id: string;
    day: string;
    site: string;
    host: string;
    directive: string;
    count: number;
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
