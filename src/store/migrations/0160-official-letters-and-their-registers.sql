-- An office that sends letters under its own code (ลย 0017.5), with what is printed of it.
CREATE TABLE letter_unit (
  organisation_id text    NOT NULL REFERENCES organisation (id),
  id              text    NOT NULL,
  code            text    NOT NULL CHECK (code <> ''),
  office          text    NOT NULL,
  group_name      text    NOT NULL DEFAULT '',
  address         jsonb   NOT NULL DEFAULT '[]',
  telephones      jsonb   NOT NULL DEFAULT '[]',
  site            text    NOT NULL DEFAULT '',
  ends_on         date,
  row_version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX letter_unit_code ON letter_unit (organisation_id, code) WHERE ends_on IS NULL;

-- The last number given of one series in one calendar year (Buddhist era). The statement that issues a letter counts here.
CREATE TABLE letter_register (
  organisation_id text    NOT NULL,
  unit_id         text    NOT NULL,
  series          text    NOT NULL CHECK (series IN ('letter', 'circular', 'memo', 'order', 'announcement', 'incoming')),
  year            integer NOT NULL,
  last_number     integer NOT NULL CHECK (last_number >= 0),
  PRIMARY KEY (organisation_id, unit_id, series, year),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES letter_unit (organisation_id, id)
);

-- A letter from its first draft on. What was issued stands in `face`, word by word, and never changes.
CREATE TABLE official_letter (
  organisation_id  text        NOT NULL,
  id               text        NOT NULL,
  fiscal_year      integer     NOT NULL,
  unit_id          text        NOT NULL,
  kind             text        NOT NULL CHECK (kind IN ('letter', 'circular', 'memo', 'order', 'announcement')),
  status           text        NOT NULL CHECK (status IN ('draft', 'to-check', 'checked', 'signed', 'issued', 'cancelled')),
  row_version      integer     NOT NULL DEFAULT 1,
  content          jsonb       NOT NULL,
  -- Of the content, for lists and search.
  subject          text        NOT NULL,
  secrecy          text        NOT NULL,
  is_public        boolean     NOT NULL,
  reply_by         date,
  written_by       text        NOT NULL,
  written_name     text        NOT NULL,
  changed_at       timestamptz NOT NULL,
  checked_name     text,
  signature        jsonb,
  series           text,
  year             integer,
  number           integer,
  issued_on        date,
  issued_name      text,
  face             jsonb,
  cancelled_reason text        CHECK (cancelled_reason <> ''),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES letter_unit (organisation_id, id),
  CHECK ((number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (face IS NULL) AND (number IS NULL) = (year IS NULL)),
  CHECK (NOT is_public OR secrecy = 'open')
);
CREATE UNIQUE INDEX official_letter_number ON official_letter (organisation_id, unit_id, series, year, number);
CREATE INDEX official_letter_open ON official_letter (organisation_id, status);
CREATE INDEX official_letter_public ON official_letter (issued_on DESC) WHERE is_public AND issued_on IS NOT NULL;

-- How far the sending of a letter has come; one per letter, so that nobody sends it twice.
CREATE TABLE letter_sending (
  organisation_id text        NOT NULL,
  letter_id       text        NOT NULL,
  total           integer     NOT NULL CHECK (total >= 0),
  done            integer     NOT NULL DEFAULT 0,
  started_at      timestamptz NOT NULL,
  started_by      text        NOT NULL,
  started_name    text        NOT NULL,
  changed_at      timestamptz NOT NULL,
  finished_at     timestamptz,
  PRIMARY KEY (organisation_id, letter_id),
  FOREIGN KEY (organisation_id, letter_id) REFERENCES official_letter (organisation_id, id)
);
CREATE INDEX letter_sending_open ON letter_sending (started_at) WHERE finished_at IS NULL;

-- A letter in the inbox of the organisation that received it.
CREATE TABLE letter_delivery (
  organisation_id   text        NOT NULL REFERENCES organisation (id),
  sender_id         text        NOT NULL,
  letter_id         text        NOT NULL,
  position          integer     NOT NULL,
  delivered_at      timestamptz NOT NULL,
  opened_at         timestamptz,
  opened_name       text,
  acknowledged_at   timestamptz,
  acknowledged_name text,
  reply             text        NOT NULL DEFAULT '',
  replied_at        timestamptz,
  replied_name      text,
  PRIMARY KEY (organisation_id, sender_id, letter_id),
  FOREIGN KEY (sender_id, letter_id) REFERENCES official_letter (organisation_id, id)
);
CREATE INDEX letter_delivery_by_letter ON letter_delivery (sender_id, letter_id);

-- A letter of outside, registered when it arrived.
CREATE TABLE incoming_letter (
  organisation_id text        NOT NULL,
  id              text        NOT NULL,
  unit_id         text        NOT NULL,
  year            integer     NOT NULL,
  number          integer     NOT NULL,
  received_on     date        NOT NULL,
  from_name       text        NOT NULL,
  number_text     text        NOT NULL,
  dated_on        date,
  subject         text        NOT NULL,
  secret          boolean     NOT NULL,
  reply_by        date,
  registered_at   timestamptz NOT NULL,
  registered_name text        NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES letter_unit (organisation_id, id)
);
CREATE UNIQUE INDEX incoming_letter_number ON incoming_letter (organisation_id, unit_id, year, number);

-- Who may receive an organisation's letters is told by mail when one arrives.
CREATE TRIGGER journal_letter_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action = 'letter.arrive') EXECUTE FUNCTION note_duty_to_tell();

-- The letter or order by which a host was assigned.
ALTER TABLE indicator_host ADD COLUMN ordered_by jsonb;
