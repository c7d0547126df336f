import type { ApiRefusalFacts } from '../../domain/refusals/api.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal of the API itself: each sentence says what to do. */
export const apiRefusals: Wordings<ApiRefusalFacts> = {
  'token-required': {
    status: 401,
    sentence: () => 'ต้องระบุตัวตนก่อน — ส่งรหัสเข้าถึงในหัวคำขอ Authorization: Bearer <รหัสเข้าถึง>',
  },
  'token-not-accepted': {
    status: 401,
    sentence: () => 'รหัสเข้าถึงใช้ไม่ได้ หมดอายุ หรือถูกเพิกถอนแล้ว — สร้างรหัสใหม่ที่หน้าบัญชีของฉัน',
  },
  'scope-missing': {
    status: 403,
    example: { scope: 'report:write' },
    sentence: (facts) => `รหัสเข้าถึงนี้ไม่มีขอบเขต ${facts.scope} — สร้างรหัสใหม่ที่มีขอบเขตนี้`,
  },
  'if-match-required': {
    status: 428,
    sentence: () => 'ขาดหัวคำขอ If-Match — อ่านข้อมูลล่าสุดก่อน แล้วส่งค่า ETag ที่ได้กลับมาใน If-Match',
  },
  'if-match-not-understood': {
    status: 400,
    example: { text: 'abc' },
    sentence: (facts) => `อ่านค่า If-Match “${facts.text}” ไม่ได้ — ส่งค่า ETag ตามที่ได้รับ เช่น "3"`,
  },
  'idempotency-key-invalid': {
    status: 400,
    example: { longest: 200 },
    sentence: (facts) => `Idempotency-Key ใช้ไม่ได้ — ใช้ตัวอักษร ASCII ที่พิมพ์ได้ 1 ถึง ${facts.longest} ตัว เช่น UUID`,
  },
  'idempotency-key-reused': { status: 422, sentence: () => 'Idempotency-Key นี้ใช้กับคำขออื่นไปแล้ว — ใช้คีย์ใหม่สำหรับคำขอใหม่' },
  'body-not-json': {
    status: 400,
    sentence: () => 'อ่านเนื้อคำขอเป็น JSON ไม่ได้ — ตรวจเครื่องหมายวงเล็บ จุลภาค และเครื่องหมายคำพูด',
  },
  'body-not-utf8': {
    status: 400,
    example: { kind: 'csv', charset: 'utf-8' },
    sentence: ({ kind, charset }) => {
      const isUtf8 = /^utf-?8$/i.test(charset);
      const what = kind === 'csv' ? 'ไฟล์' : 'เนื้อคำขอ';
      const told = isUtf8 ? `${what}ไม่ใช่ UTF-8` : `อ่าน${what}ตามรหัสอักขระ ${charset} ที่แจ้งไม่ได้`;
      return kind === 'csv'
        ? `${told} — ใน Excel เลือกบันทึกเป็น CSV UTF-8 หรือแจ้งรหัสอักขระของไฟล์ เช่น Content-Type: text/csv; charset=windows-874`
        : `${told} — เข้ารหัส JSON เป็น UTF-8 หรือแจ้งรหัสอักขระที่ใช้ใน Content-Type`;
    },
  },
  'body-too-large': { status: 413, sentence: () => 'เนื้อคำขอใหญ่เกินกำหนด — ลดขนาดข้อมูล หรือแบ่งเป็นหลายคำขอ' },
  'media-type-not-supported': {
    status: 415,
    example: { expected: 'application/json' },
    sentence: (facts) => `ไม่รับเนื้อคำขอชนิดนี้ — ส่งเป็น ${facts.expected}`,
  },
  'field-not-understood': {
    status: 400,
    example: { name: 'title' },
    sentence: (facts) => `ค่าในช่อง “${facts.name}” ไม่ครบหรือรูปแบบไม่ถูกต้อง — ตรวจกับเอกสาร /api/v1/openapi.json`,
  },
  'field-unknown': {
    status: 400,
    example: { name: 'dryrun', meant: 'dryRun' },
    sentence: ({ name, meant }) =>
      meant === undefined
        ? `ไม่รู้จัก ${name} จึงยังไม่ได้ทำรายการ — ตรวจตัวสะกดกับเอกสาร /api/v1/openapi.json หรือนำออก แล้วส่งใหม่`
        : `ไม่รู้จัก ${name} — หมายถึง ${meant} หรือไม่ ยังไม่ได้ทำรายการใด แก้ชื่อให้ตรงแล้วส่งใหม่`,
  },
  'field-twice': {
    status: 400,
    example: { name: 'narrative' },
    sentence: ({ name }) => `เนื้อคำขอมี ${name} ซ้ำ จึงยังไม่ได้ทำรายการใด — ส่งชื่อละครั้งเดียวในวัตถุเดียวกัน`,
  },
  'code-in-other-letters': {
    status: 404,
    example: { code: '1.1-sme', meant: '1.1-SME' },
    sentence: (facts) => `ไม่มีตัวชี้วัด ${facts.code} แต่มี ${facts.meant} — ส่งรหัสตามตัวพิมพ์ใหญ่และเล็กนี้`,
  },
  'cursor-invalid': {
    status: 400,
    sentence: () => 'ตำแหน่งหน้า (cursor) ไม่ถูกต้อง — ใช้ค่า next ที่ได้จากหน้าก่อน หรือเริ่มจากหน้าแรก',
  },
};
