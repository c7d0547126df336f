import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, assumption, clause, stated } from '../cite.ts';

const unnamed = assumption(
  'หนังสือจังหวัดปทุมธานีกล่าวถึงเฉพาะองค์ประกอบที่ 3 และ 4 ไม่ระบุว่ามีกี่องค์ประกอบ จึงกำหนดให้มี 5 องค์ประกอบ และใช้ชื่อองค์ประกอบนี้ ตามแนวปฏิบัติในช่วงนั้น',
);
const openWeight = 'หนังสือจังหวัดปทุมธานีไม่ระบุน้ำหนัก จึงให้แต่ละจังหวัดกำหนด';
const third = 'ข้อ ๒ "เพื่อดำเนินงานตามตัวชี้วัดการพัฒนาระดับจังหวัดในองค์ประกอบที่ ๓"';
const fourth = 'ข้อ ๓ "ตัวชี้วัดการพัฒนาวัฒนธรรมในองค์ประกอบที่ ๔" และสิ่งที่ส่งมาด้วย ๖ "แบบข้อเสนอการพัฒนานวัตกรรม"';
const misprint =
  'เนื้อความข้อ ๓ ในสำเนาที่ได้มาเขียนว่า "การพัฒนาวัฒนธรรม" ขณะที่สิ่งที่ส่งมาด้วย ๖ เขียนว่า "การพัฒนานวัตกรรม" จึงใช้ตามสิ่งที่ส่งมาด้วย';
const everyProvince = 'หนังสือมาจากจังหวัดเดียวและไม่กล่าวถึงข้อยกเว้น จึงใช้กับทุกจังหวัด';
const englishName = ' ชื่อภาษาอังกฤษไม่อยู่ในหนังสือ เป็นข้อสมมติตามแนวปฏิบัติในช่วงนั้น';
const noRuleKind = 'หนังสือจังหวัดปทุมธานีไม่ระบุวิธีคำนวณ';

/** Five components; the letter mentions only the third and the fourth. */
export const components: Framework['components'] = [
  {
    code: '1',
    name: 'การประเมินประสิทธิภาพตามภารกิจหลัก',
    englishName: 'Function Base',
    source: unnamed,
    weight: assumed(null, openWeight),
  },
  {
    code: '2',
    name: 'การประเมินประสิทธิภาพตามยุทธศาสตร์และนโยบาย',
    englishName: 'Agenda Base',
    source: unnamed,
    weight: assumed(null, openWeight),
  },
  {
    code: '3',
    name: 'ตัวชี้วัดการพัฒนาระดับจังหวัด',
    englishName: 'Area Base',
    source: clause('S3', third + englishName),
    weight: assumed(null, openWeight),
    slots: [
      {
        code: '3-DATABASE',
        name: 'ฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
        source: clause('S3', 'ข้อ ๒ และสิ่งที่ส่งมาด้วย ๕ "รายละเอียดตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด"'),
        joint: false,
        applicability: assumed({ kind: 'all' }, everyProvince),
        ruleKind: assumed(null, noRuleKind),
        suppliedBy: stated('province', 'S3', 'ข้อ ๒ "ให้ดำเนินการจัดทำฐานข้อมูลจังหวัดตามสิ่งที่ส่งมาด้วย ๕"'),
        figureFrom: assumed(
          'development-indicators',
          'หนังสือจังหวัดปทุมธานีไม่ระบุสิ่งที่วัด จึงเสนอความครบถ้วนของฐานข้อมูลที่จังหวัดจัดทำ (ร้อยละ) เป็นค่าที่นำมากรอกได้',
        ),
      },
    ],
  },
  {
    code: '4',
    name: 'การพัฒนานวัตกรรม',
    note: misprint,
    englishName: 'Innovation Base',
    source: clause('S3', fourth + englishName),
    weight: assumed(null, openWeight),
    slots: [
      {
        code: '4-INNOVATION',
        name: 'การพัฒนานวัตกรรม',
        source: clause('S3', fourth),
        joint: false,
        applicability: assumed({ kind: 'all' }, everyProvince),
        ruleKind: assumed(null, noRuleKind),
        suppliedBy: stated(
          'province',
          'S3',
          'ข้อ ๓ "มอบหมายให้สำนักงานพาณิชย์จังหวัดปทุมธานี และสำนักงานสาธารณสุขจังหวัดปทุมธานี รับผิดชอบตัวชี้วัด"',
        ),
        figureFrom: assumed(
          'innovation',
          'หนังสือจังหวัดปทุมธานีไม่ระบุวิธีประเมินข้อเสนอ จึงเสนอขั้นที่ข้อเสนอนวัตกรรมของจังหวัดทำได้เป็นค่าที่นำมากรอกได้',
        ),
        note: misprint,
      },
    ],
  },
  {
    code: '5',
    name: 'การประเมินศักยภาพในการดำเนินงาน',
    englishName: 'Potential Base',
    source: unnamed,
    weight: assumed(null, openWeight),
  },
];
