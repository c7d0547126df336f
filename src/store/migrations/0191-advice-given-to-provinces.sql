-- One piece of advice to one party of a year, with what was answered and asked again. `reasons` are sentences of the day on
-- which it was written; `remarks` are in the order in which they were said.
CREATE TABLE advice (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  source          text        NOT NULL CHECK (source IN ('six-month-analysis', 'early-warning', 'consultation', 'site-visit')),
  code            text        NOT NULL,
  advice          text        NOT NULL,
  reasons         jsonb       NOT NULL,
  reply_by        date,
  status          text        NOT NULL CHECK (status IN ('draft', 'given', 'answered', 'asked-again', 'accepted', 'withdrawn')),
  row_version     integer     NOT NULL DEFAULT 1,
  giver_id        text        NOT NULL REFERENCES organisation (id),
  giver_name      text        NOT NULL CHECK (giver_name <> ''),
  letter_id       text,
  meeting_id      text,
  given_at        timestamptz,
  given_name      text,
  remarks         jsonb       NOT NULL DEFAULT '[]',
  reason          text        CHECK (reason <> ''),
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number),
  CHECK ((given_at IS NULL) = (given_name IS NULL)),
  CHECK (status IN ('draft', 'withdrawn') OR given_at IS NOT NULL),
  CHECK (given_at IS NULL OR (advice <> '' AND reply_by IS NOT NULL))
);
CREATE INDEX advice_of_year ON advice (fiscal_year, source);

-- That OPDC found nothing to warn of in a year; revoked where it changed its mind.
CREATE TABLE early_warning_none (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  reason          text        NOT NULL CHECK (reason <> ''),
  recorded_at     timestamptz NOT NULL,
  recorded_name   text        NOT NULL,
  revoked_at      timestamptz,
  revoked_name    text,
  PRIMARY KEY (organisation_id, fiscal_year, number),
  CHECK ((revoked_at IS NULL) = (revoked_name IS NULL))
);
