import type { MeetingResolutions, WaitingKind } from '../../../application/resolutions/read-resolutions.ts';
import { isLaidAt } from '../../../domain/meetings/on-agenda.ts';
import { decisions } from '../../../domain/meetings/resolution.ts';
import { bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { decisionChoices, resolutionConsequences, resolutionsText } from '../../text/resolutions-text.ts';
import type { ResolutionState } from './resolution-state.ts';

interface DecideProps {
  /** The year and the kind: `2568-joint-indicators`. */
  readonly own: string;
  /** What the agenda lays before the body. */
  readonly waiting: WaitingKind;
  readonly reading: MeetingResolutions;
  readonly typed: ResolutionState | null;
}

/** The resolution on what the agenda lays before the body, at an item that lays it. */
export function DecideForm({ own, waiting: { kind, subjects }, reading, typed }: DecideProps) {
  const errors = typed?.errors ?? [];
  const about = reading.items.filter((one) => subjects.some(({ key }) => isLaidAt(one, kind, key)));
  // A subject that waits no more leaves the items of its kind to choose from.
  const items = about.length > 0 ? about : reading.items.filter((one) => one.subject?.kind === kind);
  return (
    <Form action={paths.meetingResolutions(reading.meeting.id)}>
      <p>{resolutionConsequences[kind]}</p>
      <input type="hidden" name="subject" value={own} />
      <SelectField
        name={`${own}.item`}
        label={resolutionsText.item}
        choices={items.map((one) => ({
          value: `${one.position}`,
          label: `${one.position} ${one.title}`,
        }))}
        emptyLabel={null}
        value={typed?.item ?? `${items[0]?.position ?? ''}`}
        error={errorFor(errors, `${own}.item`)}
      />
      <Targets subjects={subjects} />
      <CheckboxesField
        name={`${own}.keys`}
        label={resolutionsText.subjects}
        choices={subjects.map(({ key, label }) => ({ value: key, label }))}
        values={typed?.keys ?? []}
        error={errorFor(errors, `${own}.keys`)}
      />
      <RadiosField
        name={`${own}.decided`}
        label={resolutionsText.decided}
        choices={decisions.map((value) => ({ value, label: decisionChoices[value] }))}
        value={typed?.decided}
        error={errorFor(errors, `${own}.decided`)}
        inline
      />
      <TextareaField
        name={`${own}.text`}
        label={resolutionsText.text}
        rows={3}
        value={typed?.text}
        error={errorFor(errors, `${own}.text`)}
      />
      <BindingProof act="resolution.record" prefix={`${own}.`} errors={errors} />
      <SubmitButton label={bindingActs['resolution.record'].button} />
    </Form>
  );
}

/** The targets on which the body decides, beside the subject that sets them. */
function Targets({ subjects }: Pick<WaitingKind, 'subjects'>) {
  const set = subjects.flatMap((one) => (one.targets?.length ? [{ ...one, targets: one.targets }] : []));
  return (
    <>
      {set.map(({ key, label, targets }) => (
        <details key={key} open={set.length === 1}>
          <summary>
            {resolutionsText.targets} {label}
          </summary>
          <ul>
            {targets.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
