-- What a central owner may write follows from the list in force: whoever keeps who a person is learns of another list.
CREATE CONSTRAINT TRIGGER catalogue_edition_counts_people AFTER INSERT OR UPDATE OR DELETE ON catalogue_edition
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
CREATE INDEX catalogue_entry_by_owner ON catalogue_entry (central_owner_id) WHERE central_owner_id IS NOT NULL;
