import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { ReportedVariable } from '../../../domain/agreement/indicator.ts';
import { kindOf, variableLabel } from '../../../domain/agreement/variable-kind.ts';
import { periodsOf, periodVariable } from '../../../domain/reporting/period-values.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { resultTextLabels, resultTextNames } from '../../../domain/reporting/result-texts.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { fieldId } from '../../components/field-id.ts';
import { TypedLines } from '../../components/typed-lines.tsx';
import { resultEntryText } from '../../text/entry-text.ts';
import { reportingText, stateNames } from '../../text/reporting-text.ts';
import { DoubtsAnswered } from './entry-doubts.tsx';
import { storedResultEntry } from './typed-result-entry.ts';

/** What was entered, for readers who may not change it now. */
export function ResultEntryValues({ reading }: { readonly reading: ResultEntryReading }) {
  const { result } = reading;
  const texts = storedResultEntry(result);
  const words = resultTextNames.filter((name) => texts[name] !== '');
  const { expectedOn = null, doubts = [] } = result;
  return (
    <section aria-labelledby="values">
      <h2 id="values">{reportingText.values}</h2>
      <DataTable
        caption={reportingText.valuesEntered}
        captionHidden
        rows={rowsOf(reading)}
        rowKey={(row) => row.label}
        columns={columns}
        phone="cards"
      />
      {expectedOn === null ? null : (
        <p>
          <b>
            {resultEntryText.expected} {formatThaiDate(expectedOn)}
          </b>
        </p>
      )}
      <DoubtsAnswered doubts={doubts} />
      {words.map((name) => (
        <div key={name}>
          <h3>{resultTextLabels[name]}</h3>
          <p>
            <TypedLines text={texts[name]} />
          </p>
        </div>
      ))}
    </section>
  );
}

interface ValueRow {
  /** The field of the form in which it is entered: what leads to the field leads here while it may not be changed. */
  readonly field?: string;
  readonly label: string;
  readonly value: string;
}

const columns: Column<ValueRow>[] = [
  { key: 'label', header: reportingText.conflictField, rowHeader: true, cell: labelOf },
  { key: 'value', header: reportingText.valueColumn, cell: (row) => row.value },
];

function labelOf({ field, label }: ValueRow) {
  return field === undefined ? label : <span id={fieldId(field)}>{label}</span>;
}

function rowsOf({ indicator, result }: ResultEntryReading): ValueRow[] {
  const { value, state } = result;
  return [
    ...indicator.variables.flatMap((variable) => [
      ...periodRows(variable, result),
      {
        field: `variables.${variable.name}`,
        label: variableLabel(variable),
        value: formatValue(variable, rowIn(result.variables, variable.name)),
      },
    ]),
    {
      label: reportingText.computed,
      value: value === null ? stateNames[state] : formatQuantity(value, indicator.unit),
    },
  ];
}

function formatValue(variable: ReportedVariable, value: string | undefined): string {
  if (value === undefined) return stateNames.missing;
  if (kindOf(variable) === 'step') return value === '1' ? reportingText.stepDone : reportingText.stepNotDone;
  return formatQuantity(value, variable.unit);
}

/** The values by month or quarter, before the total. */
function periodRows(variable: ReportedVariable, { variables, round }: Result): ValueRow[] {
  const { name, label, byPeriod } = variable;
  const periods = byPeriod ? periodsOf(byPeriod, round) : [];
  return periods.flatMap((one) => {
    const value = rowIn(variables, periodVariable(name, one));
    return value === undefined ? [] : [{ label: `${label} ${one.label}`, value: formatValue(variable, value) }];
  });
}
