import { paths } from '../paths.ts';
import { holidaysText } from '../text/holidays-text.ts';

export interface HolidaysEndNoteProps {
  /** The last day whose holidays are known; null if none are. */
  readonly until: string | null;
  /** The day that is counted to. */
  readonly day: string | null;
}

/** Says that a number of working days is an estimate, because the table of holidays ends before the day counted to. */
export function HolidaysEndNote({ until, day }: HolidaysEndNoteProps) {
  if (day === null || (until !== null && day <= until)) return null;
  return (
    <span class="muted small">
      {until === null ? holidaysText.unknown : holidaysText.estimate(until)}{' '}
      <a href={paths.holidays()}>{holidaysText.title}</a>
    </span>
  );
}
