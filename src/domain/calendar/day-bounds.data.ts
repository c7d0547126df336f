/**
 * How far a day that binds others may lie from the day it rests on, in calendar days. No source states a limit; a day
 * beyond it is more likely mistyped than meant.
 */
export const dayBounds = {
  /** A due day typed for a round: after the round's period has ended. */
  dueAfterPeriod: 180,
  /** An extension of one party: after the day that the round is due. */
  extensionAfterDue: 180,
  /** An outage: from its first to its last day. */
  outageLength: 31,
  /** The day to which an outage moves what was due: after its last day. */
  outageMoves: 31,
  /** The last day on which a round takes anything: after the last due day. */
  closingAfterDue: 366,
} as const;

/** Why there are bounds, in Thai. */
export const dayBoundsSource = {
  assumption: 'เอกสารต้นทางไม่กำหนดขอบเขตของวัน จึงกำหนดไว้กันวันที่พิมพ์ผิด เพราะวันที่ผิดเปลี่ยนการนับวันของหน่วยงานที่เกี่ยวข้อง',
} as const;
