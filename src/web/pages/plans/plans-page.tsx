import type { PlansReading } from '../../../application/plans/read-plans.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type PartyPlan, type PlanDetails, planName, planYears } from '../../../domain/plans/party-plan.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { plansText } from '../../text/plans-text.ts';
import { PlanFields } from './plan-fields.tsx';
import { PlanTag } from './plan-tag.tsx';

export interface PlansPageProps {
  readonly reading: PlansReading;
  readonly state: FormState;
}

/** The plans of a party that cover the year, every edition, and the form that begins another. */
export function PlansPage({ reading, state }: PlansPageProps) {
  const { organisation, fiscalYear, plans, mayEdit } = reading;
  const blank: PlanDetails = {
    ...{
      kind: 'operational',
      title: '',
      firstYear: fiscalYear,
      lastYear: fiscalYear,
      approvedOn: null,
      approvedBy: '',
    },
  };
  return (
    <>
      <h1>
        {plansText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p class="lead">{plansText.lead}</p>
      <p class="hint">{plansText.noDue}</p>
      {plans.length === 0 ? (
        <EmptyState title={plansText.none} whatWillAppear={plansText.noneText} />
      ) : (
        <DataTable
          caption={plansText.title}
          captionHidden
          columns={columnsOf(reading)}
          rows={plans}
          rowKey={(plan) => `${plan.fiscalYear} ${plan.number}`}
          phone="cards"
        />
      )}
      {mayEdit ? (
        <section aria-labelledby="add">
          <h2 id="add">{plansText.add}</h2>
          <Form
            action={paths.plans(fiscalYear, organisation.id)}
            errors={state.form === 'add' ? state.errors : undefined}
          >
            <p class="hint">{plansText.addHint}</p>
            <PlanFields form="add" state={state} plan={blank} />
            <SubmitButton label={plansText.add} />
          </Form>
        </section>
      ) : null}
    </>
  );
}

function columnsOf({ organisation, plans }: PlansReading): readonly Column<PartyPlan>[] {
  return [
    {
      key: 'plan',
      header: plansText.planTitle,
      rowHeader: true,
      cell: (plan) => (
        <a href={paths.plan(plan.fiscalYear, plan.organisationId, plan.number)}>
          {plan.title === '' ? planName(plan.kind, organisation.name) : plan.title}
        </a>
      ),
    },
    { key: 'kind', header: plansText.kind, cell: (plan) => planName(plan.kind, organisation.name) },
    { key: 'years', header: plansText.years, cell: (plan) => planYears(plan) },
    { key: 'edition', header: plansText.edition, cell: (plan) => plan.edition ?? plansText.draft },
    { key: 'status', header: plansText.status, cell: (plan) => <PlanTag plan={plan} all={plans} /> },
    {
      key: 'sent',
      header: plansText.sent,
      cell: (plan) => (plan.sentAt === null ? '' : formatThaiInstant(plan.sentAt)),
    },
  ];
}
