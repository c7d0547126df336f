import type { DaysConsequence } from '../../../application/submission/foresee-days.ts';
import { formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { Notice } from '../../components/notice.tsx';
import { roundsText } from '../../text/rounds-text.ts';

/** Where the answer to the first press is read: the browser goes there, unless errors are told at the top of the page. */
export const consequenceId = 'consequence';

interface DaysConsequencePanelProps {
  readonly foreseen: DaysConsequence;
  readonly hasErrors: boolean;
}

/** What an act would do, in numbers of parties and days, read before it is confirmed. */
export function DaysConsequencePanel({ foreseen, hasErrors }: DaysConsequencePanelProps) {
  const sentences = sentencesOf(foreseen);
  return (
    <div {...(hasErrors ? {} : { id: consequenceId, tabIndex: -1 })}>
      <Notice tone="attention" title={roundsText.consequence} announce>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function sentencesOf({
  days,
  lateAtOnce,
  lateNoMore,
  sentMoved,
  rounds,
  recounted,
  kept,
  shutOut,
}: DaysConsequence): readonly string[] {
  const told = [
    ...days.map(({ due, parties, workingDaysLeft }) =>
      roundsText.mustSend(parties, formatThaiDateWithWeekday(due), workingDaysLeft),
    ),
    ...(lateAtOnce > 0 ? [roundsText.lateAtOnce(lateAtOnce)] : []),
    ...(lateNoMore > 0 ? [roundsText.lateNoMore(lateNoMore)] : []),
    ...(sentMoved > 0 ? [roundsText.sentMoved(sentMoved)] : []),
    ...(rounds > 0 ? [roundsText.roundsMoved(rounds)] : []),
    ...(recounted > 0 ? [roundsText.recounted(recounted)] : []),
    ...(kept > 0 ? [roundsText.keptDay(kept)] : []),
    ...(shutOut === null ? [] : [roundsText.shutOut(shutOut)]),
  ];
  return told.length === 0 ? [roundsText.touchesNobody] : told;
}
