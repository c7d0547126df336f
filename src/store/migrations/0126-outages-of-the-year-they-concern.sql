-- An outage belongs to the year for whose reports it was declared: the page of that year alone lists it. One declared before
-- is of the year whose reports were due within it or moved by it; of the year of its first day where none was.
ALTER TABLE service_outage ADD COLUMN fiscal_year integer;
UPDATE service_outage SET fiscal_year = coalesce(
  (SELECT min(report.fiscal_year) FROM report
   WHERE report.due BETWEEN service_outage.from_day AND greatest(service_outage.to_day, service_outage.moves_due_to)),
  extract(year FROM from_day)::integer + 543 + CASE WHEN extract(month FROM from_day) >= 10 THEN 1 ELSE 0 END);
ALTER TABLE service_outage ALTER COLUMN fiscal_year SET NOT NULL;
