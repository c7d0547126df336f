import type { Framework } from '../domain/framework/framework-schema.ts';
import { assumed, assumption } from './cite.ts';

/** How many decimals a figure is shown with: the printed practice of Thai score tables, stated by no source. */
export const assumedDecimals: Framework['scale']['decimals'] = assumed(
  { indicator: 4, weighted: 4, total: 4 },
  'เอกสารไม่ระบุจำนวนทศนิยม จึงใช้ 4 ตำแหน่งตามตารางคะแนนที่เผยแพร่ คำนวณเต็มความละเอียดและปัดครั้งเดียวเมื่อแสดงผล',
);

/** The rule kinds a year may use when its sources name none. */
export const assumedRuleKinds: Framework['scale']['ruleKinds'] = assumed(
  ['ladder', 'milestones', 'composite', 'formula', 'judgement', 'central'],
  'เอกสารไม่จำกัดวิธีคำนวณของตัวชี้วัด จึงเปิดให้ใช้ได้ทุกแบบที่ระบบรู้จัก',
);

/** Due dates follow the receiver, which is OPDC in Bangkok, and move to the next working day. */
export const assumedDueRule: Framework['dueRule'] = {
  whenDueOnHoliday: assumed(
    'next-working-day',
    'เอกสารไม่ระบุกรณีวันครบกำหนดตรงกับวันหยุด จึงเลื่อนไปวันทำการถัดไปเพื่อไม่ให้จังหวัดเสียเปรียบ',
  ),
  placeThatCounts: assumed('TH-10', 'นับวันหยุดตามที่ตั้งของผู้รับ คือ สำนักงาน ก.พ.ร. กรุงเทพมหานคร เพราะเอกสารไม่ระบุสถานที่'),
  momentThatCounts: assumed('received', 'เอกสารไม่ระบุ จึงถือเวลาที่ผู้รับได้รับตามแนวปฏิบัติปีงบประมาณ พ.ศ. 2554'),
};

/** Who signs, where the sources of the year do not say: as in FY2554. */
export const assumedSignatories: Framework['signatories'] = [
  {
    position: 'ผู้ว่าราชการจังหวัด',
    side: 'province',
    mayDelegate: true,
    source: assumption('เอกสารของปีนี้ไม่ระบุผู้ลงนาม จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2'),
  },
  {
    position: 'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรี ที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
    side: 'superior',
    mayDelegate: false,
    source: assumption('เอกสารของปีนี้ไม่ระบุผู้ลงนาม จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2'),
  },
  {
    position: 'รัฐมนตรีว่าการกระทรวงมหาดไทย',
    side: 'superior',
    mayDelegate: false,
    source: assumption('เอกสารของปีนี้ไม่ระบุผู้ลงนาม จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2'),
  },
  {
    position: 'ปลัดกระทรวงมหาดไทย',
    side: 'superior',
    mayDelegate: false,
    source: assumption('เอกสารของปีนี้ไม่ระบุผู้ลงนาม จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2'),
  },
];
