import type {
  JournalledResult,
  SubmittedHashes,
  VerificationStore,
} from '../../application/reporting/verification-ports.ts';
import type { StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { storedTotalColumns } from './scores.ts';

const PAGE = 200;
const key = 'organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round';
const ofRound = 'organisation_id = $1 AND fiscal_year = $2 AND round = $3';
const valuesOf = ({ organisationId, fiscalYear, round }: RoundKey) => [organisationId, fiscalYear, round];

/** What verification compares: live rows, what was submitted, and what the journal says of both. */
export function verificationIn(client: Queryable): VerificationStore {
  return {
    rounds: (after) =>
      query<RoundKey>(client, {
        name: 'verification-rounds',
        text: `SELECT ${key} FROM report WHERE (organisation_id, fiscal_year, round) > ($1, $2, $3)
               ORDER BY organisation_id, fiscal_year, round LIMIT ${PAGE}`,
        values: after === null ? ['', 0, ''] : valuesOf(after),
      }),
    // A row of an older program is computed again when this one starts.
    totals: (round) =>
      query<StoredPartyScore>(client, {
        name: 'verification-totals',
        text: `SELECT ${storedTotalColumns} FROM province_score
               WHERE ${ofRound} AND to_judge IS NOT NULL ORDER BY kind`,
        values: valuesOf(round),
      }),
    journalled: ({ organisationId, fiscalYear, round }) =>
      query<JournalledResult>(client, {
        name: 'verification-journalled-results',
        // A save names the judgement only where it took it out; saves after that one do not undo what it said.
        text: `SELECT DISTINCT ON (subject, action, after ? 'assessedScore') substr(subject, length($2) + 1) AS code, action, seq, after
               FROM journal
               WHERE organisation_id = $1 AND subject LIKE $3 AND action IN ('result.save', 'result.carry', 'result.assess', 'result.cancel')
               ORDER BY subject, action, after ? 'assessedScore', seq DESC`,
        values: [organisationId, `${fiscalYear}/${round}/`, `${fiscalYear}/${round}/%`],
      }),
    submitted: (round) =>
      query<SubmittedHashes>(client, {
        name: 'verification-submitted',
        text: `SELECT edition, content_hash AS "contentHash", content FROM submitted_report WHERE ${ofRound} ORDER BY edition`,
        values: valuesOf(round),
      }),
    async journalledReports({ organisationId, fiscalYear, round }) {
      const rows = await query<{ hash: string }>(client, {
        name: 'verification-journalled-reports',
        text: `SELECT after->>'reportHash' AS hash FROM journal
               WHERE organisation_id = $1 AND subject = $2 AND action IN ('report.endorse', 'report.take-last-edition')
                 AND after ? 'reportHash'
               ORDER BY seq`,
        values: [organisationId, `${fiscalYear}/${round}`],
      });
      return rows.map(({ hash }) => hash);
    },
  };
}
