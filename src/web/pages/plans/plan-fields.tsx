import { planKinds } from '../../../domain/agreement/filed-plan.ts';
import { planLimits } from '../../../domain/plans/check-plan-details.ts';
import { developmentAssumption, type PlanDetails } from '../../../domain/plans/party-plan.ts';
import { parseFiscalYear } from '../../../domain/values/fiscal-year.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { codeOf, dateIsBlank, dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { planKindNames, plansText } from '../../text/plans-text.ts';

export interface PlanFieldsProps {
  readonly state: FormState;
  /** The form these fields are in. */
  readonly form: string;
  readonly plan: PlanDetails;
}

/** What is said of a plan: as typed where the form was refused, otherwise as given. */
export function PlanFields(props: PlanFieldsProps) {
  const { plan } = props;
  const { value, error } = fieldsOf(props);
  return (
    <>
      <RadiosField
        name="kind"
        label={plansText.kind}
        value={value('kind', plan.kind)}
        error={error('kind')}
        choices={planKinds.map((kind) => ({
          ...{ value: kind, label: planKindNames[kind] },
          ...(kind === 'development' ? { hint: `${plansText.assumption}: ${developmentAssumption}` } : {}),
        }))}
      />
      <TextField
        name="title"
        label={plansText.planTitle}
        hint={plansText.planTitleHint}
        longest={planLimits.title}
        value={value('title', plan.title)}
        error={error('title')}
      />
      <TextField
        name="firstYear"
        label={plansText.firstYear}
        width="short"
        value={value('firstYear', String(plan.firstYear))}
        error={error('firstYear')}
      />
      <TextField
        name="lastYear"
        label={plansText.lastYear}
        hint={plansText.lastYearHint}
        width="short"
        value={value('lastYear', String(plan.lastYear))}
        error={error('lastYear')}
      />
      <ApprovalFields {...props} />
    </>
  );
}

/** When and by whom the plan was approved, as far as its writer says. */
function ApprovalFields(props: PlanFieldsProps) {
  const { state, form, plan } = props;
  const { value, error } = fieldsOf(props);
  const stored = plan.approvedOn === null ? undefined : toThaiDateFields(plan.approvedOn);
  return (
    <>
      <ThaiDateField
        name="approvedOn"
        label={plansText.approvedOn}
        value={state.form === form ? datePartsOf(state.typed, 'approvedOn') : stored}
        error={error('approvedOn')}
        optional
      />
      <TextField
        name="approvedBy"
        label={plansText.approvedBy}
        hint={plansText.approvedByHint}
        longest={planLimits.approvedBy}
        value={value('approvedBy', plan.approvedBy)}
        error={error('approvedBy')}
        optional
      />
    </>
  );
}

function fieldsOf({ state, form }: PlanFieldsProps) {
  const own = state.form === form;
  // What sending a draft lacks is said beside the fields of its details, which keep what is stored.
  const told = own || (form === 'details' && state.form === 'send-plan');
  return {
    value: (name: string, stored: string) => (own ? textOf(state.typed, name) : stored),
    error: (name: string) => (told ? errorFor(state.errors, name) : undefined),
  };
}

/** The same fields as they were sent; a year that cannot be read is none. */
export function typedPlan(body: FormBody) {
  const year = (name: string) => {
    const read = parseFiscalYear(codeOf(body, name));
    return read.ok ? read.value : 0;
  };
  return {
    ...{ kind: textOf(body, 'kind'), title: textOf(body, 'title'), approvedBy: textOf(body, 'approvedBy') },
    ...{ firstYear: year('firstYear'), lastYear: year('lastYear') },
    approvedOn: dateIsBlank(body, 'approvedOn') ? null : dateOf(body, 'approvedOn'),
  };
}
