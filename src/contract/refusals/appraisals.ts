import type { AppraisalRefusalFacts } from '../../domain/refusals/appraisals.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the appraisal of governors. */
export const appraisalRefusals: Wordings<AppraisalRefusalFacts> = {
  'appraisal-not-in-year': {
    status: 404,
    example: { year: 2554 },
    sentence: ({ year }) =>
      `เอกสารของปีงบประมาณ พ.ศ. ${year} ไม่ระบุการนำผลไปประเมินผู้ว่าราชการจังหวัด จึงไม่มีหน้านี้ของปีดังกล่าว — เปิดปีที่กรอบระบุไว้ เช่น ปีงบประมาณ พ.ศ. 2568`,
  },
};
