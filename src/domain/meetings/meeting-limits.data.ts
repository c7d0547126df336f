/** Longest texts of a meeting, in characters: our own limits, no source states any. */
export const meetingLimits = {
  title: 500,
  purpose: 4000,
  place: 500,
  link: 2000,
  passcode: 100,
  itemTitle: 500,
  speakers: 1000,
  papers: 4000,
  minutes: 20_000,
  reply: 500,
  mostItems: 40,
} as const;

/** How long a meeting is taken to last where its invitation names no end, in minutes; shown as an assumption. */
export const ASSUMED_MINUTES = 180;

/** Said where a meeting has no end. */
export const assumedEndNote = 'หนังสือเชิญไม่ระบุเวลาเลิก ระบบถือว่าใช้เวลา 3 ชั่วโมงเมื่อตรวจนัดที่ชนกันและในนัดของปฏิทิน (ข้อสมมติ)';
