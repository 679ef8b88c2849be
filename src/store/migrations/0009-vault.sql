-- The vault: data subjects and records about them, sealed under a key for each person. Tables named keyring_ hold those keys, wrapped: a
-- backup of the data leaves them out, so that an older copy of the data opens with the keys of today and no others (decision 17).

create table upheld.keyring_epoch (
  tenant_id uuid not null references auth.tenant,
  number int not null check (number > 0),
  -- coming: being put in every place; current: everything new is wrapped under it; going: nothing is any more; destroyed: nobody has it.
  state text not null check (state in ('coming', 'current', 'going', 'destroyed')),
  made_at timestamptz not null,
  destroyed_at timestamptz,
  -- From how many places of custody it was removed.
  places int,
  primary key (tenant_id, number),
  check ((state = 'destroyed') = (destroyed_at is not null))
);
create unique index keyring_epoch_one on upheld.keyring_epoch (tenant_id) where state = 'current';

-- Keys of many: a bucket of at most 1,024 subjects, and the key of the blind index.
create table upheld.keyring_key (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  kind text not null check (kind in ('bucket', 'index')),
  epoch int not null,
  wrapped bytea not null check (length(wrapped) = 61),
  made_at timestamptz not null,
  -- Places given away in a bucket, taken in blocks: no two writers wait for each other.
  taken int not null default 0 check (taken between 0 and 1024),
  primary key (tenant_id, id),
  foreign key (tenant_id, epoch) references upheld.keyring_epoch (tenant_id, number)
);
create index keyring_key_epoch on upheld.keyring_key (tenant_id, epoch);

-- Companies that people belong to. Their own data is not about a person and stands in clear.
create table upheld.organisation (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  domain text check (length(domain) <= 253),
  country text check (country ~ '^[A-Z]{2}$'),
  registration text check (length(registration) <= 100),
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index organisation_name on upheld.organisation (tenant_id, lower(name) text_pattern_ops);
create unique index organisation_domain on upheld.organisation (tenant_id, domain) where domain is not null;

create table upheld.subject (
  tenant_id uuid not null references auth.tenant,
  -- UUID version 4: version 7 would tell when the person came.
  id uuid not null,
  -- restricted: kept, and used for nothing else (Art. 18). fenced: being erased, nothing new may be written.
  state text not null default 'active' check (state in ('active', 'restricted', 'fenced')),
  organisation_id uuid,
  created_at timestamptz not null,
  -- Storage periods that run from the last interaction begin here.
  last_interaction_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references upheld.organisation (tenant_id, id)
);
create index subject_newest on upheld.subject (tenant_id, created_at desc, id);
create index subject_organisation on upheld.subject (tenant_id, organisation_id) where organisation_id is not null;

create table upheld.keyring_subject (
  tenant_id uuid not null references auth.tenant,
  subject_id uuid not null,
  bucket_id uuid not null,
  wrapped bytea not null check (length(wrapped) = 61),
  primary key (tenant_id, subject_id),
  foreign key (tenant_id, subject_id) references upheld.subject (tenant_id, id) on delete cascade,
  foreign key (tenant_id, bucket_id) references upheld.keyring_key (tenant_id, id)
);
create index keyring_subject_bucket on upheld.keyring_subject (tenant_id, bucket_id);

-- Kinds of records, as declared: a JSON Schema whose fields name category and purposes. A version never changes.
create table upheld.record_type (
  tenant_id uuid not null references auth.tenant,
  name text not null check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
  version int not null check (version > 0),
  definition jsonb not null,
  declared_at timestamptz not null,
  primary key (tenant_id, name, version)
);

create table upheld.record (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  subject_id uuid not null,
  type text not null,
  type_version int not null,
  -- Field name to sealed value (base64). What is about a person is nowhere else in this table.
  sealed jsonb not null default '{}',
  -- Values of fields declared queryable: states, dates, numbers, choices.
  clear jsonb not null default '{}',
  -- Field name to where it comes from: source, channel, purposes, policy version, instant.
  lineage jsonb not null default '{}',
  -- Changes with each writing; two writers cannot overwrite each other unseen.
  revision int not null default 1,
  occurred_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, subject_id) references upheld.subject (tenant_id, id) on delete cascade,
  foreign key (tenant_id, type, type_version) references upheld.record_type (tenant_id, name, version)
);
create index record_subject on upheld.record (tenant_id, subject_id, created_at);
create index record_type_newest on upheld.record (tenant_id, type, created_at desc);
create unique index record_contact on upheld.record (tenant_id, subject_id) where type = 'contact';
create index record_clear on upheld.record using gin (clear jsonb_path_ops);

-- The blind index: who has this e-mail address or telephone number, without either of them (HMAC-SHA-256 under a key of the keyring).
create table upheld.keyring_index (
  tenant_id uuid not null references auth.tenant,
  record_id uuid not null,
  field text not null check (length(field) <= 81),
  subject_id uuid not null,
  key_id uuid not null,
  hmac bytea not null check (length(hmac) = 32),
  primary key (tenant_id, record_id, field),
  foreign key (tenant_id, record_id) references upheld.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, key_id) references upheld.keyring_key (tenant_id, id)
);
create index keyring_index_subject on upheld.keyring_index (tenant_id, subject_id);
create index keyring_index_hmac on upheld.keyring_index (tenant_id, hmac);
-- An address is one contact's: who writes from it is that contact.
create unique index keyring_index_email on upheld.keyring_index (tenant_id, hmac) where field = 'contact.email';

