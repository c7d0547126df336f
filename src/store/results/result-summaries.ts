import type { AssessedParty, ResultSummaryStore, RoundOfYear } from '../../application/results/summary-ports.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { ResultSummary, SummaryKey, SummaryStep } from '../../domain/results/result-summary.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** Editions of one page of a reading of all. */
const PAGE = 50;
const owner = 'opdc';
const columns = `organisation_id, fiscal_year AS "fiscalYear", round, edition, framework_version AS "frameworkVersion", parties,
  content_hash AS "contentHash", reason, corrects, prepared_at AS "preparedAt", prepared_by AS "preparedBy",
  prepared_name AS "preparedName"`;

type Head = Omit<ResultSummary, 'steps'>;

/** Summaries of results, edition by edition, and what became of them; rows are never changed. */
export function resultSummariesIn(client: Queryable): ResultSummaryStore {
  return {
    listOfYear: (fiscalYear) =>
      summariesWhere(client, 'of-year', 'organisation_id = $1 AND fiscal_year = $2', [fiscalYear]),
    listOfRound: ({ fiscalYear, round }) =>
      summariesWhere(client, 'of-round', 'organisation_id = $1 AND fiscal_year = $2 AND round = $3', [
        fiscalYear,
        round,
      ]),
    page: (after) =>
      summariesWhere(
        client,
        'page',
        `organisation_id = $1 AND (fiscal_year, round, edition) > ($2, $3, $4)`,
        after === null ? [0, '', 0] : [after.fiscalYear, after.round, after.edition],
        PAGE,
      ),
    async contentOf({ fiscalYear, round, edition }) {
      const rows = await query<{ content: string }>(client, {
        name: 'result-summary-content',
        text: `SELECT content FROM result_summary
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND edition = $4`,
        values: [owner, fiscalYear, round, edition],
      });
      return rows[0]?.content ?? null;
    },
    insert: (summary, content) => insertSummary(client, summary, content),
    addStep: (key, step) => insertStep(client, key, step),
    async hold({ fiscalYear, round }) {
      await query(client, {
        name: 'result-summary-hold',
        text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 199))`,
        values: [`${fiscalYear}/${round}`],
      });
    },
    assessedParties: (round) => assessedParties(client, round),
  };
}

async function summariesWhere(
  client: Queryable,
  name: string,
  where: string,
  values: readonly (string | number)[],
  most?: number,
): Promise<readonly ResultSummary[]> {
  const heads = await query<Head>(client, {
    name: `result-summaries-${name}`,
    text: `SELECT ${columns} FROM result_summary WHERE ${where} ORDER BY fiscal_year, round, edition
           ${most === undefined ? '' : `LIMIT ${most}`}`,
    values: [owner, ...values],
  });
  if (heads.length === 0) return [];
  const steps = await stepsOf(client, heads);
  return heads.map((head) => ({
    ...head,
    steps: steps
      .filter((one) => one.round === head.round && one.edition === head.edition && one.fiscalYear === head.fiscalYear)
      .map(stepOf),
  }));
}

interface StoredStep extends SummaryKey {
  readonly kind: SummaryStep['kind'];
  readonly resolution: Resolution | null;
  readonly letter: string | null;
  readonly heldOn: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly recordedName: string;
}

function stepsOf(client: Queryable, heads: readonly SummaryKey[]): Promise<readonly StoredStep[]> {
  return query<StoredStep>(client, {
    name: 'result-steps',
    text: `SELECT fiscal_year AS "fiscalYear", round, edition, kind, resolution, letter, held_on AS "heldOn",
             recorded_at AS "recordedAt", recorded_by AS "recordedBy", recorded_name AS "recordedName"
           FROM result_step WHERE organisation_id = $1 AND fiscal_year = ANY ($2::int[])
           ORDER BY fiscal_year, round, edition, number`,
    values: [owner, [...new Set(heads.map(({ fiscalYear }) => fiscalYear))]],
  });
}

function stepOf({ kind, resolution, letter, heldOn, recordedAt, recordedBy, recordedName }: StoredStep): SummaryStep {
  const by = { recordedAt, recordedBy, recordedName };
  if (kind === 'announced') return { kind, ...by };
  if (kind === 'cabinet') return { kind, letter: letter ?? '', heldOn: heldOn ?? '', ...by };
  if (resolution === null) throw new Error('a step of a body has its resolution');
  return { kind, resolution, ...by };
}

async function insertSummary(client: Queryable, summary: Head, content: string): Promise<void> {
  await query(client, {
    name: 'result-summary-insert',
    text: `INSERT INTO result_summary (organisation_id, fiscal_year, round, edition, framework_version, parties, content,
             content_hash, reason, corrects, prepared_at, prepared_by, prepared_name)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    values: [
      ...[
        owner,
        summary.fiscalYear,
        summary.round,
        summary.edition,
        summary.frameworkVersion,
        summary.parties,
        content,
      ],
      ...[summary.contentHash, summary.reason, summary.corrects, summary.preparedAt, summary.preparedBy],
      summary.preparedName,
    ],
  });
}

async function insertStep(client: Queryable, key: SummaryKey, step: SummaryStep): Promise<void> {
  const resolution = 'resolution' in step ? JSON.stringify(step.resolution) : null;
  const [letter, heldOn] = step.kind === 'cabinet' ? [step.letter, step.heldOn] : [null, null];
  await query(client, {
    name: 'result-step-insert',
    text: `INSERT INTO result_step (organisation_id, fiscal_year, round, edition, kind, resolution, letter, held_on, recorded_at,
             recorded_by, recorded_name, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (SELECT coalesce(max(number), 0) + 1 FROM result_step
             WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND edition = $4))`,
    values: [
      ...[owner, key.fiscalYear, key.round, key.edition, step.kind, resolution, letter, heldOn],
      ...[step.recordedAt, step.recordedBy, step.recordedName],
    ],
  });
}

function assessedParties(client: Queryable, { fiscalYear, round }: RoundOfYear): Promise<readonly AssessedParty[]> {
  return query<AssessedParty>(client, {
    name: 'result-summary-assessed',
    text: `SELECT report.organisation_id AS "organisationId", organisation.name_th AS name, frozen.edition, frozen.inputs,
             frozen.ledger, report.unreported_because IS NOT NULL AS unreported,
             agreed.version AS "agreementVersion", agreed.framework_version AS "frameworkVersion"
           FROM report JOIN organisation ON organisation.id = report.organisation_id
           CROSS JOIN LATERAL (SELECT edition, inputs, ledger FROM frozen_score AS one
             WHERE one.organisation_id = report.organisation_id AND one.fiscal_year = report.fiscal_year
               AND one.round = report.round AND one.kind = 'assessed' ORDER BY edition DESC LIMIT 1) AS frozen
           CROSS JOIN LATERAL (SELECT version, framework_version FROM agreement
             WHERE agreement.organisation_id = report.organisation_id AND agreement.fiscal_year = report.fiscal_year
               AND version <= coalesce(report.agreement_version, version) ORDER BY version DESC LIMIT 1) AS agreed
           WHERE report.fiscal_year = $1 AND report.round = $2 AND report.status IN ('assessed', 'final')`,
    values: [fiscalYear, round],
  });
}
