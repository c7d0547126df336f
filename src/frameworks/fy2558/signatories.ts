import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import { assumedSignatories } from '../common-assumptions.ts';

const held = 'ย่อหน้าที่ ๒ "จัดให้มีการเจรจาความเหมาะสมของตัวชี้วัด ค่าเป้าหมาย น้ำหนัก และเกณฑ์การให้คะแนน"';

/** The letter names no signatories: those of FY2554 are assumed. */
export const signatories: Framework['signatories'] = assumedSignatories;

/** Negotiation is held about November and December; its channel and negotiators are not stated. */
export const negotiation: Framework['negotiation'] = stated(
  {
    skippedWhenAllOnApprovedList: assumed(
      true,
      'หนังสือจังหวัดเชียงใหม่ไม่กล่าวถึงการยกเว้นการเจรจา จึงใช้ตามปีงบประมาณ พ.ศ. 2553 และ 2554: ไม่ต้องเจรจาเมื่อทุกตัวชี้วัดเป็นไปตามรายการที่เห็นชอบ',
    ),
    channel: assumed(null, 'หนังสือจังหวัดเชียงใหม่ไม่ระบุช่องทางการเจรจา'),
    negotiators: assumed([], 'หนังสือจังหวัดเชียงใหม่ไม่ระบุผู้เจรจา'),
  },
  'S1',
  held,
);
