-- The paper by which the announced results of a round are sent upward, once for each edition, with its code and its file. What
-- was issued is never changed or removed.
CREATE TABLE results_pack (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  edition         integer     NOT NULL,
  code            text        NOT NULL CHECK (code ~ '^\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes      integer     NOT NULL CHECK (size_bytes > 0),
  issued_at       timestamptz NOT NULL,
  issued_by       text        NOT NULL,
  issued_name     text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, edition),
  FOREIGN KEY (organisation_id, fiscal_year, round, edition) REFERENCES result_summary
);
CREATE INDEX results_pack_by_sha256 ON results_pack (sha256);

CREATE TRIGGER results_pack_keep_rows BEFORE UPDATE OR DELETE ON results_pack FOR EACH ROW EXECUTE FUNCTION keep_results();
CREATE TRIGGER results_pack_keep_table BEFORE TRUNCATE ON results_pack FOR EACH STATEMENT EXECUTE FUNCTION keep_results();

CREATE CONSTRAINT TRIGGER results_pack_counts AFTER INSERT ON results_pack
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');
