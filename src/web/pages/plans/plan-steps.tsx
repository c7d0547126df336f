import type { PlanMove } from '../../../domain/plans/plan-moves.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { plansText } from '../../text/plans-text.ts';
import { say } from '../../text/year-words.ts';
import type { PlanPageProps } from './plan-state.ts';

/** What can be done with the edition now, one form each. */
export function PlanSteps(props: PlanPageProps) {
  const { moves } = props.reading;
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{plansText.steps}</h2>
      {moves.map((move) => (
        <StepForm key={move.action} {...props} move={move} />
      ))}
    </section>
  );
}

function StepForm({ reading: { plan }, state, move }: PlanPageProps & { readonly move: PlanMove }) {
  const { action, button, forward, needsReason, consequences = [] } = move;
  const own = state.form === action;
  const reason = `${action}.reason`;
  return (
    <details open={own || forward}>
      <summary>{say(button)}</summary>
      <Form
        action={paths.planMove(plan.fiscalYear, plan.organisationId, plan.number, action)}
        rowVersion={plan.rowVersion}
        errors={own ? state.errors : undefined}
      >
        {consequences.length === 0 ? null : (
          <ul>
            {consequences.map(say).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {'assumption' in move.source ? (
          <p class="hint">
            {plansText.assumption}: {say(move.source.assumption)}
          </p>
        ) : null}
        {needsReason ? (
          <TextareaField
            name={reason}
            label={plansText.reason}
            rows={2}
            value={own ? textOf(state.typed, reason) : ''}
            error={own ? errorFor(state.errors, reason) : undefined}
          />
        ) : null}
        <SubmitButton label={say(button)} kind={forward ? 'primary' : needsReason ? 'warning' : 'secondary'} />
      </Form>
    </details>
  );
}
