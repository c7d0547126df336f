import type { NoticeChecked } from '../../../application/calendar/check-notice.ts';
import type { ThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';

/** The last input of the notice checker. */
export interface NoticeState {
  readonly issuedOn: ThaiDateFields;
  readonly due: ThaiDateFields;
  /** The fiscal year that the letter names, as typed. */
  readonly named: string;
  readonly errors: readonly FormError[];
  /** Null until both days are known. */
  readonly checked: NoticeChecked | null;
}
