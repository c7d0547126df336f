-- A save fires this trigger for result, total and journal row. The first of them counts the change; a note that lasts as
-- long as the transaction tells the others, which is quicker than to ask the table.
CREATE OR REPLACE FUNCTION count_change_of_organisation() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    place   text;
    counted text;
  BEGIN
    IF TG_OP = 'DELETE' THEN
      place := split_part(OLD.organisation_id, '.', 1);
    ELSE
      place := split_part(NEW.organisation_id, '.', 1);
    END IF;
    counted := pg_current_xact_id()::text || ' ' || place;
    IF current_setting('samrit.counted', true) IS DISTINCT FROM counted THEN
      PERFORM count_change_about(place);
      counted := set_config('samrit.counted', counted, true);
    END IF;
    RETURN NULL;
  END
  $$;
