-- Printed at the server's console while nobody has an account; each start adds one, the first account removes all.
CREATE TABLE setup_code (
  hash    text        PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz NOT NULL
);
