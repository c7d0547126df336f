/** A figure that no source states, with its reason: shown to users beside its effect. */
interface Assumed<Value> {
  readonly value: Value;
  readonly source: { readonly assumption: string };
}

interface ReminderSchedule {
  /** Working days before the due day on which a reminder is sent, farthest first. */
  readonly before: Assumed<readonly number[]>;
  /** After the due day: every working day for this many, then one each `lateEvery` working days. */
  readonly lateDaily: Assumed<number>;
  readonly lateEvery: Assumed<number>;
  /** After this many working days nobody is reminded any more: people have to settle the matter. */
  readonly lateLast: Assumed<number>;
}

/** When people are reminded of a due day. */
export const reminderSchedule: ReminderSchedule = {
  before: {
    value: [15, 7, 3, 1],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุการเตือน หนังสือราชการมักแจ้งล่วงหน้าเพียง 3–5 วันทำการ จึงเตือนก่อนครบกำหนด 15, 7, 3 และ 1 วันทำการ และในวันครบกำหนด',
    },
  },
  lateDaily: {
    value: 5,
    source: {
      assumption: 'เมื่อเลยกำหนด เตือนทุกวันทำการใน 5 วันทำการแรก เพราะรายงานรอบ 12 เดือนของปี 2554 ถูกปรับลดคะแนนทุกวันทำการ',
    },
  },
  lateEvery: {
    value: 5,
    source: { assumption: 'หลังจากนั้นเตือนทุก 5 วันทำการ (ราวสัปดาห์ละครั้ง) เพื่อไม่ให้ผู้รับเลิกอ่าน' },
  },
  lateLast: {
    value: 240,
    source: { assumption: 'เลยกำหนดเกิน 240 วันทำการ (ราวหนึ่งปี) ไม่เตือนอีก เพราะปีนั้นปิดไปแล้ว' },
  },
};
