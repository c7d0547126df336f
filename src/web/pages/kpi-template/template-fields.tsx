import { longestOfKind, templateFieldPath } from '../../../domain/kpi-template/check-template.ts';
import type { TemplateField, TemplateGroup } from '../../../domain/kpi-template/template-form.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { groupNames, templateText } from '../../text/kpi-template-text.ts';
import type { TemplatePageProps } from './template-state.ts';

export const groups: readonly TemplateGroup[] = ['measure', 'collection', 'people', 'quality'];

/** The form: prefilled from the agreement; OPDC's comments are beside their fields. */
export function TemplateFields(props: TemplatePageProps) {
  const { reading, reader, state } = props;
  const { fiscalYear, organisation, indicator, template, form } = reading;
  return (
    <Form
      action={paths.template(fiscalYear, organisation.id, indicator.code)}
      data-draft={`${reader.actor.userId}-template`}
      data-confirm-leave=""
      aria-labelledby="fill"
      rowVersion={state.rowVersion ?? String(template.rowVersion)}
    >
      <h2 id="fill">{templateText.formTitle}</h2>
      <p class="muted">{templateText.formLead}</p>
      <Missing {...props} />
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{groupNames[group]}</h3>
          {form.fields
            .filter((field) => field.group === group)
            .map((field) => (
              <OneField key={field.name} {...props} field={field} />
            ))}
        </section>
      ))}
      <div class="button-row">
        {reading.maySubmit ? <SubmitButton label={templateText.submit} name="then" value="submit" /> : null}
        <SubmitButton
          label={templateText.saveDraft}
          kind={reading.maySubmit ? 'secondary' : 'primary'}
          name="then"
          value="draft"
        />
      </div>
      {reading.maySubmit ? null : <p class="muted">{templateText.hostCannotSubmit}</p>}
    </Form>
  );
}

/** What is still to be filled in, each linking to its field. */
function Missing({ reading }: TemplatePageProps) {
  const missing = reading.form.fields.filter((field) => reading.missing.includes(field.name));
  if (missing.length === 0) return null;
  return (
    <details>
      <summary>
        {templateText.missingTitle} {missing.length} ช่อง
      </summary>
      <ul>
        {missing.map(({ name, label }) => (
          <li key={name}>
            <a href={`#${fieldId(templateFieldPath(name))}`}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneField({ reading, state, field }: TemplatePageProps & { readonly field: TemplateField }) {
  const name = templateFieldPath(field.name);
  const value = state.typed?.[field.name] ?? reading.template.values[field.name] ?? '';
  const common = {
    ...{ name, value },
    label: field.label,
    hint: field.hint,
    optional: !field.required,
    error: errorFor(state.errors ?? [], name),
  };
  return (
    <>
      <FieldNotes reading={reading} state={state} field={field} />
      {field.kind === 'text' ? (
        <TextareaField
          {...common}
          longest={longestOfKind(field.kind)}
          rows={Math.min(8, Math.max(3, value.split('\n').length))}
        />
      ) : (
        <TextField
          {...common}
          longest={longestOfKind(field.kind)}
          {...(field.kind === 'phone' ? { type: 'tel', width: 'half' } : {})}
        />
      )}
    </>
  );
}

/** OPDC's judgement of the field, and the agreement's text if it differs. */
function FieldNotes({ reading, state, field }: Omit<TemplatePageProps, 'reader'> & { readonly field: TemplateField }) {
  const stored = reading.template.values[field.name] ?? '';
  const overtaken = state.errors !== undefined && state.rowVersion === undefined;
  const judgement = reading.lastAudit?.judgements[field.name];
  const fix = reading.template.status === 'to-fix' && judgement?.verdict === 'fix';
  return (
    <>
      {fix ? (
        <Notice tone="attention" title={`${templateText.auditSays} — ${field.label}`}>
          <p class="preserve-lines">{judgement.comment}</p>
        </Notice>
      ) : null}
      {overtaken && stored !== (state.typed?.[field.name] ?? stored) ? (
        <Notice tone="attention" title={`${field.label} ${templateText.savedMeanwhile}`}>
          <p class="preserve-lines">{stored}</p>
        </Notice>
      ) : null}
      {reading.differing.includes(field.name) ? (
        <Notice tone="quiet" title={`${field.label} ${templateText.agreedSays}`}>
          <p class="preserve-lines">{reading.agreed[field.name]}</p>
        </Notice>
      ) : null}
    </>
  );
}
