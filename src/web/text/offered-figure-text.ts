/** Wording of a figure that is taken from what the province keeps in the product. */
export const offeredFigureText = {
  counted: 'วิธีนับ',
  take: 'นำค่านี้มากรอก',
  hint: 'เติมในช่องผลโดยยังไม่บันทึก ตรวจแล้วแก้ไขได้',
  taken: 'เติมค่าแล้ว ยังไม่บันทึก',
  next: 'ตรวจค่าในช่องผล แล้วบันทึกหรือส่ง',
} as const;
