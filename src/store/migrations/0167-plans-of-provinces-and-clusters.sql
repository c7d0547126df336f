-- A plan of a province or cluster with its file, one row for each edition and draft. What was sent never changes.
CREATE TABLE party_plan (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  kind            text        NOT NULL CHECK (kind IN ('operational', 'development')),
  title           text        NOT NULL,
  first_year      integer     NOT NULL,
  last_year       integer     NOT NULL,
  approved_on     date,
  approved_by     text        NOT NULL,
  status          text        NOT NULL CHECK (status IN ('draft', 'sent', 'received', 'returned', 'withdrawn', 'discarded')),
  row_version     integer     NOT NULL DEFAULT 1,
  edition         integer     CHECK (edition >= 1),
  file_sha256     text        REFERENCES stored_file (sha256),
  file_name       text,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  sent_at         timestamptz,
  sent_name       text,
  answered_at     timestamptz,
  answered_name   text,
  reason          text        CHECK (reason <> ''),
  PRIMARY KEY (organisation_id, fiscal_year, number),
  CHECK (first_year <= fiscal_year AND fiscal_year <= last_year),
  CHECK (kind <> 'operational' OR first_year = last_year),
  CHECK ((edition IS NULL) = (sent_at IS NULL) AND (edition IS NULL) = (status IN ('draft', 'discarded'))),
  CHECK (edition IS NULL OR file_sha256 IS NOT NULL),
  CHECK ((status IN ('received', 'returned', 'withdrawn')) = (answered_at IS NOT NULL)),
  CHECK (status NOT IN ('returned', 'withdrawn') OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX party_plan_edition ON party_plan (organisation_id, kind, first_year, last_year, edition);
CREATE INDEX party_plan_of_year ON party_plan (first_year, last_year) WHERE edition IS NOT NULL;

-- The plans that an agreement names, as the first signatory or body read them. Until then they are those in use.
ALTER TABLE agreement ADD COLUMN filed_plans jsonb;
