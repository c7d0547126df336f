import type { ChangeKey } from '../../domain/change-requests/change-request.ts';
import type { AgreementStores } from '../agreement/agreement-deps.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import type { ChangeStores } from './change-ports.ts';

/** The tables of requests, and of everything that a change of an agreement changes. */
export type ChangeTables = AgreementStores & ChangeStores;

/** What a decision needs besides the tables. */
export interface ChangeTools {
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

export interface ChangeDeps extends ChangeTools {
  readonly transactions: Transactions<ChangeTables>;
}

/** The subject of a request's journal rows: `2568/changes/1`. */
export function changeSubject({ organisationId, fiscalYear, number }: ChangeKey) {
  return { organisationId, fiscalYear, round: 'changes', code: String(number) };
}
