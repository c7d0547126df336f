import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { ResultEntryContext } from '../../../application/reporting/read-result-entry-context.ts';
import { copyForward } from '../../../domain/reporting/copy-forward.ts';
import { periodsOf, periodVariable } from '../../../domain/reporting/period-values.ts';
import { resultTextLabels, resultTextNames, resultTextsOf } from '../../../domain/reporting/result-texts.ts';
import type { ResultEntryState } from './result-entry-state.ts';
import type { TypedResultEntry } from './typed-result-entry.ts';

/**
 * What was typed, with empty fields filled from the previous round: the texts, and the figures of periods that both
 * rounds have. A figure for the whole round is never copied, because each round has its own.
 */
export function copyFromLastRound(
  { indicator, result }: ResultEntryReading,
  { earlier: { lastRound } }: ResultEntryContext,
  typed: TypedResultEntry,
): Pick<ResultEntryState, 'typed' | 'copied'> {
  if (lastRound === null) return { typed, copied: [] };
  const labels = new Map(
    indicator.variables.flatMap((variable) =>
      (variable.byPeriod ? periodsOf(variable.byPeriod, result.round) : []).map(
        (one) => [periodVariable(variable.name, one), `${variable.label} ${one.label}`] as const,
      ),
    ),
  );
  const words = copyForward(resultTextsOf(typed), resultTextsOf(lastRound), resultTextNames);
  const figures = copyForward(typed.variables, lastRound.variables, [...labels.keys()]);
  return {
    typed: { ...typed, ...words.fields, variables: figures.fields },
    copied: [
      ...words.copied.map((name) => resultTextLabels[name]),
      ...figures.copied.map((name) => labels.get(name) ?? name),
    ],
  };
}
