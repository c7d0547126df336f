-- What bodies decided at their meetings, and on what: kept by the body, complete in itself, never changed.
CREATE TABLE resolution (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL CHECK (id <> ''),
  body_name       text        NOT NULL,
  meeting_id      text        NOT NULL,
  meeting_number  text        NOT NULL,
  item            integer     NOT NULL CHECK (item >= 1),
  number          text        NOT NULL CHECK (number <> ''),
  held_on         date        NOT NULL,
  decided         text        NOT NULL CHECK (decided IN ('approved', 'not-approved', 'noted', 'returned')),
  text            text        NOT NULL CHECK (text <> ''),
  subject_kind    text        NOT NULL CHECK (subject_kind <> ''),
  subject_keys    text[]      NOT NULL CHECK (cardinality(subject_keys) > 0),
  user_id         text        NOT NULL,
  recorded_name   text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (meeting_id, number)
);
CREATE INDEX resolution_by_subject ON resolution USING gin (subject_keys);

CREATE FUNCTION keep_what_was_resolved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was resolved is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER resolution_keep_rows BEFORE UPDATE OR DELETE ON resolution
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_resolved();
CREATE TRIGGER resolution_keep_table BEFORE TRUNCATE ON resolution
  FOR EACH STATEMENT EXECUTE FUNCTION keep_what_was_resolved();

-- Which body approved an edition of the list; null for what was recorded before.
ALTER TABLE catalogue_edition ADD COLUMN resolution jsonb;
