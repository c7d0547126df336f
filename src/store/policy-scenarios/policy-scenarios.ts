import type { PolicyScenarioStore } from '../../application/policy-scenarios/scenario-ports.ts';
import type { PolicyScenario } from '../../domain/policy-scenarios/policy-scenario.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const owner = 'opdc';
const columns = `fiscal_year AS "fiscalYear", number, framework_version AS "frameworkVersion", name, reason, change, summary,
  kept_at AS "keptAt", kept_name AS "keptName"`;

/** Scenarios of OPDC that were kept; rows are never changed. */
export function policyScenariosIn(client: Queryable): PolicyScenarioStore {
  return {
    async find({ fiscalYear, number }) {
      const rows = await query<PolicyScenario>(client, {
        name: 'policy-scenario-find',
        text: `SELECT ${columns} FROM policy_scenario WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3`,
        values: [owner, fiscalYear, number],
      });
      return rows[0] ?? null;
    },
    listOfYear: (fiscalYear) =>
      query<PolicyScenario>(client, {
        name: 'policy-scenarios-of-year',
        text: `SELECT ${columns} FROM policy_scenario WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [owner, fiscalYear],
      }),
    insert: (scenario) => insertScenario(client, scenario),
  };
}

async function insertScenario(client: Queryable, scenario: Omit<PolicyScenario, 'number'>): Promise<PolicyScenario> {
  const { fiscalYear, frameworkVersion, name, reason, change, summary, keptAt, keptName } = scenario;
  await query(client, {
    name: 'policy-scenario-number-lock',
    text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 195))`,
    values: [String(fiscalYear)],
  });
  const rows = await query<{ number: number }>(client, {
    name: 'policy-scenario-insert',
    text: `INSERT INTO policy_scenario (organisation_id, fiscal_year, framework_version, name, reason, change, summary, kept_at,
             kept_name, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
             (SELECT coalesce(max(number), 0) + 1 FROM policy_scenario WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: [
      ...[owner, fiscalYear, frameworkVersion, name, reason, JSON.stringify(change), JSON.stringify(summary)],
      ...[keptAt, keptName],
    ],
  });
  return { ...scenario, number: rows[0]?.number ?? 0 };
}
