import type { YearPlansRow } from '../../application/plans/read-plans-of-year.ts';
import { planName, planYears } from '../../domain/plans/party-plan.ts';
import { planStatusNames } from '../../domain/plans/plan-moves.ts';
import type { CsvColumn } from './csv-table.ts';

type Row = Pick<YearPlansRow, 'organisationId' | 'name' | 'kind'> & {
  readonly plan: Pick<
    NonNullable<YearPlansRow['plan']>,
    'title' | 'firstYear' | 'lastYear' | 'edition' | 'status' | 'sentAt' | 'answeredAt' | 'reason' | 'file'
  > | null;
};

/**
 * Who has sent which plan, as a table. The caller says how an instant is written: a date for people, an instant for programs.
 */
export function planColumns(when: (instant: string) => string): readonly CsvColumn<Row>[] {
  const instant = (at: string | null | undefined) => (at ? when(at) : null);
  return [
    { heading: 'รหัส', cell: (row) => row.organisationId },
    { heading: 'แผน', cell: (row) => planName(row.kind, row.name) },
    { heading: 'ชื่อแผน', cell: ({ plan }) => plan?.title ?? null },
    { heading: 'ปีที่ครอบคลุม', cell: ({ plan }) => (plan === null ? null : planYears(plan)) },
    { heading: 'ฉบับที่', cell: ({ plan }) => plan?.edition ?? null },
    { heading: 'สถานะ', cell: ({ plan }) => (plan === null ? 'ยังไม่ส่ง' : planStatusNames[plan.status]) },
    { heading: 'ส่งเมื่อ', cell: ({ plan }) => instant(plan?.sentAt) },
    { heading: 'รับ ส่งกลับ หรือถอนเมื่อ', cell: ({ plan }) => instant(plan?.answeredAt) },
    { heading: 'เหตุผล', cell: ({ plan }) => plan?.reason ?? null },
    { heading: 'SHA-256 ของไฟล์', cell: ({ plan }) => plan?.file?.sha256 ?? null },
  ];
}
