-- The indicators of a province's development database: what each is, and who supplies its values. They belong to no fiscal year.
CREATE TABLE development_indicator (
  organisation_id text        NOT NULL REFERENCES organisation (id) CHECK (organisation_id ~ '^TH-\d\d$'),
  code            text        NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9.-]{0,19}$'),
  name            text        NOT NULL CHECK (name <> ''),
  definition      text        NOT NULL CHECK (definition <> ''),
  unit            text        NOT NULL CHECK (unit <> ''),
  method          text        NOT NULL CHECK (method <> ''),
  data_source     text        NOT NULL CHECK (data_source <> ''),
  owner_id        text        NOT NULL REFERENCES organisation (id),
  frequency       text        NOT NULL CHECK (frequency IN ('year', 'quarter')),
  first_year      integer     NOT NULL CHECK (first_year BETWEEN 2500 AND 2699),
  last_year       integer     CHECK (last_year >= first_year),
  row_version     integer     NOT NULL DEFAULT 1,
  created_on      date        NOT NULL,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, code)
);
-- The same code in other provinces.
CREATE INDEX development_indicator_by_code ON development_indicator (code);
CREATE INDEX development_indicator_by_owner ON development_indicator (owner_id);
