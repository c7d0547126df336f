import { type LetterStatus, letterStatusNames } from './letter-moves.ts';

/** How many of a letter's recipients it reached, by inboxes and by hand, and what they did with it. */
export interface SentCounts {
  readonly status: LetterStatus;
  readonly recipients: number;
  readonly sent: number;
  readonly handed: number;
  readonly opened: number;
  readonly acknowledged: number;
}

/** Whether an issued letter is on its way to anybody. */
export function isSent({ status, sent, handed }: Pick<SentCounts, 'status' | 'sent' | 'handed'>): boolean {
  return status === 'issued' && sent + handed > 0;
}

/** The status of a letter as a list and its own page say it: an issued one with how far it has come. */
export function sentWords(counts: SentCounts): string {
  const { status, recipients, sent, handed, opened, acknowledged } = counts;
  if (status !== 'issued' || recipients === 0) return letterStatusNames[status];
  if (!isSent(counts)) return 'ออกเลขแล้ว ยังไม่ส่ง';
  const byHand = handed === 0 ? '' : ` ส่งนอกระบบ ${handed} ราย`;
  const inside = sent === 0 ? '' : ` ส่งแล้ว ${sent} ราย เปิดอ่าน ${opened} ลงรับ ${acknowledged}`;
  return `${inside}${byHand}`.trim();
}
