-- Values that wait to be confirmed are few among all that are kept: they are counted whenever somebody opens their work.
CREATE INDEX development_value_waiting ON development_value (organisation_id, code) WHERE confirmed_at IS NULL;
-- So are those that were corrected: the newest of a period is found among them, not among all.
CREATE INDEX development_value_corrected ON development_value (organisation_id, code, fiscal_year, quarter, revision)
  WHERE revision > 1;
