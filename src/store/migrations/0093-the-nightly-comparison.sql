-- Each day's comparison of the journal, its published ends and all scores with one another: made by one process, told to
-- administrators. `faults` are short texts, one for each thing that is not what it should be.
CREATE TABLE integrity_check (
  day         date        PRIMARY KEY,
  started_at  timestamptz NOT NULL,
  finished_at timestamptz,
  journal_rows integer,
  scores      integer,
  faults      jsonb       NOT NULL DEFAULT '[]'
);
