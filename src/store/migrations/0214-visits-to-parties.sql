-- The visit to a party for an assessed round: when and where, what is looked at, who goes, what was written there.
-- `items` are {number, code, matter, meets}; `team` {userId, name}; `asked` {day, reason, at, name}; `attendance`
-- {text, version, at, name}; `notes` the same with {item, userId}; `findings` {code, verdict, seen, toShow, version, at, name,
-- answer: {text, at, name}}.
CREATE TABLE site_visit (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL CHECK (round <> ''),
  status          text        NOT NULL
    CHECK (status IN ('draft', 'announced', 'confirmed', 'day-asked', 'cancelled', 'signed-off')),
  -- Null while the draft names none.
  day             date,
  starts          text        NOT NULL,
  ends            text        NOT NULL,
  place           text        NOT NULL,
  items           jsonb       NOT NULL DEFAULT '[]',
  team            jsonb       NOT NULL DEFAULT '[]',
  head_id         text        NOT NULL,
  others          text[]      NOT NULL DEFAULT '{}',
  sequence        integer     NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  asked           jsonb,
  reason          text        CHECK (reason <> ''),
  attendance      jsonb,
  notes           jsonb       NOT NULL DEFAULT '[]',
  findings        jsonb       NOT NULL DEFAULT '[]',
  signed_at       timestamptz,
  signed_name     text,
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round),
  CHECK (status = 'draft' OR day IS NOT NULL),
  CHECK ((status = 'signed-off') = (signed_at IS NOT NULL) AND (signed_at IS NULL) = (signed_name IS NULL))
);
CREATE INDEX site_visit_of_year ON site_visit (fiscal_year);
