-- A panel of evaluators of one round, with the document that appoints it and the parties that it covers. `members` are
-- {userId, name, organisationId, organisationName} in the order of the document, as they were when it was recorded.
CREATE TABLE evaluation_panel (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  round           text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  name            text        NOT NULL CHECK (name <> ''),
  document_title  text        NOT NULL CHECK (document_title <> ''),
  document_number text        NOT NULL CHECK (document_number <> ''),
  document_day    date        NOT NULL,
  members         jsonb       NOT NULL,
  head_id         text        NOT NULL,
  parties         text[]      NOT NULL CHECK (cardinality(parties) >= 1),
  row_version     integer     NOT NULL DEFAULT 1,
  changed_at      timestamptz NOT NULL,
  changed_name    text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number)
);
CREATE INDEX evaluation_panel_by_party ON evaluation_panel USING gin (parties);

-- Pages about a party that are kept tell who evaluates it: they are read again when a panel begins or ceases to cover it.
CREATE FUNCTION count_change_of_panel() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM count_change_about(party) FROM unnest(NEW.parties) AS party;
    IF TG_OP = 'UPDATE' THEN
      PERFORM count_change_about(party) FROM unnest(OLD.parties) AS party WHERE party <> ALL (NEW.parties);
    END IF;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER evaluation_panel_counts AFTER INSERT OR UPDATE ON evaluation_panel
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_panel();
