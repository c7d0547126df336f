-- What happens to a report several times has a row each time: laid before the governor, endorsed and thereby arrived at
-- OPDC, received with a receipt of its own, returned with a reason. The report's own row keeps only its current state.
CREATE TABLE report_edition (
  organisation_id text        NOT NULL,
  fiscal_year     integer     NOT NULL,
  round           text        NOT NULL,
  edition         integer     NOT NULL CHECK (edition >= 1),
  sent_at         timestamptz,
  arrived_at      timestamptz NOT NULL,
  endorsed_name   text,
  endorsed_for    text,
  received_at     timestamptz CHECK (received_at >= arrived_at),
  receipt_number  text,
  received_name   text,
  returned_at     timestamptz CHECK (returned_at >= arrived_at),
  return_reason   text,
  returned_name   text,
  PRIMARY KEY (organisation_id, fiscal_year, round, edition),
  FOREIGN KEY (organisation_id, fiscal_year, round) REFERENCES report (organisation_id, fiscal_year, round),
  CHECK (sent_at <= arrived_at),
  CHECK ((received_at IS NULL) = (receipt_number IS NULL)),
  CHECK ((returned_at IS NULL) = (return_reason IS NULL))
);

-- The instant at which the round's first report arrived: by it alone lateness is counted, whatever comes after.
ALTER TABLE report ADD COLUMN first_arrived_at timestamptz;

-- The arrivals that are known: the texts that were kept; where none was, what the journal and the report say.
CREATE TEMP TABLE journalled_move ON COMMIT DROP AS
  SELECT organisation_id, split_part(subject, '/', 1)::integer AS fiscal_year, split_part(subject, '/', 2) AS round,
    action, at, seq, after, reason, actor_name
  FROM journal
  WHERE action IN ('report.send-to-governor', 'report.endorse', 'report.receive', 'report.return')
    AND subject ~ '^[0-9]+/[0-9a-z]+$';
CREATE TEMP TABLE known_arrival ON COMMIT DROP AS
  SELECT organisation_id, fiscal_year, round, edition, submitted_at AS arrived_at FROM submitted_report;
INSERT INTO known_arrival
  SELECT organisation_id, fiscal_year, round,
    row_number() OVER (PARTITION BY organisation_id, fiscal_year, round ORDER BY arrived_at), arrived_at
  FROM (
    SELECT organisation_id, fiscal_year, round, (after->>'submittedAt')::timestamptz AS arrived_at
      FROM journalled_move WHERE action = 'report.endorse' AND after->>'submittedAt' IS NOT NULL
    UNION
    SELECT organisation_id, fiscal_year, round, coalesce(submitted_at, received_at)
      FROM report WHERE submitted_at IS NOT NULL OR received_at IS NOT NULL
  ) AS told
  WHERE NOT EXISTS (SELECT FROM submitted_report kept WHERE kept.organisation_id = told.organisation_id
      AND kept.fiscal_year = told.fiscal_year AND kept.round = told.round)
    AND EXISTS (SELECT FROM report WHERE report.organisation_id = told.organisation_id
      AND report.fiscal_year = told.fiscal_year AND report.round = told.round);

