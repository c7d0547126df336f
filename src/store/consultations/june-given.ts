import type { JuneStore } from '../../application/year/june-ports.ts';
import type { JuneGiven } from '../../domain/work/stages.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** Whether a consultation was held, and whether a warning that stands was given. */
export function juneGivenIn(client: Queryable): JuneStore {
  return {
    async given(organisationId, fiscalYear) {
      const rows = await query<JuneGiven>(client, {
        name: 'june-given',
        text: `SELECT
                 EXISTS (SELECT FROM consultation JOIN meeting ON meeting.id = consultation.meeting_id
                   WHERE consultation.organisation_id = $1 AND fiscal_year = $2
                     AND status IN ('held', 'minutes-approved')) AS consulted,
                 EXISTS (SELECT FROM advice WHERE organisation_id = $1 AND fiscal_year = $2
                   AND source = 'early-warning' AND given_at IS NOT NULL AND status <> 'withdrawn') AS warned`,
        values: [organisationId, fiscalYear],
      });
      return rows[0] ?? { consulted: false, warned: false };
    },
  };
}
