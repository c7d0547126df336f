-- Values that wait to be confirmed are few among all that are kept: they are counted whenever somebody opens their work.
CREATE INDEX development_value_waiting ON development_value (organisation_id, code) WHERE confirmed_at IS NULL;
