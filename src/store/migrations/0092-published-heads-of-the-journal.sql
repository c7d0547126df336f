-- The ends of all chains, once a day, as a signed text that is published: whoever keeps a copy can later show that a row
-- before it was rewritten, even by the owner of this database. `text` is the file, byte for byte; `sha256` is its hash,
-- which the next list contains. Numbers run without gaps; a day has one list.
CREATE TABLE journal_head_list (
  number  integer     PRIMARY KEY CHECK (number > 0),
  day     date        NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  text    text        NOT NULL CHECK (text <> ''),
  sha256  text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE TRIGGER journal_head_list_keep_rows BEFORE UPDATE OR DELETE ON journal_head_list
  FOR EACH ROW EXECUTE FUNCTION journal_refuse_change();
CREATE TRIGGER journal_head_list_keep_table BEFORE TRUNCATE ON journal_head_list
  FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse_change();

-- The list in force when a paper was issued: its number is printed on the paper.
ALTER TABLE issued_paper ADD COLUMN head_list integer REFERENCES journal_head_list (number);
