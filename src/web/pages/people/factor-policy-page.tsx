import type { FactorPolicy } from '../../../application/people/factor-ports.ts';
import { factorActSources, factorActs } from '../../../domain/people/factor-acts.data.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { PeopleTabs } from '../../people-tabs.tsx';
import { ProofFields } from '../../proof-fields.tsx';
import { factorPolicyText, factorText } from '../../text/factor-text.ts';

/** What a refused form leaves. */
export interface FactorPolicyState {
  readonly chosen: readonly string[];
  readonly errors: readonly FormError[];
}

export interface FactorPolicyPageProps {
  readonly policy: FactorPolicy;
  readonly state: FactorPolicyState | null;
}

/** For which acts a second factor is required and why, and the form that changes it. */
export function FactorPolicyPage({ policy, state }: FactorPolicyPageProps) {
  const errors = state?.errors ?? [];
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{factorPolicyText.title}</h1>
      <PeopleTabs current="factors" mayManage />
      <p>{factorPolicyText.lead}</p>
      <p>{factorPolicyText.always}</p>
      <PolicyTable policy={policy} />
      <h2>{factorPolicyText.change}</h2>
      <Form action={paths.factorPolicy()}>
        <CheckboxesField
          name="required"
          label={factorPolicyText.choose}
          choices={factorActs.map((act) => ({ value: act, label: factorText.acts[act] }))}
          values={state?.chosen ?? factorActs.filter((act) => policy[act])}
        />
        <ProofFields provedFor="administration" hint={factorPolicyText.proofHint} errors={errors} />
        <SubmitButton label={factorPolicyText.save} />
      </Form>
    </>
  );
}

function PolicyTable({ policy }: { readonly policy: FactorPolicy }) {
  return (
    <DataTable
      caption={factorPolicyText.title}
      captionHidden
      phone="cards"
      rows={factorActs}
      rowKey={(act) => act}
      columns={[
        { key: 'act', header: factorPolicyText.act, rowHeader: true, cell: (act) => factorText.acts[act] },
        {
          key: 'now',
          header: factorPolicyText.now,
          cell: (act) => (
            <StatusTag
              tone={policy[act] ? 'active' : 'quiet'}
              word={policy[act] ? factorPolicyText.required : factorPolicyText.notRequired}
            />
          ),
        },
        {
          key: 'source',
          header: factorPolicyText.source,
          cell: (act) => <AssumptionMark reason={factorActSources[act].assumption} />,
        },
      ]}
    />
  );
}
