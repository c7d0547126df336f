-- The list of indicators the subcommission approved for a fiscal year (รายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบ),
-- in editions. Like a framework it belongs to the year and to nobody's province. An approved edition is never changed:
-- a change is another edition.
CREATE TABLE catalogue_edition (
  fiscal_year       integer     NOT NULL CHECK (fiscal_year BETWEEN 2540 AND 2700),
  edition           integer     NOT NULL CHECK (edition >= 1),
  status            text        NOT NULL CHECK (status IN ('draft', 'approved')),
  row_version       integer     NOT NULL DEFAULT 1,
  based_on_year     integer,
  based_on_edition  integer,
  resolution_number text,
  resolved_on       date,
  recorded_at       timestamptz,
  recorded_name     text,
  changed_at        timestamptz NOT NULL,
  PRIMARY KEY (fiscal_year, edition),
  FOREIGN KEY (based_on_year, based_on_edition) REFERENCES catalogue_edition (fiscal_year, edition),
  CHECK ((based_on_year IS NULL) = (based_on_edition IS NULL)),
  CHECK (num_nulls(resolution_number, resolved_on, recorded_at, recorded_name)
    = CASE status WHEN 'approved' THEN 0 ELSE 4 END)
);
-- One draft a year: two would each undo the other.
CREATE UNIQUE INDEX catalogue_edition_one_draft ON catalogue_edition (fiscal_year) WHERE status = 'draft';

-- The central owner and the parties carry no reference: a draft copied from another year may name what is gone, and says so.
CREATE TABLE catalogue_entry (
  fiscal_year      integer NOT NULL,
  edition          integer NOT NULL,
  code             text    NOT NULL CHECK (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$'),
  component_code   text    NOT NULL,
  position         integer NOT NULL,
  name             text    NOT NULL,
  definition       text    NOT NULL DEFAULT '',
  unit             text    NOT NULL,
  formula          text,
  variables        jsonb   NOT NULL DEFAULT '[]',
  rule             jsonb   NOT NULL,
  mandatory        boolean NOT NULL,
  owner            text    NOT NULL,
  central_owner_id text,
  applicability    jsonb   NOT NULL,
  data_source      text    NOT NULL DEFAULT '',
  source           jsonb   NOT NULL,
  confirmed_flags  jsonb   NOT NULL DEFAULT '[]',
  PRIMARY KEY (fiscal_year, edition, code),
  FOREIGN KEY (fiscal_year, edition) REFERENCES catalogue_edition (fiscal_year, edition)
);

CREATE FUNCTION refuse_approved_edition_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'approved' THEN
    RAISE EXCEPTION 'an approved list is never changed; begin another edition';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER catalogue_edition_keeps_what_was_approved BEFORE UPDATE OR DELETE ON catalogue_edition
  FOR EACH ROW EXECUTE FUNCTION refuse_approved_edition_change();

CREATE FUNCTION refuse_approved_entry_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place catalogue_entry;
BEGIN
  place := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (SELECT FROM catalogue_edition AS one WHERE one.status = 'approved'
      AND ((one.fiscal_year, one.edition) = (place.fiscal_year, place.edition)
        OR (TG_OP = 'UPDATE' AND (one.fiscal_year, one.edition) = (OLD.fiscal_year, OLD.edition)))) THEN
    RAISE EXCEPTION 'an approved list is never changed; begin another edition';
  END IF;
  RETURN place;
END $$;
CREATE TRIGGER catalogue_entry_keeps_what_was_approved BEFORE INSERT OR UPDATE OR DELETE ON catalogue_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_approved_entry_change();

-- Whoever keeps what they read of the nation learns of another list.
CREATE CONSTRAINT TRIGGER catalogue_edition_counts AFTER INSERT OR UPDATE OR DELETE ON catalogue_edition
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');
