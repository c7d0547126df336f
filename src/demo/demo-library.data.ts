import type { DocumentKind } from '../domain/library/year-document.ts';

/** A made-up document of a year's library, by the name that a source gives it. */
export interface DemoDocument {
  readonly fiscalYear: number;
  readonly kind: DocumentKind;
  readonly title: string;
  /** For the page of the file, whose typefaces have no Thai letters. */
  readonly english: string;
  readonly publishedAt: string;
}

const briefed = '2010-09-02T03:00:00.000Z';
const presented = '2024-04-30T05:00:00.000Z';

/**
 * What the manual of FY2554 and the letter of FY2568 name: the manual with its first chapter and the forms of its ข้อ 1.5.2;
 * the letter's enclosure, the guideline that its event explains and the report through the e-SAR (ข้อ ๓). The files are none
 * of theirs, and say so.
 */
export const demoDocuments: readonly DemoDocument[] = [
  {
    ...{ fiscalYear: 2554, kind: 'guideline', english: 'Guideline for agreements', publishedAt: briefed },
    title: 'แนวทางการจัดทำคำรับรองการปฏิบัติราชการของกลุ่มจังหวัดและจังหวัด ประจำปีงบประมาณ พ.ศ. 2554',
  },
  {
    ...{ fiscalYear: 2554, kind: 'manual', english: 'Manual of the evaluation', publishedAt: briefed },
    title: 'คู่มือการประเมินผลการปฏิบัติราชการตามคำรับรองการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2554',
  },
  {
    ...{ fiscalYear: 2554, kind: 'form', english: 'Form: KPI template', publishedAt: briefed },
    title: 'แบบรายละเอียดตัวชี้วัด (KPI Template)',
  },
  {
    ...{ fiscalYear: 2554, kind: 'form', english: 'Form: self assessment report', publishedAt: briefed },
    title: 'แบบรายงานการประเมินผลตนเอง (Self Assessment Report)',
  },
  {
    ...{ fiscalYear: 2568, kind: 'guideline', english: 'Guideline for the evaluation', publishedAt: presented },
    title: 'แนวทางการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2568',
  },
  {
    ...{ fiscalYear: 2568, kind: 'other', english: 'Draft framework, enclosure 1', publishedAt: presented },
    title: '(ร่าง) กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568',
  },
  {
    ...{ fiscalYear: 2568, kind: 'form', english: 'Form: report in the e-SAR', publishedAt: presented },
    title: 'แบบรายงานผลการดำเนินงานผ่านระบบการรายงานผลการประเมินส่วนราชการ (e-SAR)',
  },
];
