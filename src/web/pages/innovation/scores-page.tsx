import type {
  InnovationProposalReading,
  ScoringReading,
} from '../../../application/innovation/read-innovation-proposal.ts';
import type { InnovationCriterion } from '../../../domain/innovation/innovation-call.ts';
import type { InnovationSheet } from '../../../domain/innovation/innovation-scores.ts';
import { innovationAssumptions, innovationScale } from '../../../domain/innovation/innovation-settings.data.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { errorsIn, type FormState, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { innovationText, sheetStateNames } from '../../text/innovation-text.ts';
import { sheetTones } from './innovation-tones.ts';
import { memberPlace } from './member-place.ts';
import { ScoresTable } from './scores-table.tsx';
import { noteField, scoreField } from './typed-scores.ts';

export interface ScoresPageProps {
  readonly reading: InnovationProposalReading;
  readonly scoring: ScoringReading;
  readonly state: FormState;
  readonly userId: string;
}

/** The scoring of one proposal: the reader's own sheet, who has concluded, and everybody's scores once all have. */
export function ScoresPage(props: ScoresPageProps) {
  const { reading, scoring } = props;
  const { proposal } = reading;
  return (
    <>
      <h1>
        {innovationText.scores} {innovationText.number} {proposal.number} {proposal.title}
      </h1>
      <p>
        {proposal.agencyName} · <a href={paths.innovationProposal.of(proposal)}>{innovationText.backToProposal}</a>
      </p>
      <p>
        {innovationText.scoresLead} <AssumptionMark reason={innovationAssumptions.panel} />
      </p>
      <NotScorer {...props} />
      {scoring.mayScore && scoring.own !== null ? <OwnSheet {...props} sheet={scoring.own} /> : null}
      <Progress scoring={scoring} />
      {scoring.sheets.length === 0 ? (
        <p class="muted">{innovationText.blind}</p>
      ) : (
        <ScoresTable criteria={reading.call.criteria} scoring={scoring} />
      )}
      {scoring.mayRecuse ? <RecuseForm {...props} /> : null}
    </>
  );
}

/** Why the reader does not score; the refusal of a form that was sent nevertheless stands here. */
function NotScorer({ scoring, state }: ScoresPageProps) {
  const error = errorFor(state.errors, 'scores');
  if (scoring.tie === null && error === undefined) return null;
  return (
    <div id={fieldId('scores')}>
      <Notice tone="attention" title={innovationText.notScorer}>
        {error === undefined ? null : <p class="govuk-error-message">{error}</p>}
        {scoring.tie === null ? null : (
          <p>
            {innovationText.you}
            {scoring.tie} {innovationText.notScorerWhy}
          </p>
        )}
      </Notice>
    </div>
  );
}

function OwnSheet({ reading, state, userId, sheet }: ScoresPageProps & { readonly sheet: InnovationSheet }) {
  const errors = errorsIn(state, 'scores');
  return (
    <section aria-labelledby="own" class="no-print">
      <h2 id="own">{innovationText.ownScores}</h2>
      <Form
        action={paths.innovationScores.of(reading.proposal)}
        rowVersion={sheet.rowVersion}
        errors={state.form === 'scores' ? errors : undefined}
        draft={`${userId}-innovation-scores`}
        data-confirm-leave=""
      >
        {reading.call.criteria.map((criterion) => (
          <CriterionFields key={criterion.code} criterion={criterion} sheet={sheet} state={state} />
        ))}
        <div class="button-row">
          <SubmitButton label={innovationText.saveScores} kind="secondary" name="then" value="save" />
          <SubmitButton label={innovationText.conclude} name="then" value="conclude" />
        </div>
      </Form>
    </section>
  );
}

interface CriterionFieldsProps {
  readonly criterion: InnovationCriterion;
  readonly sheet: InnovationSheet;
  readonly state: FormState;
}

const { least, most } = innovationScale;
const choices = Array.from({ length: most - least + 1 }, (_, index) => String(index + least)).map((value) => ({
  ...{ value, label: value },
}));

function CriterionFields({ criterion: { code, name, weight }, sheet, state }: CriterionFieldsProps) {
  const stored = sheet.scores.find((one) => one.code === code);
  const errors = errorsIn(state, 'scores');
  return (
    <>
      <RadiosField
        name={scoreField(code)}
        label={`${name} (${innovationText.weight} ${weight})`}
        choices={choices}
        inline
        value={typedIn(state, 'scores', scoreField(code), stored?.score === null ? '' : String(stored?.score ?? ''))}
        error={errorFor(errors, scoreField(code))}
      />
      <TextareaField
        name={noteField(code)}
        label={`${innovationText.noteOf} “${name}”`}
        rows={2}
        value={typedIn(state, 'scores', noteField(code), stored?.note ?? '')}
        error={errorFor(errors, noteField(code))}
        optional
      />
    </>
  );
}

function Progress({ scoring: { progress, settled } }: Pick<ScoresPageProps, 'scoring'>) {
  if (progress.length === 0) return null;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{innovationText.progress}</h2>
      <ul class="plain-list">
        {progress.map(({ member, state }) => (
          <li key={member.userId}>
            {member.name} <span class="muted small">{memberPlace(member)}</span>{' '}
            <StatusTag tone={sheetTones[state]} word={sheetStateNames[state]} />
          </li>
        ))}
      </ul>
      {settled === null ? null : (
        <p>
          {innovationText.score} <b>{shortScore(settled.score)}</b> {innovationText.outOf}{' '}
          <AssumptionMark reason={innovationAssumptions.score} />
          <br />
          <span class="small">{settled.words}</span>
        </p>
      )}
    </section>
  );
}

function RecuseForm({ reading: { proposal }, state }: ScoresPageProps) {
  const errors = errorsIn(state, 'recuse');
  return (
    <details class="no-print" open={state.form === 'recuse'}>
      <summary>{innovationText.recuse}</summary>
      <Form action={paths.innovationRecuse.of(proposal)} errors={state.form === 'recuse' ? errors : undefined}>
        <TextareaField
          name="reason"
          label={innovationText.reason}
          hint={innovationText.recuseHint}
          rows={3}
          value={typedIn(state, 'recuse', 'reason', '')}
          error={errorFor(errors, 'reason')}
        />
        <SubmitButton label={innovationText.recuse} kind="warning" />
      </Form>
    </details>
  );
}
