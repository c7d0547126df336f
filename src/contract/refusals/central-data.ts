import type { CentralDataRefusalFacts } from '../../domain/refusals/central-data.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about tables of central data. */
export const centralDataRefusals: Wordings<CentralDataRefusalFacts> = {
  'central-province-unknown': {
    status: 422,
    example: { name: 'เชียงไหม่', meant: 'เชียงใหม่' },
    sentence: ({ name, meant }) =>
      name === ''
        ? 'ยังไม่ได้ระบุจังหวัด — พิมพ์ชื่อจังหวัดในช่องแรกของแถว'
        : meant === ''
          ? `ไม่พบจังหวัด “${name}” ในปีนี้ — พิมพ์ชื่อจังหวัดตามที่แสดงในตาราง`
          : `ไม่พบจังหวัด “${name}” — หมายถึง ${meant} หรือไม่ ถ้าใช่ แก้ชื่อเป็น ${meant}`,
  },
  'central-province-twice': {
    status: 422,
    example: { name: 'เลย', first: 3 },
    sentence: ({ name, first }) => `จังหวัด${name}มีแล้วในแถวที่ ${first} — เหลือไว้แถวเดียว`,
  },
  'central-province-bangkok': {
    status: 422,
    sentence: () => 'กรุงเทพมหานครไม่ใช่จังหวัดที่ประเมินตามกรอบนี้ — ลบแถวนี้ออกจากตาราง',
  },
  'central-province-not-applicable': {
    status: 422,
    example: { name: 'เลย' },
    sentence: ({ name }) => `ตัวชี้วัดนี้ไม่ใช้กับจังหวัด${name}ตามรายการตัวชี้วัดของปี — ลบค่าของแถวนี้`,
  },
  'central-figure-fraction': {
    status: 422,
    example: { value: '0.85' },
    sentence: ({ value }) =>
      `ค่า ${value} น้อยมากสำหรับค่าเต็ม 100 อาจเป็นสัดส่วนที่ยังไม่คูณ 100 — แก้เป็นร้อยละ หรือยืนยันว่าหมายถึง ${value} ตามที่พิมพ์`,
  },
  'central-page-too-long': {
    status: 422,
    example: { longest: 40 },
    sentence: ({ longest }) => `ช่องหน้ายาวเกิน ${longest} ตัวอักษร — ระบุเฉพาะเลขหน้าหรือตารางที่`,
  },
  'central-table-faulty': {
    status: 422,
    example: { count: 3 },
    sentence: ({ count }) => `มี ${count} แถวที่รับไม่ได้ จึงยังไม่ได้บันทึก — แก้ตามที่แจ้งในผลการตรวจ แล้วบันทึกอีกครั้ง`,
  },
  'central-table-empty': {
    status: 422,
    sentence: () => 'ตารางยังไม่มีค่าของจังหวัดใด — กรอกค่าอย่างน้อยหนึ่งจังหวัด',
  },
  'central-table-unreadable': {
    status: 422,
    sentence: () => 'อ่านตารางจากไฟล์นี้ไม่ได้ — ใช้ไฟล์ .xlsx หรือ .csv ที่มีคอลัมน์ จังหวัด ค่า และหน้า ตามไฟล์ที่ดาวน์โหลด',
  },
  'central-table-handed-over': {
    status: 409,
    sentence: () => 'ตารางนี้รอรับรองอยู่ จึงแก้ไขไม่ได้ — ให้ผู้รับรองส่งกลับก่อน',
  },
  'central-source-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเอกสารต้นทาง — พิมพ์ชื่อรายงานหรือหนังสือที่เป็นที่มาของค่า',
  },
  'central-source-day-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุวันที่ของเอกสารต้นทาง — ระบุวัน เดือน ปี พ.ศ.',
  },
  'central-link-invalid': {
    status: 422,
    sentence: () => 'ลิงก์ของเอกสารต้องขึ้นต้นด้วย https:// หรือ http:// — คัดลอกที่อยู่ทั้งหมดจากเบราว์เซอร์ หรือเว้นว่าง',
  },
  'central-reason-required': {
    status: 422,
    sentence: () => 'ตารางนี้รับรองแล้ว การแก้ไขเป็นฉบับใหม่ — ระบุเหตุผลที่แก้ไข',
  },
  'central-table-not-signed': {
    status: 409,
    sentence: () => 'ตารางนี้ยังไม่รับรอง จึงยังเข้าผลของจังหวัดไม่ได้ — ให้หน่วยงานเจ้าของข้อมูลรับรองก่อน',
  },
};
