-- The statuses the lifecycles know; a row of any other is a fault, not a status.
ALTER TABLE agreement ADD CONSTRAINT agreement_status_check
  CHECK (status IN ('draft', 'proposed', 'annexes-sent', 'negotiating', 'agreed', 'signing', 'signed'));
ALTER TABLE report ADD CONSTRAINT report_status_check
  CHECK (status IN ('open', 'with-governor', 'submitted', 'received', 'assessed', 'final'));
ALTER TABLE result ADD CONSTRAINT result_status_check
  CHECK (status IN ('draft', 'with-supervisor', 'sent', 'accepted', 'returned'));

-- The whole nation's results of one round: progress, central data owners, bulk uploads.
CREATE INDEX result_by_round ON result (fiscal_year, round);
