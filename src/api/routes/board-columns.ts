import type { ApiBoardRow, listProvincesRoute } from '../../contract/api/national.ts';
import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import { reportStatusNames } from '../../domain/reporting/report-moves.ts';
import type { CsvColumn } from '../csv.ts';
import type { OutputOf } from '../serve-route.ts';

/** A code as it reads in Thai, or the code itself where it has no name. */
const named = (names: Readonly<Record<string, string>>, code: string | null) =>
  code === null ? null : (names[code] ?? code);

export const provinceColumns: readonly CsvColumn<OutputOf<typeof listProvincesRoute>['provinces'][number]>[] = [
  { heading: 'รหัสจังหวัด', cell: (row) => row.id },
  { heading: 'จังหวัด', cell: (row) => row.name },
  { heading: 'อักษรย่อในหนังสือ', cell: (row) => row.letterCode },
];

/** The national table as a spreadsheet reads it: Thai headings, statuses by name, scores as decimals. */
export const boardColumns: readonly CsvColumn<ApiBoardRow>[] = [
  { heading: 'รหัสจังหวัด', cell: (row) => row.organisationId },
  { heading: 'จังหวัด', cell: (row) => row.name },
  { heading: 'เขตตรวจราชการ', cell: (row) => row.inspectionZone },
  { heading: 'กลุ่มจังหวัด', cell: (row) => row.clusterName },
  { heading: 'สถานะคำรับรองฯ', cell: (row) => named(agreementStatusNames, row.agreementStatus) },
  { heading: 'สถานะรายงาน', cell: (row) => named(reportStatusNames, row.reportStatus) },
  { heading: 'ส่งเมื่อ (UTC)', cell: (row) => row.submittedAt },
  { heading: 'คะแนนประเมินตนเอง', cell: (row) => row.self },
  { heading: 'คะแนนประเมิน', cell: (row) => row.assessed },
  { heading: 'ระดับ', cell: (row) => row.grade },
  { heading: 'รายงานแล้ว (ตัวชี้วัด)', cell: (row) => row.reported },
  { heading: 'ทั้งหมด (ตัวชี้วัด)', cell: (row) => row.expected },
];
