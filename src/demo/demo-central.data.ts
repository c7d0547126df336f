import type { CentralTable } from '../domain/central-data/central-table.ts';

/** One version of a table of the demonstration: what it leaves out or says otherwise than the provinces' results. */
export interface DemoCentralVersion extends Pick<CentralTable, 'status' | 'reason'> {
  readonly title: string;
  readonly issuedOn: string;
  readonly savedOn: string;
  /** How many provinces of the end of the list have no figure yet. */
  readonly without: number;
  /** Provinces whose figure was written one tenth too low in this version. */
  readonly lower: readonly string[];
}

export interface DemoCentralTable {
  readonly fiscalYear: number;
  /** The office that owns it, by which its indicator is found in the approved list. */
  readonly ownerId: string;
  readonly versions: readonly DemoCentralVersion[];
}

/** Tables in different states: a survey that is nearly whole, one signed off, one draft, one corrected. All made up. */
export const demoCentral: readonly DemoCentralTable[] = [
  {
    ...{ fiscalYear: 2554, ownerId: 'central.satisfaction' },
    versions: [
      {
        title: 'รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ ปีงบประมาณ พ.ศ. 2554 (ข้อมูลสาธิต)',
        ...{ issuedOn: '2011-09-15', savedOn: '2011-09-16', status: 'draft', reason: '', without: 3, lower: [] },
      },
    ],
  },
  {
    ...{ fiscalYear: 2568, ownerId: 'central.pmqa' },
    versions: [
      {
        title: 'ผลการประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 ปีงบประมาณ พ.ศ. 2568 (ข้อมูลสาธิต)',
        ...{ issuedOn: '2025-09-19', savedOn: '2025-09-22', status: 'signed-off', reason: '', without: 0, lower: [] },
      },
    ],
  },
  {
    ...{ fiscalYear: 2568, ownerId: 'central.dg' },
    versions: [
      {
        title: 'ผลการสำรวจระดับความพร้อมรัฐบาลดิจิทัล ปีงบประมาณ พ.ศ. 2568 (ข้อมูลสาธิต)',
        ...{ issuedOn: '2025-09-26', savedOn: '2025-10-01', status: 'draft', reason: '', without: 12, lower: [] },
      },
    ],
  },
  {
    ...{ fiscalYear: 2568, ownerId: 'central.ita' },
    versions: [
      {
        title: 'ผลการประเมิน ITA แบบวัด EIT ปีงบประมาณ พ.ศ. 2568 (ข้อมูลสาธิต)',
        ...{ issuedOn: '2025-09-12', savedOn: '2025-09-15', status: 'signed-off', reason: '', without: 0 },
        lower: ['TH-42', 'TH-50'],
      },
      {
        title: 'ผลการประเมิน ITA แบบวัด EIT ปีงบประมาณ พ.ศ. 2568 ฉบับปรับปรุง (ข้อมูลสาธิต)',
        ...{ issuedOn: '2025-09-29', savedOn: '2025-10-02', status: 'signed-off', without: 0, lower: [] },
        reason: 'หน่วยงานเจ้าของข้อมูลตรวจพบว่าฉบับเดิมพิมพ์ค่าของจังหวัดเชียงใหม่และจังหวัดเลยคลาดเคลื่อน (ข้อมูลสาธิต)',
      },
    ],
  },
];
