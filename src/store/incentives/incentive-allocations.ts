import type { IncentiveStore } from '../../application/incentives/incentive-ports.ts';
import type {
  AllocationKey,
  AllocationStep,
  IncentiveAllocation,
} from '../../domain/incentives/incentive-allocation.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const owner = 'opdc';
const columns = `fiscal_year AS "fiscalYear", number, name, reason, budget, content_hash AS "contentHash", kept_at AS "keptAt",
  kept_by AS "keptBy", kept_name AS "keptName"`;

type Head = Omit<IncentiveAllocation, 'steps'>;

/** Simulated allocations of incentives and what became of them; rows are never changed. */
export function incentivesIn(client: Queryable): IncentiveStore {
  return {
    async listOfYear(fiscalYear) {
      const heads = await query<Head>(client, {
        name: 'incentive-allocations-of-year',
        text: `SELECT ${columns} FROM incentive_allocation WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [owner, fiscalYear],
      });
      const steps = heads.length === 0 ? [] : await stepsOf(client, fiscalYear);
      return heads.map((head) => ({
        ...head,
        steps: steps.filter((one) => one.number === head.number).map(stepOf),
      }));
    },
    async contentOf({ fiscalYear, number }) {
      const rows = await query<{ content: string }>(client, {
        name: 'incentive-allocation-content',
        text: 'SELECT content FROM incentive_allocation WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3',
        values: [owner, fiscalYear, number],
      });
      return rows[0]?.content ?? null;
    },
    insert: (allocation, content) => insertAllocation(client, allocation, content),
    addStep: (key, step) => insertStep(client, key, step),
    async hold(fiscalYear) {
      await query(client, {
        name: 'incentives-hold',
        text: 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 218))',
        values: [String(fiscalYear)],
      });
    },
  };
}

interface StoredStep extends AllocationKey {
  readonly kind: AllocationStep['kind'];
  readonly resolution: Resolution | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly recordedName: string;
}

function stepsOf(client: Queryable, fiscalYear: number): Promise<readonly StoredStep[]> {
  return query<StoredStep>(client, {
    name: 'incentive-steps',
    text: `SELECT fiscal_year AS "fiscalYear", number, kind, resolution, recorded_at AS "recordedAt",
             recorded_by AS "recordedBy", recorded_name AS "recordedName"
           FROM incentive_step WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number, step`,
    values: [owner, fiscalYear],
  });
}

function stepOf({ kind, resolution, recordedAt, recordedBy, recordedName }: StoredStep): AllocationStep {
  const by = { recordedAt, recordedBy, recordedName };
  if (kind === 'laid') return { kind, ...by };
  if (resolution === null) throw new Error('a step of a body has its resolution');
  return { kind, resolution, ...by };
}

async function insertAllocation(
  client: Queryable,
  allocation: Omit<Head, 'number'>,
  content: string,
): Promise<IncentiveAllocation> {
  const { fiscalYear, name, reason, budget, contentHash, keptAt, keptBy, keptName } = allocation;
  const rows = await query<{ number: number }>(client, {
    name: 'incentive-allocation-insert',
    text: `INSERT INTO incentive_allocation (organisation_id, fiscal_year, name, reason, budget, content, content_hash, kept_at,
             kept_by, kept_name, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (SELECT coalesce(max(number), 0) + 1 FROM incentive_allocation
             WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: [owner, fiscalYear, name, reason, budget, content, contentHash, keptAt, keptBy, keptName],
  });
  return { ...allocation, number: rows[0]?.number ?? 0, steps: [] };
}

async function insertStep(client: Queryable, key: AllocationKey, step: AllocationStep): Promise<void> {
  const resolution = 'resolution' in step ? JSON.stringify(step.resolution) : null;
  await query(client, {
    name: 'incentive-step-insert',
    text: `INSERT INTO incentive_step (organisation_id, fiscal_year, number, kind, resolution, recorded_at, recorded_by,
             recorded_name, step)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, (SELECT coalesce(max(step), 0) + 1 FROM incentive_step
             WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3))`,
    values: [
      ...[owner, key.fiscalYear, key.number, step.kind, resolution, step.recordedAt],
      ...[step.recordedBy, step.recordedName],
    ],
  });
}
