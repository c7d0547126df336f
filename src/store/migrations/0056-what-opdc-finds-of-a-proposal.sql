-- OPDC's analysis of a proposal (เอกสารสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัด, ว 26), one view an indicator, with the
-- indicator as it read when judged: a view of a proposal that has been changed since no longer counts.
CREATE TABLE indicator_judgement (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL CHECK (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$'),
  verdict         text        NOT NULL CHECK (verdict IN ('appropriate', 'adjust', 'replace')),
  reason          text        NOT NULL CHECK (verdict = 'appropriate' OR reason <> ''),
  judged          jsonb       NOT NULL,
  judged_at       timestamptz NOT NULL,
  judged_name     text        NOT NULL,
  row_version     integer     NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, fiscal_year, code)
);

-- The same indicator elsewhere: in other years of the party, and at other parties in the same year.
CREATE INDEX indicator_by_code ON indicator (code, fiscal_year);
