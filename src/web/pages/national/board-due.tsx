import type { Board } from '../../../application/national/read-board.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { HolidaysEndNote } from '../../components/holidays-end-note.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { formatWorkingDays } from '../../text/component-text.ts';
import { nationalText } from '../../text/national-text.ts';

interface BoardDueProps {
  readonly board: Pick<Board, 'due' | 'workingDaysLeft' | 'holidaysUntil'>;
  readonly allSent: boolean;
}

/** The day a round is due, and how far away it is while anyone still has to send: once all have, nobody is late. */
export function BoardDue({ board: { due, workingDaysLeft, holidaysUntil }, allSent }: BoardDueProps) {
  if (due === null || workingDaysLeft === null) return <p>{nationalText.dueUnstated}</p>;
  const tone = toneOfDaysLeft(workingDaysLeft);
  return (
    <p>
      {nationalText.due} <b>{formatThaiDate(due)}</b>{' '}
      {allSent ? null : (
        <span class={`days days--${tone}`}>
          <StatusShape tone={tone} /> {formatWorkingDays(workingDaysLeft)}
        </span>
      )}{' '}
      <HolidaysEndNote until={holidaysUntil} day={due} />
    </p>
  );
}
