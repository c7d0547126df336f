-- Workbooks of a round that were uploaded: tried at first (the file waits in the vault's waiting place), carried out once
-- somebody confirms. The same bytes are the same row, so that a file sent twice is known again.
CREATE TABLE workbook_upload (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  file_name       text        NOT NULL,
  waiting_path    text        NOT NULL,
  uploaded_at     timestamptz NOT NULL,
  uploaded_by     text        NOT NULL,
  applied_at      timestamptz,
  applied_by      text,
  changed_cells   integer     NOT NULL DEFAULT 0 CHECK (changed_cells >= 0),
  PRIMARY KEY (organisation_id, fiscal_year, round, sha256),
  CHECK ((applied_at IS NULL) = (applied_by IS NULL))
);
