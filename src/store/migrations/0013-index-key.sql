-- The key of the blind index is replaced on a schedule (decision 19). Meanwhile rows stand under two keys; the older one's are complete.

-- coming: rows are being written under it, and nobody is looked for under it yet. One key of either kind at a time.
alter table upheld.keyring_key
  add column coming boolean not null default false,
  add constraint keyring_key_coming check (kind = 'index' or not coming);
create unique index keyring_key_index on upheld.keyring_key (tenant_id, coming) where kind = 'index';

-- A key of the index goes before its rows: from then on they say nothing, and a job takes them away in small pieces.
alter table upheld.keyring_index
  drop constraint keyring_index_pkey,
  add primary key (tenant_id, record_id, field, key_id),
  drop constraint keyring_index_tenant_id_key_id_fkey;

-- But no row comes under a key that is gone: whoever remembered it is refused and asks anew. One look a statement, not one a row.
create function upheld.only_under_a_key() returns trigger language plpgsql set search_path = '' as $$
begin
  if not exists (select from fresh) then
    return null;
  end if;
  -- Held until the transaction ends: whoever removes the key waits for its writers. What they waited for is seen by the next statement.
  perform from upheld.keyring_key k
    where (k.tenant_id, k.id) in (select tenant_id, key_id from fresh) and k.kind = 'index' for key share;
  if exists (select from (select distinct tenant_id, key_id from fresh) f
              where not exists (select from upheld.keyring_key k
                                 where k.tenant_id = f.tenant_id and k.id = f.key_id and k.kind = 'index')) then
    raise exception 'this key of the index was replaced'
      using errcode = 'foreign_key_violation', constraint = 'keyring_index_key';
  end if;
  return null;
end
$$;
create trigger under_a_key after insert on upheld.keyring_index
  referencing new table as fresh for each statement execute function upheld.only_under_a_key();

-- A replacement and how far it has come; each state is a durable step.
create table upheld.keyring_index_change (
  tenant_id uuid not null references auth.tenant,
  id uuid not null,
  -- carrying: rows are written under the new key; clearing: the old key is gone and its rows are taken away; replaced: they are gone;
  -- rewrapped: everything left is under the next epoch key; done: the old epoch key is destroyed, so no copy of the old key opens.
  state text not null check (state in ('carrying', 'clearing', 'replaced', 'rewrapped', 'done')),
  key_from uuid not null,
  key_to uuid not null,
  principal text not null check (principal ~ '^(staff|key|job):[A-Za-z0-9-]{1,60}$'),
  started_at timestamptz not null,
  -- Rows that were written under the new key, and those that could not be: their value does not open, or says something else.
  carried int not null default 0,
  stuck int not null default 0,
  epoch_from int,
  done_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'done') = (done_at is not null))
);
create unique index keyring_index_change_one on upheld.keyring_index_change (tenant_id) where state <> 'done';

select upheld.protect_rows('upheld.keyring_index_change', array['select', 'insert', 'update']);

create or replace function upheld.only_forward() returns trigger language plpgsql set search_path = '' as $$
declare
  steps constant text[] := array['coming', 'current', 'going', 'destroyed',
    'fenced', 'removed', 'carrying', 'clearing', 'replaced', 'rewrapped', 'done'];
begin
  if array_position(steps, new.state) < array_position(steps, old.state) then
    raise exception '% does not become % again', old.state, new.state using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger forward before update on upheld.keyring_index_change for each row execute function upheld.only_forward();
