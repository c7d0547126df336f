import type { Clock, Transactions } from '../ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { EvaluationStores } from './evaluation-ports.ts';

/** The tables of panels, and of the rounds that they evaluate. */
export type EvaluationTables = ReadStores & EvaluationStores;

export interface EvaluationDeps {
  readonly transactions: Transactions<EvaluationTables>;
  readonly clock: Clock;
}

interface Place {
  readonly fiscalYear: number;
}

/** The subject of a panel's journal rows, in OPDC's chain: `2568/panels/1`. */
export function panelSubject({ fiscalYear, number }: Place & { readonly number: number }) {
  return { organisationId: 'opdc', fiscalYear, round: 'panels', code: String(number) };
}

/** The subject of what a panel does with a party, in OPDC's chain: `2568/panels/12m-TH-42`. */
export function evaluationSubject(key: Place & { readonly organisationId: string; readonly round: string }) {
  const { organisationId, fiscalYear, round } = key;
  return { organisationId: 'opdc', fiscalYear, round: 'panels', code: `${round}-${organisationId}` };
}
