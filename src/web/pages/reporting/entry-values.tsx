import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { reportingText, stateNames } from '../../text/reporting-text.ts';
import { sayFigure } from './figure.tsx';
import { fieldLabel, isStep } from './typed-entry.ts';
import { TypedLines } from './typed-lines.tsx';

/** What was entered, for whoever reads and may not change it now. */
export function EntryValues({ reading }: { readonly reading: EntryReading }) {
  const { result } = reading;
  const words = (['narrative', 'obstacles', 'supporting'] as const).filter((name) => result[name] !== '');
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
      {words.map((name) => (
        <div key={name}>
          <h3>{reportingText[name]}</h3>
          <p>
            <TypedLines text={result[name]} />
          </p>
        </div>
      ))}
    </section>
  );
}

interface ValueRow {
  readonly label: string;
  readonly value: string;
}

const columns: Column<ValueRow>[] = [
  { key: 'label', header: reportingText.conflictField, rowHeader: true, cell: (row) => row.label },
  { key: 'value', header: reportingText.valueColumn, cell: (row) => row.value },
];

function rowsOf({ indicator, result }: EntryReading): ValueRow[] {
  const { value, state } = result;
  return [
    ...indicator.variables.map((variable) => ({
      label: fieldLabel(variable),
      value: sayValue(variable.name, result.variables[variable.name], variable.unit),
    })),
    {
      label: reportingText.computed,
      value: value === null ? stateNames[state] : `${sayFigure(value)} ${indicator.unit}`,
    },
  ];
}

function sayValue(name: string, value: string | undefined, unit: string): string {
  if (value === undefined) return stateNames.missing;
  if (isStep(name)) return value === '1' ? reportingText.stepDone : reportingText.stepNotDone;
  return `${sayFigure(value)} ${unit}`;
}
