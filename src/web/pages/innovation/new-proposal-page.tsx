import type { InnovationReading } from '../../../application/innovation/read-innovation.ts';
import type { SendingDays } from '../../../domain/innovation/innovation-call.ts';
import { emptyInnovation } from '../../../domain/innovation/innovation-proposal.ts';
import { innovationAssumptions } from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { errorsIn, type FormState, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { ContentFields } from './content-fields.tsx';

export interface NewProposalPageProps {
  readonly reading: InnovationReading;
  readonly state: FormState;
  readonly userId: string;
}

/** The form with which an agency begins its proposal. */
export function NewProposalPage({ reading, state, userId }: NewProposalPageProps) {
  const { organisation, fiscalYear, ownAgencies } = reading;
  const open = ownAgencies.filter(({ days }) => days.maySend || days.isBefore);
  // What was typed before the last day was over is shown again, so that nothing is lost.
  const isShown = open.length > 0 || state.form === 'new';
  const [first] = open.length > 0 ? open : ownAgencies;
  return (
    <>
      <h1>
        {innovationText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      {first === undefined ? null : <LastDay days={first.days} />}
      {isShown ? (
        <BeginForm reading={reading} state={state} userId={userId} choices={open.length > 0 ? open : ownAgencies} />
      ) : null}
      <p class="no-print">
        <a href={paths.innovation(fiscalYear, organisation.id)}>{innovationText.back}</a>
      </p>
    </>
  );
}

interface BeginFormProps extends NewProposalPageProps {
  readonly choices: InnovationReading['ownAgencies'];
}

function BeginForm({ reading: { organisation, fiscalYear, call }, state, userId, choices }: BeginFormProps) {
  const errors = errorsIn(state, 'new');
  return (
    <>
      <p>
        {innovationText.formLead} <AssumptionMark reason={innovationAssumptions.form} />
      </p>
      {call === null || call.explanation === '' ? null : (
        <p>
          <TypedLines text={call.explanation} />
        </p>
      )}
      <Form
        action={paths.innovationNew(fiscalYear, organisation.id)}
        errors={state.form === 'new' ? errors : undefined}
        draft={`${userId}-innovation`}
        data-confirm-leave=""
      >
        {choices.length === 1 ? (
          <input type="hidden" name="agencyId" value={choices[0]?.id} />
        ) : (
          <SelectField
            name="agencyId"
            label={innovationText.agency}
            choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
            value={typedIn(state, 'new', 'agencyId', '')}
            error={errorFor(errors, 'agencyId')}
          />
        )}
        <ContentFields content={emptyInnovation} state={state} form="new" />
        <SubmitButton label={innovationText.beginThis} />
      </Form>
    </>
  );
}

function LastDay({ days: { last, maySend, isBefore } }: { readonly days: SendingDays }) {
  if (!maySend && !isBefore) return <Notice tone="attention" title={innovationText.nextClosed} />;
  return (
    <p>
      {innovationText.nextWrite} {formatThaiDate(last)}
    </p>
  );
}
