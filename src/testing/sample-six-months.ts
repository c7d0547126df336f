import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { type AnalysedResult, analysisClause } from '../domain/advice/six-month-analysis.ts';
import { sixMonthsSheet } from '../web/pages/advice/six-months-sheet.ts';
import { shippedFramework } from './shipped-framework.ts';

const framework = shippedFramework(2568);
const clause = analysisClause(framework);
if (clause === null) throw new Error('the year has an analysis of six months');

const result = (code: string, name: string, score: string | null, reasons: readonly string[]): AnalysedResult => ({
  ...{ code, name, unit: 'คนต่อแสนประชากร', weight: '14', value: score === null ? null : '23.7512', score, reasons },
  ...{ lastYear: score === null ? null : '1234567.8912', outlook: 'unknown' },
});
const long = 'อัตราผู้เสียชีวิตจากอุบัติเหตุทางถนนต่อประชากรหนึ่งแสนคนของจังหวัดในรอบปีงบประมาณ';

/** A draft of the year whose analysis is an assumption, with long names, words of several lines and a result that is missing. */
export const sampleSixMonths: PaperSheet = sixMonthsSheet(
  {
    organisation: { id: 'TH-42', name: 'เลย' },
    ...{ fiscalYear: 2568, framework, clause, mayWrite: true },
    analysis: {
      ...{ organisationId: 'TH-42', fiscalYear: 2568, status: 'draft', rowVersion: 1, figures: null },
      summary: 'ผลรอบ 6 เดือนโดยรวมเป็นไปตามเป้าหมาย\nตัวชี้วัดด้านความปลอดภัยทางถนนต้องเร่งรัด',
      words: { '1.2.3-2': 'ขอให้เร่งรัดการแก้ไขจุดเสี่ยง\nและแจ้งแผนในไตรมาสที่ 4' },
      ...{ publishedAt: null, publishedName: null, changedAt: '2025-05-12T02:00:00.000Z', changedName: 'ผู้สาธิต' },
    },
    figures: {
      ...{ total: '81.4', lateDays: 2, implied: { total: '70.43', counted: '6', of: '100' } },
      results: [
        result('1.2.3-2', long, '72.4900', ['ประมาณจาก 6 งวดที่รายงานแล้ว', 'ช่วงที่คาดไม่ถึงคะแนนเต็ม']),
        result('2.1-PMQA', 'การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0', null, []),
      ],
    },
  },
  '2025-05-12T02:00:00.000Z',
);
