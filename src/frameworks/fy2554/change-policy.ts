import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause, stated } from '../cite.ts';

const row = 'ข้อ 1.5.2 "31 มีนาคม 2554 ... สิ้นสุดการขอรับการขอเปลี่ยนแปลงตัวชี้วัด น้ำหนัก และเกณฑ์การให้คะแนนตัวชี้วัด"';

/** One window until 31 March 2554, on two grounds. */
export const changePolicy: Framework['changePolicy'] = stated(
  {
    changeable: stated(['indicator', 'weight', 'criteria'], 'S2', row),
    windows: [
      {
        code: 'change',
        round: null,
        from: null,
        until: '2011-03-31',
        what: 'request-received',
        source: clause('S2', row),
      },
    ],
    afterDeadline: stated('refused', 'S2', row),
    grounds: [
      {
        code: 'outside-factor',
        name: 'ได้รับผลกระทบจากปัจจัยภายนอกที่ไม่สามารถควบคุมได้',
        source: clause('S2', 'ข้อ 1.5.2 "ในกรณีที่ (1)"'),
      },
      {
        code: 'budget',
        name: 'ไม่ได้รับจัดสรรงบประมาณหรือได้รับจัดสรรไม่เพียงพอ และไม่สามารถโอนเปลี่ยนแปลงรายการงบประมาณ',
        source: clause(
          'S2',
          'ข้อ 1.5.2 "(2) กรณีไม่ได้รับจัดสรรงบประมาณหรือได้รับจัดสรรไม่เพียงพอ และไม่สามารถโอนเปลี่ยนแปลงรายการงบประมาณ"',
        ),
      },
    ],
    guards: [],
    cancelledWeight: assumed(null, 'คู่มือบทที่ 1 ไม่ระบุการจัดการน้ำหนักของตัวชี้วัดที่ยกเลิก'),
    decidedBy: assumed(
      'คณะกรรมการกำกับการจัดทำข้อตกลงและการประเมินผล (ก.พ.ร.)',
      'คู่มือบทที่ 1 ไม่ระบุผู้พิจารณาคำขอเปลี่ยนแปลง แต่ข้อ 1.4.1 ให้คณะกรรมการกำกับฯ "แก้ไขปัญหาเกี่ยวกับการจัดทำข้อตกลงและประเมินผล" จึงถือว่าเป็นผู้พิจารณา',
    ),
    mustAttend: assumed([], 'คู่มือบทที่ 1 ไม่ระบุองค์ประชุม'),
    onward: assumed(null, 'คู่มือบทที่ 1 ไม่ระบุการเสนอต่อ'),
    notifies: assumed(null, 'คู่มือบทที่ 1 ไม่ระบุผู้แจ้งผล'),
  },
  'S2',
  row,
);
