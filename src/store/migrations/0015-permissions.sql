-- Permission to write to known people: what they said per purpose and channel, one-time links, and objections that outlive an erasure.

-- The newest yes and the newest no for a purpose and channel stand side by side: which of the two counts is decided from both, never by
-- which came last (Art. 21(3) GDPR). `topic` is the id of a purpose, `*` (all direct marketing), or a word of the company's own.
alter table upheld.preference
  drop constraint preference_topic_check,
  add constraint preference_topic_check check (length(topic) between 1 and 200),
  drop constraint preference_pkey,
  add primary key (tenant_id, subject_id, channel, topic, wants),
  -- Of a yes that its person confirmed by a one-time link: when they asked for that link. Null: told to us in another way.
  add column asked_at timestamptz,
  -- What they were shown, as consent_text has it.
  add column text_sha256 text check (length(text_sha256) = 64),
  -- The ledger's entry names the person by a commitment to this id.
  add column permission uuid,
  add constraint preference_confirmed check (asked_at is null or (wants and text_sha256 is not null));

-- Words under which people were asked. No personal data; kept as long as the ledger that names their hash.
create table upheld.consent_text (
  tenant_id uuid not null references auth.tenant,
  sha256 text not null check (length(sha256) = 64),
  language text not null check (language in ('en', 'fr', 'nl', 'de')),
  words text not null check (length(words) between 1 and 2000),
  primary key (tenant_id, sha256)
);

-- Links that wait to be confirmed, two days at most. The address is sealed under a key that only the link itself has.
create table upheld.opt_in (
  tenant_id uuid not null references auth.tenant,
  token_sha256 text not null check (length(token_sha256) = 64),
  -- The mark of the address, as in `suppression`.
  mark bytea not null check (length(mark) = 32),
  purpose text not null check (length(purpose) between 1 and 200),
  channels text[] not null check (cardinality(channels) between 1 and 4),
  sealed bytea not null,
  language text not null check (language in ('en', 'fr', 'nl', 'de')),
  text_sha256 text not null,
  policy_version int not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  -- How often the link was asked for: after the third no more mail goes out.
  times int not null default 1,
  primary key (tenant_id, token_sha256),
  unique (tenant_id, mark, purpose),
  foreign key (tenant_id, text_sha256) references upheld.consent_text (tenant_id, sha256)
);
create index opt_in_over on upheld.opt_in (tenant_id, expires_at);

-- Objections of people who were erased: an HMAC for each channel and address, under a key that is in no epoch and not in this database.
-- Kept until it is lifted by the person's own new consent (Art. 17(3)(b) and 21(3) GDPR); it tells nothing to whoever lacks the key.
create table upheld.suppression (
  tenant_id uuid not null references auth.tenant,
  channel text not null check (channel in ('email', 'phone', 'sms', 'post')),
  mark bytea not null check (length(mark) = 32),
  topic text not null check (length(topic) between 1 and 200),
  -- Of the objection; the day alone would let a link asked for before it count.
  at timestamptz not null,
  primary key (tenant_id, channel, mark, topic)
);

-- A browser's choice about cookies that its visitor laid to their own account, by a button of the page of their preferences.
create table upheld.choice_link (
  tenant_id uuid not null references auth.tenant,
  subject_id uuid not null,
  -- The choice's public id: the SHA-256 of the browser's random bits.
  choice text not null check (length(choice) = 64),
  at timestamptz not null,
  primary key (tenant_id, subject_id, choice),
  foreign key (tenant_id, subject_id) references upheld.subject (tenant_id, id) on delete cascade
);

-- How many marks an erasure left.
alter table upheld.erasure add column kept int not null default 0 check (kept >= 0);

select upheld.protect_rows('upheld.consent_text', array['select', 'insert']);
select upheld.protect_rows('upheld.opt_in');
select upheld.protect_rows('upheld.suppression');
select upheld.protect_rows('upheld.choice_link', array['select', 'insert', 'delete']);
