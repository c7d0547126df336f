import type { ScenarioKey } from '../../domain/policy-scenarios/policy-scenario.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { PolicyScenarioStores } from './scenario-ports.ts';

type ScenarioTables = ReadStores & PolicyScenarioStores;

export interface ScenarioDeps {
  readonly transactions: Transactions<ScenarioTables>;
  readonly clock: Clock;
}

/** Whose scenarios are. */
export const scenarioPlace = { organisationId: 'opdc' } as const;

/** The subject of a scenario's journal row: `2568/policy-scenarios/1`. */
export function scenarioSubject({ fiscalYear, number }: ScenarioKey) {
  return { ...scenarioPlace, fiscalYear, round: 'policy-scenarios', code: String(number) };
}
