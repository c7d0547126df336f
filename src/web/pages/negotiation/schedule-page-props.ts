import type { ScheduleReading } from '../../../application/negotiation/read-schedule.ts';
import type { FormState } from '../../form-state.ts';
import type { Reader } from '../../reader.ts';

export interface SchedulePageProps {
  readonly reading: ScheduleReading;
  readonly reader: Reader;
  readonly state: FormState;
}
