/** The agenda of a body's made-up meeting, in the usual order of Thai meetings, with what its minutes say. */
export const demoAgenda: readonly { readonly title: string; readonly minutes: string }[] = [
  { title: 'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ', minutes: 'ที่ประชุมรับทราบ' },
  { title: 'รับรองรายงานการประชุม', minutes: 'การประชุมครั้งแรกของปี ไม่มีรายงานการประชุมให้รับรอง' },
  { title: 'เรื่องเพื่อพิจารณา:', minutes: 'ที่ประชุมพิจารณาแล้วเห็นชอบตามที่เสนอ' },
  { title: 'เรื่องอื่น ๆ', minutes: 'ไม่มี' },
];

/** The item at which the body decides. */
export const demoDecidedAt = 3;
