import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import type { LetterMove } from '../../../domain/letters/letter-moves.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { ProofFields } from '../../proof-fields.tsx';
import { lettersText } from '../../text/letters-text.ts';
import type { LetterPageProps } from './letter-state.ts';

/** What can be done with the letter now, one form each; what could only be refused says why. */
export function LetterSteps(props: LetterPageProps) {
  const { moves, foretold, mayEdit } = props.reading;
  if (moves.length === 0 && foretold.length === 0) return null;
  const ordered = [...moves].sort((a, b) => Number(b.forward) - Number(a.forward));
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{lettersText.next}</h2>
      {foretold.map((one) => (
        <Notice key={one.action} tone="attention" title={one.button}>
          <ul>
            {one.refusals.map((refusal) => (
              <li key={`${refusal.code} ${refusal.field ?? ''}`}>
                {mayEdit && refusal.field !== undefined ? (
                  <a href={`#${fieldId(refusal.field)}`}>{refusalSentence(refusal)}</a>
                ) : (
                  refusalSentence(refusal)
                )}
              </li>
            ))}
          </ul>
        </Notice>
      ))}
      {ordered.map((move) => (
        <StepForm key={move.action} {...props} move={move} />
      ))}
    </section>
  );
}

function StepForm({ reading, state, move }: LetterPageProps & { readonly move: LetterMove }) {
  const { letter, contentHash } = reading;
  const { action, button, forward, needsReason, consequences = [], binding } = move;
  const own = state.form === action;
  const reason = `${action}.reason`;
  return (
    <details open={own || forward}>
      <summary>{button}</summary>
      <Form action={paths.letterMove(letter.organisationId, letter.id, action)} rowVersion={letter.rowVersion}>
        {consequences.length === 0 ? null : (
          <ul>
            {consequences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {'assumption' in move.source ? (
          <p class="hint">
            {lettersText.assumption}: {move.source.assumption}
          </p>
        ) : null}
        <input type="hidden" name="readHash" value={contentHash} />
        {needsReason ? (
          <TextareaField
            name={reason}
            label={lettersText.reason}
            rows={2}
            value={own ? textOf(state.typed, reason) : ''}
            error={own ? errorFor(state.errors, reason) : undefined}
          />
        ) : null}
        {binding === undefined ? null : (
          <ProofFields
            provedFor={binding.act}
            hint={`${lettersText.proofHint}${binding.why}`}
            prefix={`${action}.`}
            errors={own ? state.errors : []}
          />
        )}
        <SubmitButton label={button} kind={forward ? 'primary' : needsReason ? 'warning' : 'secondary'} />
      </Form>
    </details>
  );
}
