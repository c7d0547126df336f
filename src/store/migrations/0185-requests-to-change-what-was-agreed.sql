-- A party's request to change one indicator of what it has agreed, with the files that show its ground. `proposed` are the
-- new values; a resolution is complete in itself.
CREATE TABLE change_request (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  status          text        NOT NULL CHECK (status IN ('draft', 'submitted', 'awaiting-approval', 'returned', 'accepted',
                                                         'refused', 'withdrawn', 'discarded')),
  row_version     integer     NOT NULL DEFAULT 1,
  code            text        NOT NULL CHECK (code <> ''),
  kind            text        NOT NULL CHECK (kind IN ('target', 'criteria', 'details', 'weight', 'indicator', 'cancel')),
  ground          text        NOT NULL,
  example         text        NOT NULL,
  other_factor    text        NOT NULL,
  cause           text        CHECK (cause IN ('outside', 'internal')),
  explanation     text        NOT NULL,
  proposed        jsonb       NOT NULL,
  from_version    integer     NOT NULL CHECK (from_version >= 1),
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  submitted_at    timestamptz,
  submitted_name  text,
  window_code     text,
  resolution      jsonb,
  onward          jsonb,
  reason          text        CHECK (reason <> ''),
  made_version    integer,
  PRIMARY KEY (organisation_id, fiscal_year, number),
  CHECK ((submitted_at IS NULL) = (window_code IS NULL)),
  CHECK (status IN ('draft', 'discarded') OR submitted_at IS NOT NULL),
  CHECK (status NOT IN ('awaiting-approval', 'accepted') OR resolution IS NOT NULL),
  CHECK ((status = 'accepted') = (made_version IS NOT NULL)),
  CHECK (status NOT IN ('withdrawn', 'returned', 'refused') OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX change_request_open ON change_request (organisation_id, fiscal_year, code)
  WHERE status IN ('submitted', 'awaiting-approval', 'returned');

CREATE TABLE change_request_file (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL,
  need            text        NOT NULL CHECK (need <> ''),
  file_sha256     text        NOT NULL REFERENCES stored_file (sha256),
  file_name       text        NOT NULL CHECK (file_name <> ''),
  added_at        timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number, need, file_sha256),
  FOREIGN KEY (organisation_id, fiscal_year, number) REFERENCES change_request (organisation_id, fiscal_year, number)
);

-- What changed an agreement into this version: from which version, why, by which resolutions. The first version has none.
ALTER TABLE agreement ADD COLUMN amends jsonb;

-- The version under which a report was sent, once a later one is in force; null: the newest. What is sent back to its party
-- is under the newest again, and what rests on the agreement is then read anew.
ALTER TABLE report ADD COLUMN agreement_version integer CHECK (agreement_version >= 1);
CREATE CONSTRAINT TRIGGER report_agreement_rested_on AFTER UPDATE OF agreement_version ON report
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.agreement_version IS DISTINCT FROM OLD.agreement_version)
  EXECUTE FUNCTION count_change_of_agreement();
