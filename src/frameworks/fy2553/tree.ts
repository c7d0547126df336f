import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, assumption } from '../cite.ts';

const structure = assumption('หนังสือ ว 26 ไม่ระบุโครงสร้าง จึงใช้ 4 มิติตามคู่มือปีงบประมาณ พ.ศ. 2554');
const openWeight = 'หนังสือ ว 26 ไม่ระบุน้ำหนัก จึงให้คำรับรองแต่ละจังหวัดกำหนด';

/** Four dimensions assumed as in FY2554; no weight is stated. */
export const components: Framework['components'] = [
  { code: '1', name: 'มิติด้านประสิทธิผล', source: structure, weight: assumed(null, openWeight) },
  { code: '2', name: 'มิติด้านคุณภาพการให้บริการ', source: structure, weight: assumed(null, openWeight) },
  { code: '3', name: 'มิติด้านประสิทธิภาพของการปฏิบัติราชการ', source: structure, weight: assumed(null, openWeight) },
  { code: '4', name: 'มิติด้านการพัฒนาองค์การ', source: structure, weight: assumed(null, openWeight) },
];
