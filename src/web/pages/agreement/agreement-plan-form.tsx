import type { AgreementPlan } from '../../../domain/agreement/indicator.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { planName, planYears } from '../../../domain/plans/party-plan.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { plansText } from '../../text/plans-text.ts';
import type { StartedProps } from './agreement-state.ts';

/** The plan of the agreement (S2 ข้อ 1.4.2), to read or, in a draft, to write. */
export function AgreementPlanForm(props: StartedProps) {
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{agreementText.plan}</h2>
      <ClusterPlanFacts {...props} />
      {props.reading.mayEdit ? <PlanFields {...props} /> : <PlanFacts {...props} />}
      <FiledPlans {...props} />
    </section>
  );
}

/** The plan of the province's cluster, which is written in the cluster's own agreement; nothing where clusters are no parties. */
function ClusterPlanFacts({ reading }: StartedProps) {
  const { clusterPlan, inCluster } = reading;
  if (inCluster === null) return null;
  return (
    <>
      <h3>
        {agreementText.planOf}
        {inCluster.name}
      </h3>
      {clusterPlan === null ? (
        <p class="muted">{agreementText.noClusterPlan}</p>
      ) : (
        <FactList facts={planFacts(clusterPlan)} />
      )}
      <h3>
        {agreementText.planOfProvince}
        {reading.organisation.name}
      </h3>
    </>
  );
}

/** The plans that part 3 names by their editions and hashes. */
function FiledPlans({ reading: { filedPlans } }: StartedProps) {
  if (filedPlans.length === 0) return null;
  return (
    <>
      <h3>{plansText.named}</h3>
      <ul>
        {filedPlans.map((plan) => (
          <li key={plan.sha256}>
            {planName(plan.kind, plan.organisationName)} ({planYears(plan)}) {plansText.edition} {plan.edition}{' '}
            {plan.title} · {plansText.sent} {formatThaiDate(plan.sentOn)}
            <br />
            <span class="small muted">
              {plansText.hash} <code>{plan.sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function planFacts(plan: Pick<AgreementPlan, 'vision' | 'strategicIssues' | 'goals'>) {
  const said = (text: string) =>
    text === '' ? (
      <span class="muted">{agreementText.noVision}</span>
    ) : (
      text.split('\n').map((line) => <div key={line}>{line}</div>)
    );
  return [
    { label: agreementText.vision, value: said(plan.vision) },
    { label: agreementText.strategicIssues, value: said(plan.strategicIssues) },
    { label: agreementText.goals, value: said(plan.goals) },
  ];
}

function PlanFacts({ agreement }: StartedProps) {
  return (
    <>
      <FactList facts={planFacts(agreement)} />
      {agreement.wishesToNegotiate ? <p>{inPartyWords(agreement.organisationId, agreementText.wishes)}</p> : null}
    </>
  );
}

function PlanFields({ reading, state, agreement }: StartedProps) {
  const plan = state.plan ?? agreement;
  const error = (field: string) => errorFor(state.errors ?? [], field);
  return (
    <Form
      action={paths.agreementPlan(reading.framework.fiscalYear, reading.organisation.id)}
      rowVersion={agreement.rowVersion}
    >
      <TextareaField name="vision" label={agreementText.vision} rows={2} value={plan.vision} error={error('vision')} />
      <TextareaField
        name="strategicIssues"
        label={agreementText.strategicIssues}
        hint={agreementText.onePerLine}
        rows={3}
        value={plan.strategicIssues}
        error={error('strategicIssues')}
      />
      <TextareaField
        name="goals"
        label={agreementText.goals}
        hint={agreementText.onePerLine}
        rows={3}
        value={plan.goals}
        error={error('goals')}
      />
      {reading.framework.negotiation.value === null ? null : (
        <CheckboxField
          name="wishesToNegotiate"
          value="yes"
          label={inPartyWords(agreement.organisationId, agreementText.wishesToNegotiate)}
          checked={plan.wishesToNegotiate}
        />
      )}
      <SubmitButton label={agreementText.savePlan} kind="secondary" />
    </Form>
  );
}
