import { scoreScenario } from '../../domain/forecast/what-if.ts';
import { shortScore } from '../../domain/values/short-figure.ts';
import { whatIfText } from '../text/what-if-text.ts';
import type { WhatIfOutputProps } from './what-if-output.tsx';

/** The totals in one line, which stays in sight while results are moved; of scenarios, those in which something is supposed. */
export function WhatIfSummary({ setup, scenarios }: Pick<WhatIfOutputProps, 'setup' | 'scenarios'>) {
  const supposed = scenarios.map((one) => Object.values(one).some((text) => text !== ''));
  const all = [{}, ...scenarios].map((one, index) => ({
    name: index === 0 ? whatIfText.asNow : (whatIfText.scenarios[index - 1] ?? ''),
    score: scoreScenario(setup, one),
    // Before anything is supposed the first place shows where it will be.
    isShown: index <= 1 || supposed[index - 1] === true,
  }));
  return (
    <>
      <span>{whatIfText.total}</span>
      {all.flatMap(({ name, score, isShown }) =>
        isShown
          ? [
              <span key={name}>
                {name} <b>{score.total === null ? '–' : shortScore(score.total)}</b> {score.grade ?? ''}
              </span>,
            ]
          : [],
      )}
    </>
  );
}
