import { roundName } from '../../domain/framework/round-name.ts';
import type { BulkRefusalFacts, CellRefusalFacts, WorkbookFileRefusalFacts } from '../../domain/refusals/workbook.ts';
import { groupedCount } from '../../domain/values/group-thousands.ts';
import type { Wordings } from './wording.ts';

const again = 'ดาวน์โหลดไฟล์ใหม่จากหน้านี้ แล้วกรอกในไฟล์นั้น';

/** HTTP status and Thai sentence of every refusal of a workbook as a whole: each sentence says what to do. */
export const workbookFileRefusals: Wordings<WorkbookFileRefusalFacts> = {
  'workbook-missing': { status: 422, sentence: () => 'ยังไม่ได้เลือกไฟล์ — เลือกไฟล์ .xlsx ที่กรอกแล้วหนึ่งไฟล์' },
  'workbook-empty': { status: 422, sentence: () => 'ไฟล์ว่างเปล่า — บันทึกไฟล์ในโปรแกรมตารางคำนวณอีกครั้ง แล้วเลือกใหม่' },
  'workbook-too-large': {
    status: 413,
    example: { file: 'เลย.xlsx', largest: 5 },
    sentence: (facts) => `ไฟล์ “${facts.file}” ใหญ่เกิน ${facts.largest} เมกะไบต์ — นำรูปภาพหรือแผ่นงานที่เพิ่มเองออก หรือ${again}`,
  },
  'workbook-password': {
    status: 422,
    sentence: () => 'ไฟล์นี้ตั้งรหัสผ่านไว้ ระบบจึงเปิดอ่านไม่ได้ — ถอดรหัสผ่านในโปรแกรมตารางคำนวณ บันทึก แล้วเลือกไฟล์ใหม่',
  },
  'workbook-macros': {
    status: 422,
    sentence: () => 'ไฟล์นี้มีแมโคร ระบบไม่รับเพื่อความปลอดภัย — บันทึกเป็น Excel Workbook (.xlsx) แล้วเลือกไฟล์ใหม่',
  },
  'workbook-not-xlsx': {
    status: 415,
    sentence: () => `ไฟล์นี้ไม่ใช่ .xlsx — บันทึกเป็น Excel Workbook (.xlsx) แล้วเลือกไฟล์ใหม่ หรือ${again}`,
  },
  'workbook-truncated': {
    status: 422,
    sentence: () => 'ไฟล์ไม่ครบหรือเสียหาย อาจส่งขาดกลางทาง — เปิดตรวจในเครื่อง บันทึกใหม่ แล้วนำเข้าอีกครั้ง ยังไม่มีรายการเปลี่ยนแปลง',
  },
  'workbook-unpacks-too-large': {
    status: 422,
    example: { limit: 16 },
    sentence: (facts) => `ไฟล์ขยายออกแล้วใหญ่ผิดปกติ (เกิน ${facts.limit} เมกะไบต์หรืออัตราการบีบอัดผิดปกติ) ระบบจึงไม่เปิด — ${again}`,
  },
  'workbook-sheet-missing': {
    status: 422,
    example: { expected: 'กรอกผล', found: 'Sheet1' },
    sentence: (facts) =>
      `ไม่พบแผ่นงาน “${facts.expected}” ในไฟล์ มีแต่ ${facts.found || 'แผ่นงานที่ซ่อน'} — เปลี่ยนชื่อแผ่นงานกลับเป็น “${facts.expected}” แล้วนำเข้าอีกครั้ง`,
  },
  'workbook-mark-missing': {
    status: 422,
    sentence: () => `ไฟล์นี้ไม่ใช่ไฟล์ที่ดาวน์โหลดจากระบบ หรือแผ่นงานซ่อนที่บอกปี หน่วยงาน และรอบหายไป — ${again}`,
  },
  'workbook-1904': {
    status: 422,
    sentence: () =>
      'ไฟล์นี้ใช้ระบบวันที่ 1904 ค่าวันที่อาจเลื่อนไปสี่ปี — ปิดตัวเลือก “ใช้ระบบวันที่ 1904” ในโปรแกรมตารางคำนวณ บันทึก แล้วนำเข้าอีกครั้ง',
  },
  'workbook-format-unknown': {
    status: 422,
    example: { format: '9' },
    sentence: (facts) => `ไฟล์นี้เป็นรูปแบบรุ่น ${facts.format} ที่ระบบไม่รู้จัก — ${again}`,
  },
  'workbook-other-year': {
    status: 422,
    example: { fiscalYear: 2567 },
    sentence: (facts) =>
      `ไฟล์นี้เป็นของปีงบประมาณ พ.ศ. ${facts.fiscalYear} ไม่ใช่ปีของหน้านี้ — นำเข้าที่หน้าของปี ${facts.fiscalYear} หรือ${again}`,
  },
  'workbook-other-party': {
    status: 422,
    example: { organisationId: 'TH-55' },
    sentence: (facts) => `ไฟล์นี้เป็นของหน่วยงานอื่น (รหัส ${facts.organisationId}) — เลือกไฟล์ของหน่วยงานนี้ หรือ${again}`,
  },
  'workbook-other-round': {
    status: 422,
    example: { round: '6m' },
    sentence: (facts) =>
      `ไฟล์นี้เป็นของ${roundName(facts.round)} ไม่ใช่รอบของหน้านี้ — นำเข้าที่หน้าของ${roundName(facts.round)} หรือ${again}`,
  },
  'workbook-older-version': {
    status: 409,
    example: { from: 1, newest: 2, indicators: '1.1-SME รายได้ของผู้ประกอบการ' },
    sentence: ({ from, newest, indicators }) =>
      `ไฟล์นี้ดาวน์โหลดเมื่อใช้ฉบับที่ ${from} แต่รอบนี้ใช้ฉบับที่ ${newest} แล้ว ตัวชี้วัดที่เปลี่ยน: ${indicators} — ดาวน์โหลดแบบกรอกใหม่ แล้วคัดลอกข้อมูลจากไฟล์เดิม ยังไม่มีข้อมูลใดในระบบเปลี่ยน`,
  },
  'workbook-upload-gone': {
    status: 409,
    sentence: () => 'ไฟล์ที่ตรวจไว้ไม่อยู่แล้ว — เลือกไฟล์เดิมแล้วตรวจอีกครั้ง ยังไม่มีรายการเปลี่ยนแปลง',
  },
  'workbook-has-faults': {
    status: 409,
    example: { count: 2, cells: 'G6, G7' },
    sentence: (facts) =>
      `มี ${facts.count} จุดที่นำเข้าไม่ได้ในขณะนี้ (${facts.cells}) จึงไม่ได้บันทึกช่องใดเลย — เลือกไฟล์แล้วตรวจอีกครั้งเพื่อดูเหตุผลรายช่อง`,
  },
  'workbook-changes-nothing': {
    status: 409,
    sentence: () => 'ค่าในไฟล์ตรงกับที่บันทึกไว้ทุกช่องแล้ว จึงไม่มีรายการให้บันทึก — กลับไปดูผลที่หน้ารายงาน',
  },
};

