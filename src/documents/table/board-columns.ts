import type { BoardRow } from '../../application/national/board-row.ts';
import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import { reportStatusNames } from '../../domain/reporting/report-moves.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import type { CsvColumn } from './csv-table.ts';

/** A row of the national board, with statuses as codes. */
type Row = Omit<BoardRow, 'agreementStatus' | 'reportStatus'> & {
  readonly agreementStatus: string | null;
  readonly reportStatus: string | null;
};

/** The Thai name of a code, or the code itself if it has no name. */
const named = (names: Readonly<Record<string, string>>, code: string | null) =>
  code === null ? null : (rowIn(names, code) ?? code);

const agreementStatusOf = ({ agreementStatus }: Row, inWords: (sentence: string) => string) => {
  const name = named(agreementStatusNames, agreementStatus);
  return name === null ? null : inWords(name);
};

/**
 * The national board as a table: Thai headings, statuses by name, scores as decimals. The caller says how the arrival
 * of a report and a grade are written, a date and a name for people, an instant and a code for programs, and in which year's
 * words an agreement is spoken of.
 */
export function boardColumns(
  sent: CsvColumn<Row>,
  gradeOf: (code: string | null) => string | null,
  inWords: (sentence: string) => string,
): readonly CsvColumn<Row>[] {
  return [
    { heading: 'รหัสจังหวัด', cell: (row) => row.organisationId },
    { heading: 'จังหวัด', cell: (row) => row.name },
    { heading: 'เขตตรวจราชการ', cell: (row) => row.inspectionZone },
    { heading: 'กลุ่มจังหวัด', cell: (row) => row.clusterName },
    { heading: inWords('สถานะคำรับรองฯ'), cell: (row) => agreementStatusOf(row, inWords) },
    { heading: 'สถานะรายงาน', cell: (row) => named(reportStatusNames, row.reportStatus) },
    sent,
    { heading: 'คะแนนประเมินตนเอง', cell: (row) => row.self },
    { heading: 'ระดับของคะแนนประเมินตนเอง', cell: (row) => gradeOf(row.selfGrade) },
    { heading: 'น้ำหนักที่นับในคะแนนประเมินตนเอง', cell: (row) => row.weight?.counted ?? null },
    { heading: 'น้ำหนักของรอบ', cell: (row) => row.weight?.of ?? null },
    { heading: 'คะแนนประเมิน', cell: (row) => row.assessed },
    { heading: 'ระดับของคะแนนประเมิน', cell: (row) => gradeOf(row.grade) },
    { heading: 'ประเมินแล้ว (ตัวชี้วัด)', cell: (row) => row.assessedSoFar?.count ?? null },
    { heading: 'รายงานแล้ว (ตัวชี้วัด)', cell: (row) => row.reported },
    { heading: 'ทั้งหมด (ตัวชี้วัด)', cell: (row) => row.expected },
  ];
}
