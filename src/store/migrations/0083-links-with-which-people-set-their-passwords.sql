-- A person sets their own password through a link that works once; nobody sets it for them. Until then there is none.
ALTER TABLE app_user ALTER COLUMN password_hash DROP NOT NULL;
-- Set through a link that somebody else has seen: nothing can be done with the account but set another one.
ALTER TABLE app_user ADD COLUMN password_provisional boolean NOT NULL DEFAULT false;

CREATE TABLE account_link (
  hash       text        PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  user_id    text        NOT NULL REFERENCES app_user (id),
  kind       text        NOT NULL CHECK (kind IN ('invitation', 'reset', 'recovery')),
  -- Whether it was shown to somebody else than the person, because no mail is sent.
  shown      boolean     NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX account_link_by_user ON account_link (user_id);
