import { openFlags } from '../../../domain/catalogue/flag-catalogue-entry.ts';
import { formatRule } from '../../../domain/catalogue/format-catalogue-entry.ts';
import { walkTree } from '../../../domain/framework/walk-tree.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { indicatorText } from '../../text/agreement-text.ts';
import { catalogueDraftText, catalogueText } from '../../text/catalogue-text.ts';
import { VariableRows } from '../indicator-form/indicator-measure.tsx';
import { IndicatorRule } from '../indicator-form/indicator-rule.tsx';
import type { CatalogueEntryFormPageProps } from './entry-form-props.ts';
import { CatalogueEntryParties } from './entry-parties.tsx';
import { measureOf } from './typed-catalogue-entry.ts';

/** The form of one entry of a draft. */
export function CatalogueEntryFormPage(props: CatalogueEntryFormPageProps) {
  const { reading, reader, entry, isNew, errors } = props;
  const { fiscalYear } = reading.framework;
  const title = isNew ? catalogueDraftText.newTitle : `${catalogueDraftText.editTitle} ${entry.code}`;
  const list = paths.catalogue(fiscalYear, reading.edition?.edition);
  const action = isNew ? paths.catalogueDraftNew(fiscalYear) : paths.catalogueDraftEntry(fiscalYear, entry.code);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: `${catalogueText.title} ${fiscalYear}`, href: list }, { label: title }]} />
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <OpenFlags {...props} />
      <Form
        action={action}
        data-draft={`${reader.actor.userId}-catalogue-${fiscalYear}-${entry.code || 'new'}`}
        rowVersion={props.rowVersion}
      >
        <Identity {...props} />
        <Measure {...props} />
        <CatalogueEntryParties {...props} />
        <Origin {...props} />
        <div class="button-row">
          <SubmitButton label={catalogueDraftText.save} />
          <a href={list}>{catalogueDraftText.back}</a>
        </div>
      </Form>
    </>
  );
}

function OpenFlags({ reading, entry, isNew }: CatalogueEntryFormPageProps) {
  const flags = isNew ? [] : openFlags(entry, reading.target);
  if (flags.length === 0) return null;
  return (
    <Notice tone="problem" title={catalogueText.flagCount(flags.length)}>
      <ul>
        {flags.map((flag) => (
          <li key={flag.key}>{flag.sentence}</li>
        ))}
      </ul>
      {flags.some((flag) => flag.code === 'scale-differs') ? (
        <p>
          {catalogueDraftText.formerRule}: {formatRule(entry.rule)}
        </p>
      ) : null}
    </Notice>
  );
}

function Identity({ reading, typed, isNew, errors }: CatalogueEntryFormPageProps) {
  const { measure } = typed;
  const components = walkTree(reading.framework.components).map(({ component }) => ({
    value: component.code,
    label: `${component.code} ${component.name}`,
  }));
  const kinds = [
    { value: 'mandatory', label: catalogueText.mandatory },
    { value: 'chosen', label: catalogueText.chosen },
  ];
  return (
    <>
      {isNew ? (
        <TextField
          name="code"
          label={indicatorText.code}
          hint={indicatorText.codeHint}
          value={measure.code}
          width="half"
          error={errorFor(errors, 'code')}
        />
      ) : (
        <input type="hidden" name="code" value={measure.code} />
      )}
      <SelectField
        name="component"
        label={indicatorText.component}
        choices={components}
        value={measure.componentCode}
        error={errorFor(errors, 'component')}
      />
      <TextareaField
        name="name"
        label={indicatorText.name}
        rows={2}
        value={measure.name}
        error={errorFor(errors, 'name')}
      />
      <TextareaField name="definition" label={indicatorText.definition} value={measure.definition} optional />
      <RadiosField name="kind" label={catalogueDraftText.kind} choices={kinds} value={typed.kind} />
    </>
  );
}

function Measure({ reading, entry, typed, errors }: CatalogueEntryFormPageProps) {
  const { measure } = typed;
  return (
    <>
      <TextField
        name="unit"
        label={indicatorText.unit}
        hint={indicatorText.unitHint}
        value={measure.unit}
        width="half"
        error={errorFor(errors, 'unit')}
      />
      <IndicatorRule
        reading={reading}
        indicator={measureOf(reading.framework, entry)}
        typed={measure}
        errors={errors}
      />
      <TextField
        name="formula"
        label={indicatorText.formula}
        hint={indicatorText.formulaHint}
        value={measure.formula}
        optional
        error={errorFor(errors, 'formula')}
      />
      <VariableRows typed={measure} />
      <TextareaField name="dataSource" label={indicatorText.dataSource} rows={2} value={measure.dataSource} optional />
    </>
  );
}

function Origin({ reading, typed, errors }: CatalogueEntryFormPageProps) {
  const documents = reading.framework.sources.map((one) => ({ value: one.code, label: `${one.code} ${one.title}` }));
  return (
    <>
      <SelectField
        name="sourceDocument"
        label={catalogueDraftText.sourceDocument}
        emptyLabel={catalogueDraftText.sourceNone}
        choices={documents}
        value={typed.sourceDocument}
      />
      <TextareaField
        name="sourceText"
        label={catalogueDraftText.sourceText}
        rows={2}
        value={typed.sourceText}
        error={errorFor(errors, 'sourceText')}
      />
    </>
  );
}
