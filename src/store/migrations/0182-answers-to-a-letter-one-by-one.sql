-- Answers to a letter, a row for each, in their order. Nothing of an answer changes once it is given.
CREATE TABLE letter_reply (
  organisation_id text        NOT NULL,
  sender_id       text        NOT NULL,
  letter_id       text        NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  reply           text        NOT NULL CHECK (reply <> ''),
  replied_at      timestamptz NOT NULL,
  replied_by      text        NOT NULL,
  replied_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, sender_id, letter_id, number),
  FOREIGN KEY (organisation_id, sender_id, letter_id) REFERENCES letter_delivery (organisation_id, sender_id, letter_id)
);

-- What was answered until now stood in one text, later answers after the earlier: it is the first answer as it stands. Whose
-- account gave it was not stored.
INSERT INTO letter_reply (organisation_id, sender_id, letter_id, number, reply, replied_at, replied_by, replied_name)
SELECT organisation_id, sender_id, letter_id, 1, reply, coalesce(replied_at, delivered_at), '', coalesce(replied_name, '')
FROM letter_delivery WHERE reply <> '';

ALTER TABLE letter_delivery DROP COLUMN reply;
