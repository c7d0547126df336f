import type { HolidaysConsequence } from '../../../application/calendar/foresee-holidays.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Notice } from '../../components/notice.tsx';
import { holidaysText } from '../../text/holidays-text.ts';
import { roundsText } from '../../text/rounds-text.ts';

/** Where the answer to the first press is read: the browser goes there, unless errors are told at the top of the page. */
export const consequenceId = 'consequence';

/** What an act on the table would do, in numbers of parties, rounds and days, read before it is confirmed. */
export function HolidaysConsequencePanel({
  foreseen,
  hasErrors,
}: {
  foreseen: HolidaysConsequence;
  hasErrors: boolean;
}) {
  return (
    <div {...(hasErrors ? {} : { id: consequenceId, tabIndex: -1 })}>
      <Notice tone="attention" title={roundsText.consequence} announce>
        <ul>
          {sentencesOf(foreseen).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function sentencesOf({ recorded, parties, rounds, days, kept, counted }: HolidaysConsequence): readonly string[] {
  return [
    ...(recorded > 0 ? [holidaysText.willRecord(recorded)] : []),
    parties === 0 ? holidaysText.movesNothing : holidaysText.willMove(parties, rounds),
    ...days.map((day) => holidaysText.movesDay({ ...day, from: formatThaiDate(day.from), to: formatThaiDate(day.to) })),
    ...(kept > 0 ? [roundsText.keptDay(kept)] : []),
    ...(counted > 0 ? [holidaysText.willCount(counted)] : []),
  ];
}
