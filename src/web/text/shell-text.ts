/** Wording of the frame around every page. */
export const shellText = {
  unpublished: (year: number) => `กรอบการประเมินตั้งแต่ปีงบประมาณ พ.ศ. ${year} ยังไม่เผยแพร่ หน้าของปีจึงเปิดที่ปีล่าสุดที่เผยแพร่แล้ว`,
  publishYear: 'เผยแพร่กรอบการประเมินปีใหม่',
  publishedByOpdc: 'สำนักงาน ก.พ.ร. เป็นผู้เผยแพร่',
  productName: 'สัมฤทธิ์',
  tagline: 'คำรับรองการปฏิบัติราชการของจังหวัด',
  skipToContent: 'ข้ามไปที่เนื้อหา',
  menu: 'เมนู',
  mainNavigation: 'เมนูหลัก',
  numeralsLegend: 'รูปแบบตัวเลข',
  thaiNumerals: 'แสดงเลขไทย',
  arabicNumerals: 'แสดงเลขอารบิก',
  signOut: 'ออกจากระบบ',
  signIn: 'เข้าสู่ระบบ',
  demoLabel: 'ระบบสาธิต',
  demoExplanation: 'ข้อมูลสมมติทั้งหมด',
  demoDate: 'วันที่ในระบบสาธิต',
  demoMove: 'ย้ายวันที่',
  headLists: 'บัญชีหัวบันทึก',
  footing: 'สัมฤทธิ์ — ระบบคำรับรองการปฏิบัติราชการของจังหวัด',
} as const;

/** The navigation, in its order. A page passes only the entries its reader may open. */
export const navigationLabels = {
  work: 'งานของฉัน',
  province: 'จังหวัดของฉัน',
  national: 'ภาพรวมทุกจังหวัด',
  calendar: 'ปฏิทิน',
  letters: 'หนังสือ',
  meetings: 'การประชุม',
  frameworks: 'กรอบการประเมิน',
  bodies: 'คณะกรรมการ',
  journal: 'บันทึกการดำเนินการ',
  people: 'ผู้ใช้และหน่วยงาน',
} as const;

export type NavigationKey = keyof typeof navigationLabels;

/** The page for what cannot be done. */
export const refusalText = {
  missing: { title: 'ไม่พบหน้านี้', heading: 'ไม่พบสิ่งที่ท่านเปิด' },
  refused: { title: 'ทำรายการนี้ไม่ได้', heading: 'ทำรายการนี้ไม่ได้' },
  stranger: { title: 'ต้องเข้าสู่ระบบก่อน', heading: 'ต้องเข้าสู่ระบบก่อน' },
  signInFirst: 'หน้านี้เปิดเฉพาะผู้มีหน้าที่ในเรื่องนี้ หากท่านมีบัญชี เข้าสู่ระบบแล้วจะกลับมาที่หน้านี้',
  signIn: 'เข้าสู่ระบบแล้วกลับมาหน้านี้',
  back: 'กลับไปหน้าก่อน',
  toWork: 'งานของฉัน',
  toHome: 'หน้าแรก คำรับรองและผลการประเมินที่เผยแพร่แล้ว',
  toProvince: 'ค้นหาจังหวัด',
  toVerify: 'ตรวจสอบเอกสาร',
  toFrameworks: 'กรอบการประเมินของปีที่เผยแพร่แล้ว',
  toPublish: 'เผยแพร่กรอบการประเมินปีใหม่',
  typed: 'สิ่งที่ท่านพิมพ์ไว้ยังอยู่ในหน้านี้ ส่งอีกครั้งได้จากปุ่มด้านล่าง',
  ended: { title: 'หมดเวลาใช้งาน', heading: 'หมดเวลาใช้งาน — สิ่งที่พิมพ์ยังอยู่' },
  fileAgain: 'ไฟล์ที่เลือกไว้ยังไม่ได้ส่ง และเบราว์เซอร์ไม่ส่งให้อีกโดยลำพัง — เมื่อเข้าสู่ระบบแล้ว โปรดเลือกไฟล์อีกครั้ง',
  typedTitle: 'สิ่งที่ท่านพิมพ์ไว้',
  otherPerson: {
    title: 'ยังไม่ได้บันทึก',
    heading: 'ยังไม่ได้บันทึก — โปรดตรวจก่อนส่ง',
    text: 'ข้อความนี้พิมพ์ไว้ก่อนท่านเข้าสู่ระบบ และไม่ทราบว่าเป็นของท่านหรือของผู้อื่นที่ใช้เครื่องนี้ จึงยังไม่ได้บันทึก หากเป็นของท่าน ตรวจแล้วส่งอีกครั้งในนามของท่าน หากไม่ใช่ ให้ออกจากหน้านี้',
  },
  nothingChanged: 'ไม่มีข้อมูลที่เปลี่ยน จึงไม่ได้บันทึกใหม่',
  doneBefore: 'รายการนี้ทำเสร็จแล้วตั้งแต่การกดครั้งแรก จึงไม่ได้ทำซ้ำ หากมีรหัสหรือลิงก์ที่แสดงครั้งเดียวและท่านยังไม่เห็น ให้ยกเลิกแล้วทำใหม่',
  leaveTyped: 'ไม่ส่ง ออกจากหน้านี้',
  typedText: 'ข้อความที่ท่านพิมพ์',
  sendAgain: 'ส่งอีกครั้ง',
} as const;
