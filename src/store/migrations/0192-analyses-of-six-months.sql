-- OPDC's analysis of a party's six months: its words, and once published the figures on which it rested.
CREATE TABLE six_month_analysis (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  status          text        NOT NULL CHECK (status IN ('draft', 'published')),
  row_version     integer     NOT NULL DEFAULT 1,
  summary         text        NOT NULL,
  words           jsonb       NOT NULL,
  figures         jsonb,
  published_at    timestamptz,
  published_name  text,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year),
  CHECK ((status = 'published') = (published_at IS NOT NULL)),
  CHECK ((published_at IS NULL) = (published_name IS NULL) AND (published_at IS NULL) = (figures IS NULL))
);
