import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import { assumedDecimals, assumedRuleKinds } from '../common-assumptions.ts';

/** Basic, standard and advanced targets; below the basic target the score is zero: a jump, not a slope. */
export const scale: Framework['scale'] = {
  levels: stated(
    [
      { name: 'ค่าเป้าหมายขั้นต้น', score: '50' },
      { name: 'ค่าเป้าหมายมาตรฐาน', score: '75' },
      { name: 'ค่าเป้าหมายขั้นสูง', score: '100' },
    ],
    'S4',
    'ข้อ ๖.๑ "ค่าเป้าหมายขั้นสูง (๑๐๐ คะแนน) ค่าเป้าหมายมาตรฐาน (๗๕ คะแนน) และค่าเป้าหมายขั้นต้น (๕๐ คะแนน)"',
  ),
  between: stated('linear', 'S4', 'ข้อ ๖.๑ "คิดคะแนนจากการเทียบบัญญัติไตรยางศ์ระหว่างผลการดำเนินงานจริงกับค่าเป้าหมาย ๓ ระดับ"'),
  below: stated('zero', 'S4', 'ข้อ ๖.๑ "จังหวัดที่มีผลการดำเนินงานต่ำกว่าค่าเป้าหมายขั้นต้นจะได้คะแนนศูนย์"'),
  above: assumed('clamp', 'คะแนนสูงสุดที่ระบุคือ 100 จึงไม่ให้เกิน 100 แม้ผลสูงกว่าค่าเป้าหมายขั้นสูง'),
  decimals: assumedDecimals,
  ruleKinds: assumedRuleKinds,
};

/** A missing result takes the bottom of the scale, once its round has closed. */
export const missing: Framework['missing'] = assumed(
  { score: '0', from: 'round-closed' },
  'ร่างกรอบไม่ระบุคะแนนของตัวชี้วัดที่ไม่รายงาน จึงให้คะแนนต่ำสุดของเกณฑ์เมื่อปิดรอบแล้ว ก่อนปิดรอบถือว่ายังไม่มีผล',
);
