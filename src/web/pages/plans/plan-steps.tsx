import { StepForm } from '../../components/step-form.tsx';
import { paths } from '../../paths.ts';
import { plansText } from '../../text/plans-text.ts';
import type { PlanPageProps } from './plan-state.ts';

/** What can be done with the edition now, one form each. */
export function PlanSteps({ reading: { plan, moves }, state }: PlanPageProps) {
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{plansText.steps}</h2>
      {moves.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.planMove(plan.fiscalYear, plan.organisationId, plan.number, move.action)}
          rowVersion={plan.rowVersion}
          words={plansText}
          state={state}
          errorsAbove
        />
      ))}
    </section>
  );
}
