-- OPDC lets one party propose after the day of the year's calendar, until a day and with a reason; rows are only added, and
-- the newest counts.
CREATE TABLE late_proposal (
  organisation_id text        NOT NULL REFERENCES organisation (id),
  fiscal_year     integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  until_day       date        NOT NULL,
  reason          text        NOT NULL CHECK (reason <> ''),
  admitted_name   text        NOT NULL,
  admitted_at     timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, number)
);
CREATE CONSTRAINT TRIGGER late_proposal_counts AFTER INSERT OR UPDATE OR DELETE ON late_proposal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
