import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PolicyScenario, ScenarioKey } from '../../domain/policy-scenarios/policy-scenario.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { type ScenarioDeps, scenarioPlace } from './scenario-deps.ts';
import { type ScenarioReading, tried } from './try-scenario.ts';

type Read = Pick<ScenarioDeps, 'transactions'>;

/** Every scenario that was kept of a year, the newest first. */
export async function readSavedScenarios(
  { transactions }: Read,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<readonly PolicyScenario[], 'forbidden'>> {
  if (!isPermitted('simulate-policy', actor, scenarioPlace)) return refuse('forbidden');
  const all = await transactions.read((stores) => stores.policyScenarios.listOfYear(fiscalYear));
  return accept(all.toReversed());
}

export interface SavedScenarioReading extends ScenarioReading {
  readonly scenario: PolicyScenario;
  /** What it gives today is not what it gave on the day it was kept: results were assessed or announced since. */
  readonly differs: boolean;
  /** The version that is in force now, where it is another than the one it is compared with; else null. */
  readonly inForceNow: number | null;
}

/** One kept scenario, tried again on the results of today under the version of the framework that it was kept with. */
export async function readSavedScenario(
  { transactions }: Read,
  actor: Actor,
  key: ScenarioKey,
): Promise<Outcome<SavedScenarioReading, 'forbidden' | 'not-found' | 'framework-not-found'>> {
  if (!isPermitted('simulate-policy', actor, scenarioPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const scenario = await stores.policyScenarios.find(key);
    if (scenario === null) return refuse('not-found');
    const reading = await tried(stores, scenario.fiscalYear, scenario.frameworkVersion, scenario.change);
    if (!reading.ok) return reading;
    const { outcome } = reading.value;
    const differs = !outcome.ok || !isSameContent(outcome.value.summary, scenario.summary);
    const inForce = await frameworkInForce(stores, scenario.fiscalYear);
    const isOther = inForce !== null && inForce.version !== scenario.frameworkVersion;
    return accept({ ...reading.value, scenario, differs, inForceNow: isOther ? inForce.version : null });
  });
}
