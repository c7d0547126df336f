import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import type { EntryDesk } from '../../../application/reporting/read-entry-desk.ts';
import { copyForward } from '../../../domain/reporting/copy-forward.ts';
import { periodsOf, periodVariable } from '../../../domain/reporting/period-values.ts';
import { wordNames } from './entry-pairs.tsx';
import type { EntryState } from './entry-state.ts';
import { type TypedEntry, wordFields } from './typed-entry.ts';

/**
 * What was typed, its empty fields filled from the round before: the words, and the figures of periods both rounds
 * have. A figure of the whole round is never taken over, since a round's figure is its own.
 */
export function copyFromLastRound(
  { indicator, result }: EntryReading,
  { earlier: { lastRound } }: EntryDesk,
  typed: TypedEntry,
): Pick<EntryState, 'typed' | 'copied'> {
  if (lastRound === null) return { typed, copied: [] };
  const { narrative, obstacles, supporting, nextSteps = '' } = lastRound;
  const labels = new Map(
    indicator.variables.flatMap((variable) =>
      (variable.byPeriod ? periodsOf(variable.byPeriod, result.round) : []).map(
        (one) => [periodVariable(variable.name, one), `${variable.label} ${one.label}`] as const,
      ),
    ),
  );
  const { narrative: n, obstacles: o, supporting: s, nextSteps: x } = typed;
  const words = copyForward(
    { narrative: n, obstacles: o, supporting: s, nextSteps: x },
    { narrative, obstacles, supporting, nextSteps },
    wordFields,
  );
  const figures = copyForward(typed.variables, lastRound.variables, [...labels.keys()]);
  return {
    typed: { ...typed, ...words.fields, variables: figures.fields },
    copied: [
      ...words.copied.map((name) => wordNames[name as (typeof wordFields)[number]]),
      ...figures.copied.map((name) => labels.get(name) ?? name),
    ],
  };
}
