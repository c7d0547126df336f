/** A calendar year whose list holds fewer national days than this is not whole. Assumption: since 2551 every year has more. */
export const leastNationalHolidays = {
  value: 10,
  source: {
    assumption:
      'ไม่มีเอกสารกำหนดจำนวนวันหยุดราชการต่อปี ตั้งแต่ พ.ศ. 2551 ทุกปีมีมากกว่า 10 วัน จึงใช้จำนวนนี้ตรวจว่าตารางของปีครบ ไม่ใช่เพียงบางวัน',
  },
} as const;
