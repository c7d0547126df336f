-- Who did what, when, acting for whom, and why: one chain of rows per organisation, only ever added to.
-- Each row holds the fingerprint of the one before it, so a change by hand shows.

CREATE TABLE journal (
  organisation_id text        NOT NULL CHECK (organisation_id <> ''),
  seq             bigint      NOT NULL CHECK (seq > 0),
  at              timestamptz NOT NULL,
  actor_user_id   text        NOT NULL,
  actor_name      text        NOT NULL,
  acting_for      text,
  action          text        NOT NULL CHECK (action <> ''),
  subject         text        NOT NULL,
  before          jsonb,
  after           jsonb,
  reason          text,
  previous_hash   bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
  hash            bytea       NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (organisation_id, seq)
);
CREATE INDEX journal_by_subject ON journal (organisation_id, subject text_pattern_ops, seq);
CREATE INDEX journal_by_time ON journal (at);

-- The end of every chain. Rows cut off the end of the journal leave a head that nothing leads to.
CREATE TABLE journal_head (
  organisation_id text   PRIMARY KEY,
  seq             bigint NOT NULL CHECK (seq >= 0),
  hash            bytea  NOT NULL CHECK (octet_length(hash) = 32)
);

-- Every field as `name length-in-bytes value`, one a line; a null has no length. No two contents read alike.
CREATE FUNCTION journal_field(name text, value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT name || ' ' || coalesce(octet_length(value)::text || ' ' || value, '-') || E'\n' $$;

CREATE FUNCTION journal_hash(entry journal) RETURNS bytea
  LANGUAGE sql STABLE
  AS $$
    SELECT sha256(convert_to(
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
      'UTF8'))
  $$;

-- The database numbers and links the rows: writers of one organisation wait for one another on its head.
CREATE FUNCTION journal_link() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    head journal_head;
  BEGIN
    INSERT INTO journal_head (organisation_id, seq, hash)
      VALUES (NEW.organisation_id, 0, sha256(convert_to(NEW.organisation_id, 'UTF8')))
      ON CONFLICT (organisation_id) DO NOTHING;
    SELECT * INTO STRICT head FROM journal_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.at := coalesce(NEW.at, clock_timestamp());
    NEW.previous_hash := head.hash;
    NEW.hash := journal_hash(NEW);
    UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER journal_link BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION journal_link();

CREATE FUNCTION journal_refuse_change() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    RAISE EXCEPTION 'the journal is only ever added to: % on % refused', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END
  $$;
CREATE TRIGGER journal_keep_rows BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION journal_refuse_change();
CREATE TRIGGER journal_keep_table BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse_change();

-- A head moves one step at a time, and only because a row was added.
CREATE TRIGGER journal_head_moves_with_rows BEFORE INSERT OR UPDATE ON journal_head
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION journal_refuse_change();
CREATE TRIGGER journal_head_keep_rows BEFORE DELETE ON journal_head
  FOR EACH ROW EXECUTE FUNCTION journal_refuse_change();
CREATE TRIGGER journal_head_keep_table BEFORE TRUNCATE ON journal_head
  FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse_change();
