import type { CentralProvince } from '../../../domain/central-data/check-central-table.ts';
import { LONGEST_PAGE } from '../../../domain/central-data/check-central-table.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { listOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { centralText } from '../../text/central-text.ts';
import { type CentralPageProps, dayIn, gridText, textIn } from './central-state.ts';

/** More than a pasted table of all provinces; an assumption. */
const LONGEST_TABLE = 20_000;

/** The table of all provinces, to be typed or pasted, with the document that it is from. */
export function CentralForm(props: CentralPageProps) {
  const { reading, state } = props;
  const { measure, latest } = reading;
  const isOwn = state.form === 'table';
  const corrects = latest?.status === 'signed-off';
  const isCorrection = corrects || (latest?.version ?? 1) > 1;
  return (
    <section aria-labelledby="edit" class="no-print">
      <h2 id="edit">{corrects ? centralText.correct : centralText.edit}</h2>
      <Form
        action={paths.centralTable(measure.fiscalYear, measure.round, measure.code)}
        rowVersion={latest?.rowVersion ?? 0}
        errors={isOwn ? state.errors : undefined}
      >
        {isCorrection ? (
          <TextareaField
            name="reason"
            label={centralText.reason}
            hint={centralText.reasonHint}
            rows={2}
            value={isOwn ? textOf(state.typed, 'reason') : corrects ? '' : latest?.reason}
            error={errorFor(state.errors, 'reason')}
          />
        ) : null}
        <SourceFields {...props} />
        <TextareaField
          name="table"
          longest={LONGEST_TABLE}
          label={centralText.paste}
          hint={centralText.pasteHint}
          rows={6}
          value={isOwn ? textOf(state.typed, 'table') : ''}
          error={isOwn ? errorFor(state.errors, 'table') : undefined}
          optional
        />
        <Grid {...props} />
        <CheckboxField
          name="fractionsMeant"
          label={centralText.fractions}
          checked={isOwn && listOf(state.typed, 'fractionsMeant').includes('yes')}
        />
        <div class="button-group">
          <SubmitButton label={centralText.check} kind="secondary" name="then" value="check" />{' '}
          <SubmitButton label={centralText.save} name="then" value="save" />
        </div>
      </Form>
    </section>
  );
}

function SourceFields(props: CentralPageProps) {
  const { errors } = props.state;
  return (
    <>
      <TextField
        name="title"
        label={centralText.sourceTitle}
        hint={centralText.sourceTitleHint}
        value={textIn(props, 'title')}
        error={errorFor(errors, 'title')}
      />
      <ThaiDateField
        name="issuedOn"
        label={centralText.sourceDay}
        value={dayIn(props)}
        error={errorFor(errors, 'issuedOn')}
      />
      <TextField
        name="link"
        label={centralText.sourceLink}
        hint={centralText.sourceLinkHint}
        value={textIn(props, 'link')}
        error={errorFor(errors, 'link')}
        optional
      />
    </>
  );
}

function Grid(props: CentralPageProps) {
  const { provinces, scale } = props.reading.measure;
  const cell = (part: 'value' | 'page', longest: number) => (province: CentralProvince) =>
    province.applies ? (
      <input
        class={`govuk-input field-width--${part === 'value' ? 'half' : 'full'}`}
        name={`${part}.${province.id}`}
        type="text"
        inputMode={part === 'value' ? 'decimal' : undefined}
        value={gridText(props, part, province.id)}
        autocomplete="off"
        data-longest={longest}
        aria-label={`${centralText[part]} ${province.name}`}
      />
    ) : part === 'value' ? (
      centralText.notApplicable
    ) : null;
  const columns: readonly Column<CentralProvince>[] = [
    { key: 'province', header: centralText.province, rowHeader: true, cell: ({ name }) => name },
    { key: 'value', header: `${centralText.value} (${scale.unit})`, cell: cell('value', LONGEST_VALUE) },
    { key: 'page', header: centralText.page, cell: cell('page', LONGEST_PAGE) },
  ];
  return (
    <details open={props.state.form !== 'table' || textOf(props.state.typed, 'table').trim() === ''}>
      <summary>{centralText.grid}</summary>
      <p class="hint">{centralText.gridHint}</p>
      <DataTable
        caption={centralText.grid}
        captionHidden
        columns={columns}
        rows={provinces}
        rowKey={({ id }) => id}
        phone="cards"
        filterable
      />
    </details>
  );
}

const LONGEST_VALUE = 40;
