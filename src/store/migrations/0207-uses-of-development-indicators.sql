-- Which indicator of a year's agreement took values of the development database: as baseline, or as its result. Once its
-- report was sent, what those values mean does not change any more.
CREATE TABLE development_use (
  organisation_id text        NOT NULL,
  code            text        NOT NULL,
  fiscal_year     integer     NOT NULL CHECK (fiscal_year BETWEEN 2500 AND 2699),
  indicator_code  text        NOT NULL,
  used_at         timestamptz NOT NULL,
  used_name       text        NOT NULL,
  PRIMARY KEY (organisation_id, code, fiscal_year, indicator_code),
  FOREIGN KEY (organisation_id, code) REFERENCES development_indicator
);
