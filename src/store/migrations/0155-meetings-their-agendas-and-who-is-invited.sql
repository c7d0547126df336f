-- Meetings that are called: what, when, where, of which body. Times are Bangkok's. Kept by the organisation that convenes.
CREATE TABLE meeting (
  organisation_id  text        NOT NULL REFERENCES organisation (id),
  id               text        NOT NULL CHECK (id <> ''),
  fiscal_years     integer[]   NOT NULL CHECK (cardinality(fiscal_years) > 0),
  kind             text        NOT NULL CHECK (kind <> ''),
  body_id          text        REFERENCES organisation (id),
  number           integer     CHECK (number >= 1),
  title            text        NOT NULL CHECK (title <> ''),
  purpose          text        NOT NULL DEFAULT '',
  day              date        NOT NULL,
  starts           text        NOT NULL CHECK (starts ~ '^\d\d:\d\d$'),
  ends             text        CHECK (ends ~ '^\d\d:\d\d$' AND ends > starts),
  channel          text        NOT NULL CHECK (channel IN ('on-site', 'video', 'both')),
  place            text        NOT NULL DEFAULT '',
  link             text        NOT NULL DEFAULT '',
  -- For those invited alone: it stands in no mail, no calendar and no row of the journal.
  passcode         text        NOT NULL DEFAULT '',
  reply_by         date,
  status           text        NOT NULL CHECK (status IN ('draft', 'called', 'held', 'minutes-approved', 'cancelled')),
  sequence         integer     NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  organiser_id     text        NOT NULL,
  organiser_name   text        NOT NULL,
  organiser_email  text        NOT NULL,
  cancelled_reason text,
  called_at        timestamptz,
  held_at          timestamptz,
  approved_at      timestamptz,
  approved_name    text,
  row_version      integer     NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX meeting_by_id ON meeting (id);
CREATE INDEX meeting_by_day ON meeting (day);
CREATE UNIQUE INDEX meeting_number_of_body ON meeting (body_id, extract(year FROM day), number)
  WHERE status <> 'cancelled';

CREATE TABLE meeting_item (
  organisation_id text    NOT NULL,
  meeting_id      text    NOT NULL,
  position        integer NOT NULL CHECK (position >= 1),
  starts          text    CHECK (starts ~ '^\d\d:\d\d$'),
  ends            text    CHECK (ends ~ '^\d\d:\d\d$' AND ends > starts),
  title           text    NOT NULL CHECK (title <> ''),
  speakers        text    NOT NULL DEFAULT '',
  papers          jsonb   NOT NULL DEFAULT '[]',
  -- What the item decides on, as the area that owns it names it.
  subject_kind    text,
  subject_key     text    CHECK ((subject_kind IS NULL) = (subject_key IS NULL)),
  minutes         text    NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, meeting_id, position),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id)
);
CREATE INDEX meeting_item_by_subject ON meeting_item (subject_kind, subject_key) WHERE subject_kind IS NOT NULL;

-- Who is invited, what they answered, and who came.
CREATE TABLE meeting_invitee (
  organisation_id         text    NOT NULL,
  meeting_id              text    NOT NULL,
  number                  integer NOT NULL CHECK (number >= 1),
  invited_organisation_id text    REFERENCES organisation (id),
  invited_seat_id         text,
  invited_user_id         text    REFERENCES app_user (id),
  name                    text    NOT NULL CHECK (name <> ''),
  must                    boolean NOT NULL DEFAULT true,
  answer                  text    CHECK (answer IN ('attends', 'delegate', 'cannot')),
  delegate_name           text    NOT NULL DEFAULT '',
  delegate_office         text    NOT NULL DEFAULT '',
  reply_note              text    NOT NULL DEFAULT '',
  replied_at              timestamptz,
  replied_name            text,
  present                 boolean,
  attended_as             text    CHECK (attended_as IN ('self', 'delegate', 'substitute')),
  attended_name           text    NOT NULL DEFAULT '',
  attended_office         text    NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, meeting_id, number),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  CHECK (num_nonnulls(invited_organisation_id, invited_seat_id, invited_user_id) = 1),
  CHECK ((answer IS NULL) = (replied_at IS NULL)),
  CHECK ((attended_as IS NOT NULL) = (present IS TRUE))
);
CREATE INDEX meeting_invitee_by_organisation ON meeting_invitee (invited_organisation_id);
CREATE INDEX meeting_invitee_by_user ON meeting_invitee (invited_user_id) WHERE invited_user_id IS NOT NULL;
CREATE INDEX meeting_invitee_by_seat ON meeting_invitee (invited_seat_id) WHERE invited_seat_id IS NOT NULL;
