-- The account that serves requests may add to the journal and nothing else: numbering and linking a row, which moves the
-- head of its chain, is done with the rights of whoever owns the tables.
ALTER FUNCTION journal_link() SECURITY DEFINER SET search_path = public, pg_temp;
