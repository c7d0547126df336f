import type { OneAllocation } from '../../../application/incentives/read-allocations.ts';
import { bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { incentiveText } from '../../text/incentive-text.ts';
import type { AllocationPageProps } from './incentives-state.ts';

/** What became of an allocation, and what can be done with it now. */
export function AllocationActs(props: AllocationPageProps) {
  const { shown, year, isOfAnnounced } = props.reading;
  return (
    <>
      {shown.steps.length === 0 ? null : <Steps {...props} />}
      {shown.status === 'laid' && year.body?.organisationId ? (
        <p>
          <a href={paths.body(year.body.organisationId)}>{incentiveText.openBody}</a>
        </p>
      ) : null}
      {shown.status === 'simulated' && year.mayAllot && isOfAnnounced ? <LayForm {...props} /> : null}
    </>
  );
}

function Steps({ reading: { shown } }: AllocationPageProps) {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{incentiveText.steps}</h2>
      <ol>
        {shown.steps.map((step) => (
          <li key={step.kind}>
            {step.kind === 'laid'
              ? `${incentiveText.laid} ${formatThaiInstant(step.recordedAt)} ${step.recordedName}`
              : `${step.resolution.bodyName} ${incentiveText[step.kind]} ครั้งที่ ${step.resolution.meetingNumber} ${formatThaiDate(step.resolution.heldOn)}: ${step.resolution.text}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function LayForm({ reading: { shown, year }, userId, state }: AllocationPageProps) {
  return (
    <section aria-labelledby="lay-title">
      <h2 id="lay-title">{incentiveText.lay}</h2>
      <p>
        {incentiveText.layLead} {year.body === null ? incentiveText.noBody : year.body.name}
      </p>
      {shown.keptBy === userId ? (
        <Notice tone="attention" title={incentiveText.keptByYou} />
      ) : (
        <Form action={paths.incentiveLay(shown.fiscalYear, shown.number)}>
          <BindingProof act="incentives.lay" errors={state?.errors ?? []} />
          <SubmitButton label={bindingActs['incentives.lay'].button} />
        </Form>
      )}
    </section>
  );
}

/** Another allocation of the year to set beside this one. */
export function CompareForm({ reading: { shown, year, beside } }: { readonly reading: OneAllocation }) {
  const others = year.allocations.filter(({ number }) => number !== shown.number);
  if (others.length === 0) return null;
  return (
    <form method="get" action={paths.incentiveAllocation(shown.fiscalYear, shown.number)} class="no-print">
      <SelectField
        name="with"
        label={incentiveText.compareWith}
        value={beside === null ? '' : String(beside.number)}
        choices={others.map(({ number, name }) => ({
          value: String(number),
          label: `${incentiveText.number} ${number} ${name}`,
        }))}
      />
      <SubmitButton label={incentiveText.show} />
    </form>
  );
}
