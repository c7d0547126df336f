import type { TemplateAudit } from '../../../application/kpi-template/kpi-template-ports.ts';
import type { PastSubmission, TemplateReading } from '../../../application/kpi-template/read-template.ts';
import type { TemplateForm } from '../../../domain/kpi-template/template-form.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { DiffView } from '../../components/diff-view.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { templateText } from '../../text/kpi-template-text.ts';

/** Every submission, newest first: what it changed and what the audit found. */
export function TemplateHistory({ reading }: { readonly reading: TemplateReading }) {
  const { history, form } = reading;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{templateText.history}</h2>
      {history.length === 0 ? <p class="muted">{templateText.noHistory}</p> : null}
      {history.map((one, index) => (
        <details key={one.edition} open={index === 0}>
          <summary>
            {templateText.edition} {one.edition} · {formatThaiInstant(one.submittedAt)} {templateText.by}{' '}
            {one.submittedName}
          </summary>
          <Changes form={form} submission={one} />
          <AuditFound form={form} audit={one.audit} />
        </details>
      ))}
    </section>
  );
}

const labelOf = (form: TemplateForm, name: string) => form.fields.find((one) => one.name === name)?.label ?? name;

function Changes({ form, submission }: { readonly form: TemplateForm; readonly submission: PastSubmission }) {
  const { changes } = submission;
  if (changes === null) return <p class="muted">{templateText.firstEdition}</p>;
  if (changes.length === 0) return <p class="muted">{templateText.sameAsBefore}</p>;
  return (
    <FactList
      facts={changes.map(({ name, before, after }) => ({
        label: labelOf(form, name),
        value: (
          <span class="preserve-lines">
            <DiffView before={before} after={after} />
          </span>
        ),
      }))}
    />
  );
}

function AuditFound({ form, audit }: { readonly form: TemplateForm; readonly audit: TemplateAudit | null }) {
  if (audit === null) return <p class="muted">{templateText.notAudited}</p>;
  const spoken = Object.entries(audit.judgements).filter(([, one]) => one.verdict === 'fix' || one.comment !== '');
  const passed = audit.outcome === 'pass';
  return (
    <>
      <p>
        <StatusTag
          tone={passed ? 'done' : 'attention'}
          word={passed ? templateText.outcomePass : templateText.outcomeFix}
        />{' '}
        {formatThaiInstant(audit.auditedAt)} {templateText.auditedBy} {audit.auditedName}
      </p>
      {spoken.length === 0 ? null : (
        <FactList
          facts={spoken.map(([name, one]) => ({
            label: `${labelOf(form, name)} — ${one.verdict === 'fix' ? templateText.fix : templateText.pass}`,
            value: <span class="preserve-lines">{one.comment}</span>,
          }))}
        />
      )}
    </>
  );
}
