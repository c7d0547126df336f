import type { Agreement } from './indicator.ts';

/** The signed matter of an agreement in one fixed text form: what a content hash is taken over. */
export function agreementText(agreement: Agreement): string {
  const indicators = agreement.indicators.map((one) => [
    one.code,
    one.componentCode,
    one.name,
    one.definition,
    one.unit,
    one.weight,
    one.formula,
    one.variables.map((variable) => [variable.name, variable.label, variable.unit]),
    sortedKeys(one.rule),
    one.baselines.map((baseline) => [baseline.fiscalYear, baseline.value]),
    one.dataSource,
    one.inForce,
  ]);
  const { organisationId, fiscalYear, version, frameworkVersion, vision } = agreement;
  return JSON.stringify([organisationId, fiscalYear, version, frameworkVersion, vision, indicators]);
}

/** The same value with object keys in order, because a database may give them back in another. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sortedKeys(inner)]);
}
