-- A province's call for innovation proposals, one for each year. `criteria` are {code, name, weight}, `invited` {id, name};
-- `members` are {userId, name, organisationId, organisationName} as they were when they were chosen; `admitted` are
-- {agencyId, agencyName, until, reason, at, name}: whose proposals are taken after the last day.
CREATE TABLE innovation_call (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  title           text        NOT NULL CHECK (title <> ''),
  explanation     text        NOT NULL,
  opens_on        date        NOT NULL,
  closes_on       date        NOT NULL CHECK (closes_on >= opens_on),
  criteria        jsonb       NOT NULL,
  invited         jsonb       NOT NULL,
  members         jsonb       NOT NULL DEFAULT '[]',
  admitted        jsonb       NOT NULL DEFAULT '[]',
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year)
);
