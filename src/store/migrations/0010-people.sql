-- Places: every body that takes part in the year. `assumption` says why, where no source names the body.
CREATE TABLE organisation (
  id              text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9.-]{1,60}$'),
  kind            text NOT NULL CHECK (kind IN ('province', 'agency', 'cluster', 'opdc', 'central', 'committee', 'public')),
  name_th         text NOT NULL CHECK (name_th <> ''),
  province_code   text REFERENCES organisation (id),
  letter_code     text,
  parent_id       text REFERENCES organisation (id),
  inspection_zone text,
  assumption      text,
  CHECK ((kind IN ('province', 'agency')) = (province_code IS NOT NULL))
);
CREATE INDEX organisation_by_kind ON organisation (kind, id);
CREATE INDEX organisation_by_province ON organisation (province_code) WHERE province_code IS NOT NULL;

-- The provinces were grouped differently in 2552 and since 2560.
CREATE TABLE cluster_membership (
  era         integer NOT NULL CHECK (era IN (2552, 2560)),
  province_id text    NOT NULL REFERENCES organisation (id),
  cluster_id  text    NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (era, province_id)
);
CREATE INDEX cluster_membership_by_cluster ON cluster_membership (cluster_id);

-- People. A person may hold roles in several organisations, so a person belongs to none of them.
CREATE TABLE app_user (
  id              text        PRIMARY KEY,
  email           text        NOT NULL CHECK (email = lower(email)),
  name            text        NOT NULL CHECK (name <> ''),
  password_hash   text        NOT NULL,
  is_demo         boolean     NOT NULL DEFAULT false,
  numerals        text        NOT NULL DEFAULT 'thai' CHECK (numerals IN ('thai', 'arabic')),
  failed_attempts integer     NOT NULL DEFAULT 0 CHECK (failed_attempts >= 0),
  locked_until    timestamptz,
  created_at      timestamptz NOT NULL,
  disabled_at     timestamptz
);
CREATE UNIQUE INDEX app_user_by_email ON app_user (email);

-- A role is held in an organisation for a period, both days included.
CREATE TABLE role_holding (
  organisation_id text NOT NULL REFERENCES organisation (id),
  user_id         text NOT NULL REFERENCES app_user (id),
  role            text NOT NULL,
  valid_from      date NOT NULL,
  valid_to        date,
  PRIMARY KEY (organisation_id, user_id, role, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX role_holding_by_user ON role_holding (user_id);

-- ปฏิบัติราชการแทน: another exercises the authority of a role for a period, both days included.
CREATE TABLE delegation (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  id              text        NOT NULL,
  role            text        NOT NULL,
  from_user       text        NOT NULL REFERENCES app_user (id),
  to_user         text        NOT NULL REFERENCES app_user (id),
  valid_from      date        NOT NULL,
  valid_to        date        NOT NULL,
  reason          text        NOT NULL CHECK (reason <> ''),
  created_at      timestamptz NOT NULL,
  ended_at        timestamptz,
  PRIMARY KEY (organisation_id, id),
  CHECK (valid_to >= valid_from),
  CHECK (from_user <> to_user)
);
CREATE INDEX delegation_by_receiver ON delegation (to_user);

-- Only the SHA-256 of a session's token is kept.
CREATE TABLE session (
  id           text        PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  user_id      text        NOT NULL REFERENCES app_user (id),
  created_at   timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  ip           text        NOT NULL DEFAULT '',
  user_agent   text        NOT NULL DEFAULT '',
  revoked_at   timestamptz
);
CREATE INDEX session_by_user ON session (user_id, created_at);

CREATE TABLE access_token (
  id           text        PRIMARY KEY,
  user_id      text        NOT NULL REFERENCES app_user (id),
  name         text        NOT NULL CHECK (name <> ''),
  token_hash   text        NOT NULL CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  scopes       text[]      NOT NULL CHECK (cardinality(scopes) > 0),
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  revoked_at   timestamptz,
  last_used_at timestamptz
);
CREATE UNIQUE INDEX access_token_by_hash ON access_token (token_hash);
CREATE INDEX access_token_by_user ON access_token (user_id, created_at);
