import type { FrameworkProblemFacts, FrameworkRefusalFacts } from '../../domain/refusals/framework.ts';
import type { Wordings } from './wording.ts';

const example = { value: 'ก', expected: 'ข' };

/** A wrong value: what is wrong, what was found, and what is expected instead. */
function wrong(what: string): Wordings<FrameworkProblemFacts>['framework-value-wrong-type'] {
  return { status: 422, example, sentence: (facts) => `${what}: พบ ${facts.value} — แก้เป็น ${facts.expected}` };
}

const problems: Wordings<FrameworkProblemFacts> = {
  'framework-value-missing': { status: 422, example, sentence: (facts) => `ขาดข้อมูล — เพิ่ม ${facts.expected}` },
  'framework-value-wrong-type': wrong('ชนิดข้อมูลไม่ถูกต้อง'),
  'framework-value-wrong-format': wrong('รูปแบบไม่ถูกต้อง'),
  'framework-value-not-allowed': wrong('ค่านี้ใช้ไม่ได้'),
  'framework-value-out-of-range': wrong('จำนวนหรือค่าอยู่นอกช่วง'),
  'framework-key-unknown': {
    status: 422,
    example,
    sentence: (facts) => `ไม่รู้จักชื่อข้อมูล ${facts.value} — ตรวจตัวสะกดหรือลบออก`,
  },
  'framework-source-missing': wrong('ไม่มีแหล่งที่มา'),
  'framework-document-unknown': wrong('อ้างเอกสารที่ไม่อยู่ใน sources'),
  'framework-code-duplicate': wrong('รหัสซ้ำ'),
  'framework-code-outside-parent': wrong('รหัสไม่อยู่ใต้รหัสแม่'),
  'framework-component-unknown': wrong('อ้างองค์ประกอบที่ไม่มี'),
  'framework-round-unknown': wrong('อ้างรอบที่ไม่มี'),
  'framework-rule-unknown': wrong('ไม่รู้จักวิธีคำนวณ'),
  'framework-province-count-exceeded': wrong('จำนวนจังหวัดเกิน'),
  'framework-weight-out-of-range': wrong('น้ำหนักอยู่นอกช่วง'),
  'framework-weights-differ': wrong('ผลรวมน้ำหนักไม่ถูกต้อง'),
  'framework-shared-weight-differs': wrong('น้ำหนักที่กำหนดร่วมกันไม่ลงตัว'),
  'framework-scale-not-ordered': wrong('คะแนนของระดับไม่เรียงจากน้อยไปมาก'),
  'framework-missing-score-outside-scale': wrong('คะแนนของผลที่ไม่รายงานอยู่นอกเกณฑ์'),
  'framework-band-decimals': wrong('ทศนิยมของช่วงคะแนนเกินกำหนด'),
  'framework-bands-not-ordered': wrong('ช่วงคะแนนไม่เรียงจากสูงไปต่ำ'),
  'framework-bands-gap': wrong('ช่วงคะแนนมีช่องว่าง'),
  'framework-bands-overlap': wrong('ช่วงคะแนนซ้อนกัน'),
  'framework-bands-incomplete': wrong('ช่วงคะแนนไม่ครอบคลุมทั้งเกณฑ์'),
  'framework-graded-without-bands': wrong('รอบนี้จัดระดับแต่ไม่มีช่วงคะแนน'),
  'framework-year-not-1-october': wrong('ปีงบประมาณไม่เริ่มวันที่ 1 ตุลาคม'),
  'framework-year-not-30-september': wrong('ปีงบประมาณไม่สิ้นสุดวันที่ 30 กันยายน'),
  'framework-dates-reversed': wrong('วันสิ้นสุดมาก่อนวันเริ่ม'),
  'framework-round-outside-year': wrong('รอบอยู่นอกปีงบประมาณ'),
  'framework-event-outside-year': wrong('วันที่ในปฏิทินไม่ตรงกับปีงบประมาณ'),
  'framework-window-outside-year': wrong('ช่วงเวลาอยู่นอกปีงบประมาณ'),
  'framework-due-before-round-ends': wrong('วันครบกำหนดมาก่อนวันสิ้นรอบ'),
  'framework-due-differs': wrong('ปฏิทินกับรอบมีวันครบกำหนดไม่ตรงกัน'),
  'framework-penalty-not-positive': wrong('คะแนนที่ปรับลดต่อวันไม่ถูกต้อง'),
};

/** HTTP status and Thai sentence of every refusal when a framework is read or published: each sentence says what to do. */
export const frameworkRefusals: Wordings<FrameworkRefusalFacts> = {
  ...problems,
  'framework-version-published': {
    status: 409,
    example: { year: 2568, version: 1, next: 2 },
    sentence: (facts) =>
      `กรอบปีงบประมาณ พ.ศ. ${facts.year} ฉบับที่ ${facts.version} ประกาศแล้วและแก้ไม่ได้ — ใช้เลขฉบับ ${facts.next}`,
  },
  'framework-version-skipped': {
    status: 409,
    example: { year: 2568, version: 4, next: 2 },
    sentence: (facts) => `เลขฉบับ ${facts.version} ข้ามลำดับ — ใช้เลขฉบับ ${facts.next} ของปีงบประมาณ พ.ศ. ${facts.year}`,
  },
  'framework-text-unreadable': {
    status: 400,
    example: { reason: 'Unexpected token' },
    sentence: (facts) => `อ่านไฟล์เป็น JSON หรือ YAML ไม่ได้ (${facts.reason}) — แก้ไวยากรณ์ของไฟล์แล้วลองอีกครั้ง`,
  },
  'framework-letters-unreadable': {
    status: 422,
    sentence: () => 'ข้อความนี้มีอักขระที่ไม่มีผู้ใดอ่านได้ เช่น \\u0000 หรืออักขระที่มาไม่ครบตัว — พิมพ์ข้อความนี้ใหม่ในไฟล์ แล้วลองอีกครั้ง',
  },
  'framework-text-too-large': {
    status: 413,
    example: { letters: 400_000, depth: 50 },
    sentence: ({ letters, depth }) =>
      `ข้อความของกรอบใหญ่หรือซ้อนกันมากเกินไป — ใช้ได้ไม่เกิน ${letters} อักขระ ซ้อนกันไม่เกิน ${depth} ชั้น แบ่งหรือแก้ไฟล์แล้วลองอีกครั้ง`,
  },
  'framework-not-found': {
    status: 404,
    example: { year: 2568 },
    sentence: (facts) => `ไม่มีกรอบการประเมินปีงบประมาณ พ.ศ. ${facts.year} ตามที่ขอ — เลือกปีและฉบับจากรายการกรอบการประเมิน`,
  },
  'framework-nothing-to-compare': { status: 422, sentence: () => 'เทียบปีเดียวกันไม่ได้ — เลือกสองปีที่ต่างกัน' },
  'person-not-found': {
    status: 422,
    example: { email: 'name@example.go.th' },
    sentence: (facts) => `ไม่พบบัญชีที่ใช้งานได้ของ ${facts.email} — ระบุอีเมลของผู้ที่มีสิทธิเผยแพร่กรอบการประเมิน`,
  },
};
