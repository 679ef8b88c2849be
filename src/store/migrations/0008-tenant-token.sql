-- The signed tenant token: upheld.tenant holds who the tenant is *and* a proof by the app that it said so for this very transaction, so
-- that SQL which runs as the app cannot choose a tenant (decision 12).

-- The keys, as what HMAC (RFC 2104) begins its two hashes with: the key, filled with zeros to a block of 64 bytes, xor 0x36 and 0x5c.
-- The app may not read them. Each row is valid: one key, and while it is being replaced two.
create table auth.tenant_key (
  -- The first 16 hexadecimal digits of SHA-256 of “fingerprint” and the key: names it in messages, says nothing of it.
  fingerprint text primary key,
  inner_pad bytea not null check (length(inner_pad) = 64),
  outer_pad bytea not null check (length(outer_pad) = 64),
  created_at timestamptz not null
);
revoke all on auth.tenant_key from public, upheld_app;

/* HMAC-SHA-256 of a message, by the two blocks of a key. */
create function auth.hmac_sha256(inner_pad bytea, outer_pad bytea, message bytea) returns bytea
  language sql immutable parallel safe
  return sha256(outer_pad || sha256(inner_pad || message));
revoke all on function auth.hmac_sha256(bytea, bytea, bytea) from public, upheld_app;

/*
 * What a token is bound to, and what SQL cannot choose: the server process and the microsecond in which this transaction began.
 * Its body is parsed once, here: no search_path of a session changes what it calls.
 */
create function upheld.transaction_mark() returns bytea
  language sql stable parallel restricted
  return int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp());
revoke all on function upheld.transaction_mark() from public;
grant execute on function upheld.transaction_mark() to upheld_app;

/*
 * The tenant whose rows may be seen: null when none was named, else the one whose token is valid for this transaction and a key of the
 * table. Raises insufficient_privilege for any other text: an app with a wrong key must fail, and not find everything empty.
 *
 * The keys stand in the query as columns alone, never as parameters: a session may have the plans of its queries shown, with the values
 * of their parameters in them. Both sides are hashed once more before they are compared: what the time of the comparison tells of a
 * hash leads to no proof. pg_temp comes last, so that nobody's temporary table or type stands before ours.
 */
create function upheld.tenant() returns uuid
  language plpgsql stable security definer parallel restricted
  set search_path = pg_catalog, pg_temp
as $$
declare
  token constant text := current_setting('upheld.tenant', true);
  message constant bytea := textsend(left(token, 37)) || upheld.transaction_mark();
  proof constant bytea := sha256(textsend(substr(token, 38)));
begin
  if token is null or token = '' then
    return null;
  end if;
  if not exists (
    select from auth.tenant_key k
     where sha256(textsend(encode(auth.hmac_sha256(k.inner_pad, k.outer_pad, message), 'hex'))) = proof
  ) then
    raise exception 'upheld.tenant holds no token that is valid in this transaction' using errcode = 'insufficient_privilege';
  end if;
  return left(token, 36)::uuid;
end
$$;
revoke all on function upheld.tenant() from public;
grant execute on function upheld.tenant() to upheld_app;

-- Every table that has the old policy gets the new one.
do $$
declare
  target regclass;
begin
  for target in
    select p.polrelid::regclass from pg_catalog.pg_policy p
      join pg_catalog.pg_class c on c.oid = p.polrelid
     where c.relnamespace = 'upheld'::regnamespace and p.polname = 'tenant'
     order by c.relname
  loop
    execute format(
      'alter policy tenant on %s
         using (tenant_id = (select upheld.tenant())) with check (tenant_id = (select upheld.tenant()))',
      target
    );
  end loop;
end
$$;

/* As in step 5, with the policy that tables have from now on. */
create or replace function upheld.protect_rows(
  target regclass,
  allowed text[] default array['select', 'insert', 'update', 'delete']
) returns void language plpgsql set search_path = '' as $$
begin
  if not allowed <@ array['select', 'insert', 'update', 'delete'] or coalesce(array_length(allowed, 1), 0) = 0 then
    raise exception 'no rights to rows: %', allowed using errcode = 'undefined_object';
  end if;
  if not exists (select from pg_catalog.pg_class c where c.oid = target and c.relnamespace = 'upheld'::regnamespace) then
    raise exception '% is no table of schema upheld', target using errcode = 'wrong_object_type';
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s
       using (tenant_id = (select upheld.tenant())) with check (tenant_id = (select upheld.tenant()))',
    target
  );
  execute format('revoke all on %s from upheld_app, public', target);
  execute format('grant %s on %s to upheld_app', array_to_string(allowed, ', '), target);
end
$$;
