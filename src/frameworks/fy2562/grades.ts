import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';

/** The letter states no grades: the four levels of that time's practice are assumed. */
export const grades: Framework['grades'] = assumed(
  {
    decimals: 2,
    bands: [
      { code: 'quality', name: 'คุณภาพ', from: '90.00', to: '100.00' },
      { code: 'advanced-standard', name: 'มาตรฐานขั้นสูง', from: '75.00', to: '89.99' },
      { code: 'basic-standard', name: 'มาตรฐานขั้นต้น', from: '60.00', to: '74.99' },
      { code: 'improve', name: 'ต้องปรับปรุง', from: '0.00', to: '59.99' },
    ],
  },
  'หนังสือจังหวัดปทุมธานีไม่ระบุเกณฑ์ระดับผลการประเมิน จึงใช้ 4 ระดับตามแนวปฏิบัติในช่วงนั้น (90, 75 และ 60 คะแนนขึ้นไป)',
);

/** The letter does not say where results go. */
export const resultsTo: Framework['resultsTo'] = assumed([], 'หนังสือจังหวัดปทุมธานีไม่กล่าวถึงการแจ้งผลการประเมิน');
