/** How large a table of definitions may be; no source says so, which its page shows. */
export const definitionSettings = {
  rows: 500,
  bytes: 2 * 1024 * 1024,
  /** Of the sheet as it is parsed: what five hundred long definitions take. */
  xmlBytes: 8 * 1024 * 1024,
  assumption: 'ไม่มีเอกสารต้นทางกำหนด จึงรับไฟล์ .xlsx หรือ .csv ไม่เกิน 500 ตัวชี้วัดและ 2 เมกะไบต์',
} as const;
