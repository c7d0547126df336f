-- Failed sign-ins are counted by the address that was typed, whether or not anybody has it: a lock tells nothing about
-- who has an account. Only the SHA-256 of the address is kept, for people type passwords into the wrong field.
CREATE TABLE sign_in_attempt (
  email_hash      text        PRIMARY KEY CHECK (email_hash ~ '^[0-9a-f]{64}$'),
  failed_attempts integer     NOT NULL CHECK (failed_attempts > 0),
  locked_until    timestamptz,
  last_at         timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (last_at);

INSERT INTO sign_in_attempt (email_hash, failed_attempts, locked_until, last_at)
  SELECT encode(sha256(convert_to(email, 'UTF8')), 'hex'), failed_attempts, locked_until, now()
  FROM app_user WHERE failed_attempts > 0;
ALTER TABLE app_user DROP COLUMN failed_attempts, DROP COLUMN locked_until;

-- "Since your last visit" asks for the newest rows of one place after an instant.
CREATE INDEX journal_by_place_and_time ON journal (organisation_id, at);
