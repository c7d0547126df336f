/** Wording that only browser scripts show. */
export const islandText = {
  draftFound: 'พบร่างที่พิมพ์ค้างไว้ในเครื่องนี้ เมื่อ',
  useDraft: 'นำร่างมาใส่ในแบบ',
  discardDraft: 'ทิ้งร่าง',
  draftKept: 'เก็บร่างไว้ในเครื่องนี้แล้ว',
  rowsShown: 'แสดง',
  rowsOf: 'จาก',
  rows: 'แถว',
} as const;

/** Digits in the page's numerals: scripts write after the server's pass is over. */
export function inPageNumerals(text: string): string {
  if (document.documentElement.dataset.numerals !== 'thai') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** Turns what a script has just drawn into the page's numerals: its texts and what screen readers hear. */
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
