/** When a figure is asked about although its indicator states no limit of its own. */
export const unstatedJump = {
  /** So many times as large, or so many times smaller. */
  value: '10',
  source: {
    assumption:
      'ไม่มีเอกสารใดระบุเกณฑ์ จึงสมมติว่าตัวเลขที่ต่างจากรอบก่อนหรือปีก่อนเกิน 10 เท่าควรถามซ้ำ เพราะมักเกิดจากใส่ผิดหน่วย (บาท พันบาท ล้านบาท)',
  },
} as const;
