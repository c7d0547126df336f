import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedClusterHead } from '../common-assumptions.ts';

/** Clusters make agreements; where they count is assumed as in FY2554. */
export const clusters: NonNullable<Framework['clusters']> = {
  era: assumed(2552, 'หนังสือ ว 26 ไม่ระบุรายชื่อกลุ่มจังหวัด จึงใช้การจัดกลุ่มจังหวัดที่มีผลในช่วงนั้น คือ พ.ศ. 2552'),
  actsFor: assumedClusterHead,
  countIn: assumed(['1'], 'หนังสือ ว 26 ไม่ระบุว่าตัวชี้วัดของกลุ่มจังหวัดนับในมิติใด จึงนับในมิติที่ 1 ตามคู่มือปีงบประมาณ พ.ศ. 2554'),
};
