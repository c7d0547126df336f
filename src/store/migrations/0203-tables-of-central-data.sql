-- What a central office supplies of one indicator in one round, for all provinces at once, in versions. `figures` are in the
-- order of the provinces' names: province, decimal text, page of the document. A version that was signed off never changes.
CREATE TABLE central_table (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  code            text        NOT NULL,
  version         integer     NOT NULL CHECK (version >= 1),
  status          text        NOT NULL CHECK (status IN ('draft', 'handed-over', 'signed-off')),
  row_version     integer     NOT NULL DEFAULT 1,
  source_title    text        NOT NULL,
  source_link     text        NOT NULL,
  source_day      date,
  reason          text        NOT NULL,
  figures         jsonb       NOT NULL,
  return_reason   text        CHECK (return_reason <> ''),
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  signed_at       timestamptz,
  signed_name     text,
  PRIMARY KEY (organisation_id, fiscal_year, round, code, version),
  CHECK ((signed_at IS NULL) = (signed_name IS NULL)),
  CHECK ((status = 'signed-off') = (signed_at IS NOT NULL)),
  CHECK (status = 'draft' OR (source_title <> '' AND source_day IS NOT NULL)),
  CHECK (version = 1 OR reason <> '')
);
-- One table of an indicator's round in the nation, whoever owns it; the list of a year reads the same index.
CREATE UNIQUE INDEX central_table_of_round ON central_table (fiscal_year, round, code, version);

CREATE FUNCTION keep_signed_central_tables() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'signed-off' THEN
    RAISE EXCEPTION 'a table of central data that was signed off is never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER central_table_keep_rows BEFORE UPDATE OR DELETE ON central_table FOR EACH ROW
  EXECUTE FUNCTION keep_signed_central_tables();
