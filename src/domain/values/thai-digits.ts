const ZERO_THAI = 0x0e50;
const THAI = /[๐-๙]/;

/** Writes every Arabic digit as a Thai digit; everything else is unchanged. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO_THAI + Number(digit)));
}

/** Writes every Thai digit as an Arabic digit; everything else is unchanged. */
export function toArabicDigits(text: string): string {
  if (!THAI.test(text)) return text;
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - ZERO_THAI));
}

/** What one types to enter a meeting online: `Meeting ID: 990 694 1740`, `Passcode 123456`; its digits stay as they are. */
export const entryCode = String.raw`\b(?:[Mm]eeting\s+ID|[Pp]asscode|[Pp]assword|ID)\s*:?\s*\d\w*(?:[ -]\d+)*`;

/** Codes of indicators (`1.1-WATER`, `1.2.1-1`, `1-02`) and of rounds (`2568/12m`): read and typed in one script, so their digits stay. */
export const indicatorOrRoundCode = String.raw`(?<![\d.\-–])\d{1,2}(?:\.\d{1,2})*-(?:[A-Za-z]\w*|\d{1,2}(?![\d.]))|\d{4}\/\d{1,2}m\b`;

/** True if both kinds of digit occur in one text: usually a typing mistake. */
export function mixesDigits(text: string): boolean {
  return THAI.test(text) && /[0-9]/.test(text);
}
