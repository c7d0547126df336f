/** Wording of who signs by a framework: a framework without signatures names them too, for a version with an agreement. */
export const signatoryText = {
  signatories: 'ผู้ลงนาม',
  mayDelegate: 'มอบหมายผู้อื่นลงนามแทนได้',
  mayNotDelegate: 'ต้องลงนามเอง',
  undertakes: 'ข้อตกลงที่ให้คำรับรองฯ',
} as const;
