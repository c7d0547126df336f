-- How often anything was changed, for those who keep what they read: while the count about a place stands still,
-- everything drawn from its rows still holds. Raised in the transaction of the change, so it is seen with the change and
-- never before it; whoever keeps nothing may ignore it.
--   'TH-42'   a province's agreement, hosts, reports, results, scores and journal, and those of its agencies
--   'nation'  frameworks, holidays, organisations and clusters
--   'people'  what an open session rests on: accounts, roles, delegations, sessions ended
CREATE TABLE change_count (
  about   text   PRIMARY KEY CHECK (about <> ''),
  changes bigint NOT NULL CHECK (changes > 0)
) WITH (fillfactor = 50);

-- Once a transaction is enough: a row this transaction has already raised is left alone.
CREATE FUNCTION count_change_about(place text) RETURNS void
  LANGUAGE sql
  AS $$
    INSERT INTO change_count (about, changes) VALUES (place, 1)
      ON CONFLICT (about) DO UPDATE SET changes = change_count.changes + 1
        WHERE change_count.xmin <> pg_current_xact_id()::xid
  $$;

CREATE FUNCTION count_change() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    PERFORM count_change_about(TG_ARGV[0]);
    RETURN NULL;
  END
  $$;

CREATE FUNCTION count_change_of_organisation() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      PERFORM count_change_about(split_part(OLD.organisation_id, '.', 1));
    ELSE
      PERFORM count_change_about(split_part(NEW.organisation_id, '.', 1));
    END IF;
    RETURN NULL;
  END
  $$;

-- Deferred to the end of the transaction: the count is the last row it locks, so it can never stand in a circle of waits.
CREATE CONSTRAINT TRIGGER agreement_counts AFTER INSERT OR UPDATE OR DELETE ON agreement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
CREATE CONSTRAINT TRIGGER indicator_counts AFTER INSERT OR UPDATE OR DELETE ON indicator
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
CREATE CONSTRAINT TRIGGER indicator_host_counts AFTER INSERT OR UPDATE OR DELETE ON indicator_host
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
CREATE CONSTRAINT TRIGGER report_counts AFTER INSERT OR UPDATE OR DELETE ON report
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
CREATE CONSTRAINT TRIGGER result_counts AFTER INSERT OR UPDATE OR DELETE ON result
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
CREATE CONSTRAINT TRIGGER province_score_counts AFTER INSERT OR UPDATE OR DELETE ON province_score
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
-- Every accepted action leaves a journal row, so a province's tables of later years are counted too.
CREATE CONSTRAINT TRIGGER journal_counts AFTER INSERT ON journal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.organisation_id LIKE 'TH-%')
  EXECUTE FUNCTION count_change_of_organisation();

CREATE CONSTRAINT TRIGGER framework_version_counts AFTER INSERT ON framework_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');
CREATE CONSTRAINT TRIGGER holiday_counts AFTER INSERT OR UPDATE OR DELETE ON holiday
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');
CREATE CONSTRAINT TRIGGER organisation_counts AFTER INSERT OR UPDATE OR DELETE ON organisation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');
CREATE CONSTRAINT TRIGGER cluster_membership_counts AFTER INSERT OR UPDATE OR DELETE ON cluster_membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');

CREATE CONSTRAINT TRIGGER organisation_name_counts AFTER UPDATE OF name_th ON organisation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE CONSTRAINT TRIGGER app_user_counts AFTER UPDATE OF name, email, numerals, disabled_at OR DELETE ON app_user
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE CONSTRAINT TRIGGER role_holding_counts AFTER INSERT OR UPDATE OR DELETE ON role_holding
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE CONSTRAINT TRIGGER delegation_counts AFTER INSERT OR UPDATE OR DELETE ON delegation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
-- A session is ended at once everywhere; one that is only seen again, or newly opened, is nobody's to forget.
CREATE CONSTRAINT TRIGGER session_counts AFTER UPDATE OF revoked_at, expires_at, user_id OR DELETE ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
