-- An agency's innovation proposal. `editions` keep what the province was sent, each {edition, sentAt, sentName, lateBecause}
-- with the parts of the form; `settled` is {score, members, words}. `outcome` is told to nobody but the provincial office
-- before it is announced.
CREATE TABLE innovation_proposal (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  agency_id       text        NOT NULL REFERENCES organisation (id),
  agency_name     text        NOT NULL,
  title           text        NOT NULL,
  problem         text        NOT NULL,
  idea            text        NOT NULL,
  authors            text        NOT NULL,
  -- Baht; null while it is not said.
  cost            numeric,
  expected        text        NOT NULL,
  status          text        NOT NULL CHECK (status IN ('draft', 'submitted', 'returned', 'withdrawn', 'discarded',
    'not-accepted', 'scoring', 'proposed', 'selected', 'not-selected')),
  editions        jsonb       NOT NULL DEFAULT '[]',
  reason          text        CHECK (reason <> ''),
  answered_at     timestamptz,
  answered_name   text,
  outcome         text        CHECK (outcome IN ('selected', 'not-selected')),
  outcome_reason  text        CHECK (outcome_reason <> ''),
  settled         jsonb,
  announced_at    timestamptz,
  announced_name  text,
  created_at      timestamptz NOT NULL,
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number),
  CHECK ((answered_at IS NULL) = (answered_name IS NULL)),
  CHECK (num_nonnulls(outcome, outcome_reason, settled) IN (0, 3)),
  CHECK ((status IN ('proposed', 'selected', 'not-selected')) = (outcome IS NOT NULL)),
  CHECK ((status IN ('selected', 'not-selected')) = (announced_at IS NOT NULL)),
  CHECK ((announced_at IS NULL) = (announced_name IS NULL))
);
CREATE INDEX innovation_proposal_announced ON innovation_proposal (fiscal_year) WHERE announced_at IS NOT NULL;
