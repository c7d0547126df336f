/** Wording of who signs by a framework. */
export const signatoryText = {
  signatories: 'ผู้ลงนาม',
  nobody: 'ไม่มีผู้ลงนาม คณะกรรมการให้ความเห็นชอบ',
  mayDelegate: 'มอบหมายผู้อื่นลงนามแทนได้',
  mayNotDelegate: 'ต้องลงนามเอง',
  withoutApproval: 'ลงนามได้เมื่อตกลงกันแล้ว ไม่ต้องมีคณะใดให้ความเห็นชอบก่อน',
  undertakes: 'ข้อตกลงที่ให้คำรับรองฯ',
} as const;
