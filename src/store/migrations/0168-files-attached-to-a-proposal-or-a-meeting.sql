-- Papers attached as files: to the proposal of a party and its negotiation (`2553/agreement`), or to a meeting
-- (`meetings/k7m2-x9qd`). A row for each version; what is attached never changes, it is replaced or taken back.
CREATE TABLE attached_file (
  organisation_id   text        NOT NULL REFERENCES organisation (id),
  subject           text        NOT NULL CHECK (subject <> ''),
  number            integer     NOT NULL CHECK (number >= 1),
  version           integer     NOT NULL CHECK (version >= 1),
  -- Which part of the subject: empty for the whole, the code of an indicator, `session-1`, the number of an item.
  about             text        NOT NULL,
  title             text        NOT NULL CHECK (title <> ''),
  side              text        NOT NULL CHECK (side IN ('province', 'opdc', 'convener')),
  -- The status of the agreement or the meeting when it was attached.
  stage             text        NOT NULL CHECK (stage <> ''),
  visibility        text        NOT NULL CHECK (visibility IN ('parties', 'invitees', 'public')),
  file_sha256       text        NOT NULL REFERENCES stored_file (sha256),
  file_name         text        NOT NULL CHECK (file_name <> ''),
  attached_at       timestamptz NOT NULL,
  attached_name     text        NOT NULL,
  taken_back_at     timestamptz,
  taken_back_name   text,
  taken_back_reason text        CHECK (taken_back_reason <> ''),
  PRIMARY KEY (organisation_id, subject, number, version),
  CHECK (num_nonnulls(taken_back_at, taken_back_name, taken_back_reason) IN (0, 3))
);
CREATE INDEX attached_file_by_file ON attached_file (file_sha256);

CREATE FUNCTION keep_attached_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an attached file is replaced or taken back, never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER attached_file_keep_rows BEFORE UPDATE ON attached_file FOR EACH ROW
  WHEN (OLD.taken_back_at IS NOT NULL OR
    (OLD.organisation_id, OLD.subject, OLD.number, OLD.version, OLD.about, OLD.title, OLD.side, OLD.stage, OLD.visibility,
      OLD.file_sha256, OLD.file_name, OLD.attached_at, OLD.attached_name)
    IS DISTINCT FROM
    (NEW.organisation_id, NEW.subject, NEW.number, NEW.version, NEW.about, NEW.title, NEW.side, NEW.stage, NEW.visibility,
      NEW.file_sha256, NEW.file_name, NEW.attached_at, NEW.attached_name))
  EXECUTE FUNCTION keep_attached_file();
CREATE TRIGGER attached_file_keep BEFORE DELETE ON attached_file FOR EACH ROW EXECUTE FUNCTION keep_attached_file();
CREATE TRIGGER attached_file_keep_table BEFORE TRUNCATE ON attached_file FOR EACH STATEMENT
  EXECUTE FUNCTION keep_attached_file();
