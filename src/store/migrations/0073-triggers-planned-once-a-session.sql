-- Functions in SQL that are called from triggers are parsed and planned again in every transaction, which cost a save more
-- than its writing. The same functions in PL/pgSQL are planned once a session. What they do is as before: hashes, chains
-- and counts read the same.

CREATE OR REPLACE FUNCTION journal_field(name text, value text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
  AS $$
  BEGIN
    RETURN name || ' ' || coalesce(octet_length(value)::text || ' ' || value, '-') || E'\n';
  END
  $$;

CREATE OR REPLACE FUNCTION journal_hash(entry journal) RETURNS bytea
  LANGUAGE plpgsql STABLE
  AS $$
  BEGIN
    RETURN sha256(convert_to(
      journal_field('organisation', entry.organisation_id) ||
      journal_field('seq', entry.seq::text) ||
      journal_field('at', to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ||
      journal_field('actor', entry.actor_user_id) ||
      journal_field('name', entry.actor_name) ||
      journal_field('for', entry.acting_for) ||
      journal_field('action', entry.action) ||
      journal_field('subject', entry.subject) ||
      journal_field('before', entry.before::text) ||
      journal_field('after', entry.after::text) ||
      journal_field('reason', entry.reason) ||
      journal_field('previous', encode(entry.previous_hash, 'hex')),
      'UTF8'));
  END
  $$;

-- The head is there but for the first row of an organisation.
CREATE OR REPLACE FUNCTION journal_link() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    head journal_head;
  BEGIN
    SELECT * INTO head FROM journal_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO journal_head (organisation_id, seq, hash)
        VALUES (NEW.organisation_id, 0, sha256(convert_to(NEW.organisation_id, 'UTF8')))
        ON CONFLICT (organisation_id) DO NOTHING;
      SELECT * INTO STRICT head FROM journal_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
    END IF;
    NEW.seq := head.seq + 1;
    NEW.at := coalesce(NEW.at, clock_timestamp());
    NEW.previous_hash := head.hash;
    NEW.hash := journal_hash(NEW);
    UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
    RETURN NEW;
  END
  $$;

-- A transaction raises a count once; its later triggers find that it has.
CREATE OR REPLACE FUNCTION count_change_about(place text) RETURNS void
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM FROM change_count WHERE about = place AND xmin = pg_current_xact_id()::xid;
    IF NOT FOUND THEN
      INSERT INTO change_count (about, changes) VALUES (place, 1)
        ON CONFLICT (about) DO UPDATE SET changes = change_count.changes + 1
          WHERE change_count.xmin <> pg_current_xact_id()::xid;
    END IF;
  END
  $$;
CREATE OR REPLACE FUNCTION count_change_about_agreement(place text) RETURNS void
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM count_change_about(place);
    PERFORM count_change_about(place || '/agreement');
  END
  $$;
