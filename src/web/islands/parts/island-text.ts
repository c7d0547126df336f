/** Wording that only browser scripts show. */
export const islandText = {
  draftFound: 'พบร่างที่พิมพ์ค้างไว้ในเครื่องนี้ เมื่อ',
  useDraft: 'นำร่างมากรอกในแบบ',
  discardDraft: 'ยกเลิกร่าง',
  draftKept: 'เก็บร่างไว้ในเครื่องนี้แล้ว',
  draftMovedOn: 'หลังจากนั้นมีผู้บันทึกผลนี้ใหม่ เทียบในตารางก่อนนำมากรอก',
  draftField: 'ช่อง',
  draftTyped: 'ที่พิมพ์ไว้',
  draftNow: 'ในแบบขณะนี้',
  draftEmpty: 'ว่าง',
  offline: 'ออฟไลน์ — สิ่งที่พิมพ์เก็บไว้ในเครื่องนี้แล้ว',
  offlineUnkept: 'ออฟไลน์ — เบราว์เซอร์นี้เก็บสิ่งที่พิมพ์ไม่ได้ อย่าเพิ่งปิดหน้านี้',
  offlineSend: 'ยังส่งไม่ได้ กดอีกครั้งเมื่อต่อเครือข่ายได้',
  keptAtServer: 'เก็บร่างไว้ที่ระบบแล้ว เวลา',
  notSaved: 'น. ยังไม่ได้บันทึกหรือส่ง',
  backOnline: 'กลับมาออนไลน์แล้ว',
  notKeptAtServer: 'สิ่งที่พิมพ์เก็บไว้ในเครื่องนี้แล้ว แต่เก็บที่ระบบไม่ได้:',
  signInAgain: 'เข้าสู่ระบบใหม่ แล้วเปิดหน้านี้อีกครั้ง',
  signOutLoses: 'มีสิ่งที่พิมพ์ค้างไว้ซึ่งอยู่ในเครื่องนี้เท่านั้น เมื่อออกจากระบบจะถูกลบ ออกจากระบบหรือไม่',
  periodsLack: 'ยังขาด',
  periods: 'งวด',
  lettersLeft: 'เหลือ',
  lettersOver: 'เกิน',
  letters: 'ตัวอักษร',
  rowsShown: 'แสดง',
  rowsOf: 'จาก',
  rows: 'แถว',
  chooseFile: 'เลือกไฟล์',
  noFileChosen: 'ยังไม่ได้เลือกไฟล์',
  uploading: 'กำลังแนบ',
  percent: 'ร้อยละ',
  uploadCancel: 'ยกเลิกการแนบ',
  uploadEnded: 'ยกเลิกการแนบแล้ว',
  uploadDone: 'แนบไฟล์แล้ว',
  uploadFailed: 'แนบไฟล์ไม่สำเร็จ ตัวเลขและข้อความที่พิมพ์ยังอยู่ — ตรวจสัญญาณ แล้วเลือกไฟล์อีกครั้ง',
  uploadThenSend: 'กำลังแนบไฟล์ เมื่อเสร็จแล้วจะดำเนินการที่ท่านกดต่อให้ทันที',
  kilobytes: 'กิโลไบต์',
  visitOffline: 'ใช้โดยไม่มีอินเทอร์เน็ต',
  visitTyping: 'เก็บสิ่งที่พิมพ์ไว้ในเครื่องนี้แล้ว ยังไม่ได้ส่ง',
  visitKept: 'ออฟไลน์ — สิ่งที่พิมพ์และภาพเก็บไว้ในเครื่องนี้แล้ว จะส่งให้เองเมื่อเปิดหน้านี้ขณะมีอินเทอร์เน็ต',
  visitSent: 'ส่งสิ่งที่เก็บไว้ในเครื่องนี้แล้ว',
  visitSignIn: 'การเข้าสู่ระบบสิ้นสุดแล้วหรือหน้านี้ปิดบันทึกแล้ว — สิ่งที่พิมพ์และภาพยังอยู่ในเครื่องนี้ เข้าสู่ระบบแล้วส่งต่อ',
  visitOther: 'มีผู้อื่นเข้าสู่ระบบในเครื่องนี้ จึงไม่ส่ง — สิ่งที่พิมพ์ยังอยู่ ให้เจ้าของเข้าสู่ระบบแล้วเปิดหน้านี้',
  visitDecide: 'บางส่วนยังไม่บันทึก เพราะมีผู้อื่นแก้ไขหรือกรอกไม่ครบ — สิ่งที่พิมพ์ยังอยู่ เปิดดูเทียบกันแล้วบันทึก',
  visitLeft: 'ข้อความที่เก็บไว้ในเครื่องนี้และยังไม่ได้ส่ง คัดลอกไว้ได้',
  visitGone: 'มีข้อความของเรื่องที่ถอนออกจากกำหนดการแล้ว จึงส่งไม่ได้ — ยังเก็บไว้ในเครื่องนี้ คัดลอกไปไว้ในเรื่องอื่นได้',
  visitNote: 'บันทึกเรื่องที่',
  visitFinding: 'ข้อค้นพบ ตัวชี้วัด',
  visitCame: 'ผู้มาร่วม',
  visitTextDrop: 'ลบข้อความนี้ออกจากเครื่อง',
  visitPhotoSave: 'บันทึกภาพลงเครื่อง',
  visitOpenAnswer: 'ส่งและดูคำตอบของระบบ',
  visitPhotoWaits: 'รอส่ง',
  visitPhotoDrop: 'ลบภาพที่รอส่ง',
  visitPhotoRefused: 'บางภาพระบบไม่รับ — ดูเหตุผลที่ภาพ',
  visitKeepLead: 'ที่ไม่มีสัญญาณ: เตรียมหน้านี้ไว้ก่อน แล้วเปิด บันทึก และถ่ายภาพได้โดยไม่มีอินเทอร์เน็ต',
  visitKeepPage: 'เตรียมไว้ใช้โดยไม่มีอินเทอร์เน็ต',
  visitKeptPage:
    'เตรียมไว้แล้ว: เครื่องนี้เก็บหน้านี้หน้าเดียว สิ่งที่พิมพ์ และภาพที่ยังไม่ส่ง ลบเมื่อออกจากระบบ ผู้ที่ใช้เครื่องนี้ร่วมกันเปิดเห็นได้จนกว่าจะลบ',
  visitDropPage: 'ลบหน้านี้ออกจากเครื่อง',
  visitKeepFailed: 'เตรียมไม่สำเร็จ — ตรวจสัญญาณแล้วกดอีกครั้ง',
  visitCannotKeep: 'เบราว์เซอร์นี้หรือการเชื่อมต่อนี้เตรียมหน้าไว้ใช้โดยไม่มีอินเทอร์เน็ตไม่ได้ สิ่งที่พิมพ์ยังเก็บไว้ในเครื่องจนกว่าจะส่ง',
  visitSignOutLoses: 'มีบันทึกหรือภาพของการประเมินผล ณ จังหวัดที่ยังไม่ได้ส่ง เมื่อออกจากระบบจะถูกลบ ออกจากระบบหรือไม่',
  passkeyWaits: 'กำลังรอพาสคีย์จากเครื่องหรือกุญแจของท่าน',
  passkeyNone: 'ไม่ได้รับพาสคีย์ — กดปุ่มอีกครั้ง หรือใช้รหัสแทน',
} as const;

/** Digits in the page's numerals: scripts write after the server's conversion. */
export function inPageNumerals(text: string): string {
  if (document.documentElement.dataset.numerals !== 'thai') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** Converts what a script has rendered to the page's numerals: its texts and what screen readers read. */
export function writePageNumerals(drawn: HTMLElement): void {
  const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const text = texts.currentNode as Text;
    const written = inPageNumerals(text.data);
    if (written !== text.data) text.data = written;
  }
  for (const element of drawn.querySelectorAll('[aria-label]')) {
    element.setAttribute('aria-label', inPageNumerals(element.getAttribute('aria-label') ?? ''));
  }
}
