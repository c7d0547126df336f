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
  damagedFile: { thai: 'ไฟล์ขาดส่วนหรือผิดรูป อ่านไม่ได้ทั้งฉบับ ดาวน์โหลดใหม่แล้วตรวจอีกครั้ง', english: 'damaged' },
} as const;

/** Why a file is not checked. */
export type FileFault = keyof typeof verifierWords;

/** What a finding of the history says; what it is about follows. */
export const historyWords = {
  'list-signed': { thai: 'ลายมือชื่อของบัญชีหัวบันทึกถูกต้อง ฉบับที่', english: 'signature valid, list' },
  'list-forged': {
    thai: 'ลายมือชื่อของบัญชีหัวบันทึกไม่ถูกต้อง บัญชีถูกแก้ไขหรือปลอม ฉบับที่',
    english: 'signature invalid, list',
  },
  'key-differs': {
    thai: 'บัญชีหัวบันทึกลงลายมือชื่อด้วยกุญแจต่างกัน เทียบกุญแจกับที่หน้าบัญชีหัวบันทึก และที่ท่านเก็บไว้',
    english: 'lists are signed with different keys',
  },
  'list-replaced': {
    thai: 'บัญชีหัวบันทึกที่ท่านเก็บไว้ ไม่ใช่ฉบับที่ระบบเผยแพร่ในเลขที่เดียวกัน ฉบับที่',
    english: 'another list is published under the number',
  },
  'chain-whole': { thai: 'สายบันทึกสาธารณะครบและต่อเนื่องตั้งแต่รายการแรก จำนวนรายการ', english: 'public chain whole, rows' },
  'chain-broken': {
    thai: 'สายบันทึกสาธารณะขาดหรือถูกแก้ไข ตั้งแต่รายการของ',
    english: 'public chain broken from',
  },
  announced: {
    thai: 'แฮชของไฟล์อยู่ในรายการประกาศผล เรื่องและเวลา (UTC)',
    english: 'hash stands in the row of the announcement',
  },
  'not-announced': { thai: 'ไม่มีรายการประกาศผลของฉบับนี้ในหลักฐาน เรื่อง', english: 'no announcement in the proof' },
  'other-content': {
    thai: 'รายการประกาศผลมีแฮชอื่น ไฟล์นี้จึงไม่ใช่เนื้อหาที่ประกาศ เรื่องและเวลา (UTC)',
    english: 'another content was announced',
  },
  'in-list': {
    thai: 'ทุกสายที่เทียบได้ตรงกับบัญชีหัวบันทึก ฉบับที่ · จำนวนสายที่เทียบ',
    english: 'rows are those of the list · chains compared',
  },
  rewritten: {
    thai: 'บันทึกถูกเขียนใหม่หลังเผยแพร่บัญชีหัวบันทึก ฉบับที่ · หน่วยงานและรายการ',
    english: 'journal rewritten after the list was published',
  },
  'proof-older': {
    thai: 'หลักฐานเก่ากว่าบัญชีหัวบันทึก ดาวน์โหลดหลักฐานใหม่แล้วตรวจอีกครั้ง บัญชีฉบับที่',
    english: 'the proof is older than the list',
  },
  'not-listed': {
    thai: 'ยังไม่มีบัญชีหัวบันทึกที่ครอบคลุมการประกาศ ดาวน์โหลดหลักฐานใหม่ในวันถัดไป เรื่อง',
    english: 'no list covers the announcement yet',
  },
  'acts-there': {
    thai: 'รายการจัดทำ มติ และประกาศ กับรายการสุดท้ายของทุกรายเมื่อประกาศ (รวมคะแนน) ยังคงเดิม จำนวน',
    english: 'rows of the acts and ends of the parties are there',
  },
  'act-missing': {
    thai: 'รายการที่ผลนี้อาศัย ไม่ใช่รายการเดิมแล้ว หน่วยงานและรายการ',
    english: 'a row that the edition rests on is no longer what it was',
  },
} as const;

/** What is said of an edition as a whole. */
export const verdictWords = {
  figuresSame: { thai: 'คำนวณซ้ำได้ตรงกันทุกตัวเลข จำนวนราย', english: 'every figure is the same, parties' },
  figuresDiffer: { thai: 'คำนวณซ้ำแล้วต่างจากไฟล์ จำนวนแห่ง', english: 'figures that differ' },
  canonical: { thai: 'ไฟล์เป็นข้อความมาตรฐานทุกไบต์', english: 'the file is the canonical text' },
  notCanonical: {
    thai: 'ไฟล์ถูกบันทึกใหม่ด้วยโปรแกรมอื่น (ช่องว่างหรือลำดับต่างไป) แฮชจึงใช้เทียบไม่ได้ ดาวน์โหลดใหม่แล้วตรวจไฟล์นั้นโดยไม่เปิดแก้',
    english: 'the file was saved again by another program',
  },
  otherBytes: { thai: 'คำนวณซ้ำแล้วได้ข้อความไม่ตรงกับไฟล์', english: 'computed again it gives other bytes' },
  reworded: {
    thai: 'ขั้นที่โปรแกรมรุ่นนี้เขียนด้วยถ้อยคำอื่น ตัวเลขเท่าเดิม จำนวน',
    english: 'sentences that this version words differently, with the same figures',
  },
  firstFormat: {
    thai: 'ฉบับนี้เป็นรูปแบบแรก ไม่มีตารางทุกจังหวัดและแฮชย่อยในไฟล์ ตารางด้านล่างคำนวณจากคะแนนในไฟล์',
    english: 'first format: the table is computed, not compared',
  },
  hash: { thai: 'แฮช SHA-256 ของไฟล์ เทียบกับที่หน้าผลการประเมินและในมติ', english: 'SHA-256 of the file' },
  noProof: {
    thai: 'ไม่ได้ให้ไฟล์หลักฐาน จึงยังไม่ได้ตรวจว่าแฮชนี้คือฉบับที่ประกาศ และบันทึกไม่ถูกเขียนใหม่',
    english: 'no proof given: the history was not checked',
  },
  right: { thai: 'ตรวจแล้วถูกต้องทุกข้อ', english: 'everything that was checked is right' },
  wrong: { thai: 'พบข้อที่ไม่ตรง', english: 'not everything is right' },
  stored: { thai: 'ในไฟล์', english: 'in the file' },
  computed: { thai: 'คำนวณได้', english: 'computed' },
  at: { thai: 'ต่างตั้งแต่ตัวที่', english: 'from sign' },
  allParties: { thai: 'ทั้งฉบับ', english: 'the edition' },
} as const;
