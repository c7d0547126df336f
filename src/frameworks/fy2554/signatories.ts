import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause, stated } from '../cite.ts';
import { assumedDelegation, assumedNoDelegation } from '../common-assumptions.ts';

const table = 'ข้อ 1.4.2 ตารางการลงนามในคำรับรองการปฏิบัติราชการของจังหวัด';

/** The governor signs with a deputy prime minister or minister, the interior minister and the permanent secretary. */
export const signatories: Framework['signatories'] = [
  {
    position: 'ผู้ว่าราชการจังหวัด',
    role: 'governor',
    side: 'province',
    mayDelegate: assumedDelegation,
    source: clause('S2', table),
  },
  {
    position: 'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรี ที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
    role: 'supervising-minister',
    side: 'superior',
    mayDelegate: assumedNoDelegation,
    source: clause('S2', table),
  },
  {
    position: 'รัฐมนตรีว่าการกระทรวงมหาดไทย',
    role: 'interior-minister',
    side: 'superior',
    mayDelegate: assumedNoDelegation,
    source: clause('S2', table),
  },
  {
    position: 'ปลัดกระทรวงมหาดไทย',
    role: 'permanent-secretary',
    side: 'superior',
    mayDelegate: assumedNoDelegation,
    source: clause('S2', table),
  },
];

/** Negotiation by video; none for a province whose indicators are all on the approved list. */
export const negotiation: Framework['negotiation'] = stated(
  {
    skippedWhenAllOnApprovedList: stated(
      true,
      'S2',
      'ข้อ 1.5.1 แผนภาพที่ 2 "ทุกตัวชี้วัด เป็นไปตามรายการตัวชี้วัดที่ อ.ก.พ.ร.ฯ ให้ความเห็นชอบ"',
    ),
    channel: stated('video', 'S2', 'ข้อ 1.5.2 "โดยผ่านระบบวีดิทัศน์ทางไกลของกระทรวงมหาดไทย"'),
    negotiators: assumed([], 'คู่มือบทที่ 1 ไม่ระบุผู้เจรจาฝ่ายจังหวัด'),
  },
  'S2',
  'ข้อ 1.5.1 แผนภาพที่ 2 และข้อ 1.5.2 "27 – 28 กันยายน 2553"',
);
