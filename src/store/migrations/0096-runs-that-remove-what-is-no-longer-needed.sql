-- Each day's removal of rows whose time is over: made by one process, which inserts the row. `removed` counts rows by table.
CREATE TABLE retention_run (
  day         date        PRIMARY KEY,
  finished_at timestamptz NOT NULL,
  removed     jsonb       NOT NULL
);
