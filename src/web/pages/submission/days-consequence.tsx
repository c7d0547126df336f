import type { DaysConsequence } from '../../../application/submission/foresee-days.ts';
import { formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { Notice } from '../../components/notice.tsx';
import { roundsText } from '../../text/rounds-text.ts';

/** What an act would do, in numbers of parties and days, read before it is confirmed. */
export function DaysConsequencePanel({ foreseen }: { readonly foreseen: DaysConsequence }) {
  const sentences = sentencesOf(foreseen);
  return (
    <Notice tone="attention" title={roundsText.consequence} announce>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function sentencesOf({ days, lateAtOnce, lateNoMore, recounted, kept, shutOut }: DaysConsequence): readonly string[] {
  const told = [
    ...days.map(({ due, parties, workingDaysLeft }) =>
      roundsText.mustSend(parties, formatThaiDateWithWeekday(due), workingDaysLeft),
    ),
    ...(lateAtOnce > 0 ? [roundsText.lateAtOnce(lateAtOnce)] : []),
    ...(lateNoMore > 0 ? [roundsText.lateNoMore(lateNoMore)] : []),
    ...(recounted > 0 ? [roundsText.recounted(recounted)] : []),
    ...(kept > 0 ? [roundsText.keptDay(kept)] : []),
    ...(shutOut === null ? [] : [roundsText.shutOut(shutOut)]),
  ];
  return told.length === 0 ? [roundsText.touchesNobody] : told;
}
