import { parseThaiDateFields } from '../values/thai-date.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import type { Holiday } from './holiday.ts';

/**
 * A list of holidays as it is pasted: one a line, `2027-01-01,วันขึ้นปีใหม่,national`. The date may be Thai (`1/1/2570`), tabs
 * may stand for commas, and the third part may be left out for the whole nation. A heading line is left out. What is no
 * date is given back as it is, for the check to name its line.
 */
export function readHolidayLines(text: string): readonly Holiday[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(date|วันที่)[,\t]/.test(line))
    .map((line) => {
      const parts = line.split(/[,\t]/).map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
      const [date = '', name = '', scope = ''] = parts;
      return { date: dateOf(date), name, scope: scope === '' ? 'national' : scope };
    });
}

function dateOf(typed: string): string {
  const [day = '', month = '', ...rest] = typed.split(/[/.-]/);
  const read = parseThaiDateFields({ day, month, year: rest.join('/') });
  return read.ok ? read.value : toArabicDigits(typed);
}
