import { StepProof } from '../../binding-proof.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, errorsIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import type { VisitPageProps } from './visit-state.ts';

/** The day that a party would rather have. */
export const wantedField = 'ask-day.wanted';

/** What can be done with the visit now, one form each; changing its plan has a form of its own. */
export function VisitSteps({ reading, state }: VisitPageProps) {
  const { visit, fiscalYear, organisationId, round } = reading;
  const moves = reading.moves.filter(({ action }) => action !== 'change-plan');
  if (visit === null || moves.length === 0) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{siteVisitText.steps}</h2>
      {moves.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.siteVisitMove(fiscalYear, organisationId, round, move.action)}
          rowVersion={visit.rowVersion}
          words={siteVisitText}
          state={state}
          errorsAbove
        >
          {move.action === 'ask-day' ? (
            <ThaiDateField
              name={wantedField}
              label={siteVisitText.wanted}
              hint={siteVisitText.wantedHint}
              value={dayIn(state, 'ask-day', wantedField, null)}
              error={errorFor(errorsIn(state, 'ask-day'), wantedField)}
              optional
            />
          ) : null}
          <StepProof step={move} hint={siteVisitText.proofHint} state={state} />
        </StepForm>
      ))}
    </section>
  );
}
