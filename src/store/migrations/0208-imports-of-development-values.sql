-- Tables of values that were sent: tried first, then saved in pieces, each with its progress. `rows` is emptied at the end.
CREATE TABLE development_import (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  file_name       text        NOT NULL,
  rows            jsonb       NOT NULL,
  total           integer     NOT NULL CHECK (total >= 0),
  done            integer     NOT NULL CHECK (done BETWEEN 0 AND total),
  counts          jsonb       NOT NULL,
  sent_at         timestamptz NOT NULL,
  sent_by         text        NOT NULL,
  sent_name       text        NOT NULL,
  started_at      timestamptz,
  changed_at      timestamptz NOT NULL,
  finished_at     timestamptz,
  PRIMARY KEY (organisation_id, id),
  CHECK (finished_at IS NULL OR started_at IS NOT NULL)
);
