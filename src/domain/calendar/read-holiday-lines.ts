import { parseThaiDateFields } from '../values/thai-date.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import type { PastedHoliday } from './holiday.ts';

/**
 * A list of holidays as it is pasted: one a line, `2027-01-01,วันขึ้นปีใหม่,national`. The date may be Thai (`1/1/2570`), tabs
 * may stand for commas, a part with a comma stands in quotation marks, and the third part may be left out for the whole
 * nation. A heading line is left out. What is no date, and more than three parts, is given back as it is, for the check to
 * name its line.
 */
export function readHolidayLines(text: string): readonly PastedHoliday[] {
  return text.split(/\r?\n/).flatMap((whole, index) => {
    const line = whole.trim();
    if (line === '' || /^\uFEFF?(date|วันที่)[,\t]/.test(line)) return [];
    const [date = '', name = '', ...rest] = partsOf(line);
    const scope = rest.join(', ');
    return [{ date: dateOf(date), name, scope: scope === '' ? 'national' : scope, line: index + 1 }];
  });
}

const WHOLE_QUOTED = /^"((?:[^"]|"")*)"$/;

/** The parts of a line; what begins within quotation marks ends with them, whatever stands between. */
function partsOf(line: string): string[] {
  const parts = line.match(/(?<=^|[,\t])\s*(?:"(?:[^"]|"")*"\s*(?=[,\t]|$)|[^,\t]*)/g) ?? [];
  return parts.map((part) => part.trim().replace(WHOLE_QUOTED, (_, inside: string) => inside.replaceAll('""', '"')));
}

function dateOf(typed: string): string {
  const [day = '', month = '', ...rest] = typed.split(/[/.-]/);
  const read = parseThaiDateFields({ day, month, year: rest.join('/') });
  return read.ok ? read.value : toArabicDigits(typed);
}
