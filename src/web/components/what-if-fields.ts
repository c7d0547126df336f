import type { Scenario, WhatIfSetup } from '../../domain/forecast/what-if.ts';

/** How many scenarios stand beside one another. */
export const scenarioCount = 3;
export const targetField = 'grade';

/** The field of one result in one scenario (from 0). */
export function scenarioField(scenario: number, code: string): string {
  return `s${scenario + 1}-${code}`;
}

/** The field that puts a saved scenario into a place (from 0). */
export function savedField(scenario: number): string {
  return `saved${scenario + 1}`;
}

/** The typed scenarios, from the form or from the address alike. */
export function readScenarios({ indicators }: WhatIfSetup, read: (field: string) => string): readonly Scenario[] {
  return Array.from({ length: scenarioCount }, (_, index) =>
    Object.fromEntries(indicators.map(({ code }) => [code, read(scenarioField(index, code)).trim()])),
  );
}
