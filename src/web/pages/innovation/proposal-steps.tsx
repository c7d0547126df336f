import type { InnovationMove } from '../../../domain/innovation/innovation-moves.ts';
import { StepProof } from '../../binding-proof.tsx';
import { BarredNotice } from '../../components/barred-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';
import type { ProposalPageProps } from './innovation-props.ts';

/** What can be done with the proposal now, one form each; what binds with the proof of who does it. */
export function ProposalSteps(props: ProposalPageProps) {
  const { moves, barred, conflict } = props.reading;
  const free = moves.filter(({ action }) => !barred.some((one) => one.action === action));
  if (moves.length === 0 && conflict === null) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{innovationText.steps}</h2>
      {conflict === null ? null : (
        <Notice tone="quiet" title={`${innovationText.you}${conflict} ${innovationText.conflictWhy}`} />
      )}
      <BarredNotice barred={barred} />
      {free.map((move) => (
        <Step key={move.action} {...props} move={move} />
      ))}
    </section>
  );
}

function Step({ reading: { proposal }, state, move }: ProposalPageProps & { readonly move: InnovationMove }) {
  return (
    <StepForm
      step={move}
      href={paths.innovationMove.of({ ...proposal, action: move.action })}
      rowVersion={proposal.rowVersion}
      words={innovationText}
      state={state}
      errorsAbove
    >
      <StepProof step={move} hint={innovationText.proofHint} state={state} />
    </StepForm>
  );
}
