/** Words that whoever guesses a password of this product tries first: of the product, its offices and sign-in itself. */
const words = [
  ...['samrit', 'sumrit', 'samrid', 'สัมฤทธิ์', 'สมฤทธิ์', 'ผลสัมฤทธิ์', 'opdc', 'ก.พ.ร.', 'กพร', 'สำนักงาน', 'สำนักงานกพร'],
  ...[
    'จังหวัด',
    'ผู้ว่าราชการจังหวัด',
    'ผู้ว่า',
    'สำนักงานจังหวัด',
    'กลุ่มจังหวัด',
    'ส่วนราชการ',
    'กระทรวงมหาดไทย',
    'มหาดไทย',
    'ปลัดกระทรวง',
  ],
  ...['คำรับรอง', 'ปฏิบัติราชการ', 'ตัวชี้วัด', 'รายงาน', 'ประเมินผล', 'คะแนน', 'เจ้าภาพ', 'เป้าหมาย', 'ยุทธศาสตร์'],
  ...['รหัสผ่าน', 'รหัส', 'ผู้ดูแลระบบ', 'ผู้ดูแล', 'แอดมิน', 'เข้าสู่ระบบ', 'ทดสอบ', 'ระบบ', 'ราชการ', 'เจ้าหน้าที่', 'ข้าราชการ'],
  ...['ประเทศไทย', 'คนไทย', 'ไทยแลนด์', 'กรุงเทพ', 'สวัสดี', 'สวัสดีครับ', 'สวัสดีค่ะ', 'ขอบคุณ', 'รักเธอ', 'ฉันรักเธอ'],
  ...[
    'thailand',
    'thai',
    'bangkok',
    'governor',
    'province',
    'officer',
    'administrator',
    'admin',
    'sawasdee',
    'sawatdee',
  ],
  // Typed with the keyboard in the other language: รหัสผ่าน, password, admin.
  ...['isylzjko', 'iysl[jko', 'ยฟหหไนพก', 'ฟกทรื'],
];

/** Years a person may have been born in or works in, as written in Thailand; those of the common era are known anyway. */
const years = Array.from({ length: 121 }, (_, past) => String(2480 + past));

/** For the estimate of how soon a password is guessed; small letters. */
export const guessableWords: readonly string[] = [...words, ...years];
