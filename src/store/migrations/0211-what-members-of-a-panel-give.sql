-- What one member of a panel gives for a party's round, seen by no other member until all have concluded. `scores` are
-- {code, version, figuresVersion, agrees, score, note, evidence}; `evidence` says of each piece what the member found.
CREATE TABLE evaluation_sheet (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  member_id       text        NOT NULL,
  member_name     text        NOT NULL,
  status          text        NOT NULL CHECK (status IN ('draft', 'concluded', 'recused')),
  recused_because text        CHECK (recused_because <> ''),
  scores          jsonb       NOT NULL,
  changed_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, member_id),
  CHECK ((status = 'recused') = (recused_because IS NOT NULL))
);
CREATE INDEX evaluation_sheet_of_round ON evaluation_sheet (fiscal_year, round);
