import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about scenarios of policy. */
export interface PolicyScenarioRefusalFacts {
  'scenario-changes-nothing': NoFacts;
  'scenario-ladder-values': { indicator: string; levels: number; typed: number };
  'scenario-name-missing': NoFacts;
  'scenario-name-too-long': { longest: number };
}
