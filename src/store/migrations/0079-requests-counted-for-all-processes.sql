-- How often an address or a person asked for something expensive in the current period, for all processes together.
-- The key is a hash: an address stands in it for no longer than its period. Nothing is lost with these rows, so they
-- are not written to the log of the database.
CREATE UNLOGGED TABLE request_count (
  key text PRIMARY KEY,
  counted integer NOT NULL,
  until timestamptz NOT NULL
);
