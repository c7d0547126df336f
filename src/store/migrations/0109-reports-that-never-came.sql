-- Why OPDC concluded that a party did not report in a round; NULL: it did, or nothing has been concluded.
ALTER TABLE report ADD COLUMN unreported_because text CHECK (unreported_because <> '');
