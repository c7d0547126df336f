import type { ScheduleReading } from '../../../application/negotiation/read-schedule.ts';
import type { Reader } from '../../reader.ts';
import type { RoomState } from './room-state.ts';

export interface SchedulePageProps {
  readonly reading: ScheduleReading;
  readonly reader: Reader;
  readonly state: RoomState;
}
