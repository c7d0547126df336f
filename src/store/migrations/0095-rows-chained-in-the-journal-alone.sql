-- A trigger with the rights of the owner may stand on one table: on another, which the program's account can make for
-- itself among its temporary ones, it would move the ends of chains for rows that are not in the journal.
CREATE OR REPLACE FUNCTION journal_link() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  DECLARE
    head journal_head;
  BEGIN
    IF TG_RELID <> 'public.journal'::regclass THEN
      RAISE insufficient_privilege USING MESSAGE = 'permission denied: rows are chained in the journal alone';
    END IF;
    SELECT * INTO head FROM journal_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO journal_head (organisation_id, seq, hash)
        VALUES (NEW.organisation_id, 0, sha256(convert_to(NEW.organisation_id, 'UTF8')))
        ON CONFLICT (organisation_id) DO NOTHING;
      SELECT * INTO STRICT head FROM journal_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
    END IF;
    NEW.seq := head.seq + 1;
    NEW.at := coalesce(NEW.at, clock_timestamp());
    NEW.previous_hash := head.hash;
    NEW.hash := journal_hash(NEW);
    UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
    RETURN NEW;
  END
  $$;
REVOKE EXECUTE ON FUNCTION journal_link() FROM PUBLIC;
