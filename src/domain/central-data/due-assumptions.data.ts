/** From which day of the calendar a table's due day is taken, and what about it no source says. */
export const dueAssumptions = {
  survey: 'ปฏิทินของปีระบุช่วงสำรวจ ไม่ระบุวันส่งข้อมูลของหน่วยงานกลาง จึงใช้วันสุดท้ายของช่วงสำรวจ',
  report: 'เอกสารต้นทางไม่ระบุวันส่งข้อมูลของหน่วยงานกลาง จึงใช้วันครบกำหนดรายงานของรอบ',
} as const;
