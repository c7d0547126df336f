/** What no source says about the database of development indicators; each is shown where it counts. */
export const databaseSettings = {
  /** A value is on time that was entered at most so many days after its period. */
  entryDays: {
    days: 90,
    assumption:
      'หนังสือจังหวัดปทุมธานี ว 7107 ไม่ระบุเวลาที่ต้องลงข้อมูล จึงนับว่าทันเวลาเมื่อลงค่าครั้งแรกภายใน 90 วันหลังสิ้นงวด และไม่นับงวดที่สิ้นสุดก่อนวันกำหนดตัวชี้วัด',
  },
  completeness: {
    assumption:
      'หนังสือจังหวัดปทุมธานี ว 7107 ไม่ระบุวิธีวัดฐานข้อมูล จึงนับค่าที่ลงแล้วเทียบกับค่าที่ควรมีของทุกงวดที่สิ้นสุดแล้ว งวดที่แจ้งว่าไม่มีข้อมูลไม่นับเป็นค่า',
  },
  /** Which committee of a province it is: the last part of its code. */
  committee: {
    code: 'c-database',
    assumption:
      'คำสั่งที่ 8556/2562 แต่งตั้งคณะกรรมการของจังหวัดปทุมธานี จังหวัดอื่นใช้คณะกรรมการที่ลงทะเบียนด้วยรหัสแบบเดียวกับของปทุมธานี จึงให้เลขานุการของคณะนั้นทำแทนสำนักงานจังหวัดได้',
  },
  confirming: {
    assumption:
      'หนังสือจังหวัดปทุมธานี ว 7107 ไม่ระบุผู้ตรวจค่า จึงให้สำนักงานจังหวัดหรือเลขานุการคณะกรรมการที่ไม่ได้เป็นผู้ลงค่านั้นยืนยัน และเผยแพร่เฉพาะค่าที่ยืนยันแล้ว',
  },
  /** The most rows of one import, and those that are saved at once. */
  import: {
    rows: 20_000,
    piece: 500,
    bytes: 6 * 1024 * 1024,
    assumption: 'ไม่มีเอกสารต้นทางกำหนด จึงรับไฟล์ .xlsx หรือ .csv ไม่เกิน 20,000 แถว',
  },
} as const;
