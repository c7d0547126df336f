import { choiceOf } from '../../../application/advice/prepare-warnings.ts';
import type { WatchedIndicator } from '../../../application/forecast/read-watch-list.ts';
import { outlookNames } from '../../../domain/forecast/forecast-words.data.ts';
import { outlookOfRow } from '../../../domain/forecast/forecast-words.ts';
import { outlooks } from '../../../domain/forecast/outlook.ts';
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
import { dayIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { adviceText, warningsText } from '../../text/advice-text.ts';
import type { WarningsPageProps } from './advice-state.ts';
import { FilterOfWarnings, shownWarnings } from './filter-of-warnings.tsx';

/** What is proposed with a tick each, the rest folded by why, and what the letter asks. */
export function ChooseWarnings(props: WarningsPageProps) {
  const { reading, state, filter } = props;
  const { fiscalYear, open, units, mayPrepare } = reading;
  const own = state.form === 'prepare';
  if (!mayPrepare) return null;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{warningsText.choose}</h2>
      {open.length === 0 ? <p class="muted">{warningsText.nothingOpen}</p> : <FilterOfWarnings {...props} />}
      {units.length === 0 ? (
        <p>
          {warningsText.unitsFirst} <a href={paths.letterUnits('opdc')}>{warningsText.unit}</a>
        </p>
      ) : null}
      {open.length === 0 || units.length === 0 ? null : (
        <Form
          action={paths.warnings(fiscalYear, filter.province, filter.outlook)}
          errors={own ? state.errors : undefined}
        >
          <p class="hint">
            {warningsText.proposed} <AssumptionMark reason={warningsText.proposedAssumed} />
          </p>
          <p class="hint">{warningsText.leftOut}</p>
          <Choices {...props} />
          <LetterFields {...props} />
          <SubmitButton label={warningsText.prepare} />
        </Form>
      )}
    </section>
  );
}

/** What the page proposes first, then each other reason folded; one in which something is ticked is open. */
function Choices(props: WarningsPageProps) {
  const { reading, filter } = props;
  const shown = shownWarnings(props);
  const isChosen = chosenIn(props);
  const outlookOf = (row: WatchedIndicator) => outlookOfRow(row, reading.watch.framework);
  const proposed = shown.filter((row) => outlookOf(row) === 'short');
  const rest = outlooks.flatMap((outlook) => {
    const rows = shown.filter((row) => outlook !== 'short' && outlookOf(row) === outlook);
    return rows.length === 0 ? [] : [{ outlook, rows }];
  });
  const ticked = shown.filter(isChosen);
  const isNarrow = filter.province !== '' || filter.outlook !== '';
  return (
    <>
      {proposed.length > 0 ? (
        <ChoiceTable {...props} caption={warningsText.chooseList} rows={proposed} />
      ) : (
        <p class="muted">{warningsText.noneProposed}</p>
      )}
      {rest.map(({ outlook, rows }) => (
        <details key={outlook} open={isNarrow || rows.some(isChosen)}>
          <summary>{warningsText.rest(outlookNames[outlook], rows.length)}</summary>
          <ChoiceTable {...props} caption={outlookNames[outlook]} rows={rows} />
        </details>
      ))}
      <p>
        <output data-count-ticks="chosen">
          {warningsText.ticked(ticked.length, new Set(ticked.map((row) => row.organisationId)).size)}
        </output>
      </p>
    </>
  );
}

interface ChoiceTableProps extends WarningsPageProps {
  readonly caption: string;
  readonly rows: readonly WatchedIndicator[];
}

function ChoiceTable({ caption, rows, ...props }: ChoiceTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columnsOf(props)}
      rows={rows}
      rowKey={choiceOf}
      phone="cards"
      filterable
    />
  );
}

/** What was ticked when the form was refused, and what is proposed before. */
function chosenIn({ reading: { watch }, state }: WarningsPageProps) {
  const own = state.form === 'prepare' ? listOf(state.typed, 'chosen') : null;
  return (row: WatchedIndicator) =>
    own === null ? outlookOfRow(row, watch.framework) === 'short' : own.includes(choiceOf(row));
}

function columnsOf(props: WarningsPageProps): readonly Column<WatchedIndicator>[] {
  const isChosen = chosenIn(props);
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
    ...projectedColumns(props.reading.watch.framework),
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
        value={typedIn(state, 'prepare', 'advice', warningsText.adviceBegin)}
        error={error('advice')}
      />
      <ThaiDateField
        name="replyBy"
        label={adviceText.replyBy}
        value={dayIn(state, 'prepare', 'replyBy', null)}
        error={error('replyBy')}
      />
      <SelectField
        name="unitId"
        label={warningsText.unit}
        choices={units.map((one) => ({ value: one.id, label: `${one.code} ${one.office}` }))}
        value={typedIn(state, 'prepare', 'unitId', units[0]?.id ?? '')}
        emptyLabel={null}
        error={error('unitId')}
      />
    </>
  );
}
