-- Whether the transaction under way may change rows of this organisation. Its reach is the setting samrit.reach: ids with
-- commas between them, a province for its agencies too, '*' for everywhere; without it, nothing is in reach. The policies
-- of all tables with an organisation_id use it (src/store/row-security.ts makes them after every migration).
CREATE FUNCTION in_reach(place text) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT coalesce(
      current_setting('samrit.reach', true) = '*'
        OR place = ANY (string_to_array(current_setting('samrit.reach', true), ','))
        OR split_part(place, '.', 1) = ANY (string_to_array(current_setting('samrit.reach', true), ',')),
      false)
  $$;

-- The same for tables in which everybody's acts leave rows at OPDC.
CREATE FUNCTION in_reach_or_at_opdc(place text) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT place = 'opdc' OR in_reach(place)
  $$;
