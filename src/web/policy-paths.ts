import { address, oneOf } from './address.ts';

const scenarios = '/:fiscalYear/policy-scenarios';

/** Addresses of trying another framework on past results. */
export const policyPaths = {
  policyScenarios: address(scenarios),
  policyTrial: address(`${scenarios}/try`),
  policyScenario: address(`${scenarios}/:number`, { query: ['why'] }),
  policyScenarioFile: address(`${scenarios}/:number/rounds.:format`, { parts: { format: oneOf('csv', 'xlsx') } }),
  policyScenarioPaper: address(`${scenarios}/:number/paper.pdf`),
} as const;
