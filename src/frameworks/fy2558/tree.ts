import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause } from '../cite.ts';

const dimensions = clause('S1', 'ย่อหน้าที่ ๑ "ในมิติภายนอกและมิติภายใน ประจำปีงบประมาณ พ.ศ.๒๕๕๘"');
const openWeight = 'หนังสือจังหวัดเชียงใหม่ไม่ระบุน้ำหนัก จึงให้คำรับรองแต่ละจังหวัดกำหนด';

/** An outer and an inner dimension; the codes are ours, no weight is stated. */
export const components: Framework['components'] = [
  { code: '1', name: 'มิติภายนอก', source: dimensions, weight: assumed(null, openWeight) },
  { code: '2', name: 'มิติภายใน', source: dimensions, weight: assumed(null, openWeight) },
];
