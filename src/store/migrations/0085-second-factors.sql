-- What a person signs in with beside their password. A passkey also signs in alone.
CREATE TABLE passkey (
  id           text        PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]+$' AND length(id) <= 1400),
  user_id      text        NOT NULL REFERENCES app_user (id),
  name         text        NOT NULL CHECK (name <> ''),
  public_key   text        NOT NULL,
  -- How often the authenticator says it was used; many say nothing and stay at 0.
  used         bigint      NOT NULL DEFAULT 0 CHECK (used >= 0),
  transports   text[]      NOT NULL DEFAULT '{}',
  created_at   timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkey_by_user ON passkey (user_id, created_at);

-- One app that shows codes for each person. The secret is sealed with the server's own key, which is not in the database.
CREATE TABLE authenticator_app (
  user_id       text        PRIMARY KEY REFERENCES app_user (id),
  sealed_secret text        NOT NULL,
  -- The step of time whose code was taken last: it and everything before it is taken no more.
  last_step     bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  last_used_at  timestamptz
);

-- Codes on paper, each good for once. Only the SHA-256 is kept: a code has eighty random bits.
CREATE TABLE recovery_code (
  user_id   text        NOT NULL REFERENCES app_user (id),
  code_hash text        NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
  used_at   timestamptz,
  PRIMARY KEY (user_id, code_hash)
);

-- What lasts minutes between two requests: a sign-in that waits for its second step, the challenge a passkey answers, an
-- app being set up. Found by the SHA-256 of a random text that only the browser has.
CREATE TABLE sign_in_step (
  id         text        PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  kind       text        NOT NULL CHECK (kind <> ''),
  user_id    text        REFERENCES app_user (id),
  data       jsonb       NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_step_by_time ON sign_in_step (expires_at);
CREATE INDEX sign_in_step_by_user ON sign_in_step (user_id) WHERE user_id IS NOT NULL;

-- For which acts a second factor is required. A new installation requires it for all; one that has people already goes on
-- as before until an administrator decides.
CREATE TABLE second_factor_policy (
  act      text    PRIMARY KEY CHECK (act IN ('signatures', 'endorsement', 'announcement', 'administration')),
  required boolean NOT NULL
);
INSERT INTO second_factor_policy (act, required)
  SELECT act, NOT EXISTS (SELECT 1 FROM app_user)
  FROM unnest(ARRAY['signatures', 'endorsement', 'announcement', 'administration']) AS act;

-- Whether the person showed a second factor in this session, or in the one in which the token was made.
ALTER TABLE session ADD COLUMN second_factor boolean NOT NULL DEFAULT false;
ALTER TABLE access_token ADD COLUMN second_factor boolean NOT NULL DEFAULT false;

-- What a kept session rests on: whatever changes here is seen at every server in the next request.
CREATE CONSTRAINT TRIGGER session_factor_counts AFTER UPDATE OF second_factor ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE CONSTRAINT TRIGGER passkey_counts AFTER INSERT OR DELETE ON passkey
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE CONSTRAINT TRIGGER authenticator_app_counts AFTER INSERT OR DELETE ON authenticator_app
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE CONSTRAINT TRIGGER second_factor_policy_counts AFTER UPDATE ON second_factor_policy
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
