import type { DefinitionTableRefusalFacts } from '../../domain/refusals/definition-tables.ts';
import type { Wordings } from './wording.ts';

const asDownloaded = 'ใช้หัวตารางตามไฟล์ที่ดาวน์โหลดจากหน้านี้';

/** HTTP status and Thai sentence of every refusal about tables of definitions. */
export const definitionTableRefusals: Wordings<DefinitionTableRefusalFacts> = {
  'definition-heading-unknown': {
    status: 422,
    example: { heading: 'นิยาม', meant: 'คำนิยาม' },
    sentence: ({ heading, meant }) =>
      meant === ''
        ? `ไม่รู้จักหัวตาราง “${heading}” — ลบคอลัมน์นี้ หรือ${asDownloaded}`
        : `ไม่รู้จักหัวตาราง “${heading}” — ถ้าหมายถึง “${meant}” แก้หัวตารางแล้วส่งใหม่`,
  },
  'definition-heading-none': {
    status: 422,
    example: { line: 4, column: 12 },
    sentence: ({ line, column }) =>
      `แถวที่ ${line} มีข้อความในคอลัมน์ที่ ${column} ซึ่งไม่มีหัวตาราง — ระบุหัวตารางหรือลบข้อความนั้น แล้วส่งใหม่`,
  },
  'definition-cell-no-text': {
    status: 422,
    example: { line: 3, column: 1, kind: 'วันที่' },
    sentence: ({ line, column, kind }) =>
      `แถวที่ ${line} คอลัมน์ที่ ${column} เป็น${kind} ไม่ใช่ข้อความ — ตั้งรูปแบบช่องเป็นข้อความ พิมพ์ใหม่ แล้วส่งอีกครั้ง`,
  },
  'definition-code-twice': {
    status: 422,
    example: { code: '1-01', first: 2 },
    sentence: ({ code, first }) => `รหัส ${code} ซ้ำกับแถวที่ ${first} — เหลือไว้แถวเดียว`,
  },
  'definition-frequency-unknown': {
    status: 422,
    example: { text: 'รายเดือน', names: 'รายปี หรือ รายไตรมาส' },
    sentence: ({ text, names }) => `ไม่มีความถี่ “${text}” — ใช้ ${names}`,
  },
  'definition-owner-unknown': {
    status: 422,
    example: { text: 'สถิติ', meant: 'สำนักงานสถิติจังหวัดปทุมธานี' },
    sentence: ({ text, meant }) =>
      meant === ''
        ? `ไม่พบหน่วยงานหรืออำเภอ “${text}” ในจังหวัด — ใช้ชื่อเต็มหรือรหัสหน่วยงานตามรายการในหน้านี้`
        : `ไม่พบหน่วยงานหรืออำเภอ “${text}” ในจังหวัด — ถ้าหมายถึง “${meant}” แก้ชื่อแล้วส่งใหม่`,
  },
  'definition-owner-ambiguous': {
    status: 422,
    example: { text: 'สำนักงานจังหวัด', codes: 'TH-13.a, TH-13.b' },
    sentence: ({ text, codes }) => `มีหน่วยงานชื่อ “${text}” มากกว่าหนึ่งแห่ง — ใช้รหัสหน่วยงานแทนชื่อ (${codes})`,
  },
  'definition-version-invalid': {
    status: 422,
    example: { text: 'ก' },
    sentence: ({ text }) => `รุ่น “${text}” ไม่ใช่จำนวนเต็มจากไฟล์ที่ดาวน์โหลด — ใช้เลขเดิม หรือเว้นว่าง`,
  },
};
