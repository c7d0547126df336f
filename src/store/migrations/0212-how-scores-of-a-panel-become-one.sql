-- How the scores that a panel's members gave a party become the assessed ones. `reconciled` are {code, agrees, score, reason},
-- `minutes` {title, heldOn}, `settled` what became of each indicator, with every score that it was settled from.
CREATE TABLE evaluation_settlement (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  status          text        NOT NULL CHECK (status IN ('scoring', 'differing', 'proposed', 'settled')),
  row_version     integer     NOT NULL DEFAULT 1,
  reconciled      jsonb       NOT NULL,
  minutes         jsonb,
  settled         jsonb       NOT NULL,
  return_reason   text        CHECK (return_reason <> ''),
  proposed_name   text,
  settled_at      timestamptz,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round),
  CHECK ((status = 'settled') = (settled_at IS NOT NULL)),
  CHECK (status <> 'proposed' OR minutes IS NOT NULL)
);
