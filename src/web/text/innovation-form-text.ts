/** Wording of the blank form of an innovation proposal. */
export const innovationFormText = {
  title: 'แบบข้อเสนอการพัฒนานวัตกรรม',
  print: 'แบบข้อเสนอเปล่าสำหรับพิมพ์',
  call: 'เรื่องที่เปิดรับ',
  sendTo: 'ส่งให้',
  office: 'สำนักงานจังหวัด',
  scale: 'คะแนนแต่ละข้อ',
  content: 'สาระของข้อเสนอ',
  agency: 'หน่วยงานที่เสนอ',
  contact: 'ผู้ประสานงานและโทรศัพท์',
  formSource: 'ที่มาของแบบ',
  proposer: 'หัวหน้าหน่วยงานที่เสนอ',
  position: 'ตำแหน่ง',
  date: 'วันที่',
} as const;
