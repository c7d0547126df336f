/** Thai names of the places in which figures can differ. */
export const differenceWords = {
  head: 'ส่วนหัวของฉบับ (ปี รอบ ฉบับที่ เหตุผล กรอบ หรือคะแนนที่แก้ไข)',
  table: 'ตารางทุกจังหวัด',
  row: 'แถวที่',
  inputs: 'ข้อมูลที่ใช้คิดคะแนน (ผล เกณฑ์ สูตร น้ำหนัก)',
  settings: 'ข้อกำหนดที่ใช้คิดคะแนนรวม (ทศนิยม องค์ประกอบ การปรับลด ระดับ)',
  identity: 'ชื่อ ฉบับของกรอบ หรือการสรุปว่าไม่รายงาน',
  whole: 'ผลทั้งราย',
  step: 'ขั้นที่',
  sentence: '(ถ้อยคำ)',
  nothing: 'ไม่มี',
  fields: {
    total: 'คะแนนรวม',
    grade: 'ระดับ',
    lateDays: 'วันทำการที่ส่งล่าช้า',
    deduction: 'คะแนนที่ปรับลด',
    points: 'ผลรวมคะแนนถ่วงน้ำหนัก',
    weight: 'น้ำหนัก',
    effectiveWeight: 'น้ำหนักหลังกระจาย',
    weighted: 'คะแนนถ่วงน้ำหนัก',
    score: 'คะแนน',
    result: 'ผลที่คำนวณได้',
    state: 'สถานะของผล',
    code: 'รหัสตัวชี้วัด',
    component: 'องค์ประกอบ',
    place: 'อันดับ',
    organisationId: 'จังหวัดในแถว',
  },
} as const;

/** What the verifier says, in Thai and in English. */
export const verifierWords = {
  noSnapshot: {
    thai: 'ยังไม่มีไฟล์ผลการประเมิน เลือกไฟล์ที่ดาวน์โหลดจากหน้า “ตรวจสอบผล” ของรอบ (ชื่อขึ้นต้นด้วย results- ลงท้ายด้วย .json)',
    english: 'no results file given',
  },
  twoSnapshots: { thai: 'ตรวจได้ครั้งละฉบับ เลือกไฟล์ผลการประเมินไฟล์เดียว', english: 'more than one results file given' },
  tooLarge: {
    thai: 'ไฟล์ใหญ่เกิน 64 เมกะไบต์ จึงไม่ใช่ไฟล์ที่ระบบเผยแพร่ ดาวน์โหลดใหม่จากหน้าตรวจสอบผล',
    english: 'larger than 64 MB',
  },
  missingFile: { thai: 'ไม่พบไฟล์ หรือเปิดไม่ได้ ตรวจชื่อและโฟลเดอร์', english: 'no such file' },
  notText: { thai: 'ไฟล์ไม่ใช่ข้อความ UTF-8 อาจเสียหายระหว่างดาวน์โหลด ดาวน์โหลดใหม่', english: 'not UTF-8 text' },
  unknownFile: {
    thai: 'ไม่ใช่ไฟล์ที่โปรแกรมนี้ตรวจได้ ใช้ไฟล์ผลการประเมิน ไฟล์หลักฐาน หรือบัญชีหัวบันทึก ตามที่ดาวน์โหลดมา โดยไม่แก้ไข',
    english: 'not a file that this program reads',
  },
  newerFile: {
    thai: 'ไฟล์เป็นรูปแบบที่ใหม่กว่าโปรแกรมนี้ ดาวน์โหลดโปรแกรมตรวจสอบรุ่นล่าสุด',
    english: 'a newer format than this program knows',
  },
  unknownKey: {
    thai: 'ไม่ใช่กุญแจ รหัสย่อของกุญแจ หรือบัญชีหัวบันทึกที่เปิดได้ คัดรหัสย่อให้ครบ 32 หลักจากหน้า “บัญชีหัวบันทึก” หรือเลือกไฟล์บัญชีที่เก็บไว้',
    english: 'neither a key, a fingerprint of 32 digits, nor a list that can be read',
  },
  damagedFile: { thai: 'ไฟล์เสียหาย ขาดส่วนหรือผิดรูป อ่านไม่ได้ทั้งฉบับ ดาวน์โหลดใหม่แล้วตรวจอีกครั้ง', english: 'damaged' },
} as const;

/** Why a file is not checked. */
export type FileFault = keyof typeof verifierWords;

/** What findings of the history say that are about nothing but the edition. */
export const historyWords = {
  'list-unreadable': {
    thai: 'บัญชีหัวบันทึกในหลักฐานอ่านไม่ได้ บัญชีถูกแก้ไขหรือปลอม',
    english: 'a list in the proof cannot be read',
  },
  'key-differs': {
    thai: 'บัญชีหัวบันทึกลงลายมือชื่อด้วยกุญแจต่างกัน เทียบทุกกุญแจกับที่หน้า “บัญชีหัวบันทึก” และที่ท่านเก็บไว้',
    english: 'lists are signed with different keys',
  },
  'not-announced': { thai: 'ไม่มีรายการประกาศผลของฉบับนี้ในหลักฐาน', english: 'no announcement in the proof' },
  'not-listed': {
    thai: 'ยังไม่มีบัญชีหัวบันทึกที่ครอบคลุมการประกาศ ดาวน์โหลดหลักฐานใหม่ในวันถัดไป',
    english: 'no list covers the announcement yet',
  },
} as const;

