-- The host acknowledges what it has been assigned.
ALTER TABLE indicator_host
  ADD COLUMN acknowledged_at   timestamptz,
  ADD COLUMN acknowledged_name text,
  ADD CHECK ((acknowledged_at IS NULL) = (acknowledged_name IS NULL));

-- Who answers for an indicator in its agency, and from when; a change ends one row and begins another.
-- An account with the same e-mail is the person's own.
CREATE TABLE indicator_person (
  organisation_id text NOT NULL REFERENCES organisation (id),
  fiscal_year     integer NOT NULL,
  code            text NOT NULL CHECK (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$'),
  agency_id       text NOT NULL REFERENCES organisation (id),
  duty            text NOT NULL CHECK (duty IN ('supervisor', 'collector')),
  valid_from      date NOT NULL,
  valid_to        date,
  name            text NOT NULL CHECK (name <> ''),
  position        text NOT NULL DEFAULT '',
  phone           text NOT NULL DEFAULT '',
  email           text NOT NULL DEFAULT '' CHECK (email = lower(email)),
  PRIMARY KEY (organisation_id, fiscal_year, code, agency_id, duty, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

-- What was done with a result and said about it, in order, with what the result said at that moment.
CREATE TABLE result_thread (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  code            text        NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  action          text        NOT NULL,
  actor_id        text        NOT NULL,
  actor_name      text        NOT NULL,
  said            text        NOT NULL DEFAULT '',
  snapshot        jsonb,
  said_at         timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, code, number),
  FOREIGN KEY (organisation_id, fiscal_year, round, code) REFERENCES result (organisation_id, fiscal_year, round, code)
);
CREATE FUNCTION refuse_to_rewrite_result_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the thread of a result is only ever added to';
END $$;
CREATE TRIGGER result_thread_is_kept BEFORE UPDATE OR DELETE ON result_thread
  FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_result_thread();
