import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import { assumedSignatories } from '../common-assumptions.ts';

/** The letter names no signatories: those of FY2554 are assumed. */
export const signatories: Framework['signatories'] = assumedSignatories;

/**
 * The governor or the assigned deputy negotiates; a province that has all indicators on the list and wants no
 * negotiation confirms instead.
 */
export const negotiation: Framework['negotiation'] = stated(
  {
    skippedWhenAllOnApprovedList: stated(
      true,
      'S0',
      'ย่อหน้าที่ 2 "สำหรับจังหวัดที่เสนอตัวชี้วัดและเกณฑ์การให้คะแนนสอดคล้องกับรายการตัวชี้วัดข้างต้นและไม่ต้องการเจรจา ... ให้จังหวัดยืนยันก่อนลงนาม"',
    ),
    channel: assumed(null, 'หนังสือ ว 26 ไม่ระบุช่องทางการเจรจา กำหนดการอยู่ในสิ่งที่ส่งมาด้วย 1 ซึ่งไม่มี'),
    negotiators: stated(
      ['ผู้ว่าราชการจังหวัด', 'รองผู้ว่าราชการจังหวัดที่ได้รับมอบหมาย'],
      'S0',
      'ย่อหน้าที่ 2 "ผู้ว่าราชการจังหวัดหรือรองผู้ว่าราชการจังหวัดที่ได้รับมอบหมายเป็นผู้เจรจา"',
    ),
  },
  'S0',
  'ย่อหน้าที่ 2',
);
