/** The state of a mail. A mail being sent is still queued, because its outcome is unknown. */
export const mailStates = ['queued', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/**
 * How the mail server answered: `temporary` may succeed later (a full mailbox, an unreachable server), `permanent` does
 * not.
 */
export type MailFault = 'temporary' | 'permanent';

/** Minutes to wait after each failed attempt; after the last one the mail has failed. */
const mailRetries: Readonly<
  Record<MailFault, { readonly value: readonly number[]; readonly source: { readonly assumption: string } }>
> = {
  temporary: {
    value: [1, 5, 15, 60, 240],
    source: { assumption: 'ลองใหม่โดยเว้นนานขึ้นทุกครั้ง รวมไม่เกินหนึ่งวันทำงาน เพราะวันรุ่งขึ้นมีสรุปฉบับใหม่' },
  },
  permanent: {
    value: [15],
    source: { assumption: 'ผู้รับที่เซิร์ฟเวอร์ปฏิเสธ ลองอีกครั้งเดียว เผื่อการตั้งค่าผิดชั่วคราว' },
  },
};

/** Minutes until the next attempt after `attempts` (at least 1) have failed; null: give up. */
export function minutesToRetry(fault: MailFault, attempts: number): number | null {
  return mailRetries[fault].value[attempts - 1] ?? null;
}

/** A digest is about its day: if it could not be sent within this many hours, it is not sent any more. */
export const digestValidHours = {
  value: 24,
  source: { assumption: 'สรุปประจำวันที่ส่งไม่สำเร็จเกิน 24 ชั่วโมงไม่ส่งอีก เพราะเนื้อหาเก่าแล้ว และมีสรุปฉบับใหม่ในวันทำการถัดไป' },
} as const;
