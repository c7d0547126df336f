import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { outlookOf } from '../../../domain/forecast/outlook.ts';
import type { ForecastRow } from '../../../domain/forecast/party-forecast.ts';
import type { ScoredFigure } from '../../../domain/forecast/projection.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../../../domain/values/decimal.ts';

/** A row of a watch list, with the party that it belongs to. */
export interface WatchedRow extends ForecastRow {
  readonly organisationId: string;
  readonly name: string;
}

/** A watch list as a table; `word` says an outlook, which programs receive as its code. */
export function forecastColumns(topScore: string, word: (outlook: string) => string): readonly CsvColumn<WatchedRow>[] {
  const end = (heading: string, figure: (row: WatchedRow) => ScoredFigure | null): CsvColumn<WatchedRow>[] => [
    { heading, cell: (row) => resultText(figure(row)) },
    { heading: `คะแนน: ${heading}`, cell: (row) => scoreText(figure(row)) },
  ];
  const shown = ({ projection }: WatchedRow) => (projection.basis === null ? null : projection);
  return [
    { heading: 'รหัสจังหวัด', cell: (row) => row.organisationId },
    { heading: 'จังหวัด', cell: (row) => row.name },
    { heading: 'รหัสตัวชี้วัด', cell: ({ indicator }) => indicator.code },
    { heading: 'ตัวชี้วัด', cell: ({ indicator }) => indicator.name },
    { heading: 'หน่วย', cell: ({ indicator }) => indicator.unit },
    { heading: 'น้ำหนัก', cell: ({ indicator }) => indicator.weight },
    { heading: 'แนวโน้ม', cell: ({ projection }) => word(outlookOf(projection, fractionOf(topScore))) },
    ...end('ผลสิ้นปีที่คาด', shown),
    ...end('ช่วง: ด้านที่ได้คะแนนน้อย', (row) => shown(row)?.worst ?? null),
    ...end('ช่วง: ด้านที่ได้คะแนนมาก', (row) => shown(row)?.best ?? null),
    { heading: 'คะแนนถ่วงน้ำหนักที่อาจเสีย', cell: ({ atRisk }) => atRisk?.expected ?? null },
    { heading: 'อาจเสียมากที่สุดในช่วง', cell: ({ atRisk }) => atRisk?.worst ?? null },
  ];
}

function resultText(figure: ScoredFigure | null): string | null {
  return figure === null || figure.result === null ? null : toDecimalText(figure.result);
}

function scoreText(figure: ScoredFigure | null): string | null {
  return figure === null ? null : formatHalfUp(figure.score, 4);
}
