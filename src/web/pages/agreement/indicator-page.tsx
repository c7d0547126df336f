import { provinceOf } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DecimalField } from '../../components/decimal-field.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { agreementText, indicatorText } from '../../text/agreement-text.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { CataloguePicker } from '../catalogue/catalogue-picker.tsx';
import { IndicatorNoteView } from '../catalogue/indicator-note.tsx';
import { IndicatorMeasure } from '../indicator-form/indicator-measure.tsx';
import { IndicatorRule } from '../indicator-form/indicator-rule.tsx';
import type { IndicatorPageProps } from './indicator-page-props.ts';

/** The form of one indicator of a draft. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { reading, reader, indicator, typed, isNew, errors } = props;
  const { fiscalYear } = reading.framework;
  const { id, name } = reading.organisation;
  const title = isNew ? indicatorText.addTitle : `${indicatorText.editTitle} ${indicator.code}`;
  const action = isNew
    ? paths.agreementNewIndicator(fiscalYear, id)
    : paths.agreementIndicator(fiscalYear, id, indicator.code);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, { id, name }),
          { label: agreementText.short, href: paths.agreement(fiscalYear, id) },
          { label: title },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      {isNew ? (
        <CataloguePicker notes={props.notes} fiscalYear={fiscalYear} action={action} picked={props.picked} />
      ) : (
        <IndicatorNoteView note={props.notes.notes.get(indicator.code)} />
      )}
      <Form
        action={props.picked === '' ? action : `${action}?entry=${encodeURIComponent(props.picked)}`}
        data-draft={`${reader.actor.userId}-${indicator.code || 'new'}`}
        rowVersion={props.rowVersion}
      >
        <Identity {...props} />
        <IndicatorRule {...props} />
        <IndicatorMeasure
          typed={typed}
          errors={errors}
          databaseHref={provinceOf(id) === id ? paths.database(id) : undefined}
        />
        <div class="button-row">
          <SubmitButton label={indicatorText.save} />
          <a href={paths.agreement(fiscalYear, id)}>{agreementText.backToAgreement}</a>
          {isNew ? null : <a href={paths.agreementFiles(fiscalYear, id, indicator.code)}>{attachmentText.title}</a>}
        </div>
      </Form>
    </>
  );
}

function Identity({ reading, typed, isNew, errors }: IndicatorPageProps) {
  const components = reading.components.map((one) => ({
    value: one.code,
    label: `${'— '.repeat(one.depth)}${one.code} ${one.name}`,
  }));
  return (
    <>
      <CodeField typed={typed} isNew={isNew} errors={errors} />
      <SelectField
        name="component"
        label={indicatorText.component}
        choices={components}
        value={typed.componentCode}
        error={errorFor(errors, 'component')}
      />
      <TextareaField
        name="name"
        label={indicatorText.name}
        rows={2}
        value={typed.name}
        error={errorFor(errors, 'name')}
      />
      <TextareaField
        name="definition"
        label={indicatorText.definition}
        hint={`${indicatorText.definitionHint} ${indicatorText.neededToPropose}`}
        value={typed.definition}
        error={errorFor(errors, 'definition')}
      />
      <TextField
        name="unit"
        label={indicatorText.unit}
        hint={indicatorText.unitHint}
        value={typed.unit}
        width="half"
        error={errorFor(errors, 'unit')}
      />
      <DecimalField
        name="weight"
        label={indicatorText.weight}
        value={typed.weight}
        unit="ร้อยละ"
        error={errorFor(errors, 'weight')}
      />
    </>
  );
}

function CodeField({ typed, isNew, errors }: Pick<IndicatorPageProps, 'typed' | 'isNew' | 'errors'>) {
  if (!isNew) return <input type="hidden" name="code" value={typed.code} />;
  return (
    <TextField
      name="code"
      label={indicatorText.code}
      hint={indicatorText.codeHint}
      value={typed.code}
      width="half"
      error={errorFor(errors, 'code')}
    />
  );
}
