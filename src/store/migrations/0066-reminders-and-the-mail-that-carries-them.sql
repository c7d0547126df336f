-- Mail to people, written with what causes it and sent afterwards: one row a person, day and kind, so that no run, and no
-- two servers, can write the same mail twice.
--   kind 'digest'           the day's reminders
--   kind 'last-day'         what ends today, for whoever takes no digest
--   kind 'duty <org> <seq>' a returned report or an appointment, by the journal row that tells of it
CREATE TABLE outbox_mail (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  user_id         text        NOT NULL REFERENCES app_user (id),
  day             date        NOT NULL,
  kind            text        NOT NULL CHECK (kind <> ''),
  address         text        NOT NULL CHECK (address <> ''),
  subject         text        NOT NULL CHECK (subject <> ''),
  plain           text        NOT NULL,
  html            text        NOT NULL,
  message_id      text        NOT NULL CHECK (message_id <> ''),
  unsubscribe_url text,
  state           text        NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
  attempts        integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  queued_at       timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  -- Until then the mail is in the hands of a worker; one that was killed lets it go by this.
  claimed_until   timestamptz,
  reason          text,
  changed_at      timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX outbox_mail_once ON outbox_mail (user_id, day, kind);
CREATE UNIQUE INDEX outbox_mail_by_message ON outbox_mail (message_id);
CREATE INDEX outbox_mail_to_send ON outbox_mail (next_attempt_at) WHERE state = 'queued';
CREATE INDEX outbox_mail_newest ON outbox_mail (queued_at DESC, id DESC);

-- Whether a person takes the daily digest. The token opens the one-click way out and nothing else. No row: they take it.
CREATE TABLE mail_preference (
  user_id text        PRIMARY KEY REFERENCES app_user (id),
  token   text        NOT NULL CHECK (length(token) >= 32),
  digests boolean     NOT NULL DEFAULT true,
  changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX mail_preference_by_token ON mail_preference (token);

-- Each day's run, made once.
CREATE TABLE reminder_run (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  day             date        NOT NULL,
  mails           integer     NOT NULL CHECK (mails >= 0),
  finished_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, day)
);

-- What a person must be told whatever they chose: noted in the transaction of the act itself, by its journal row, so that
-- an act accepted is an act told of.
CREATE TABLE duty_to_tell (
  organisation_id text   NOT NULL,
  seq             bigint NOT NULL,
  PRIMARY KEY (organisation_id, seq)
);
CREATE FUNCTION note_duty_to_tell() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    INSERT INTO duty_to_tell (organisation_id, seq) VALUES (NEW.organisation_id, NEW.seq);
    RETURN NULL;
  END
  $$;
CREATE TRIGGER journal_duty_to_tell AFTER INSERT ON journal FOR EACH ROW
  WHEN (NEW.action IN ('result.return-result', 'result.send-back-result', 'report.send-back', 'report.return',
    'agreement.return-proposal', 'kpi-template.return-for-fix', 'host.assign', 'role.grant', 'delegation.start'))
  EXECUTE FUNCTION note_duty_to_tell();
