import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { HeatStrip } from '../../components/heat-strip.tsx';
import { Pager } from '../../components/pager.tsx';
import { ScoreScale } from '../../components/score-scale.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { type SampleRow, sampleHeatLegend, sampleHeatRows, sampleHeatStages, sampleRows } from './gallery-sample.ts';

const ladder = [
  ['98.72', '50'],
  ['98.84', '75'],
  ['98.90', '100'],
] as const;

const columns: readonly Column<SampleRow>[] = [
  { key: 'name', header: 'ตัวชี้วัด', rowHeader: true, sortHref: '?sort=name', cell: (row) => `${row.code} ${row.name}` },
  {
    key: 'result',
    header: 'ผลงาน',
    align: 'number',
    cell: (row) => (row.result === '–' ? '–' : <DecimalNumber value={row.result} places={2} />),
  },
  {
    key: 'weight',
    header: 'น้ำหนัก',
    align: 'number',
    sortHref: '?sort=weight',
    cell: (row) => <DecimalNumber value={row.weight} places={1} />,
  },
  {
    key: 'score',
    header: 'คะแนน',
    align: 'number',
    sortHref: '?sort=-score',
    sorted: 'ascending',
    cell: (row) =>
      row.score === undefined ? <StatusTag tone="quiet" word="ยังไม่มีผล" /> : <DecimalNumber value={row.score} />,
  },
  { key: 'scale', header: 'บนเกณฑ์', cell: (row) => <RowScale row={row} /> },
];

function RowScale({ row }: { readonly row: SampleRow }) {
  return <ScoreScale points={ladder} unit="ร้อยละ" result={row.score === '62.5' ? row.result : undefined} small />;
}

/** The table in both phone forms, and the heat strip. */
export function GalleryTables() {
  return (
    <section id="tables">
      <h2>ตาราง</h2>
      <DataTable
        caption="ตัวชี้วัดของจังหวัด (เป็นบัตรบนจอเล็ก)"
        columns={columns}
        rows={sampleRows}
        rowKey={(row) => row.code}
        csvHref="/gallery.csv"
        phone="cards"
        filterable
      />
      <DataTable
        caption="ตารางเดียวกัน (เลื่อนข้างบนจอเล็ก)"
        columns={columns.slice(0, 4)}
        rows={sampleRows.slice(0, 2)}
        rowKey={(row) => row.code}
        footer={{ code: 'รวม', name: '', result: '–', weight: '47.5', score: '74.1875' }}
      />
      <HeatStrip
        caption="ความคืบหน้ารายจังหวัด"
        rowHeading="จังหวัด"
        stages={sampleHeatStages}
        rows={sampleHeatRows}
        legend={sampleHeatLegend}
      />
      <Pager page={2} pageCount={4} hrefOf={(page) => `?page=${page}`} />
    </section>
  );
}
