-- What every table of a tenant's rows needs, said once: later migrations call it for each table that they create.

/*
 * Keeps tenants apart in a table of schema upheld: row-level security, forced on its owner too, the one tenant policy, and for the app
 * the rights in `allowed` and no other. Raises undefined_object for a right that rows do not have, wrong_object_type for a table elsewhere.
 */
create function upheld.protect_rows(
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
    $policy$
      create policy tenant on %s
        using (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
        with check (tenant_id = nullif(current_setting('upheld.tenant', true), '')::uuid)
    $policy$,
    target
  );
  execute format('revoke all on %s from upheld_app, public', target);
  execute format('grant %s on %s to upheld_app', array_to_string(allowed, ', '), target);
end
$$;

revoke execute on function upheld.protect_rows(regclass, text[]) from public;
