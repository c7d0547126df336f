import { templateForms } from './template-form.data.ts';
import type { TemplateForm } from './template-form.ts';

/** The form used for new templates. */
export function currentTemplateForm(): TemplateForm {
  const newest = templateForms.at(-1);
  if (!newest) throw new Error('the KPI template form has no edition');
  return newest;
}

/** The form of one edition; asking for an unknown edition is a programming error. */
export function templateFormOf(version: number): TemplateForm {
  const form = templateForms.find((one) => one.version === version);
  if (!form) throw new Error(`no edition ${version} of the KPI template form`);
  return form;
}
