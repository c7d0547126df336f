import type { PolicyScenario, ScenarioKey } from '../../domain/policy-scenarios/policy-scenario.ts';

export interface PolicyScenarioStore {
  find(key: ScenarioKey): Promise<PolicyScenario | null>;
  /** Every scenario of a year, by number. */
  listOfYear(fiscalYear: number): Promise<readonly PolicyScenario[]>;
  /** Stores a scenario under the next number of its year. Waits for others who keep one there. */
  insert(scenario: Omit<PolicyScenario, 'number'>): Promise<PolicyScenario>;
}

export interface PolicyScenarioStores {
  readonly policyScenarios: PolicyScenarioStore;
}
