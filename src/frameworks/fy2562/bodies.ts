import type { Framework } from '../../domain/framework/framework-schema.ts';
import { clause } from '../cite.ts';

/** The committee that the provincial order appoints; the letter names its two secretaries and no other member. */
export const bodies: NonNullable<Framework['bodies']> = [
  {
    code: 'provincial-database-committee',
    name: 'คณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
    duties: ['ดำเนินงานตามตัวชี้วัดการพัฒนาระดับจังหวัดในองค์ประกอบที่ 3', 'จัดทำฐานข้อมูลจังหวัด'],
    members: ['สถิติจังหวัด (เลขานุการ)', 'หัวหน้าสำนักงานจังหวัด (เลขานุการ)'],
    source: clause('S3', 'ข้อ ๒ "โดยมีสถิติจังหวัดปทุมธานี และหัวหน้าสำนักงานจังหวัดปทุมธานี เป็นเลขานุการ"'),
    note: 'หนังสือจังหวัดปทุมธานีไม่ระบุกรรมการอื่น รายชื่ออยู่ในสำเนาคำสั่งที่ไม่มีในเอกสารที่ได้มา',
  },
];