/** HTTP status and Thai sentence of every refusal of a single cell: each sentence says what to do. */
export const cellRefusals: Wordings<CellRefusalFacts> = {
  'cell-holds-formula': {
    status: 422,
    example: { text: '=A1' },
    sentence: (facts) => `เป็นสูตร “${facts.text}” — คัดลอกช่องนี้แล้ววางเป็นค่า (Paste Values) หรือพิมพ์ตัวเลขแทน`,
  },
  'cell-holds-date': {
    status: 422,
    example: { text: '1/10/2568' },
    sentence: (facts) => `เป็นวันที่ “${facts.text}” — เปลี่ยนรูปแบบช่องเป็นทั่วไป (General) แล้วพิมพ์ค่าใหม่`,
  },
  'cell-holds-percent': {
    status: 422,
    example: { text: '0.05' },
    sentence: (facts) => `ช่องใช้รูปแบบร้อยละ ค่าจริงในช่องคือ ${facts.text} — เปลี่ยนรูปแบบช่องเป็นทั่วไป (General) แล้วพิมพ์ค่าตามหน่วย`,
  },
  'cell-holds-fault': {
    status: 422,
    example: { text: '#REF!' },
    sentence: (facts) => `มีค่า “${facts.text}” ซึ่งไม่ใช่ตัวเลขหรือข้อความ — ลบแล้วพิมพ์ค่าใหม่`,
  },
  'cell-holds-unreadable': {
    status: 422,
    example: { character: 'U+E000' },
    sentence: ({ character }) => `มีอักขระที่อ่านไม่ได้ (${character}) ซึ่งมักติดมาจากการคัดลอก — ลบอักขระนั้นแล้วพิมพ์ใหม่`,
  },
  'heading-changed': {
    status: 422,
    example: { expected: 'ผล', found: 'ค่า' },
    sentence: (facts) => `หัวตารางควรเป็น “${facts.expected}” แต่เป็น “${facts.found}” คอลัมน์อาจเลื่อนไป — ${again}`,
  },
  'row-unknown': {
    status: 422,
    example: { row: '1.1 ผลงาน' },
    sentence: (facts) => `แถว “${facts.row}” ไม่ตรงกับตัวชี้วัดใดของรายงานนี้ — ลบแถวที่เพิ่มเอง หรือ${again}`,
  },
  'row-repeated': {
    status: 422,
    example: { row: '1.1 ผลงาน' },
    sentence: (facts) => `แถว “${facts.row}” มีซ้ำกันในไฟล์ — เก็บไว้แถวเดียว`,
  },
  'row-missing': {
    status: 422,
    example: { code: '1.1', label: 'ผลงาน' },
    sentence: (facts) => `แถวของตัวชี้วัด ${facts.code} ${facts.label} หายไปจากไฟล์ — ${again}`,
  },
  'text-outside-first-row': { status: 422, sentence: () => 'ข้อความอยู่ผิดแถว — ย้ายไปช่องเดียวกันในแถวแรกของตัวชี้วัด' },
  'total-typed-over': {
    status: 422,
    sentence: () => `ช่องนี้รวมจากงวดข้างบนด้วยสูตร จึงไม่รับค่าที่พิมพ์ทับ — กรอกเป็นรายงวด หรือ${again}`,
  },
  'cell-changed-meanwhile': {
    status: 409,
    sentence: () => `มีผู้แก้ไขตัวชี้วัดนี้ในระบบหลังจากดาวน์โหลดไฟล์ ระบบไม่เขียนทับ — ${again}`,
  },
};

