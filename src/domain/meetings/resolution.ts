import type { CivilDate } from '../values/kinds-of-text.ts';

export const decisions = ['approved', 'not-approved', 'noted', 'returned'] as const;
/** What a body decided on a subject. */
export type Decision = (typeof decisions)[number];

export const decisionNames: Readonly<Record<Decision, string>> = {
  approved: 'เห็นชอบ',
  'not-approved': 'ไม่เห็นชอบ',
  noted: 'รับทราบ',
  returned: 'ให้กลับไปพิจารณาใหม่',
};

/** What a body decided at one of its meetings, complete in itself: it reads the same whatever becomes of body and meeting. */
export interface Resolution {
  /** The body's organisation: `committee.oversight`. */
  readonly bodyId: string;
  readonly bodyName: string;
  /** The meeting in the product; null if the body met outside it. */
  readonly meetingId: string | null;
  /** The meeting's number in its body's year: `3/2567`. */
  readonly meetingNumber: string;
  readonly heldOn: CivilDate;
  /** The resolution's own number or place in the minutes: `ระเบียบวาระที่ 3.1`. */
  readonly number: string;
  readonly decided: Decision;
  readonly text: string;
}

/** What readers are told in place of a meeting that was not held in the product. */
export const outsideWords = 'ประชุมนอกระบบ';
