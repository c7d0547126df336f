import type { Result } from '../../domain/reporting/result.ts';
import type { ResultMove } from '../../domain/reporting/result-moves.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { Clock } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ResultEntry } from './load-result-entry.ts';

export interface MoveResultInput extends ResultKey {
  readonly rowVersion: number | null;
  readonly reason?: string;
}

export type MoveResultRefusal =
  | 'forbidden'
  | 'not-found'
  | 'move-not-legal'
  | 'reason-required'
  | 'changed-meanwhile'
  | 'report-not-open'
  | 'result-incomplete'
  | 'divided-by-zero'
  | 'doubt-unanswered'
  | 'same-person'
  | 'shared-from-cluster';

/** The types of a result's lifecycle. */
export interface ResultTypes {
  readonly move: ResultMove;
  readonly stores: YearStores;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveResultInput;
  readonly found: ResultEntry;
  readonly thing: Result;
  readonly refusal: MoveResultRefusal;
}
