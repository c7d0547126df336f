import { planName, planYears } from '../../../domain/plans/party-plan.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { plansText } from '../../text/plans-text.ts';
import { PlanFields } from './plan-fields.tsx';
import { PlanFile } from './plan-file.tsx';
import type { PlanPageProps } from './plan-state.ts';
import { PlanSteps } from './plan-steps.tsx';
import { PlanTag } from './plan-tag.tsx';

/** One edition of a plan: what it is, its file, what has become of it, and what can be done with it. */
export function PlanPage(props: PlanPageProps) {
  const { plan, plans, organisation, mayEdit } = props.reading;
  const name = planName(plan.kind, organisation.name);
  return (
    <>
      <h1>
        {plan.title === '' ? name : plan.title}
        {plan.edition === null ? '' : ` ${plansText.edition} ${plan.edition}`}
      </h1>
      <p>
        <PlanTag plan={plan} all={plans} />
      </p>
      <PlanFacts {...props} />
      {plan.status === 'draft' && mayEdit ? <DetailsForm {...props} /> : null}
      <PlanFile {...props} />
      <PlanSteps {...props} />
      {plan.edition !== null && mayEdit ? <NewEdition {...props} /> : null}
      <p>
        <a href={paths.plans(plan.fiscalYear, plan.organisationId)}>{plansText.all}</a>
      </p>
    </>
  );
}

function PlanFacts({ reading: { plan, organisation } }: PlanPageProps) {
  const { approvedOn, approvedBy, sentAt, sentName, answeredAt, answeredName, reason } = plan;
  const at = (instant: string, name: string | null) => `${formatThaiInstant(instant)} ${plansText.by} ${name ?? ''}`;
  return (
    <FactList
      facts={[
        { label: plansText.kind, value: planName(plan.kind, organisation.name) },
        { label: plansText.years, value: planYears(plan) },
        { label: plansText.approvedOn, value: approvedOn === null ? plansText.unsaid : formatThaiDate(approvedOn) },
        { label: plansText.approvedBy, value: approvedBy || plansText.unsaid },
        ...(sentAt === null ? [] : [{ label: plansText.sent, value: at(sentAt, sentName) }]),
        ...(answeredAt === null ? [] : [{ label: plansText.answered, value: at(answeredAt, answeredName) }]),
        ...(reason === null ? [] : [{ label: plansText.reason, value: reason }]),
      ]}
    />
  );
}

function DetailsForm({ reading: { plan }, state }: PlanPageProps) {
  return (
    <section aria-labelledby="details">
      <h2 id="details">{plansText.details}</h2>
      <Form
        action={paths.plan(plan.fiscalYear, plan.organisationId, plan.number)}
        rowVersion={plan.rowVersion}
        errors={state.form === 'details' ? state.errors : undefined}
      >
        <PlanFields form="details" state={state} plan={plan} />
        <SubmitButton label={plansText.save} kind="secondary" />
      </Form>
    </section>
  );
}

/** The next edition begins with what this one says of itself. */
function NewEdition({ reading: { plan }, state }: PlanPageProps) {
  return (
    <details>
      <summary>{plansText.addEdition}</summary>
      <Form action={paths.plans(plan.fiscalYear, plan.organisationId)}>
        <p class="hint">{plansText.addHint}</p>
        <PlanFields form="edition" state={state} plan={plan} />
        <SubmitButton label={plansText.addEdition} kind="secondary" />
      </Form>
    </details>
  );
}
