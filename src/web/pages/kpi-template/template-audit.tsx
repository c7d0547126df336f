import { commentPath, judgementPath } from '../../../domain/kpi-template/audit-template.ts';
import type { TemplateField } from '../../../domain/kpi-template/template-form.ts';
import { DiffView } from '../../components/diff-view.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { groupNames, templateText } from '../../text/kpi-template-text.ts';
import { groups } from './template-fields.tsx';
import type { TemplatePageProps } from './template-state.ts';

/** For OPDC: every field as submitted, what changed since the last audit, and the judgement of each. */
export function TemplateAuditPanel(props: TemplatePageProps) {
  const { reading, reader, state } = props;
  const { fiscalYear, organisation, indicator, template } = reading;
  return (
    <Form
      action={paths.templateAudit(fiscalYear, organisation.id, indicator.code)}
      data-draft={`${reader.actor.userId}-audit`}
      data-confirm-leave=""
      aria-labelledby="audit"
      rowVersion={state.rowVersion ?? String(template.rowVersion)}
    >
      <h2 id="audit">{templateText.auditTitle}</h2>
      <p class="muted">{templateText.auditLead}</p>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{groupNames[group]}</h3>
          {reading.form.fields
            .filter((field) => field.group === group)
            .map((field) => (
              <AuditedField key={field.name} {...props} field={field} />
            ))}
        </section>
      ))}
      <div class="button-row">
        <SubmitButton label={templateText.conclude} name="then" value="conclude" />
        <SubmitButton label={templateText.auditDraft} kind="secondary" name="then" value="draft" />
      </div>
    </Form>
  );
}

type OneProps = TemplatePageProps & { readonly field: TemplateField };

function AuditedField(props: OneProps) {
  const { reading, state, field } = props;
  const judgement = state.judged ? state.judged[field.name] : reading.template.judgements[field.name];
  const [verdict, comment] = [judgementPath(field.name), commentPath(field.name)];
  const errors = state.errors ?? [];
  return (
    <article class="audited" aria-labelledby={`audited-${field.name}`}>
      <div>
        <h4 id={`audited-${field.name}`}>{field.label}</h4>
        <Submitted {...props} />
      </div>
      <div>
        <RadiosField
          name={verdict}
          label={`${templateText.verdict} ${field.label}`}
          inline
          value={state.judged ? judgement?.verdict : (judgement?.verdict ?? usualVerdict(props))}
          choices={[
            { value: 'pass', label: templateText.pass },
            { value: 'fix', label: templateText.fix },
          ]}
          error={errorFor(errors, verdict)}
        />
        <TextareaField
          name={comment}
          label={`${templateText.comment} ${field.label}`}
          rows={2}
          optional
          value={judgement?.comment}
          error={errorFor(errors, comment)}
        />
      </div>
    </article>
  );
}

/** Everything passes unless it is marked; what was to be fixed and was not touched is for the officer to say. */
function usualVerdict({ reading, field }: OneProps): 'pass' | undefined {
  const toFix = reading.lastAudit?.judgements[field.name]?.verdict === 'fix';
  return toFix && !reading.changesSinceAudit.some((one) => one.name === field.name) ? undefined : 'pass';
}

/** The text itself, or its changes, with OPDC's earlier comment and the agreement's text. */
function Submitted({ reading, field }: OneProps) {
  const change = reading.changesSinceAudit.find((one) => one.name === field.name);
  const before = reading.lastAudit?.judgements[field.name];
  const value = reading.template.values[field.name] ?? '';
  return (
    <>
      {before?.verdict === 'fix' ? (
        <p class="small">
          <b>{templateText.auditSays}:</b> {before.comment}
          {change ? null : <b> — {templateText.unchangedFix}</b>}
        </p>
      ) : null}
      {change ? (
        <p class="preserve-lines">
          <b>{templateText.changed}:</b> <DiffView before={change.before} after={change.after} />
        </p>
      ) : (
        <p class="preserve-lines">{value || <span class="muted">{templateText.empty}</span>}</p>
      )}
      {reading.differing.includes(field.name) ? (
        <p class="small preserve-lines">
          <b>{templateText.agreedSays}:</b> {reading.agreed[field.name]}
        </p>
      ) : null}
    </>
  );
}
