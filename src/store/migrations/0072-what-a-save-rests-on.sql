-- A save is decided from what one server process keeps in memory, and written only if nothing of it was changed since it
-- was read. These are the numbers by which the writing statement knows.

-- The version of a result or report moves with every change, also with one that is made by hand.
CREATE FUNCTION raise_row_version() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    NEW.row_version := OLD.row_version + 1;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER result_row_version BEFORE UPDATE ON result FOR EACH ROW
  WHEN (NEW.row_version = OLD.row_version) EXECUTE FUNCTION raise_row_version();
CREATE TRIGGER report_row_version BEFORE UPDATE ON report FOR EACH ROW
  WHEN (NEW.row_version = OLD.row_version) EXECUTE FUNCTION raise_row_version();

-- 'TH-42/agreement' counts what changes seldom and is not the results: a party's agreement, its indicators, its hosts and
-- who supervises them. Always after 'TH-42' itself, so that two transactions never wait for each other.
CREATE FUNCTION count_change_about_agreement(place text) RETURNS void
  LANGUAGE sql
  AS $$
    SELECT count_change_about(place);
    SELECT count_change_about(place || '/agreement')
  $$;

CREATE FUNCTION count_change_of_agreement() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      PERFORM count_change_about_agreement(split_part(OLD.organisation_id, '.', 1));
    ELSE
      PERFORM count_change_about_agreement(split_part(NEW.organisation_id, '.', 1));
    END IF;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER agreement_rested_on AFTER INSERT OR UPDATE OR DELETE ON agreement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_agreement();
CREATE CONSTRAINT TRIGGER indicator_rested_on AFTER INSERT OR UPDATE OR DELETE ON indicator
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_agreement();
CREATE CONSTRAINT TRIGGER indicator_host_rested_on AFTER INSERT OR UPDATE OR DELETE ON indicator_host
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_agreement();
CREATE CONSTRAINT TRIGGER indicator_person_rested_on AFTER INSERT OR UPDATE OR DELETE ON indicator_person
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_agreement();

CREATE OR REPLACE FUNCTION count_change_of_supervisor() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF TG_OP <> 'INSERT' AND OLD.role = 'kpi-supervisor' THEN
      PERFORM count_change_about_agreement(split_part(OLD.organisation_id, '.', 1));
    ELSIF TG_OP <> 'DELETE' AND NEW.role = 'kpi-supervisor' THEN
      PERFORM count_change_about_agreement(split_part(NEW.organisation_id, '.', 1));
    END IF;
    RETURN NULL;
  END
  $$;
CREATE OR REPLACE FUNCTION count_change_of_supervising_account() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM count_change_about_agreement(place) FROM (
      SELECT DISTINCT split_part(organisation_id, '.', 1) AS place FROM role_holding
      WHERE user_id = NEW.id AND role = 'kpi-supervisor' ORDER BY place) AS places;
    RETURN NULL;
  END
  $$;

-- Whether everything a save was decided from is as it was read. Holds the report until the end of the transaction; only
-- then are the other versions read, so that whoever waited for the report sees what was written meanwhile. Versions only
-- ever rise: their sum is the same only while each is.
CREATE FUNCTION round_is_unchanged(
  of_place text, of_year integer, of_round text, of_code text, round_before text,
  known_report integer, known_results bigint, known_earlier bigint, known_agreement bigint, known_nation bigint
) RETURNS boolean
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM FROM report
      WHERE organisation_id = of_place AND fiscal_year = of_year AND round = of_round AND row_version = known_report
      FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    RETURN known_results = (
        SELECT coalesce(sum(row_version), 0) FROM result
        WHERE organisation_id = of_place AND fiscal_year = of_year AND round = of_round)
      AND known_earlier = coalesce((
        SELECT row_version FROM result
        WHERE organisation_id = of_place AND fiscal_year = of_year AND round = round_before AND code = of_code), 0)
        + coalesce((
        SELECT row_version FROM result
        WHERE organisation_id = of_place AND fiscal_year = of_year - 1 AND round = of_round AND code = of_code), 0)
      AND known_agreement =
        coalesce((SELECT changes FROM change_count WHERE about = of_place || '/agreement'), 0)
      AND known_nation = coalesce((SELECT changes FROM change_count WHERE about = 'nation'), 0);
  END
  $$;
