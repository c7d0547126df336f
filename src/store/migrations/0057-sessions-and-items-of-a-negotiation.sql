-- Sessions of the committee of negotiation with a party (ว 26 สิ่งที่ส่งมาด้วย 1). Times are Bangkok's.
CREATE TABLE negotiation_session (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  day             date        NOT NULL,
  starts          text        NOT NULL CHECK (starts ~ '^\d\d:\d\d$'),
  ends            text        NOT NULL CHECK (ends ~ '^\d\d:\d\d$' AND ends > starts),
  channel         text        NOT NULL CHECK (channel IN ('on-site', 'video')),
  place           text        NOT NULL CHECK (place <> ''),
  committee_id    text        NOT NULL REFERENCES organisation (id),
  members         jsonb       NOT NULL DEFAULT '[]',
  negotiator_id   text        NOT NULL,
  negotiator_name text        NOT NULL,
  acting_for      text,
  present         jsonb       NOT NULL DEFAULT '[]',
  minutes         text        NOT NULL DEFAULT '',
  cancelled       text,
  row_version     integer     NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, fiscal_year, number)
);
CREATE INDEX negotiation_session_by_day ON negotiation_session (day);

-- Whoever plans a session holds its day until done: two at once follow one another and the second sees the first.
CREATE TABLE negotiation_day (
  day date PRIMARY KEY
);

-- Each indicator of the proposal on the table, as it read when the negotiation was opened, and what became of it.
CREATE TABLE negotiation_item (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL,
  position        integer     NOT NULL,
  proposed        jsonb       NOT NULL,
  resolution      text        CHECK (resolution IN ('as-proposed', 'as-opdc-view', 'as-counter', 'withdrawn')),
  counter         integer,
  note            text        NOT NULL DEFAULT '',
  resolved_at     timestamptz,
  resolved_name   text,
  row_version     integer     NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, fiscal_year, code)
);

CREATE TABLE negotiation_counter (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  side            text        NOT NULL CHECK (side IN ('province', 'opdc')),
  indicator       jsonb       NOT NULL,
  reason          text        NOT NULL DEFAULT '',
  made_at         timestamptz NOT NULL,
  made_name       text        NOT NULL,
  acting_for      text,
  PRIMARY KEY (organisation_id, fiscal_year, code, number),
  FOREIGN KEY (organisation_id, fiscal_year, code) REFERENCES negotiation_item (organisation_id, fiscal_year, code)
);

CREATE TABLE negotiation_view (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  code            text        NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  text            text        NOT NULL CHECK (text <> ''),
  given_at        timestamptz NOT NULL,
  given_name      text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, code, number),
  FOREIGN KEY (organisation_id, fiscal_year, code) REFERENCES negotiation_item (organisation_id, fiscal_year, code)
);

-- What was laid on the table stays on the record.
CREATE FUNCTION refuse_to_rewrite_negotiation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'counter-proposals and views are only ever added to';
END $$;
CREATE TRIGGER negotiation_counter_is_kept BEFORE UPDATE OR DELETE ON negotiation_counter
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_negotiation();
CREATE TRIGGER negotiation_view_is_kept BEFORE UPDATE OR DELETE ON negotiation_view
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_negotiation();
