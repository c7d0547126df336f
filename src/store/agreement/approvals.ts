import type { Approval } from '../../domain/agreement/approval.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Queryable } from '../queryable.ts';

/** A column of an agreement: its approvals of the current course, in the order recorded. */
export const approvalsColumn = `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'subject', one.subject, 'resolution', one.resolution, 'contentHash', one.content_hash,
    'recordedAt', to_char(one.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  ) ORDER BY one.recorded_at, one.subject), '[]')
  FROM agreement_approval AS one
  WHERE one.organisation_id = agreement.organisation_id AND one.fiscal_year = agreement.fiscal_year
    AND one.version = agreement.version AND one.course = agreement.signing_course) AS approvals`;

/** Adds one approval; the table refuses every change of a row. */
export async function addApproval(client: Queryable, agreement: Agreement, approval: Approval, userId: string) {
  await client.query({
    name: 'approval-add',
    text: `INSERT INTO agreement_approval (organisation_id, fiscal_year, version, course, subject, resolution, content_hash,
             user_id, recorded_at)
           SELECT $1, $2, $3, signing_course, $4, $5, $6, $7, $8
           FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3`,
    values: [
      agreement.organisationId,
      agreement.fiscalYear,
      agreement.version,
      approval.subject,
      JSON.stringify(approval.resolution),
      approval.contentHash,
      userId,
      approval.recordedAt,
    ],
  });
}
