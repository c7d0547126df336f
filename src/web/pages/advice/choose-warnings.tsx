import { choiceOf } from '../../../application/advice/prepare-warnings.ts';
import type { WatchedIndicator } from '../../../application/forecast/read-watch-list.ts';
import { outlookOfRow } from '../../../domain/forecast/forecast-words.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { projectedColumns } from '../../components/forecast-columns.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { listOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { adviceText, warningsText } from '../../text/advice-text.ts';
import { dayFields, typedOr, type WarningsPageProps } from './advice-state.ts';

/** The watch list of all parties with a tick each, and what the letter asks. */
export function ChooseWarnings(props: WarningsPageProps) {
  const { reading, state } = props;
  const { fiscalYear, open, units, mayPrepare } = reading;
  const own = state.form === 'prepare';
  if (!mayPrepare) return null;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{warningsText.choose}</h2>
      {open.length === 0 ? <p class="muted">{warningsText.nothingOpen}</p> : null}
      {units.length === 0 ? (
        <p>
          {warningsText.unitsFirst} <a href={paths.letterUnits('opdc')}>{warningsText.unit}</a>
        </p>
      ) : null}
      {open.length === 0 || units.length === 0 ? null : (
        <Form action={paths.warnings(fiscalYear)} errors={own ? state.errors : undefined}>
          <p class="hint">
            {warningsText.proposed} <AssumptionMark reason={warningsText.proposedAssumed} />
          </p>
          <DataTable
            caption={warningsText.chooseList}
            captionHidden
            columns={columnsOf(props)}
            rows={open}
            rowKey={choiceOf}
            phone="cards"
          />
          <LetterFields {...props} />
          <SubmitButton label={warningsText.prepare} />
        </Form>
      )}
    </section>
  );
}

function columnsOf({ reading: { watch }, state }: WarningsPageProps): readonly Column<WatchedIndicator>[] {
  const { framework } = watch;
  const own = state.form === 'prepare' ? listOf(state.typed, 'chosen') : null;
  const isChosen = (row: WatchedIndicator) =>
    own === null ? outlookOfRow(row, framework) === 'short' : own.includes(choiceOf(row));
  return [
    {
      key: 'indicator',
      header: adviceText.indicator,
      rowHeader: true,
      cell: (row) => (
        <label>
          <input type="checkbox" name="chosen" value={choiceOf(row)} checked={isChosen(row)} /> {row.name}{' '}
          {row.indicator.code} {row.indicator.name}
        </label>
      ),
    },
    ...projectedColumns(framework),
  ];
}

function LetterFields({ reading: { units }, state }: WarningsPageProps) {
  const error = (name: string) => (state.form === 'prepare' ? errorFor(state.errors, name) : undefined);
  return (
    <>
      {error('chosen') === undefined ? null : <p class="govuk-error-message">{error('chosen')}</p>}
      <TextareaField
        name="advice"
        label={warningsText.advice}
        hint={warningsText.adviceHint}
        value={typedOr(state, 'prepare', 'advice', warningsText.adviceBegin)}
        error={error('advice')}
      />
      <ThaiDateField
        name="replyBy"
        label={adviceText.replyBy}
        value={dayFields(state, 'prepare', 'replyBy', null)}
        error={error('replyBy')}
      />
      <SelectField
        name="unitId"
        label={warningsText.unit}
        choices={units.map((one) => ({ value: one.id, label: `${one.code} ${one.office}` }))}
        value={typedOr(state, 'prepare', 'unitId', units[0]?.id ?? '')}
        emptyLabel={null}
        error={error('unitId')}
      />
    </>
  );
}
