-- Failed sign-ins are slowed by the address typed together with the network they come from; a re-proof in a session is
-- counted apart. Each key is a SHA-256: of an address nobody has as of one that somebody has.
DROP TABLE sign_in_attempt;
CREATE TABLE attempt_count (
  key     text        PRIMARY KEY CHECK (key ~ '^[0-9a-f]{64}$'),
  misses  integer     NOT NULL CHECK (misses >= 0),
  since   timestamptz NOT NULL,
  last_at timestamptz NOT NULL
);
CREATE INDEX attempt_count_by_time ON attempt_count (last_at);

-- A browser that has signed in to an account before is not slowed by what strangers type. Only the SHA-256 of its
-- cookie is kept.
CREATE TABLE known_device (
  device_hash text        NOT NULL CHECK (device_hash ~ '^[0-9a-f]{64}$'),
  user_id     text        NOT NULL REFERENCES app_user (id),
  first_at    timestamptz NOT NULL,
  last_at     timestamptz NOT NULL,
  PRIMARY KEY (device_hash, user_id)
);
CREATE INDEX known_device_by_user ON known_device (user_id);
