-- Who is behind an access token is kept while nothing it rests on is changed, as of a session: a token that is revoked,
-- shortened or given another scope opens nothing more, at every server, in the next request. Use alone is not counted.
CREATE CONSTRAINT TRIGGER access_token_counts
  AFTER UPDATE OF revoked_at, expires_at, scopes, token_hash, user_id OR DELETE ON access_token
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('people');
