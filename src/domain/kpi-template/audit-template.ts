import { lengthOf } from '../values/clean-text.ts';
import { rowIn } from '../values/known-names.ts';
import type { Refusal } from '../values/result.ts';
import { textLimits } from '../values/text-limits.data.ts';
import { templateFieldPath } from './check-template.ts';
import type { TemplateForm, TemplateValues } from './template-form.ts';

export interface FieldJudgement {
  readonly verdict: 'pass' | 'fix';
  readonly comment: string;
}

/** Field name → OPDC's judgement of it; a field not judged yet is absent. */
export type TemplateJudgements = Readonly<Record<string, FieldJudgement>>;

export type TemplateAuditRefusal =
  | 'template-judgement-unknown'
  | 'template-comment-required'
  | 'template-comment-too-long'
  | 'template-not-judged';

/**
 * What cannot be saved even during the audit: judgements of fields that the form does not have, comments that are too
 * long.
 */
export function checkJudgements(form: TemplateForm, judgements: TemplateJudgements): Refusal<TemplateAuditRefusal>[] {
  return Object.entries(judgements).flatMap(([name, { comment }]): Refusal<TemplateAuditRefusal>[] => {
    if (!form.fields.some((one) => one.name === name)) {
      const shown = name.slice(0, 60);
      return [{ code: 'template-judgement-unknown', field: judgementPath(shown), facts: { name: shown } }];
    }
    const tooLong = lengthOf(comment) > textLimits.comment;
    const facts = { label: labelOf(form, name), longest: textLimits.comment };
    return tooLong ? [{ code: 'template-comment-too-long', field: commentPath(name), facts }] : [];
  });
}

/** What prevents concluding the audit: every field must be judged, and every `fix` needs a comment. */
export function checkAuditWhole(form: TemplateForm, judgements: TemplateJudgements): Refusal<TemplateAuditRefusal>[] {
  const wanting = form.fields.flatMap(({ name, label }): Refusal<TemplateAuditRefusal>[] => {
    const one = rowIn(judgements, name);
    if (!one) return [{ code: 'template-not-judged', field: judgementPath(name), facts: { label } }];
    const silent = one.verdict === 'fix' && one.comment.trim() === '';
    return silent ? [{ code: 'template-comment-required', field: commentPath(name), facts: { label } }] : [];
  });
  return [...checkJudgements(form, judgements), ...wanting];
}

/** The move that ends an audit: one field to fix returns the whole template. */
export function auditOutcome(judgements: TemplateJudgements): 'pass' | 'return-for-fix' {
  return Object.values(judgements).some((one) => one.verdict === 'fix') ? 'return-for-fix' : 'pass';
}

export interface TemplateFieldChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What a resubmission changed, field by field in the order of the form; fields of an older edition come last. */
export function templateChanges(
  form: TemplateForm,
  before: TemplateValues,
  after: TemplateValues,
): readonly TemplateFieldChange[] {
  const known = form.fields.map(({ name }) => name);
  const names = [...new Set([...known, ...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((name) => ({ name, before: rowIn(before, name) ?? '', after: rowIn(after, name) ?? '' }))
    .filter((one) => one.before !== one.after);
}

/** A new audit starts from the last one: a field that passed and did not change remains passed. */
export function carryJudgements(
  judged: TemplateJudgements,
  before: TemplateValues,
  after: TemplateValues,
): TemplateJudgements {
  const kept = Object.entries(judged).filter(
    ([name, { verdict }]) => verdict === 'pass' && (rowIn(before, name) ?? '') === (rowIn(after, name) ?? ''),
  );
  return Object.fromEntries(kept);
}

/** `audit.unit.verdict`, the form field of one judgement. */
export function judgementPath(name: string): string {
  return `audit.${name}.verdict`;
}

/** `audit.unit.comment`, the form field of its comment. */
export function commentPath(name: string): string {
  return `audit.${name}.comment`;
}

function labelOf(form: TemplateForm, name: string): string {
  return form.fields.find((one) => one.name === name)?.label ?? templateFieldPath(name);
}
