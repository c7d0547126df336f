-- A result has versions: a change of its figures or texts makes the next one. What is carried from a cluster, and what
-- an evaluator judged, is of one version.
ALTER TABLE result
  ADD COLUMN figures_version integer NOT NULL DEFAULT 1,
  -- The evaluator agreed with the province's own score: its exact fraction counts, not the figure that was shown.
  ADD COLUMN assessed_agrees boolean NOT NULL DEFAULT false,
  -- {"score": "2.5333", "note": null, "value": "2.65"}: what the evaluator gave before the figures changed.
  ADD COLUMN judged_before jsonb,
  -- {"version": 1, "at": "…", "apart": {"version": 2, "value": "4.15", "at": "…", "kept": false}}: which version of its
  -- cluster's result a member counts, and the one accepted later that it does not. Null: its own, or not there yet.
  ADD COLUMN carried jsonb CHECK (carried IS NULL OR (carried ? 'version' AND carried ? 'at'));

-- OPDC's queue asks which of them are undecided.
CREATE INDEX result_apart ON result (fiscal_year) WHERE carried -> 'apart' ->> 'kept' = 'false';

-- What members count already. Version 0 is one that the cluster has changed since.
UPDATE result AS own
SET carried = jsonb_build_object(
  'version', CASE WHEN own.variables = source.variables AND own.state = source.state THEN 1 ELSE 0 END,
  'at', to_char(own.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
FROM indicator, result AS source
WHERE indicator.organisation_id = own.organisation_id AND indicator.fiscal_year = own.fiscal_year
  AND indicator.code = own.code AND indicator.shared_from IS NOT NULL
  AND source.organisation_id = indicator.shared_from ->> 'organisationId' AND source.fiscal_year = own.fiscal_year
  AND source.round = own.round AND source.code = indicator.shared_from ->> 'code'
  AND (own.status = 'accepted' OR own.state <> 'missing');
