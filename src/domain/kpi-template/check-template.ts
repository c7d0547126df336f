import { lengthOf } from '../values/clean-text.ts';
import { rowIn } from '../values/known-names.ts';
import { isPhone } from '../values/phone.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { normaliseThai } from '../values/thai-text.ts';
import type { TemplateField, TemplateForm, TemplateValues } from './template-form.ts';

export type TemplateValueRefusal =
  | 'template-field-unknown'
  | 'template-field-too-long'
  | 'template-field-required'
  | 'template-phone-invalid';

/** The most characters of a field of a template, by its kind; an assumption. */
export function longestOfKind(kind: string): number {
  return kind === 'text' ? 8000 : 500;
}

/** The form field a value belongs to: `fields.unit`. */
export function templateFieldPath(name: string): string {
  return `fields.${name}`;
}

/** Texts as stored: Thai in one composition, trimmed, one kind of line ending, no NUL. */
export function tidyTemplateValues(values: TemplateValues): TemplateValues {
  const tidy = (text: string) => normaliseThai(text.replaceAll('\0', '').replace(/\r\n?/g, '\n')).trim();
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, tidy(text)]));
}

/**
 * What not even a draft may contain: a field that the form does not have (each by its name), and texts beyond the
 * limit.
 */
export function checkTemplateDraft(form: TemplateForm, values: TemplateValues): Refusal<TemplateValueRefusal>[] {
  return Object.entries(values).flatMap(([name, text]): Refusal<TemplateValueRefusal>[] => {
    const field = form.fields.find((one) => one.name === name);
    if (!field) {
      const shown = name.slice(0, 60);
      return [{ code: 'template-field-unknown', field: templateFieldPath(shown), facts: { name: shown } }];
    }
    const path = templateFieldPath(name);
    const longest = longestOfKind(field.kind);
    return lengthOf(text) > longest ? [refusal('template-field-too-long', { label: field.label, longest }, path)] : [];
  });
}

/** What prevents submitting a template, each beside its field: missing values, and invalid telephone numbers. */
export function checkTemplateWhole(form: TemplateForm, values: TemplateValues): Refusal<TemplateValueRefusal>[] {
  const wrong = form.fields.flatMap((field): Refusal<TemplateValueRefusal>[] => {
    const { label } = field;
    const path = templateFieldPath(field.name);
    const text = rowIn(values, field.name)?.trim() ?? '';
    if (text === '') return field.required ? [refusal('template-field-required', { label }, path)] : [];
    return field.kind === 'phone' && !isPhone(text) ? [refusal('template-phone-invalid', { label, text }, path)] : [];
  });
  return [...checkTemplateDraft(form, values), ...wrong];
}

/** The required fields that are still empty, in the order of the form. */
export function missingTemplateFields(form: TemplateForm, values: TemplateValues): readonly TemplateField[] {
  return form.fields.filter((field) => field.required && (rowIn(values, field.name)?.trim() ?? '') === '');
}
