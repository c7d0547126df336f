import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumption, clause } from '../cite.ts';

const noBodyNamed =
  'หนังสือจังหวัดปทุมธานีไม่ระบุคณะกรรมการที่ให้ความเห็นชอบ จึงใช้ อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการเดียวกัน ตามร่างกรอบปีงบประมาณ พ.ศ. 2568';

/**
 * The committee that the provincial order appoints, of which the letter names its two secretaries and no other member; and the
 * subcommission of the measure, which is assumed.
 */
export const bodies: NonNullable<Framework['bodies']> = [
  {
    code: 'provincial-database-committee',
    name: 'คณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
    duties: ['ดำเนินงานตามตัวชี้วัดการพัฒนาระดับจังหวัดในองค์ประกอบที่ 3', 'จัดทำฐานข้อมูลจังหวัด'],
    members: ['สถิติจังหวัด (เลขานุการ)', 'หัวหน้าสำนักงานจังหวัด (เลขานุการ)'],
    source: clause('S3', 'ข้อ ๒ "โดยมีสถิติจังหวัดปทุมธานี และหัวหน้าสำนักงานจังหวัดปทุมธานี เป็นเลขานุการ"'),
    note: 'หนังสือจังหวัดปทุมธานีไม่ระบุกรรมการอื่น รายชื่ออยู่ในสำเนาคำสั่งที่ไม่มีในเอกสารที่ได้มา',
  },
  {
    code: 'subcommission-assessment',
    name: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
    organisation: 'committee.subcommission',
    duties: ['ให้ความเห็นชอบรายการตัวชี้วัดและรายละเอียดตัวชี้วัดของจังหวัด'],
    decides: [
      { subject: 'framework', source: assumption(noBodyNamed) },
      { subject: 'catalogue-edition', source: assumption(noBodyNamed) },
      { subject: 'indicator-details', source: assumption(noBodyNamed) },
      { subject: 'results', source: assumption(noBodyNamed) },
    ],
    source: assumption(noBodyNamed),
  },
];
