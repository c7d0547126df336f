-- A party's consultation of a year: the time that it has, who comes, what it asks in advance, and the meeting to which it is
-- invited. No two parties have one time.
CREATE TABLE consultation (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  slot            integer     CHECK (slot >= 1),
  attendees       text[]      NOT NULL DEFAULT '{}',
  booked_at       timestamptz,
  booked_by       text,
  booked_name     text,
  meeting_id      text,
  move_request    jsonb,
  questions       jsonb       NOT NULL DEFAULT '[]',
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year),
  UNIQUE (fiscal_year, slot),
  CHECK ((slot IS NULL) = (booked_at IS NULL) AND (booked_at IS NULL) = (booked_name IS NULL)),
  CHECK (meeting_id IS NULL OR slot IS NOT NULL)
);
CREATE INDEX consultation_of_meeting ON consultation (meeting_id);

-- That a consultation was held is a step of its party's year: pages about the party that are kept are read again.
CREATE FUNCTION count_change_of_consultation() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM count_change_about(organisation_id) FROM consultation WHERE meeting_id = NEW.id;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER meeting_counts_of_consultation AFTER UPDATE OF status ON meeting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.status <> NEW.status)
  EXECUTE FUNCTION count_change_of_consultation();
