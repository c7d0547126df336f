-- A district (อำเภอ) is an organisation of its province; a committee is national or of a province. An organisation may be
-- closed or merged from a day on: it stays, and is chosen for nothing new.
ALTER TABLE organisation
  DROP CONSTRAINT organisation_kind_check,
  DROP CONSTRAINT organisation_check,
  ADD CONSTRAINT organisation_kind_check CHECK (kind IN
    ('province', 'agency', 'district', 'cluster', 'opdc', 'central', 'committee', 'public')),
  ADD CONSTRAINT organisation_check CHECK (
    kind = 'committee' OR (kind IN ('province', 'agency', 'district')) = (province_code IS NOT NULL)),
  ADD COLUMN closed_on date,
  ADD COLUMN merged_into text REFERENCES organisation (id),
  ADD CHECK (merged_into IS NULL OR closed_on IS NOT NULL),
  ADD CHECK (merged_into <> id);

-- What became of organisations, each with its day and document: the name on any day follows from it.
CREATE TABLE organisation_change (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  kind            text        NOT NULL CHECK (kind IN ('added', 'renamed', 'merged', 'closed')),
  day             date        NOT NULL,
  name_before     text,
  name_after      text,
  into_id         text        REFERENCES organisation (id),
  document        text        NOT NULL CHECK (document <> ''),
  document_date   date        NOT NULL,
  recorded_name   text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CHECK ((kind = 'renamed') = (name_before IS NOT NULL)),
  CHECK ((kind = 'merged') = (into_id IS NOT NULL))
);

-- The document by which a body has its seats. `source` is a clause or an assumption of what was shipped; null where people
-- recorded the document. Number and date are absent only there.
CREATE TABLE body_appointment (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  document      text        NOT NULL CHECK (document IN ('order', 'resolution', 'law')),
  number          text,
  issued_on       date,
  title           text        NOT NULL CHECK (title <> ''),
  appointed_by    text        NOT NULL CHECK (appointed_by <> ''),
  quorum          integer     CHECK (quorum > 0),
  required        text[]      NOT NULL DEFAULT '{}',
  valid_from      date        NOT NULL,
  valid_to        date,
  source          jsonb,
  recorded_name   text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK (source IS NOT NULL OR (number IS NOT NULL AND issued_on IS NOT NULL))
);

CREATE TABLE body_seat (
  organisation_id text    NOT NULL,
  appointment_id  text    NOT NULL,
  position        integer NOT NULL CHECK (position > 0),
  role            text    NOT NULL CHECK (role IN
    ('chair', 'vice-chair', 'member', 'member-secretary', 'secretary', 'assistant-secretary')),
  office          text    NOT NULL CHECK (office <> ''),
  represents      text    REFERENCES organisation (id),
  term_to         date,
  source          jsonb,
  PRIMARY KEY (organisation_id, appointment_id, position),
  FOREIGN KEY (organisation_id, appointment_id) REFERENCES body_appointment (organisation_id, id)
);

-- Who holds a seat, or stands in for its holder, for a period, both days included.
CREATE TABLE seat_holder (
  organisation_id text        NOT NULL,
  appointment_id  text        NOT NULL,
  position        integer     NOT NULL,
  id              text        NOT NULL,
  holds_as        text        NOT NULL CHECK (holds_as IN ('holder', 'substitute')),
  user_id         text        REFERENCES app_user (id),
  name            text        NOT NULL CHECK (name <> ''),
  document        text        NOT NULL DEFAULT '',
  valid_from      date        NOT NULL,
  valid_to        date,
  recorded_name   text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, appointment_id, position, id),
  FOREIGN KEY (organisation_id, appointment_id, position)
    REFERENCES body_seat (organisation_id, appointment_id, position),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX seat_holder_by_user ON seat_holder (user_id) WHERE user_id IS NOT NULL;
