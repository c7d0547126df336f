import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { longestScenarioName, type PolicyScenario } from '../../domain/policy-scenarios/policy-scenario.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type ScenarioDeps, scenarioPlace, scenarioSubject } from './scenario-deps.ts';
import type { SimulateRefusal } from './simulate.ts';
import { type TypedScenario, tried } from './try-scenario.ts';

export interface SaveScenarioInput extends TypedScenario {
  readonly name: string;
  readonly reason: string;
}

export type SaveScenarioRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'scenario-name-missing'
  | 'scenario-name-too-long'
  | 'reason-required'
  | SimulateRefusal;

/**
 * Keeps a scenario under a name with its reason and what it gives today. Only its own row and the journal's are written:
 * no result, total or report is touched.
 */
export async function saveScenario(
  { transactions, clock }: ScenarioDeps,
  actor: Actor,
  input: SaveScenarioInput,
): Promise<Outcome<PolicyScenario, SaveScenarioRefusal>> {
  if (!isPermitted('simulate-policy', actor, scenarioPlace)) return refuse('forbidden');
  const [name, reason] = [input.name.trim(), input.reason.trim()];
  if (name === '') return refuse('scenario-name-missing', undefined, 'name');
  if ([...name].length > longestScenarioName)
    return refuse('scenario-name-too-long', { longest: longestScenarioName }, 'name');
  if (reason === '') return refuse('reason-required', undefined, 'reason');
  return transactions.run(async (stores) => {
    const reading = await tried(stores, input.fiscalYear, null, input.typed);
    if (!reading.ok) return reading;
    const { framework, change, outcome } = reading.value;
    if (!outcome.ok) return outcome;
    const { summary } = outcome.value;
    const scenario = await stores.policyScenarios.insert({
      ...{ fiscalYear: input.fiscalYear, frameworkVersion: framework.version, name, reason, change, summary },
      ...{ keptAt: clock.now(), keptName: actor.name },
    });
    await appendYearJournalRow(stores, actor, {
      ...{ key: scenarioSubject(scenario), action: 'policy-scenario.keep', permission: 'simulate-policy' },
      ...{ before: null, after: { name, frameworkVersion: framework.version, change }, reason },
    });
    return accept(scenario);
  });
}
