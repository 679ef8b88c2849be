-- Mail: what is to be sent, what became of it, and the addresses that a permanent bounce has closed.

-- Retention: recipient, values and unsubscribe (personal data) stand here until seven days after the mail's end, so that a failure can
-- be looked into; then they are cleared and only recipient_hash stays, an HMAC whose key is no part of the database. Mails and their
-- events go two years after the end, closed addresses two years after the last bounce. src/mail/forget.ts carries it out.
create table upheld.mail (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  key text not null,
  kind text not null check (kind in ('service', 'marketing', 'notice')),
  list_id text,
  template text not null,
  language text not null check (language in ('en', 'fr', 'nl', 'de')),
  recipient text,
  recipient_hash text not null,
  "values" jsonb,
  unsubscribe text,
  message_id text not null,
  state text not null check (state in (
    'queued', 'sending', 'committing', 'sent', 'sent-to-outbox', 'uncertain', 'failed', 'refused', 'bounced'
  )),
  reason text,
  smtp_response text,
  attempts int not null,
  next_at timestamptz not null,
  run uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  admitted_at timestamptz,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key),
  unique (tenant_id, message_id)
);
create index mail_due on upheld.mail (tenant_id, next_at, id) where state = 'queued';
create index mail_open on upheld.mail (tenant_id, run) where state in ('sending', 'committing');
create index mail_address on upheld.mail (tenant_id, recipient_hash, admitted_at);
create index mail_day on upheld.mail (tenant_id, admitted_at);
create index mail_forget on upheld.mail (tenant_id, ended_at);

-- The log: what happened to each mail. Written and, with its mail, deleted; never changed.
create table upheld.mail_event (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  mail_id uuid not null,
  at timestamptz not null,
  what text not null,
  detail text,
  primary key (tenant_id, id)
);
create index mail_event_of on upheld.mail_event (tenant_id, mail_id, at);

create table upheld.mail_block (
  tenant_id uuid not null references auth.tenant,
  recipient_hash text not null,
  status text not null,
  at timestamptz not null,
  primary key (tenant_id, recipient_hash)
);

grant select, insert, update, delete on upheld.mail, upheld.mail_block to upheld_app;
grant select, insert, delete on upheld.mail_event to upheld_app;

do $$
declare
  name text;
begin
  foreach name in array array['mail', 'mail_event', 'mail_block'] loop
    execute format('alter table upheld.%I enable row level security', name);
    execute format('alter table upheld.%I force row level security', name);
    execute format(
      $policy$
        create policy tenant on upheld.%I
          using (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
          with check (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
      $policy$,
      name
    );
  end loop;
end
$$;
