import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedClusterHead } from '../common-assumptions.ts';

/** Clusters make agreements; that their results count in dimension 1 of their provinces is inferred from chart 2. */
export const clusters: NonNullable<Framework['clusters']> = {
  era: assumed(2552, 'คู่มือไม่ระบุรายชื่อกลุ่มจังหวัด จึงใช้การจัดกลุ่มจังหวัดที่มีผลในช่วงนั้น คือ พ.ศ. 2552'),
  actsFor: assumedClusterHead,
  countIn: assumed(
    ['1'],
    'แผนภาพที่ 2 กล่าวถึงรายการตัวชี้วัด "ระดับความสำเร็จในการบรรลุเป้าหมายตามแผนปฏิบัติราชการกลุ่มจังหวัดและจังหวัด" ในมิติที่ 1 แต่ไม่ระบุว่าผลของกลุ่มจังหวัดนับให้จังหวัดสมาชิก จึงอนุมานว่านับในมิติที่ 1',
  ),
};
