-- The agreement (คำรับรองการปฏิบัติราชการ) of one party for one fiscal year. A change makes a new version.
CREATE TABLE agreement (
  organisation_id   text        NOT NULL REFERENCES organisation (id),
  fiscal_year       integer     NOT NULL,
  version           integer     NOT NULL CHECK (version >= 1),
  framework_version integer     NOT NULL,
  status            text        NOT NULL,
  row_version       integer     NOT NULL DEFAULT 1,
  vision            text        NOT NULL DEFAULT '',
  signed_at         timestamptz,
  signed_name       text,
  acting_for        text,
  content_hash      text,
  return_reason     text,
  changed_at        timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, version),
  FOREIGN KEY (fiscal_year, framework_version) REFERENCES framework_version (fiscal_year, version)
);

CREATE TABLE indicator (
  organisation_id text    NOT NULL,
  fiscal_year     integer NOT NULL,
  version         integer NOT NULL,
  code            text    NOT NULL CHECK (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$'),
  component_code  text    NOT NULL,
  position        integer NOT NULL,
  name            text    NOT NULL,
  definition      text    NOT NULL DEFAULT '',
  unit            text    NOT NULL,
  weight          numeric NOT NULL CHECK (weight >= 0 AND weight <= 100),
  formula         text,
  variables       jsonb   NOT NULL DEFAULT '[]',
  rule            jsonb   NOT NULL,
  baselines       jsonb   NOT NULL DEFAULT '[]',
  data_source     text    NOT NULL DEFAULT '',
  in_force        text    NOT NULL DEFAULT 'in-force' CHECK (in_force IN ('in-force', 'cancelled')),
  PRIMARY KEY (organisation_id, fiscal_year, version, code),
  FOREIGN KEY (organisation_id, fiscal_year, version) REFERENCES agreement (organisation_id, fiscal_year, version)
);

-- Hosts (เจ้าภาพตัวชี้วัด) hold an indicator for a period; the lead answers for the figure.
CREATE TABLE indicator_host (
  organisation_id text    NOT NULL REFERENCES organisation (id),
  fiscal_year     integer NOT NULL,
  code            text    NOT NULL,
  agency_id       text    NOT NULL REFERENCES organisation (id),
  part            text    NOT NULL CHECK (part IN ('lead', 'support')),
  valid_from      date    NOT NULL,
  valid_to        date,
  PRIMARY KEY (organisation_id, fiscal_year, code, agency_id, valid_from)
);
CREATE INDEX indicator_host_by_agency ON indicator_host (agency_id, fiscal_year);
