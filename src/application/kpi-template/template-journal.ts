import { templateChanges } from '../../domain/kpi-template/audit-template.ts';
import type { TemplateForm, TemplateValues } from '../../domain/kpi-template/template-form.ts';
import type { TemplateKey } from './kpi-template-ports.ts';

/** The subject of a template's journal rows: `2554/templates/1.1-1`. */
export function templateSubject({ organisationId, fiscalYear, code }: TemplateKey) {
  return { organisationId, fiscalYear, round: 'templates', code };
}

/** What a save changed, field by field. */
export function journalledTemplate(form: TemplateForm, before: TemplateValues, after: TemplateValues) {
  const changes = templateChanges(form, before, after);
  return {
    before: Object.fromEntries(changes.map((one) => [one.name, one.before])),
    after: Object.fromEntries(changes.map((one) => [one.name, one.after])),
  };
}
