-- The summary of the results of a round that is assessed: edition by edition, each with what it was computed from, and what
-- became of it: which bodies decided, when the cabinet took note, when it was announced. Neither is ever changed or removed.
CREATE TABLE result_summary (
  organisation_id   text        NOT NULL REFERENCES organisation (id),
  fiscal_year       integer     NOT NULL,
  round             text        NOT NULL CHECK (round IN ('6m', '9m', '12m')),
  edition           integer     NOT NULL CHECK (edition >= 1),
  framework_version integer     NOT NULL CHECK (framework_version >= 1),
  parties           integer     NOT NULL CHECK (parties >= 1),
  content           text        NOT NULL CHECK (content <> ''),
  content_hash      text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  reason            text        CHECK ((edition = 1) = (reason IS NULL)),
  corrects          integer     CHECK (corrects < edition),
  prepared_at       timestamptz NOT NULL,
  prepared_by       text        NOT NULL,
  prepared_name     text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, edition)
);

CREATE TABLE result_step (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  edition         integer     NOT NULL,
  number          integer     NOT NULL CHECK (number >= 1),
  kind            text        NOT NULL CHECK (kind IN ('approved', 'noted', 'returned', 'cabinet', 'announced')),
  resolution      jsonb       CHECK ((resolution IS NOT NULL) = (kind IN ('approved', 'noted', 'returned'))),
  letter          text        CHECK ((letter IS NOT NULL) = (kind = 'cabinet')),
  held_on         date        CHECK ((held_on IS NOT NULL) = (kind = 'cabinet')),
  recorded_at     timestamptz NOT NULL,
  recorded_by     text        NOT NULL,
  recorded_name   text        NOT NULL,
  PRIMARY KEY (organisation_id, fiscal_year, round, edition, number),
  FOREIGN KEY (organisation_id, fiscal_year, round, edition) REFERENCES result_summary
);
CREATE UNIQUE INDEX result_step_announced ON result_step (organisation_id, fiscal_year, round, edition)
  WHERE kind = 'announced';

CREATE FUNCTION keep_results() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a summary of results and what became of it are never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER result_summary_keep_rows BEFORE UPDATE OR DELETE ON result_summary FOR EACH ROW EXECUTE FUNCTION keep_results();
CREATE TRIGGER result_summary_keep_table BEFORE TRUNCATE ON result_summary FOR EACH STATEMENT EXECUTE FUNCTION keep_results();
CREATE TRIGGER result_step_keep_rows BEFORE UPDATE OR DELETE ON result_step FOR EACH ROW EXECUTE FUNCTION keep_results();
CREATE TRIGGER result_step_keep_table BEFORE TRUNCATE ON result_step FOR EACH STATEMENT EXECUTE FUNCTION keep_results();

CREATE CONSTRAINT TRIGGER result_step_counts AFTER INSERT ON result_step
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change('nation');
