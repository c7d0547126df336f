-- What one member gives for an innovation proposal, seen by nobody else until all have concluded. `scores` are
-- {code, score, note}.
CREATE TABLE innovation_sheet (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL,
  member_id       text        NOT NULL,
  member_name     text        NOT NULL,
  status          text        NOT NULL CHECK (status IN ('draft', 'concluded', 'recused')),
  recused_because text        CHECK (recused_because <> ''),
  scores          jsonb       NOT NULL,
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number, member_id),
  FOREIGN KEY (organisation_id, fiscal_year, number) REFERENCES innovation_proposal (organisation_id, fiscal_year, number),
  CHECK ((status = 'recused') = (recused_because IS NOT NULL))
);
