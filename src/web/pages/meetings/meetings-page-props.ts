import type { MeetingsReading } from '../../../application/meetings/read-meetings.ts';
import type { Organisation } from '../../../domain/people/organisation.ts';
import type { LinkedYears } from '../../linked-years.ts';
import type { CalendarDays, CalendarView } from './calendar-days.ts';

/** What the joint calendar is narrowed to, as it stands in its address. */
export interface CalendarAsked {
  readonly view: CalendarView;
  readonly day: string;
  readonly whose: 'all' | 'mine' | 'province';
  readonly province: string;
  readonly body: string;
  readonly kind: string;
}

export interface MeetingsPageProps {
  readonly reading: MeetingsReading;
  readonly asked: CalendarAsked;
  readonly days: CalendarDays;
  readonly signedIn: boolean;
  /** How far the calendar leads. */
  readonly years: LinkedYears;
  readonly provinces: readonly Pick<Organisation, 'id' | 'name'>[];
  readonly bodies: readonly Pick<Organisation, 'id' | 'name'>[];
}
