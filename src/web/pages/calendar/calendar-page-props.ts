import type { YearCalendar } from '../../../application/calendar/read-calendar.ts';
import type { ProvinceCalendar } from '../../../application/calendar/read-province-calendar.ts';
import type { NoticeState } from './notice-state.ts';

/** The content of a calendar page. */
export interface CalendarPageProps {
  readonly calendar: YearCalendar;
  /** The party whose calendar it is; null for the national calendar. */
  readonly organisation: ProvinceCalendar['organisation'] | null;
  readonly years: readonly number[];
  readonly view: 'everything' | 'ahead';
  /** Scheme and host, for what is copied from the page. */
  readonly origin: string;
  /** The reader's own provinces, ISO codes. */
  readonly own: readonly string[];
  /** Whether the reader may see the progress of templates of this party, or of the nation. */
  readonly follows: boolean;
  readonly checker: NoticeState;
}
