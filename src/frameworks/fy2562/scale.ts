import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed } from '../cite.ts';
import { assumedDecimals, assumedRuleKinds } from '../common-assumptions.ts';

const asLater = 'หนังสือจังหวัดปทุมธานีไม่ระบุเกณฑ์การให้คะแนน จึงใช้ตามกรอบปีงบประมาณ พ.ศ. 2568';

/** The letter states no scale: 50/75/100 is assumed. */
export const scale: Framework['scale'] = {
  levels: assumed(
    [
      { name: 'ค่าเป้าหมายขั้นต้น', score: '50' },
      { name: 'ค่าเป้าหมายมาตรฐาน', score: '75' },
      { name: 'ค่าเป้าหมายขั้นสูง', score: '100' },
    ],
    asLater,
  ),
  between: assumed('linear', asLater),
  below: assumed('zero', asLater),
  above: assumed('clamp', asLater),
  decimals: assumedDecimals,
  ruleKinds: assumedRuleKinds,
};

/** A missing result takes the bottom of the scale, once its round has closed. */
export const missing: Framework['missing'] = assumed(
  { score: '0', from: 'round-closed' },
  'หนังสือจังหวัดปทุมธานีไม่ระบุคะแนนของตัวชี้วัดที่ไม่รายงาน จึงให้คะแนนต่ำสุดของเกณฑ์เมื่อปิดรอบแล้ว ก่อนปิดรอบถือว่ายังไม่มีผล',
);