/** HTTP status and Thai sentence of every refusal of many results sent at once: each sentence says what to do. */
export const bulkRefusals: Wordings<BulkRefusalFacts> = {
  'bulk-row-repeated': {
    status: 422,
    example: { first: 1 },
    sentence: (facts) => `ตัวชี้วัดนี้ซ้ำกับแถวที่ ${facts.first} ในคำขอเดียวกัน — ส่งแถวเดียวต่อหนึ่งตัวชี้วัดของหนึ่งจังหวัด`,
  },
  'bulk-too-many-rows': {
    status: 413,
    example: { count: 1200, most: 1000 },
    sentence: (facts) =>
      `ส่งมา ${groupedCount(facts.count)} ตัวชี้วัด เกิน ${groupedCount(facts.most)} ต่อคำขอ — แบ่งเป็นหลายคำขอ`,
  },
  'csv-not-understood': {
    status: 400,
    example: { line: 3, why: 'ขาดหัวตาราง code' },
    sentence: (facts) =>
      `อ่านตาราง CSV บรรทัดที่ ${facts.line} ไม่ได้ (${facts.why}) — แก้แล้วส่งใหม่ หัวตารางคือ organisation_id, code, variable, value`,
  },
  'csv-line-does-not-fit': {
    status: 400,
    example: { line: 3, cells: 5, columns: 4 },
    sentence: ({ line, cells, columns }) =>
      `บรรทัดที่ ${line} มี ${cells} ช่อง หัวตารางมี ${columns} ช่อง — ${
        cells > columns ? 'คร่อมค่าที่มีจุลภาคด้วยเครื่องหมายคำพูด เช่น "1,300.25"' : 'เติมจุลภาคของช่องที่ว่างให้ครบ'
      } แล้วส่งใหม่ทั้งตาราง`,
  },
};
