import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { PastRound } from '../../domain/policy-scenarios/past-round.ts';
import { changeOf, type PolicyChange } from '../../domain/policy-scenarios/policy-change.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';
import { readPastRounds } from './read-past-rounds.ts';
import { type ScenarioDeps, scenarioPlace } from './scenario-deps.ts';
import { type SimulateRefusal, type Simulation, simulate } from './simulate.ts';

export interface TypedScenario {
  readonly fiscalYear: number;
  /** Texts by field, as they were typed. */
  readonly typed: Readonly<Record<string, string>>;
}

export interface ScenarioReading {
  readonly framework: Framework;
  readonly change: PolicyChange;
  /** The indicators whose ladders can be changed: those of the rounds, by code, with the ladders that parties have. */
  readonly indicators: readonly ScenarioIndicator[];
  readonly rounds: number;
  /** What the scenario gives, or why it cannot be tried. */
  readonly outcome: Outcome<Simulation, SimulateRefusal>;
}

interface ScenarioIndicator {
  readonly code: string;
  readonly name: string;
  /** How many rounds have it. */
  readonly parties: number;
}

/** Tries what was typed on past results. Nothing is written, whatever is tried. */
export async function tryScenario(
  { transactions }: Pick<ScenarioDeps, 'transactions'>,
  actor: Actor,
  { fiscalYear, typed }: TypedScenario,
): Promise<Outcome<ScenarioReading, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('simulate-policy', actor, scenarioPlace)) return refuse('forbidden');
  return transactions.read((stores) => tried(stores, fiscalYear, null, typed));
}

/** The same within a transaction: of one version of the framework, or (null) of the one in force. */
export async function tried(
  stores: ReadStores,
  fiscalYear: number,
  version: number | null,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<ScenarioReading, 'framework-not-found'>> {
  const found =
    version === null ? frameworkInForce(stores, fiscalYear) : stores.frameworks.version(fiscalYear, version);
  const framework = await found;
  if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
  const past = await readPastRounds(stores, framework, typed.years === 'all');
  const indicators = indicatorsOf(past);
  const codes = indicators.map(({ code }) => code);
  const change = changeOf(framework, typed, codes);
  const outcome = simulate(framework, change, past);
  return accept({ framework, change, indicators, rounds: past.length, outcome });
}

function indicatorsOf(past: readonly PastRound[]): readonly ScenarioIndicator[] {
  const all = past.flatMap(({ indicators }) => indicators.filter(({ rule }) => rule.kind !== 'composite'));
  return [...Map.groupBy(all, ({ code }) => code)]
    .map(([code, same]) => ({ code, name: same[0]?.name ?? '', parties: same.length }))
    .sort((a, b) => compareThai(a.code, b.code));
}
