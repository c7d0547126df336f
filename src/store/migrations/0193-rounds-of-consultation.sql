-- What OPDC arranges for the consultation of a year's parties: where to join, until when questions are taken, who is invited
-- besides, and the times that are open. `slots` are {number, day, starts, ends}; a number is never given again.
CREATE TABLE consultation_round (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  link            text        NOT NULL,
  passcode        text        NOT NULL,
  questions_by    date        NOT NULL,
  agencies        text[]      NOT NULL,
  slots           jsonb       NOT NULL DEFAULT '[]',
  last_slot       integer     NOT NULL DEFAULT 0 CHECK (last_slot >= 0),
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year)
);
