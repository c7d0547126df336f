-- One province's report (SAR) of one round.
CREATE TABLE report (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  status          text        NOT NULL,
  row_version     integer     NOT NULL DEFAULT 1,
  due             date        NOT NULL,
  sent_at         timestamptz,
  submitted_at    timestamptz,
  endorsed_name   text,
  received_at     timestamptz,
  receipt_number  text,
  return_reason   text,
  changed_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round)
);

-- What the host entered once for one indicator in one round.
CREATE TABLE result (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  code            text        NOT NULL,
  status          text        NOT NULL,
  row_version     integer     NOT NULL DEFAULT 1,
  variables       jsonb       NOT NULL DEFAULT '{}',
  value           numeric,
  state           text        NOT NULL DEFAULT 'missing'
                  CHECK (state IN ('not-due', 'missing', 'reported', 'not-applicable', 'cancelled')),
  narrative       text        NOT NULL DEFAULT '',
  obstacles       text        NOT NULL DEFAULT '',
  supporting      text        NOT NULL DEFAULT '',
  self_score      numeric,
  assessed_score  numeric,
  assessed_note   text,
  return_reason   text,
  changed_at      timestamptz NOT NULL,
  changed_by      text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, code),
  FOREIGN KEY (organisation_id, fiscal_year, round) REFERENCES report (organisation_id, fiscal_year, round)
);

-- Files are stored once by content hash; an evidence row says where a file is used.
CREATE TABLE stored_file (
  sha256     text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  media_type text   NOT NULL,
  stored_at  timestamptz NOT NULL
);
CREATE TABLE evidence (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  code            text        NOT NULL,
  sha256          text        NOT NULL REFERENCES stored_file (sha256),
  file_name       text        NOT NULL,
  added_name      text        NOT NULL,
  added_at        timestamptz NOT NULL,
  removed_at      timestamptz,
  PRIMARY KEY (organisation_id, fiscal_year, round, code, sha256),
  FOREIGN KEY (organisation_id, fiscal_year, round, code) REFERENCES result (organisation_id, fiscal_year, round, code)
);

-- The province's total of a round: written in the same transaction as the result it follows from.
CREATE TABLE province_score (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  kind            text        NOT NULL CHECK (kind IN ('self', 'assessed')),
  total           numeric,
  reported        integer     NOT NULL,
  expected        integer     NOT NULL,
  grade           text,
  changed_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, kind)
);

-- What was submitted is kept as it read that day: inputs and ledger, frozen, never overwritten.
CREATE TABLE frozen_score (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  kind            text        NOT NULL CHECK (kind IN ('self', 'assessed')),
  edition         integer     NOT NULL CHECK (edition >= 1),
  inputs          jsonb       NOT NULL,
  total           numeric,
  grade           text,
  ledger          jsonb       NOT NULL,
  frozen_at       timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, kind, edition)
);

CREATE TABLE idempotency_key (
  organisation_id text        NOT NULL,
  key             text        NOT NULL,
  request_hash    text        NOT NULL,
  status          integer     NOT NULL,
  body            jsonb       NOT NULL,
  created_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, key)
);

-- Receipt numbers run without gaps within a fiscal year.
CREATE TABLE receipt_number (
  fiscal_year integer PRIMARY KEY,
  last        integer NOT NULL
);
