import type { ScoreChange } from '../../../application/workbook/check-workbook.ts';
import type { WorkbookReading } from '../../../application/workbook/read-uploads.ts';
import { isResultText, resultTextLabels } from '../../../domain/reporting/result-texts.ts';
import type { CellChange } from '../../../domain/workbook/diff-workbook.ts';
import { stepWords } from '../../../domain/workbook/read-cell.ts';
import type { CellFault } from '../../../domain/workbook/sheet-faults.ts';
import { workbookLines } from '../../../domain/workbook/workbook-lines.ts';
import { AsTyped } from '../../components/as-typed.tsx';
import type { Column } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { refusalInWords } from '../../refusal-for-party.ts';
import { workbookText } from '../../text/workbook-text.ts';

type LabelOf = (code: string | null, field: string | null) => string;

/** A cell's indicator and field: its code and the label of its variable or text. */
export function fieldLabels({ entries, round }: WorkbookReading): LabelOf {
  const labels = new Map<string, string>();
  for (const { indicator } of entries)
    for (const line of workbookLines(indicator, round))
      labels.set(`${indicator.code} variables.${line.name}`, line.label);
  return (code, field) => {
    if (field === null) return '';
    return isResultText(field) ? resultTextLabels[field] : (labels.get(`${code} ${field}`) ?? '');
  };
}

/** The cells that say whether a step is done: `<code> <field>`. */
export function stepCells({ entries, round }: WorkbookReading): ReadonlySet<string> {
  const steps = entries.flatMap(({ indicator }) =>
    workbookLines(indicator, round)
      .filter((line) => line.kind === 'step')
      .map((line) => `${indicator.code} variables.${line.name}`),
  );
  return new Set(steps);
}

export function faultColumns(labelOf: LabelOf): Column<CellFault>[] {
  return [
    { key: 'cell', header: workbookText.faultCell, rowHeader: true, cell: (row) => <Address of={row.address} /> },
    {
      key: 'place',
      header: workbookText.place,
      cell: (row) => <Place {...row} label={labelOf(row.code, row.field)} />,
    },
    { key: 'what', header: workbookText.faultWhat, cell: (row) => <AsTyped sentence={refusalInWords(row.refusal)} /> },
  ];
}

export function changeColumns(
  labelOf: LabelOf,
  steps: ReadonlySet<string>,
  cleaned: readonly string[],
): Column<CellChange>[] {
  const isStep = ({ code, field }: CellChange) => steps.has(`${code} ${field}`);
  return [
    { key: 'cell', header: workbookText.faultCell, rowHeader: true, cell: (row) => <Address of={row.address} /> },
    {
      key: 'place',
      header: workbookText.place,
      cell: (row) => <Place {...row} label={labelOf(row.code, row.field)} />,
    },
    { key: 'stored', header: workbookText.stored, cell: (row) => <Value isStep={isStep(row)} text={row.stored} /> },
    {
      key: 'uploaded',
      header: workbookText.uploaded,
      cell: (row) => (
        <>
          <span data-arabic="">
            <Value isStep={isStep(row)} text={row.uploaded} />
          </span>
          {cleaned.includes(row.address) ? <span class="muted"> {workbookText.cleaned}</span> : null}
        </>
      ),
    },
  ];
}

export const scoreColumns: Column<ScoreChange>[] = [
  {
    key: 'code',
    header: workbookText.place,
    rowHeader: true,
    cell: (row) => (
      <>
        <span data-arabic="">{row.code}</span> {row.name}
      </>
    ),
  },
  { key: 'before', header: workbookText.scoreBefore, align: 'number', cell: (row) => <Score value={row.before} /> },
  { key: 'after', header: workbookText.scoreAfter, align: 'number', cell: (row) => <Score value={row.after} /> },
];

function Address({ of: address }: { readonly of: string }) {
  return address === '' ? workbookText.noCell : <b data-arabic="">{address}</b>;
}

function Place({ code, label }: { readonly code: string | null; readonly label: string }) {
  return (
    <>
      {code === null ? null : <span data-arabic="">{code}</span>} {label}
    </>
  );
}

/** A value as typed; steps in words. */
function Value({ isStep, text }: { readonly isStep: boolean; readonly text: string }) {
  if (text === '') return <span class="muted">{workbookText.empty}</span>;
  if (isStep) return <>{text === '1' ? stepWords.done : text === '0' ? stepWords.notDone : text}</>;
  return <TypedLines text={text} />;
}

function Score({ value }: { readonly value: string | null }) {
  return value === null ? <span class="muted">{workbookText.noScore}</span> : <DecimalNumber value={value} />;
}