create table upheld.preference (
  tenant_id uuid not null references auth.tenant,
  subject_id uuid not null,
  channel text not null check (channel in ('email', 'phone', 'sms', 'post')),
  topic text not null check (length(topic) between 1 and 60),
  wants boolean not null,
  source text not null check (length(source) <= 60),
  policy_version int,
  at timestamptz not null,
  primary key (tenant_id, subject_id, channel, topic),
  foreign key (tenant_id, subject_id) references upheld.subject (tenant_id, id) on delete cascade
);

create table upheld.file (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  subject_id uuid not null,
  record_id uuid,
  -- Name, media type and content are sealed.
  head bytea not null,
  content bytea not null,
  bytes int not null check (bytes between 0 and 26214400),
  purposes text[] not null,
  policy_version int,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, subject_id) references upheld.subject (tenant_id, id) on delete cascade,
  foreign key (tenant_id, record_id) references upheld.record (tenant_id, id) on delete cascade
);
create index file_subject on upheld.file (tenant_id, subject_id);
alter table upheld.file alter column content set storage external;

-- Every access to personal data: by whom, for which purpose, which fields. Never changed; the person's number means nothing once the
-- person is erased.
create table upheld.access_log (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  -- Rows of one act; the ledger holds a digest of them together.
  batch uuid not null,
  at timestamptz not null,
  principal text not null check (principal ~ '^(staff|key|job):[A-Za-z0-9-]{1,60}$'),
  act text not null check (act in ('read', 'write', 'search', 'export', 'import', 'refused', 'erase')),
  purpose text not null check (length(purpose) between 1 and 200),
  subject_id uuid,
  columns text[] not null,
  count int not null check (count >= 0),
  glass uuid,
  primary key (tenant_id, id)
);
create index access_log_subject on upheld.access_log (tenant_id, subject_id, at desc) where subject_id is not null;
create index access_log_newest on upheld.access_log (tenant_id, at desc);
create index access_log_batch on upheld.access_log (tenant_id, batch);
create index access_log_principal on upheld.access_log (tenant_id, principal, at desc);

-- An erasure and how far it has come; each state is a durable step of the protocol.
create table upheld.erasure (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  -- fenced: nothing new is written; removed: rows, index and keys are gone; rewrapped: everything left is under the next epoch key;
  -- done: the old epoch key is destroyed and the certificate stands in the ledger.
  state text not null check (state in ('fenced', 'removed', 'rewrapped', 'done')),
  -- The subjects; emptied when it is done.
  subjects uuid[] not null,
  count int not null check (count > 0),
  -- The buckets that they were in: those get new keys.
  buckets uuid[] not null default '{}',
  reason text not null check (length(reason) between 1 and 200),
  principal text not null,
  -- The epochs that it ends and begins; several erasures share a rotation.
  epoch_from int,
  epoch_to int,
  rows_removed int not null default 0,
  started_at timestamptz not null,
  done_at timestamptz,
  -- The ledger's entry that certifies it.
  certificate uuid,
  primary key (tenant_id, id),
  check ((state = 'done') = (done_at is not null)),
  check (state <> 'done' or cardinality(subjects) = 0)
);
create index erasure_open on upheld.erasure (tenant_id, started_at) where state <> 'done';

select upheld.protect_rows('upheld.keyring_epoch', array['select', 'insert', 'update']);
select upheld.protect_rows('upheld.keyring_key');
select upheld.protect_rows('upheld.organisation');
select upheld.protect_rows('upheld.subject');
select upheld.protect_rows('upheld.keyring_subject');
select upheld.protect_rows('upheld.record_type', array['select', 'insert']);
select upheld.protect_rows('upheld.record');
select upheld.protect_rows('upheld.keyring_index');
select upheld.protect_rows('upheld.preference');
select upheld.protect_rows('upheld.file');
select upheld.protect_rows('upheld.access_log', array['select', 'insert']);
select upheld.protect_rows('upheld.erasure', array['select', 'insert', 'update']);

create trigger immutable before update or delete or truncate on upheld.access_log
  for each statement execute function upheld.refuse_change();
create trigger immutable before update or delete or truncate on upheld.record_type
  for each statement execute function upheld.refuse_change();

-- A destroyed epoch stays destroyed, and an erasure only goes forward.
create function upheld.only_forward() returns trigger language plpgsql set search_path = '' as $$
declare
  steps constant text[] := array['coming', 'current', 'going', 'destroyed', 'fenced', 'removed', 'rewrapped', 'done'];
begin
  if array_position(steps, new.state) < array_position(steps, old.state) then
    raise exception '% does not become % again', old.state, new.state using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger forward before update on upheld.keyring_epoch for each row execute function upheld.only_forward();
create trigger forward before update on upheld.erasure for each row execute function upheld.only_forward();
