import type { FastifyInstance } from 'fastify';
import { readSavedScenario, readSavedScenarios } from '../../application/policy-scenarios/read-scenarios.ts';
import { saveScenario } from '../../application/policy-scenarios/save-scenario.ts';
import type { SimulatedRound } from '../../application/policy-scenarios/simulate.ts';
import {
  readPolicyScenarioRoute,
  readPolicyScenariosRoute,
  savePolicyScenarioRoute,
} from '../../contract/api/policy-scenarios.ts';
import { formatHalfUp } from '../../domain/values/decimal.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function servePolicyScenarios(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readPolicyScenariosRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear } }) =>
      withValue(await readSavedScenarios(deps, actor, { fiscalYear }), (scenarios) => ({
        fiscalYear,
        scenarios: [...scenarios],
      })),
  });
  serveRoute(app, deps, readPolicyScenarioRoute, {
    handle: async ({ deps, actor, params: { year: fiscalYear, scenario: number } }) =>
      withValue(await readSavedScenario(deps, actor, { fiscalYear, number }), ({ scenario, outcome }) => ({
        scenario,
        rounds: outcome.ok ? outcome.value.rounds.map(shown) : [],
      })),
  });
  serveRoute(app, deps, savePolicyScenarioRoute, {
    handle: ({ deps, actor, params, body: { change, ...said } }) =>
      saveScenario(deps, actor, { fiscalYear: params.year, typed: change, ...said }),
  });
}

function shown({ move: { past, before, after, difference } }: SimulatedRound) {
  const { organisationId: id, name, fiscalYear, round, framework, agreementVersion } = past;
  const totalOf = ({ total, grade }: typeof before) => ({ total, grade });
  return {
    ...{ organisation: { id, name }, fiscalYear, round, frameworkVersion: framework.version, agreementVersion },
    ...{ before: totalOf(before), after: totalOf(after) },
    difference: difference === null ? null : formatHalfUp(difference, 4),
  };
}
