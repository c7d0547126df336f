import type { DevelopmentRefusalFacts } from '../../domain/refusals/development-indicators.ts';
import { groupedCount } from '../../domain/values/group-thousands.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the database of development indicators. */
export const developmentRefusals: Wordings<DevelopmentRefusalFacts> = {
  'development-code-invalid': {
    status: 422,
    sentence: () => 'รหัสใช้ตัวเลข อักษรอังกฤษตัวพิมพ์ใหญ่ จุด และขีดกลาง ไม่เกิน 20 ตัว เช่น 1-01 — แก้รหัสแล้วบันทึกอีกครั้ง',
  },
  'development-code-taken': {
    status: 409,
    example: { code: '1-01' },
    sentence: ({ code }) => `มีตัวชี้วัดรหัส ${code} ในฐานข้อมูลของจังหวัดแล้ว — ใช้รหัสอื่น หรือเปิดตัวชี้วัดนั้นแก้ไข`,
  },
  'development-part-missing': {
    status: 422,
    example: { part: 'หน่วย' },
    sentence: ({ part }) => `ยังไม่ได้ระบุ${part} — ระบุก่อนบันทึก`,
  },
  'development-owner-invalid': {
    status: 422,
    sentence: () => 'หน่วยงานเจ้าของข้อมูลต้องเป็นส่วนราชการหรืออำเภอของจังหวัดที่ยังไม่ยุบเลิก — เลือกจากรายการ',
  },
  'development-years-invalid': {
    status: 422,
    example: { first: 2558, last: 2568 },
    sentence: ({ first, last }) => `ปีต้องอยู่ระหว่าง ${first} ถึง ${last} — แก้ปีแล้วบันทึกอีกครั้ง`,
  },
  'development-used-by-score': {
    status: 409,
    example: { part: 'หน่วย', years: '2568' },
    sentence: ({ part, years }) =>
      `เปลี่ยน${part}ไม่ได้ เพราะคะแนนของปี ${years} ที่ส่งหรือประกาศแล้วใช้ค่าของตัวชี้วัดนี้ — กำหนดตัวชี้วัดใหม่ด้วยรหัสใหม่แทน`,
  },
  'development-change-reason': {
    status: 422,
    example: { part: 'วิธีคำนวณ' },
    sentence: ({ part }) => `ตัวชี้วัดนี้มีค่าแล้ว การเปลี่ยน${part}ทำให้ความหมายของค่าเปลี่ยน — ระบุเหตุผลที่เปลี่ยน`,
  },
  'development-values-outside': {
    status: 409,
    example: { count: 4 },
    sentence: ({ count }) =>
      `มีค่าที่ลงไว้แล้ว ${groupedCount(count)} ค่าซึ่งจะไม่อยู่ในงวดที่กำหนดใหม่ — คงปีและความถี่เดิม หรือกำหนดตัวชี้วัดใหม่ด้วยรหัสใหม่`,
  },
  'development-code-unknown': {
    status: 422,
    example: { code: '1-1', meant: '1-01' },
    sentence: ({ code, meant }) =>
      code === ''
        ? 'ยังไม่ได้ระบุรหัสตัวชี้วัด — ระบุรหัสตามฐานข้อมูลของจังหวัด'
        : meant === ''
          ? `ไม่มีตัวชี้วัดรหัส “${code}” ในฐานข้อมูลของจังหวัด — ใช้รหัสตามไฟล์ที่ดาวน์โหลด`
          : `ไม่มีตัวชี้วัดรหัส “${code}” — หมายถึง ${meant} หรือไม่ ถ้าใช่ แก้รหัสเป็น ${meant}`,
  },
  'development-owner-other': {
    status: 403,
    example: { code: '1-01' },
    sentence: ({ code }) => `ตัวชี้วัด ${code} เป็นข้อมูลของหน่วยงานอื่น — ลงค่าได้เฉพาะตัวชี้วัดของหน่วยงานตน หรือแจ้งสำนักงานจังหวัด`,
  },
  'development-unit-other': {
    status: 422,
    example: { unit: 'ล้านบาท', stated: 'บาท' },
    sentence: ({ unit, stated }) =>
      `หน่วย “${unit}” ไม่ตรงกับหน่วยที่กำหนด คือ ${stated} — แปลงค่าเป็น ${stated} แล้วแก้หน่วยให้ตรงกัน`,
  },
  'development-year-outside': {
    status: 422,
    example: { year: 2550, first: 2558, last: 'ปีปัจจุบัน' },
    sentence: ({ year, first, last }) => `ปี ${year} อยู่นอกช่วงที่เก็บ คือ ${first} ถึง${last} — ตรวจปีงบประมาณของค่านี้`,
  },
  'development-year-missing': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุว่าเป็นค่าของงวดใด — เลือกงวด หรือกรอกปีงบประมาณของค่านี้',
  },
  'development-period-future': {
    status: 422,
    example: { period: 'ปี 2570' },
    sentence: ({ period }) => `${period} ยังไม่เริ่ม จึงยังลงค่าไม่ได้ — ตรวจปีและไตรมาสของค่านี้`,
  },
  'development-quarter-invalid': {
    status: 422,
    example: { frequency: 'รายไตรมาส' },
    sentence: ({ frequency }) =>
      frequency === 'รายปี'
        ? 'ตัวชี้วัดนี้เก็บรายปี — เว้นช่องไตรมาสว่าง'
        : `ตัวชี้วัดนี้เก็บ${frequency} — ระบุไตรมาส 1 ถึง 4 (ไตรมาส 1 เริ่มเดือนตุลาคม)`,
  },
  'development-value-twice': {
    status: 422,
    example: { period: 'ปี 2567', first: 3 },
    sentence: ({ period, first }) => `ค่าของ${period} มีแล้วในแถวที่ ${groupedCount(first)} — เหลือไว้แถวเดียว`,
  },
  'development-value-empty': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุค่า — พิมพ์ตัวเลข หรือพิมพ์ ไม่มีข้อมูล พร้อมเหตุผล',
  },
  'development-correction-reason': {
    status: 422,
    sentence: () => 'งวดนี้มีค่าแล้ว การบันทึกนี้เป็นการแก้ไข — ระบุเหตุผลที่แก้ไข',
  },
  'development-no-data-reason': {
    status: 422,
    sentence: () => 'แจ้งว่าไม่มีข้อมูลต้องระบุเหตุผล — พิมพ์เหตุผลที่งวดนี้ไม่มีข้อมูล',
  },
  'development-rows-faulty': {
    status: 422,
    example: { count: 3 },
    sentence: ({ count }) => `มี ${groupedCount(count)} แถวที่รับไม่ได้ จึงยังไม่ได้บันทึก — แก้ตามที่แจ้งในผลการตรวจ แล้วส่งอีกครั้ง`,
  },
  'development-table-unreadable': {
    status: 422,
    example: { missing: 'รหัส' },
    sentence: ({ missing }) =>
      `อ่านตารางจากไฟล์นี้ไม่ได้ ไม่พบหัวตาราง ${missing} — ใช้ไฟล์ .xlsx หรือ .csv ตามไฟล์ที่ดาวน์โหลดจากหน้านี้`,
  },
  'development-heading-twice': {
    status: 422,
    example: { heading: 'ค่า' },
    sentence: ({ heading }) => `หัวตาราง “${heading}” มีมากกว่าหนึ่งคอลัมน์ จึงไม่ทราบว่าใช้คอลัมน์ใด — เหลือไว้คอลัมน์เดียวแล้วส่งอีกครั้ง`,
  },
  'development-table-empty': {
    status: 422,
    sentence: () => 'ตารางมีแต่หัวตาราง ไม่มีแถวข้อมูล — กรอกค่าอย่างน้อยหนึ่งแถวใต้หัวตารางแล้วส่งอีกครั้ง',
  },
  'development-rows-too-many': {
    status: 422,
    example: { count: 25_000, most: 20_000 },
    sentence: ({ count, most }) =>
      `ตารางมี ${groupedCount(count)} แถว เกิน ${groupedCount(most)} แถว — แบ่งเป็นหลายไฟล์แล้วส่งทีละไฟล์`,
  },
  'development-confirm-own': {
    status: 409,
    example: { count: 2 },
    sentence: ({ count }) =>
      `ค่าที่รอยืนยัน ${groupedCount(count)} ค่าเป็นค่าที่ท่านลงเอง — ให้อีกคนในสำนักงานจังหวัดหรือเลขานุการคณะกรรมการเป็นผู้ยืนยัน`,
  },
  'development-nothing-waiting': {
    status: 409,
    sentence: () => 'ไม่มีค่าที่รอยืนยัน — เปิดหน้านี้ใหม่เพื่อดูสถานะล่าสุด',
  },
  'development-import-done': {
    status: 409,
    sentence: () => 'ตารางนี้นำเข้าเสร็จแล้ว — ส่งไฟล์ใหม่ถ้าต้องการแก้ไขค่า',
  },
  'development-import-of-other': {
    status: 409,
    example: { name: 'เจ้าหน้าที่ ก' },
    sentence: ({ name }) => `${name} เป็นผู้ส่งตารางนี้ จึงเป็นผู้ลงค่าเหล่านี้ — ให้ผู้ส่งกดนำเข้า หรือส่งไฟล์ในชื่อของท่านเอง แล้วอีกคนยืนยัน`,
  },
  'development-import-nothing': {
    status: 409,
    sentence: () => 'ไม่มีแถวใดเปลี่ยนค่า ทุกแถวเหมือนเดิมหรือเว้นว่าง จึงไม่มีค่าที่ต้องนำเข้า — กรอกหรือแก้ไขค่าในไฟล์แล้วส่งอีกครั้ง',
  },
  'development-baseline-target': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกตัวชี้วัดในร่างที่จะใช้ค่าเหล่านี้ — เลือกหนึ่งตัวชี้วัดแล้วกดอีกครั้ง',
  },
  'development-baseline-unit': {
    status: 409,
    example: { unit: 'บาท', stated: 'ร้อยละ' },
    sentence: ({ unit, stated }) =>
      `หน่วยของชุดข้อมูลคือ ${unit} แต่ตัวชี้วัดในร่างใช้ ${stated} จึงนำมาเป็นข้อมูลพื้นฐานไม่ได้ — เลือกตัวชี้วัดที่ใช้หน่วยเดียวกัน`,
  },
  'development-baseline-quarter': {
    status: 409,
    sentence: () => 'ชุดข้อมูลรายไตรมาสใช้เป็นข้อมูลพื้นฐานรายปีไม่ได้ — ใช้ชุดข้อมูลรายปี หรือกรอกข้อมูลพื้นฐานเอง',
  },
  'development-baseline-empty': {
    status: 409,
    example: { year: 2568 },
    sentence: ({ year }) => `ไม่มีค่าที่ยืนยันแล้วของปีก่อน ${year} — ลงค่าและยืนยันก่อน`,
  },
};
