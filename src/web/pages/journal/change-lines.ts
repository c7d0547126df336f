import { agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import { hostDutyNames } from '../../../domain/agreement/host-person.ts';
import { roleNames } from '../../../domain/people/roles.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { resultStatusNames } from '../../../domain/reporting/result-moves.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiDate, formatThaiInstant, MACHINE_MARK } from '../../../domain/values/thai-date.ts';
import { changedFieldNames } from '../../text/journal-text.ts';
import { sayOfYear } from '../../text/year-words.ts';

/** One change, in words: its name, and its text before and after. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const words: Readonly<Record<string, string>> = {
  ...resultStatusNames,
  ...reportStatusNames,
  ...agreementStatusNames,
  ...roleNames,
  ...hostDutyNames,
  lead: 'เจ้าภาพหลัก',
  support: 'หน่วยงานสนับสนุน',
  thai: 'เลขไทย',
  arabic: 'เลขอารบิก',
  missing: 'ยังไม่มีผล',
  reported: 'รายงานแล้ว',
  'not-applicable': 'ไม่เกี่ยวข้อง',
  'in-force': 'ใช้อยู่',
  cancelled: 'ยกเลิก',
  approved: 'เห็นชอบแล้ว',
  password: 'รหัสผ่าน',
};
/** Fields without meaning for a reader: keys of the row itself. */
const unsaid = new Set(['rowVersion', 'position', 'userId', 'passwordHash']);

/** Fields that hold an instant of the machine; every other instant of a row is the calendar's. */
const ofMachine = new Set(['expiresAt']);

/**
 * What differs between the two states of a journal row; what stayed the same is left out. In a demonstration (`demo`) the
 * machine's times are marked.
 */
export function changeLines({ before, after, subject = '' }: Changed, { demo = false } = {}): readonly ChangeLine[] {
  const named = (key: string) => (demo && ofMachine.has(key) ? `${nameOf(key)} ${MACHINE_MARK}` : nameOf(key));
  const ofYear = (text: string) => sayOfYear(Number(subject.split('/')[0]), text);
  const inStatus = (text: string) => (statuses.has(text) ? ofYear(text) : text);
  return compareValues('', [before ?? null, after ?? null], named).map((line) => ({
    ...{ label: ofYear(line.label), before: inStatus(line.before), after: inStatus(line.after) },
  }));
}

/** A journal row, or what of it is compared. */
interface Changed {
  readonly before: unknown;
  readonly after: unknown;
  readonly subject?: string;
}

const statuses = new Set<string>(Object.values(agreementStatusNames));

function compareValues(
  label: string,
  [before, after]: readonly [unknown, unknown],
  named: (key: string) => string,
): readonly ChangeLine[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isRecord(before) || isRecord(after)) {
    const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !unsaid.has(key));
    return keys.flatMap((key) =>
      compareValues(join(label, named(key)), [rowIn(old, key) ?? null, rowIn(now, key) ?? null], named),
    );
  }
  if (isCoded(before) || isCoded(after)) return compareValues(label, [byCode(before), byCode(after)], named);
  const line = { label, before: say(before), after: say(after) };
  return line.before === line.after ? [] : [line];
}

/** A list of things with codes is compared by code, whatever their order. */
function isCoded(value: unknown): value is readonly { readonly code: string }[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => isRecord(one) && typeof one.code === 'string')
  );
}

function byCode(value: unknown): Readonly<Record<string, unknown>> {
  return isCoded(value) ? Object.fromEntries(value.map((one) => [one.code, one])) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(key: string): string {
  return rowIn(changedFieldNames, key) ?? key;
}

function join(parent: string, child: string): string {
  return parent === '' ? child : `${parent} › ${child}`;
}

/** A value as a reader would write it. */
function say(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ใช่' : 'ไม่';
  if (Array.isArray(value)) return value.map(say).filter(Boolean).join(', ');
  if (isRecord(value))
    return Object.entries(value)
      .map(([key, inner]) => `${nameOf(key)} ${say(inner)}`)
      .join(' ');
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatThaiDate(text);
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)) return formatThaiInstant(text);
  return rowIn(words, text) ?? text;
}
