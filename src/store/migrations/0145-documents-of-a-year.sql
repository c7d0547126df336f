-- Guidelines, manuals and forms that OPDC puts beside a year, each with its file. What was published never changes; it may
-- be withdrawn once, with a reason, and its number is never given again.
CREATE TABLE year_document (
  organisation_id  text        NOT NULL REFERENCES organisation (id),
  fiscal_year      integer     NOT NULL,
  number           integer     NOT NULL CHECK (number >= 1),
  kind             text        NOT NULL CHECK (kind IN ('guideline', 'manual', 'form', 'other')),
  title            text        NOT NULL CHECK (title <> ''),
  audience         text        NOT NULL CHECK (audience IN ('public', 'signed-in')),
  file_sha256      text        NOT NULL REFERENCES stored_file (sha256),
  file_name        text        NOT NULL,
  published_at     timestamptz NOT NULL,
  published_name   text        NOT NULL,
  withdrawn_at     timestamptz,
  withdrawn_name   text,
  withdrawn_reason text        CHECK (withdrawn_reason <> ''),
  PRIMARY KEY (organisation_id, fiscal_year, number),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_name IS NULL))
);

CREATE FUNCTION keep_what_was_published_of_a_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was published of a year is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER year_document_keep_rows BEFORE UPDATE ON year_document FOR EACH ROW
  WHEN (OLD.withdrawn_at IS NOT NULL OR
    (OLD.organisation_id, OLD.fiscal_year, OLD.number, OLD.kind, OLD.title, OLD.audience, OLD.file_sha256, OLD.file_name,
      OLD.published_at, OLD.published_name)
    IS DISTINCT FROM
    (NEW.organisation_id, NEW.fiscal_year, NEW.number, NEW.kind, NEW.title, NEW.audience, NEW.file_sha256, NEW.file_name,
      NEW.published_at, NEW.published_name))
  EXECUTE FUNCTION keep_what_was_published_of_a_year();
CREATE TRIGGER year_document_keep_published BEFORE DELETE ON year_document FOR EACH ROW
  EXECUTE FUNCTION keep_what_was_published_of_a_year();
CREATE TRIGGER year_document_keep_table BEFORE TRUNCATE ON year_document FOR EACH STATEMENT
  EXECUTE FUNCTION keep_what_was_published_of_a_year();
