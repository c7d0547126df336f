-- Tables that were filled in one go are planned for as if they were empty until PostgreSQL next looks at them, up to a
-- minute later: every save then read all results of its round. Whoever loads them has them looked at at once. Runs with
-- the rights of the owner: the program's own account may not.
CREATE FUNCTION refresh_statistics() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    one name;
  BEGIN
    FOR one IN SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tableowner = current_user LOOP
      EXECUTE format('ANALYZE public.%I', one);
    END LOOP;
  END
  $$;

-- The same hash as before, in one expression: twelve calls of a function for each row cost as much as the hash.
CREATE OR REPLACE FUNCTION journal_hash(entry journal) RETURNS bytea
  LANGUAGE plpgsql STABLE
  AS $$
  DECLARE
    seq text := entry.seq::text;
    at text := to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
    before text := entry.before::text;
    after text := entry.after::text;
    previous text := encode(entry.previous_hash, 'hex');
  BEGIN
    RETURN sha256(convert_to(
      'organisation ' || coalesce(octet_length(entry.organisation_id) || ' ' || entry.organisation_id, '-') ||
      E'\nseq ' || coalesce(octet_length(seq) || ' ' || seq, '-') ||
      E'\nat ' || coalesce(octet_length(at) || ' ' || at, '-') ||
      E'\nactor ' || coalesce(octet_length(entry.actor_user_id) || ' ' || entry.actor_user_id, '-') ||
      E'\nname ' || coalesce(octet_length(entry.actor_name) || ' ' || entry.actor_name, '-') ||
      E'\nfor ' || coalesce(octet_length(entry.acting_for) || ' ' || entry.acting_for, '-') ||
      E'\naction ' || coalesce(octet_length(entry.action) || ' ' || entry.action, '-') ||
      E'\nsubject ' || coalesce(octet_length(entry.subject) || ' ' || entry.subject, '-') ||
      E'\nbefore ' || coalesce(octet_length(before) || ' ' || before, '-') ||
      E'\nafter ' || coalesce(octet_length(after) || ' ' || after, '-') ||
      E'\nreason ' || coalesce(octet_length(entry.reason) || ' ' || entry.reason, '-') ||
      E'\nprevious ' || coalesce(octet_length(previous) || ' ' || previous, '-') || E'\n',
      'UTF8'));
  END
  $$;
