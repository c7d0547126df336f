-- A paper made from a seal, kept by the SHA-256 of its bytes. Made once: who asks again gets the same file.
CREATE TABLE issued_paper (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  version         integer     NOT NULL,
  format          text        NOT NULL CHECK (format IN ('pdf', 'docx')),
  code            text        NOT NULL,
  edition         text        NOT NULL,
  sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes      bigint      NOT NULL CHECK (size_bytes > 0),
  issued_at       timestamptz NOT NULL,
  issued_name     text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, version, format),
  FOREIGN KEY (organisation_id, fiscal_year, version)
    REFERENCES agreement_seal (organisation_id, fiscal_year, version)
);
CREATE INDEX issued_paper_by_sha256 ON issued_paper (sha256);
CREATE INDEX issued_paper_by_year ON issued_paper (fiscal_year, organisation_id);

-- Issuing the papers of a year: how far it has come, for whoever looks.
CREATE TABLE paper_job (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  total           integer     NOT NULL CHECK (total >= 0),
  done            integer     NOT NULL DEFAULT 0,
  failed          integer     NOT NULL DEFAULT 0,
  failures        jsonb       NOT NULL DEFAULT '[]',
  started_at      timestamptz NOT NULL,
  started_name    text        NOT NULL,
  changed_at      timestamptz NOT NULL,
  finished_at     timestamptz,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX paper_job_by_year ON paper_job (organisation_id, fiscal_year, started_at DESC);
