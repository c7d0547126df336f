import { toArabicDigits } from './thai-digits.ts';

const PHONE = /^\+?[\d\s-]+(?:ต่อ|ext\.?|#|[\d\s,-])*$/i;

/**
 * A Thai telephone number as offices write it: at least nine digits before any extension, `0 2356 9999 ต่อ 9969, 8867`.
 */
export function isPhone(text: string): boolean {
  const arabic = toArabicDigits(text);
  const before = arabic.split(/ต่อ|ext|#|,/i)[0] ?? '';
  const digits = before.replace(/\D/g, '').length;
  return PHONE.test(arabic) && digits >= 9 && digits <= 13;
}
