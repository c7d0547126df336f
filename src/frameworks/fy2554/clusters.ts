import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import { assumedClusterHead } from '../common-assumptions.ts';

/** Clusters make agreements, and their results count in dimension 1 of their provinces (manual, chart 2). */
export const clusters: NonNullable<Framework['clusters']> = {
  era: assumed(2552, 'คู่มือไม่ระบุรายชื่อกลุ่มจังหวัด จึงใช้การจัดกลุ่มจังหวัดที่มีผลในช่วงนั้น คือ พ.ศ. 2552'),
  actsFor: assumedClusterHead,
  countIn: stated(
    ['1'],
    'S2',
    'ข้อ 1.5.1 แผนภาพที่ 2 "ระดับความสำเร็จในการบรรลุเป้าหมายตามแผนปฏิบัติราชการกลุ่มจังหวัดและจังหวัด" ในมิติที่ 1',
  ),
};