INSERT INTO report_edition (organisation_id, fiscal_year, round, edition, arrived_at, sent_at, endorsed_name, endorsed_for,
    received_at, receipt_number, received_name, returned_at, return_reason, returned_name)
  WITH spans AS (
    SELECT *, lead(arrived_at) OVER (PARTITION BY organisation_id, fiscal_year, round ORDER BY edition) AS next_at,
      edition = min(edition) OVER (PARTITION BY organisation_id, fiscal_year, round) AS is_first
    FROM known_arrival)
  SELECT one.organisation_id, one.fiscal_year, one.round, one.edition, one.arrived_at,
    coalesce(sending.at, CASE WHEN one.next_at IS NULL AND report.sent_at <= one.arrived_at THEN report.sent_at END),
    coalesce(kept.content::jsonb->'endorsed'->>'name', endorsing.after->>'endorsedName', report.endorsed_name),
    CASE WHEN kept.content IS NOT NULL THEN kept.content::jsonb->'endorsed'->>'actingFor'
      ELSE coalesce(endorsing.after->>'endorsedFor', report.endorsed_for) END,
    receipt.at, CASE WHEN receipt.at IS NOT NULL THEN coalesce(report.receipt_number, '–') END, receipt.actor_name,
    back.at, back.reason, back.actor_name
  FROM spans one
  JOIN report USING (organisation_id, fiscal_year, round)
  LEFT JOIN submitted_report kept USING (organisation_id, fiscal_year, round, edition)
  LEFT JOIN LATERAL (SELECT at FROM journalled_move told WHERE told.organisation_id = one.organisation_id
      AND told.fiscal_year = one.fiscal_year AND told.round = one.round AND told.action = 'report.send-to-governor'
      AND told.at <= one.arrived_at ORDER BY told.seq DESC LIMIT 1) sending ON true
  LEFT JOIN LATERAL (SELECT after FROM journalled_move told WHERE told.organisation_id = one.organisation_id
      AND told.fiscal_year = one.fiscal_year AND told.round = one.round AND told.action = 'report.endorse'
      AND (told.after->>'submittedAt')::timestamptz = one.arrived_at ORDER BY told.seq DESC LIMIT 1) endorsing ON true
  LEFT JOIN LATERAL (
    SELECT greatest(at, one.arrived_at) AS at, actor_name FROM (
      SELECT told.at, told.actor_name, told.seq FROM journalled_move told WHERE told.organisation_id = one.organisation_id
        AND told.fiscal_year = one.fiscal_year AND told.round = one.round AND told.action = 'report.receive'
        AND told.at >= one.arrived_at AND (one.next_at IS NULL OR told.at < one.next_at)
      UNION ALL
      -- Received without a row of the journal: a demonstration's report, once.
      SELECT report.received_at, NULL, 0 WHERE report.received_at IS NOT NULL AND one.is_first
        AND NOT EXISTS (SELECT FROM journalled_move told WHERE told.organisation_id = one.organisation_id
          AND told.fiscal_year = one.fiscal_year AND told.round = one.round AND told.action = 'report.receive')
    ) receipts ORDER BY seq DESC LIMIT 1) receipt ON true
  LEFT JOIN LATERAL (
    SELECT greatest(at, one.arrived_at) AS at, reason, actor_name FROM (
      SELECT told.at, told.reason, told.actor_name, told.seq FROM journalled_move told
        WHERE told.organisation_id = one.organisation_id AND told.fiscal_year = one.fiscal_year
        AND told.round = one.round AND told.action = 'report.return'
        AND told.at >= one.arrived_at AND (one.next_at IS NULL OR told.at < one.next_at)
      UNION ALL
      SELECT report.changed_at, report.return_reason, NULL, 0
        WHERE report.status = 'open' AND report.return_reason IS NOT NULL AND one.next_at IS NULL
        AND NOT EXISTS (SELECT FROM journalled_move told WHERE told.organisation_id = one.organisation_id
          AND told.fiscal_year = one.fiscal_year AND told.round = one.round)
    ) returns WHERE reason IS NOT NULL ORDER BY seq DESC LIMIT 1) back ON true;

UPDATE report SET
    first_arrived_at = least(known.first_at, (SELECT min((told.after->>'submittedAt')::timestamptz)
      FROM journalled_move told WHERE told.organisation_id = report.organisation_id
        AND told.fiscal_year = report.fiscal_year AND told.round = report.round AND told.action = 'report.endorse')),
    sent_at = CASE WHEN report.status = 'open' THEN NULL ELSE report.sent_at END,
    submitted_at = CASE WHEN report.status IN ('open', 'with-governor') THEN NULL ELSE report.submitted_at END,
    endorsed_name = CASE WHEN report.status IN ('open', 'with-governor') THEN NULL ELSE report.endorsed_name END,
    endorsed_for = CASE WHEN report.status IN ('open', 'with-governor') THEN NULL ELSE report.endorsed_for END,
    received_at = CASE WHEN report.status IN ('received', 'assessed', 'final') THEN newest.received_at END,
    receipt_number = CASE WHEN report.status IN ('received', 'assessed', 'final') THEN newest.receipt_number END
  FROM (SELECT organisation_id, fiscal_year, round, min(arrived_at) AS first_at, max(edition) AS edition
      FROM report_edition GROUP BY organisation_id, fiscal_year, round) AS known
  JOIN report_edition newest USING (organisation_id, fiscal_year, round, edition)
  WHERE report.organisation_id = known.organisation_id AND report.fiscal_year = known.fiscal_year
    AND report.round = known.round;

-- The facts of one act are written once; none is changed or removed afterwards.
CREATE FUNCTION keep_edition_of_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND (NEW.organisation_id, NEW.fiscal_year, NEW.round, NEW.edition, NEW.sent_at, NEW.arrived_at, NEW.endorsed_name,
      NEW.endorsed_for) IS NOT DISTINCT FROM (OLD.organisation_id, OLD.fiscal_year, OLD.round, OLD.edition, OLD.sent_at,
      OLD.arrived_at, OLD.endorsed_name, OLD.endorsed_for)
    AND (OLD.received_at IS NULL OR (NEW.received_at, NEW.receipt_number, NEW.received_name)
      IS NOT DISTINCT FROM (OLD.received_at, OLD.receipt_number, OLD.received_name))
    AND (OLD.returned_at IS NULL OR (NEW.returned_at, NEW.return_reason, NEW.returned_name)
      IS NOT DISTINCT FROM (OLD.returned_at, OLD.return_reason, OLD.returned_name))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what happened to an edition of a report is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER report_edition_keep_rows BEFORE UPDATE OR DELETE ON report_edition
  FOR EACH ROW EXECUTE FUNCTION keep_edition_of_report();
CREATE TRIGGER report_edition_keep_table BEFORE TRUNCATE ON report_edition
  FOR EACH STATEMENT EXECUTE FUNCTION keep_edition_of_report();
CREATE CONSTRAINT TRIGGER report_edition_counts AFTER INSERT OR UPDATE OR DELETE ON report_edition
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_change_of_organisation();
