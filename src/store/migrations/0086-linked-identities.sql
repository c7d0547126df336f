-- By which identity of the central identity provider a person signs in. The provider's names of people are never changed;
-- an e-mail may be, or be given to somebody else, so that it is believed once.
CREATE TABLE linked_identity (
  issuer    text        NOT NULL CHECK (issuer <> ''),
  subject   text        NOT NULL CHECK (subject <> '' AND length(subject) <= 255),
  user_id   text        NOT NULL REFERENCES app_user (id),
  -- The verified e-mail by which the person was found.
  email     text        NOT NULL,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject),
  UNIQUE (user_id, issuer)
);
