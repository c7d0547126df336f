import type { TemplateForm } from '../../../domain/kpi-template/template-form.ts';
import { FactList } from '../../components/fact-list.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { templateText } from '../../text/kpi-template-text.ts';

export interface TemplateSourcesProps {
  readonly form: TemplateForm;
  readonly fiscalYear: number;
}

/** Where each field of the form comes from: a clause, or an assumption that says so. */
export function TemplateSources({ form }: TemplateSourcesProps) {
  return (
    <details>
      <summary>{templateText.sources}</summary>
      <p class="muted">
        {templateText.version} {form.version}
      </p>
      <FactList facts={form.fields.map(({ label, source }) => ({ label, value: <SourceMark source={source} /> }))} />
    </details>
  );
}
