/** What of a table anybody may read: rows, as a condition of SQL (every row if left out), and columns (every one if left out). */
interface ReadByAll {
  readonly rows?: string;
  readonly columns?: readonly string[];
}

const inForce = `(organisation_id, fiscal_year) IN (SELECT organisation_id, fiscal_year FROM agreement WHERE status IN ('signed', 'in-force'))`;
const announced = `(organisation_id, fiscal_year, round) IN (SELECT organisation_id, fiscal_year, round FROM report WHERE status = 'final')`;
const announcedEdition = `(fiscal_year, round, edition) IN (SELECT fiscal_year, round, edition FROM result_step WHERE kind = 'announced')`;
const called = `(organisation_id, meeting_id) IN (SELECT organisation_id, id FROM meeting WHERE status <> 'draft')`;

/**
 * What anybody may read, table by table. A table that does not stand here is hidden in whole: whoever adds one states here
 * what of it is released, and when.
 */
export const readByAll: Readonly<Record<string, ReadByAll>> = {
  // Places, the law as data, the calendar, the composition of bodies by position.
  ...{ organisation: {}, organisation_change: {}, cluster_membership: {}, framework_version: {}, holiday: {} },
  ...{ service_outage: {}, catalogue_edition: {}, catalogue_entry: {}, second_factor_policy: {}, demo_clock: {} },
  body_appointment: { columns: ['title', 'appointed_by', 'source', 'number'] },
  body_seat: { columns: ['office', 'source'] },
  // Agreements once they are in force.
  ...{ agreement: { rows: inForce }, indicator: { rows: inForce }, agreement_signature: { rows: inForce } },
  ...{ agreement_seal: { rows: inForce }, agreement_approval: { rows: inForce } },
  // Results once they are announced; what of an announced round stays inside is tried by `what-is-public`.
  ...{ report: { rows: announced }, result: { rows: announced }, province_score: { rows: announced } },
  ...{ frozen_score: { rows: announced }, submitted_report: { rows: announced } },
  ...{ result_summary: { rows: announcedEdition }, result_step: { rows: announcedEdition } },
  // What bodies resolved; of results once they are announced, of incentives what was approved.
  resolution: {
    rows: `CASE subject_kind WHEN 'incentives' THEN decided = 'approved' WHEN 'results' THEN EXISTS (SELECT FROM result_step JOIN result_summary USING (fiscal_year, round, edition)
      WHERE result_step.kind = 'announced' AND subject_keys[1] LIKE '%-' || left(content_hash, 16)) ELSE true END`,
    columns: ['body_name', 'meeting_number', 'number', 'text'],
  },
  // What indicators of development databases are, and the revisions of their values that were confirmed.
  development_indicator: { columns: ['name', 'definition', 'unit', 'method', 'data_source'] },
  development_value: { rows: 'confirmed_at IS NOT NULL', columns: ['value', 'note', 'reason'] },
  // The notice of a meeting once it is called.
  meeting: { rows: `status <> 'draft'`, columns: ['title', 'purpose', 'place', 'link', 'cancelled_reason'] },
  meeting_item: { rows: called, columns: ['title', 'speakers', 'papers'] },
  meeting_invitee: { rows: called, columns: ['name'] },
  // The chain of the journal that everybody may check: what was announced, by the system.
  journal: { rows: `organisation_id = 'public-results'` },
  // Announced innovation proposals: of those that were not selected the title alone.
  innovation_proposal: {
    rows: 'announced_at IS NOT NULL',
    columns: ['agency_name', 'title', 'problem', 'idea', 'expected'],
  },
  // Documents for everybody; letters for everybody once they are issued.
  year_document: { rows: `audience = 'everybody'` },
  official_letter: { rows: 'is_public AND issued_on IS NOT NULL', columns: ['subject', 'face', 'content'] },
};

/** Tables whose empty texts are planted too: notes and reasons that the demonstration has none of. */
export const plantedWhereEmpty: ReadonlySet<string> = new Set([
  ...['result', 'agreement', 'evidence', 'meeting', 'meeting_item', 'meeting_invitee'],
]);
