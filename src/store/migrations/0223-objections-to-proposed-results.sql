-- What a party says against the results that are proposed for a round, where the year's framework gives it that right: one row
-- for each party, made when the window opens. `score_edition` is the frozen edition of the assessed score that is proposed.
-- `objections` are {code, reason, reference, at, name, answer: {verdict, text, at, name}}.
CREATE TABLE result_objection (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  status          text        NOT NULL CHECK (status IN ('open', 'with-governor', 'sent', 'answered')),
  score_edition   integer     NOT NULL CHECK (score_edition >= 1),
  opens_on        date        NOT NULL,
  ends_on         date        NOT NULL CHECK (ends_on >= opens_on),
  objections      jsonb       NOT NULL DEFAULT '[]',
  reason          text        CHECK (reason <> ''),
  approved_at     timestamptz,
  approved_name   text,
  answered_at     timestamptz,
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round),
  CHECK ((status IN ('sent', 'answered')) = (approved_at IS NOT NULL)),
  CHECK ((approved_at IS NULL) = (approved_name IS NULL)),
  CHECK ((status = 'answered') = (answered_at IS NOT NULL))
);
CREATE INDEX result_objection_of_round ON result_objection (fiscal_year, round);
