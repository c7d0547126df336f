import type { MeetingResolutions, WaitingKind } from '../../../application/resolutions/read-resolutions.ts';
import { decisions } from '../../../domain/meetings/resolution.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { decisionChoices, resolutionConsequences, resolutionsText } from '../../text/resolutions-text.ts';
import { RecordedResolutions } from './recorded-resolutions.tsx';
import { WaitingSubjects } from './waiting-subjects.tsx';

export interface ResolutionState {
  readonly errors: readonly FormError[];
  readonly kind: string;
  readonly item: string;
  readonly decided: string;
  readonly text: string;
  readonly keys: readonly string[];
}

export interface MeetingResolutionsProps {
  readonly reading: MeetingResolutions;
  readonly actor: Actor;
  readonly state: ResolutionState | null;
}

/** The resolutions of one meeting of a body, and a form for each kind of subject that the body decides on. */
export function MeetingResolutionsPage({ reading, actor, state }: MeetingResolutionsProps) {
  const { meeting, waiting, recorded, hindrances } = reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: meeting.title, href: paths.meeting(meeting.id) }, { label: resolutionsText.record }]}
      />
      <ErrorSummary errors={state?.errors ?? []} />
      <h1>
        {resolutionsText.meetingTitle} {meeting.bodyName} {formatThaiDate(meeting.day)}
      </h1>
      <Hindrances hindrances={hindrances} />
      {waiting.length === 0 ? <p>{resolutionsText.noKinds}</p> : null}
      {waiting.map((one) => (
        <KindForm key={`${one.fiscalYear}/${one.kind}`} waiting={one} reading={reading} actor={actor} state={state} />
      ))}
      <RecordedResolutions recorded={recorded} />
    </>
  );
}

/** What a form would be refused for is said in its place. */
function Hindrances({ hindrances }: Pick<MeetingResolutions, 'hindrances'>) {
  if (hindrances.length === 0) return null;
  return (
    <Notice tone="attention" title={resolutionsText.cannotYet}>
      <ul>
        {hindrances.map(refusalInWords).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
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

function KindForm({ waiting, reading, actor, state }: MeetingResolutionsProps & { readonly waiting: WaitingKind }) {
  const { kind, subjects, fiscalYear } = waiting;
  const own = `${fiscalYear}-${kind}`;
  const typed = state?.kind === own ? state : null;
  return (
    <section aria-labelledby={own}>
      <h2 id={own}>
        {subjectKindNames[kind]} {fiscalYear}
      </h2>
      {typed !== null ? (
        // What was typed stays where it was typed, though its subject waits no more.
        <DecideForm own={own} waiting={waiting} reading={reading} typed={typed} />
      ) : subjects.length === 0 ? (
        <p class="muted">{resolutionsText.nothingWaits}</p>
      ) : reading.hindrances.length > 0 ? (
        <WaitingSubjects waiting={waiting} actor={actor} />
      ) : (
        <>
          {kind === 'change-request' ? <WaitingSubjects waiting={waiting} actor={actor} /> : null}
          <DecideForm own={own} waiting={waiting} reading={reading} typed={null} />
        </>
      )}
    </section>
  );
}

interface DecideProps {
  readonly own: string;
  readonly waiting: WaitingKind;
  readonly reading: MeetingResolutions;
  readonly typed: ResolutionState | null;
}

function DecideForm({ own, waiting: { kind, subjects }, reading, typed }: DecideProps) {
  const errors = typed?.errors ?? [];
  const about = reading.items.find((one) => one.subject?.kind === kind) ?? reading.items[0];
  return (
    <Form action={paths.meetingResolutions(reading.meeting.id)}>
      <p>{resolutionConsequences[kind]}</p>
      <input type="hidden" name="subject" value={own} />
      <SelectField
        name={`${own}.item`}
        label={resolutionsText.item}
        choices={reading.items.map((one) => ({
          value: `${one.position}`,
          label: `${one.position} ${one.title}`,
        }))}
        emptyLabel={null}
        value={typed?.item ?? `${about?.position ?? ''}`}
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
        value={typed?.decided ?? 'approved'}
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
