/** When a figure is questioned although its indicator states no limit of its own. */
export const unstatedJump = {
  /** This many times larger or smaller. */
  value: '10',
  source: {
    assumption:
      'ไม่มีเอกสารใดระบุเกณฑ์ จึงสมมติว่าตัวเลขที่ต่างจากรอบก่อนหรือปีก่อนเกิน 10 เท่าควรถามซ้ำ เพราะมักเกิดจากกรอกผิดหน่วย (บาท พันบาท ล้านบาท)',
  },
} as const;
