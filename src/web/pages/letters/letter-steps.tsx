import { citationFaults } from '../../../application/letters/letter-conditions.ts';
import { asksEnclosures, missingRefusal } from '../../../application/letters/missing-enclosures.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import type { RefusalCode } from '../../../domain/refusals/refusal-facts.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { StepProof } from '../../binding-proof.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Notice } from '../../components/notice.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { listOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { CitationNotice } from './citation-notice.tsx';
import type { LetterPageProps } from './letter-state.ts';

/** What can be done with the letter now, one form each; what could only be refused says why. */
export function LetterSteps(props: LetterPageProps) {
  const { reading, state, missing } = props;
  const { letter, contentHash } = reading;
  const stopped = missing.length === 0 ? [] : reading.moves.filter((move) => asksEnclosures(move.action));
  const lacking = missing.map(missingRefusal);
  const refused = [
    ...reading.foretold.map(({ action, button, refusals }) => ({
      ...{ action, button },
      refusals: asksEnclosures(action) ? [...refusals, ...lacking] : refusals,
    })),
    ...stopped.map(({ action, button }) => ({ action, button, refusals: lacking })),
  ];
  const moves = reading.moves.filter((move) => !stopped.includes(move));
  if (moves.length === 0 && refused.length === 0) return null;
  const ordered = [...moves].sort((a, b) => Number(b.forward) - Number(a.forward));
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{lettersText.next}</h2>
      {refused.map(({ action, button, refusals }) => (
        <Notice key={action} tone="attention" title={button}>
          <Reasons refusals={refusals} mayEdit={reading.mayEdit} />
        </Notice>
      ))}
      {ordered.map((move) => (
        <StepForm
          key={move.action}
          step={move}
          href={paths.letterMove(letter.organisationId, letter.id, move.action)}
          rowVersion={letter.rowVersion}
          words={lettersText}
          state={state}
        >
          <input type="hidden" name="readHash" value={contentHash} />
          {move.action === 'check-letter' ? <CitationsField {...props} /> : null}
          <StepProof step={move} hint={lettersText.proofHint} state={state} />
        </StepForm>
      ))}
    </section>
  );
}

/** Asked of who checks a letter that names an enclosure which is not there, or which some recipients go without. */
function CitationsField({ reading: { letter }, state }: LetterPageProps) {
  const asked = citationFaults(letter.content);
  if (asked.length === 0) return null;
  const name = 'check-letter.citations';
  const own = state.form === 'check-letter';
  return (
    <>
      <CitationNotice content={letter.content} />
      <CheckboxesField
        name={name}
        label={lettersText.citationsQuestion}
        choices={[{ value: 'confirmed', label: lettersText.citationsConfirmed }]}
        values={own ? listOf(state.typed, name) : []}
        error={own ? errorFor(state.errors, name) : undefined}
      />
    </>
  );
}

interface ReasonsProps {
  readonly refusals: readonly Refusal<RefusalCode>[];
  readonly mayEdit: boolean;
}

function Reasons({ refusals, mayEdit }: ReasonsProps) {
  return (
    <ul>
      {refusals.map((refusal) => (
        <li key={refusalSentence(refusal)}>
          {mayEdit && refusal.field !== undefined ? (
            <a href={`#${fieldId(refusal.field)}`}>{refusalSentence(refusal)}</a>
          ) : (
            refusalSentence(refusal)
          )}
        </li>
      ))}
    </ul>
  );
}
