-- What was done next, the day a missing figure is expected, and the figures that were asked about with the answers.
ALTER TABLE result
  ADD COLUMN next_steps  text  NOT NULL DEFAULT '',
  ADD COLUMN expected_on date,
  ADD COLUMN doubts      jsonb NOT NULL DEFAULT '[]';

-- What one person has typed for one result and not saved: kept so that a dead browser loses nothing. No figure of it
-- counts anywhere, and nobody else reads it.
CREATE TABLE entry_draft (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  code            text        NOT NULL,
  user_id         text        NOT NULL,
  row_version     integer     NOT NULL,
  typed           jsonb       NOT NULL,
  kept_at         timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, code, user_id),
  FOREIGN KEY (organisation_id, fiscal_year, round, code) REFERENCES result (organisation_id, fiscal_year, round, code)
);
