-- What an order of the letter room (organisation_id, letter_id) is to appoint: the body, its seats, when it can meet and for
-- how long. Once the order is issued, the body is appointed by it in the same transaction.
CREATE TABLE appointing_order (
  organisation_id text  NOT NULL REFERENCES organisation (id),
  letter_id       text  NOT NULL,
  body_id         text  NOT NULL REFERENCES organisation (id),
  appointment     jsonb NOT NULL,
  PRIMARY KEY (organisation_id, letter_id)
);
