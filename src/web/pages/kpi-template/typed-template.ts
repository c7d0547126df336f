import {
  commentPath,
  type FieldJudgement,
  judgementPath,
  type TemplateJudgements,
} from '../../../domain/kpi-template/audit-template.ts';
import { templateFieldPath } from '../../../domain/kpi-template/check-template.ts';
import type { TemplateForm, TemplateValues } from '../../../domain/kpi-template/template-form.ts';
import { type FormBody, textOf } from '../../form-body.ts';

const PREFIX = templateFieldPath('');

/** Every `fields.…` of the form as sent, whether or not the template has such a field. */
export function typedValues(form: FormBody): TemplateValues {
  const names = Object.keys(form).filter((name) => name.startsWith(PREFIX));
  return Object.fromEntries(names.map((name) => [name.slice(PREFIX.length), textOf(form, name)]));
}

/** The judgements of the form; a comment without a verdict asks for a fix. */
export function typedJudgements(template: TemplateForm, form: FormBody): TemplateJudgements {
  const judged = template.fields.flatMap(({ name }): [string, FieldJudgement][] => {
    const comment = textOf(form, commentPath(name));
    const verdict = textOf(form, judgementPath(name));
    if (verdict !== 'pass' && verdict !== 'fix' && comment.trim() === '') return [];
    return [[name, { verdict: verdict === 'pass' ? 'pass' : 'fix', comment }]];
  });
  return Object.fromEntries(judged);
}
