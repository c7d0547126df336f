import type { TemplateReading } from '../../../application/kpi-template/read-template.ts';
import { FactList } from '../../components/fact-list.tsx';
import { groupNames, templateText } from '../../text/kpi-template-text.ts';
import { groups } from './template-fields.tsx';

/** The template for people who may only read it now. */
export function TemplateReadings({ reading }: { readonly reading: TemplateReading }) {
  const { form, template } = reading;
  return (
    <section aria-labelledby="read">
      <h2 id="read">{templateText.readTitle}</h2>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{groupNames[group]}</h3>
          <FactList
            facts={form.fields
              .filter((field) => field.group === group)
              .map(({ name, label }) => ({
                label,
                value: template.values[name] ? (
                  <span class="preserve-lines">{template.values[name]}</span>
                ) : (
                  <span class="muted">{templateText.empty}</span>
                ),
              }))}
          />
        </section>
      ))}
    </section>
  );
}
