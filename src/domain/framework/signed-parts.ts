import type { Framework } from './framework-schema.ts';
import { instrumentOf } from './instrument.ts';

/**
 * A framework as its year uses it: where committees approve details nobody signs and there is no agreement, whatever
 * versions published before years said so assume of signatories and of the agreement's parts.
 */
export function asItsYearSettles(framework: Framework): Framework {
  if (instrumentOf(framework) === 'agreement') return framework;
  const documents = framework.documents.filter((one) => one.code !== 'agreement');
  return { ...framework, signatories: [], documents };
}
