import { isPhone } from '../values/phone.ts';
import type { Refusal } from '../values/result.ts';
import { normaliseThai } from '../values/thai-text.ts';
import type { TemplateField, TemplateForm, TemplateValues } from './template-form.ts';

export const templateValueCodes = [
  'template-field-unknown',
  'template-field-too-long',
  'template-field-required',
  'template-phone-invalid',
] as const;
export type TemplateValueRefusal = (typeof templateValueCodes)[number];

const LONGEST = 8000;
const LONGEST_LINE = 500;

/** The form field a value belongs to: `fields.unit`. */
export function templateFieldPath(name: string): string {
  return `fields.${name}`;
}

/** Texts as they are kept: Thai composed one way, no spaces around, line ends one way, no NUL. */
export function tidyTemplateValues(values: TemplateValues): TemplateValues {
  const tidy = (text: string) => normaliseThai(text.replaceAll('\0', '').replace(/\r\n?/g, '\n')).trim();
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, tidy(text)]));
}

/** What not even a draft may hold: a field the form does not have (each by its name), and texts beyond all measure. */
export function checkTemplateDraft(form: TemplateForm, values: TemplateValues): Refusal<TemplateValueRefusal>[] {
  return Object.entries(values).flatMap(([name, text]) => {
    const field = form.fields.find((one) => one.name === name);
    if (!field) {
      const shown = name.slice(0, 60);
      return [{ code: 'template-field-unknown', field: templateFieldPath(shown), facts: { name: shown } }];
    }
    const longest = field.kind === 'text' ? LONGEST : LONGEST_LINE;
    return [...text].length > longest ? [about(field, 'template-field-too-long', { longest })] : [];
  });
}

/** What keeps a template from being submitted, each beside its field: what is missing, and phones nobody can call. */
export function checkTemplateWhole(form: TemplateForm, values: TemplateValues): Refusal<TemplateValueRefusal>[] {
  const wrong = form.fields.flatMap((field) => {
    const text = values[field.name]?.trim() ?? '';
    if (text === '') return field.required ? [about(field, 'template-field-required')] : [];
    return field.kind === 'phone' && !isPhone(text) ? [about(field, 'template-phone-invalid', { text })] : [];
  });
  return [...checkTemplateDraft(form, values), ...wrong];
}

/** The required fields that are still empty, in the order of the form. */
export function missingTemplateFields(form: TemplateForm, values: TemplateValues): readonly TemplateField[] {
  return form.fields.filter((field) => field.required && (values[field.name]?.trim() ?? '') === '');
}

function about(
  field: TemplateField,
  code: TemplateValueRefusal,
  facts: Readonly<Record<string, string | number>> = {},
): Refusal<TemplateValueRefusal> {
  return { code, field: templateFieldPath(field.name), facts: { label: field.label, ...facts } };
}
