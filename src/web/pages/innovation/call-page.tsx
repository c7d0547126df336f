import type { CallFormReading } from '../../../application/innovation/read-innovation.ts';
import {
  assumedCriteria,
  innovationAssumptions,
  MOST_CRITERIA,
} from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, errorsIn, type FormState, listIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { memberPlace } from './member-place.ts';

export interface CallPageProps {
  readonly reading: CallFormReading;
  readonly state: FormState;
}

export const criterionField = (index: number, part: 'name' | 'weight') => `criteria.${index}.${part}`;

/** Where the provincial office opens its call, changes it, and names who scores. */
export function CallPage(props: CallPageProps) {
  const { organisation, fiscalYear, call } = props.reading;
  return (
    <>
      <h1>
        {call === null ? innovationText.open : innovationText.call} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <CallForm {...props} />
      <PanelForm {...props} />
      <p class="no-print">
        <a href={paths.innovation(fiscalYear, organisation.id)}>{innovationText.back}</a>
      </p>
    </>
  );
}

function CallForm(props: CallPageProps) {
  const { reading, state } = props;
  const { organisation, fiscalYear, call } = reading;
  const errors = errorsIn(state, 'call');
  const stored = `${innovationText.title} ${partyTitle(organisation.name)} ${fiscalYear}`;
  return (
    <Form
      action={paths.innovationCall(fiscalYear, organisation.id)}
      rowVersion={call?.rowVersion}
      errors={state.form === 'call' ? errors : undefined}
    >
      <TextField
        name="title"
        label={innovationText.callTitle}
        hint={innovationText.callTitleHint}
        value={typedIn(state, 'call', 'title', call?.title ?? stored)}
        error={errorFor(errors, 'title')}
      />
      <DayFields {...props} />
      <MovedField {...props} />
      <TextareaField
        name="explanation"
        label={innovationText.explanation}
        hint={innovationText.explanationHint}
        rows={5}
        value={typedIn(state, 'call', 'explanation', call?.explanation ?? '')}
        error={errorFor(errors, 'explanation')}
        optional
      />
      <InvitedField {...props} />
      <CriteriaFields {...props} />
      <SubmitButton label={innovationText.save} />
    </Form>
  );
}

function DayFields({ reading: { call, due }, state }: CallPageProps) {
  const errors = errorsIn(state, 'call');
  return (
    <>
      <ThaiDateField
        name="opensOn"
        label={innovationText.opensOn}
        value={dayIn(state, 'call', 'opensOn', call?.opensOn ?? null)}
        error={errorFor(errors, 'opensOn')}
      />
      <ThaiDateField
        name="closesOn"
        label={innovationText.closesOn}
        value={dayIn(state, 'call', 'closesOn', call?.closesOn ?? due?.day ?? null)}
        error={errorFor(errors, 'closesOn')}
      />
      <p class="hint">
        {due === null ? innovationText.noCalendar : innovationText.fromCalendar}{' '}
        {due === null ? null : <SourceMark source={due.source} />}
      </p>
    </>
  );
}

/** Why the days are moved: asked once the call has begun. */
function MovedField({ reading: { call, today }, state }: CallPageProps) {
  if (call === null || today < call.opensOn) return null;
  return (
    <TextareaField
      name="reason"
      label={innovationText.movedReason}
      hint={innovationText.movedReasonHint}
      rows={2}
      value={typedIn(state, 'call', 'reason', '')}
      error={errorFor(errorsIn(state, 'call'), 'reason')}
      optional
    />
  );
}

function InvitedField({ reading: { call, agencies, hosts }, state }: CallPageProps) {
  const errors = errorsIn(state, 'call');
  const former = (call?.invited ?? []).filter(({ id }) => !agencies.some((one) => one.id === id));
  return (
    <>
      <CheckboxesField
        name="invited"
        label={innovationText.invited}
        hint={innovationText.invitedHint}
        choices={[...agencies, ...former].map(({ id, name }) => ({ value: id, label: name }))}
        values={listIn(state, 'call', 'invited', call?.invited.map(({ id }) => id) ?? hosts)}
        error={errorFor(errors, 'invited')}
        small
        inColumns
      />
      <p>
        <AssumptionMark reason={innovationAssumptions.invited} />
      </p>
    </>
  );
}

function CriteriaFields({ reading: { call }, state }: CallPageProps) {
  const errors = errorsIn(state, 'call');
  const stored = call?.criteria ?? assumedCriteria;
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{innovationText.criteria}</h2>
      <p class="hint">
        {innovationText.criteriaHint} {innovationText.scale} <AssumptionMark reason={innovationAssumptions.rubric} />
      </p>
      {Array.from({ length: MOST_CRITERIA }, (_, index) => {
        const [name, weight] = [criterionField(index, 'name'), criterionField(index, 'weight')];
        return (
          <div class="two-columns" key={name}>
            <TextField
              name={name}
              label={`${innovationText.criterionNumber} ${index + 1}`}
              value={typedIn(state, 'call', name, stored[index]?.name ?? '')}
              error={errorFor(errors, name)}
            />
            <DecimalField
              name={weight}
              label={innovationText.weightOf(index + 1)}
              value={typedIn(state, 'call', weight, stored[index]?.weight ?? '')}
              error={errorFor(errors, weight)}
            />
          </div>
        );
      })}
    </section>
  );
}

function PanelForm({ reading: { organisation, fiscalYear, call, people }, state }: CallPageProps) {
  const errors = errorsIn(state, 'panel');
  const former = (call?.members ?? []).filter(({ userId }) => !people.some((one) => one.userId === userId));
  return (
    <section aria-labelledby="panel">
      <h2 id="panel">{innovationText.panel}</h2>
      {call === null ? (
        <p class="muted">{innovationText.panelAfter}</p>
      ) : (
        <Form
          action={paths.innovationPanel(fiscalYear, organisation.id)}
          rowVersion={call.rowVersion}
          errors={state.form === 'panel' ? errors : undefined}
        >
          <CheckboxesField
            name="members"
            label={innovationText.panel}
            hint={innovationText.panelHint}
            choices={[...people, ...former].map((one) => ({
              ...{ value: one.userId, label: `${one.name} (${memberPlace(one)})` },
            }))}
            values={listIn(
              state,
              'panel',
              'members',
              call.members.map(({ userId }) => userId),
            )}
            error={errorFor(errors, 'members')}
            small
          />
          <p>
            <AssumptionMark reason={innovationAssumptions.panel} />
          </p>
          <SubmitButton label={innovationText.panelSave} kind="secondary" />
        </Form>
      )}
    </section>
  );
}