/** What is said of an edition as a whole; a number stands in the place of `#`. */
export const verdictWords = {
  figuresSame: { thai: 'คำนวณซ้ำได้ตรงกันทุกตัวเลขทั้ง # ราย', english: 'every figure is the same, # parties' },
  figuresDiffer: { thai: 'คำนวณซ้ำแล้วต่างจากไฟล์ # แห่ง', english: '# figures that differ' },
  canonical: { thai: 'ไฟล์เป็นข้อความมาตรฐานทุกไบต์', english: 'the file is the canonical text' },
  notCanonical: {
    thai: 'ไฟล์ถูกบันทึกใหม่ด้วยโปรแกรมอื่น (ช่องว่างหรือลำดับต่างไป) แฮชจึงใช้เทียบไม่ได้ ดาวน์โหลดใหม่แล้วตรวจไฟล์นั้นโดยไม่เปิดแก้',
    english: 'the file was saved again by another program',
  },
  otherBytes: { thai: 'คำนวณซ้ำแล้วได้ข้อความไม่ตรงกับไฟล์', english: 'computed again it gives other bytes' },
  reworded: {
    thai: 'โปรแกรมรุ่นนี้เขียน # ขั้นด้วยถ้อยคำอื่น ตัวเลขเท่าเดิม',
    english: '# sentences that this version words differently, with the same figures',
  },
  firstFormat: {
    thai: 'ฉบับนี้เป็นรูปแบบแรก ไม่มีตารางทุกจังหวัดและแฮชย่อยในไฟล์ ตารางด้านล่างคำนวณจากคะแนนในไฟล์',
    english: 'first format: the table is computed, not compared',
  },
  hash: {
    thai: 'แฮช SHA-256 ของไฟล์คือ # เทียบกับที่หน้าผลการประเมินและในมติ',
    english: 'SHA-256 of the file: #',
  },
  onlyOwnLists: {
    thai: 'บัญชีหัวบันทึกที่ให้มาพร้อมไฟล์ผล ไม่นับเป็นสิ่งที่ได้จากที่อื่น ถ้าท่านเก็บไว้เองก่อนหน้านี้ ให้เลือกไว้ในส่วน “สิ่งที่ท่านได้จากที่อื่น” แทน',
    english: 'lists that come with the files confirm nothing; give one that you saved with --list',
  },
  stored: { thai: 'ในไฟล์', english: 'in the file' },
  computed: { thai: 'คำนวณได้', english: 'computed' },
  at: { thai: 'ต่างตั้งแต่ตัวที่', english: 'from sign' },
  allParties: { thai: 'ทั้งฉบับ', english: 'the edition' },
} as const;

/** The headline of each conclusion, and what it means. */
export const conclusionWords = {
  differs: {
    thai: 'พบข้อที่ไม่ตรง',
    english: 'not everything agrees',
    means: {
      thai: 'ตัวเลขไม่ตรงกัน หรือมีสิ่งที่ถูกแก้ไข อย่าใช้ไฟล์นี้เป็นผลที่ประกาศ ดูข้อที่ไม่ตรงด้านล่าง',
      english: 'figures do not agree, or something was changed: this is not to be taken for what was announced',
    },
  },
  alone: {
    thai: 'ตัวเลขตรงกันเอง แต่ยังไม่ยืนยันว่าเป็นผลที่ประกาศ',
    english: 'the figures agree with each other, but nothing from elsewhere confirms them',
    means: {
      thai: 'สิ่งที่ตรวจได้มีแต่ไฟล์เหล่านี้เอง ผู้ที่ปลอมไฟล์ทั้งชุดก็ทำให้ตรงกันเช่นนี้ได้',
      english: 'nothing but these files was compared: whoever forges all of them makes them agree as well',
    },
  },
  confirmed: {
    thai: 'ตรวจแล้วตรงกันทุกข้อ และเป็นผลที่ประกาศ ตามกุญแจหรือบัญชีที่ท่านให้ไว้',
    english: 'everything agrees, and is what was announced, by the key or list that you gave',
    means: {
      thai: 'รายการประกาศอยู่ในบัญชีหัวบันทึกที่ลงลายมือชื่อด้วยกุญแจซึ่งท่านได้จากที่อื่น ผลนี้น่าเชื่อเท่ากับแหล่งที่ท่านได้กุญแจหรือบัญชีนั้นมา',
      english: 'it can be trusted as far as the place from which you have that key or list',
    },
  },
} as const;

/** What is to be given before an edition can be confirmed. */
export const missingWords = {
  proof: {
    thai: 'ให้ไฟล์หลักฐาน (proof-….json) ด้วย จึงจะตรวจได้ว่าแฮชนี้คือฉบับที่ประกาศ และบันทึกไม่ถูกเขียนใหม่',
    english: 'give the proof: the history was not checked',
  },
  outside: {
    thai: 'ให้กุญแจหรือรหัสย่อของกุญแจจากหน้า “บัญชีหัวบันทึก” ของระบบ หรือบัญชีหัวบันทึกที่ท่านเก็บไว้ก่อนหน้านี้',
    english: 'give the key or its fingerprint from the page of head lists (--key), or a list that you saved (--list)',
  },
  'covering-list': {
    thai: 'กุญแจหรือบัญชีที่ท่านให้ไว้ ยังไม่ยืนยันรายการประกาศ เพราะไม่มีบัญชีหัวบันทึกตามกุญแจนั้นที่ครอบคลุมการประกาศ',
    english: 'no list of the key that you gave covers the announcement',
  },
} as const;
