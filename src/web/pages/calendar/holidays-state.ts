import type { HolidaysReading } from '../../../application/calendar/read-holidays.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

export type HolidaysAct = 'add' | 'import' | 'withdraw';

/** The state left by a form on the page of holidays. */
export interface HolidaysState {
  readonly act?: HolidaysAct;
  readonly typed?: FormBody;
  readonly errors?: readonly FormError[];
}

export interface HolidaysPageProps {
  readonly reading: HolidaysReading;
  readonly state: HolidaysState;
}
