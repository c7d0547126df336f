import type { Board } from '../../../application/national/read-board.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { HolidaysEndNote } from '../../components/holidays-end-note.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { formatWorkingDays } from '../../text/component-text.ts';
import { nationalText } from '../../text/national-text.ts';

interface BoardDueProps {
  readonly board: Pick<Board, 'due' | 'workingDaysLeft' | 'holidaysUntil'>;
  /** Whether any report of the round is open and has not been sent. */
  readonly awaited: boolean;
}

/** The day a round is due, and how far away it is while a report is awaited: of a round that nobody works on nobody is late. */
export function BoardDue({ board: { due, workingDaysLeft, holidaysUntil }, awaited }: BoardDueProps) {
  if (due === null || workingDaysLeft === null) return <p>{nationalText.dueUnstated}</p>;
  const tone = toneOfDaysLeft(workingDaysLeft);
  return (
    <p>
      {nationalText.due} <b>{formatThaiDate(due)}</b>{' '}
      {!awaited && workingDaysLeft < 0 ? null : (
        <span class={`days days--${tone}`}>
          <StatusShape tone={tone} /> {formatWorkingDays(workingDaysLeft)}
        </span>
      )}{' '}
      <HolidaysEndNote until={holidaysUntil} day={due} />
    </p>
  );
}
