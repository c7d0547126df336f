import type { CivilDate } from '../values/kinds-of-text.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import { thaiList } from '../values/thai-list.ts';
import type { SeatRole } from './body.ts';
import type { TypedAppointment } from './check-appointment.ts';
import { isSeatRole, type TypedSeat } from './check-seats.ts';

/** What an order is to appoint, before it has its number and its day. */
export interface OrderedAppointment extends Omit<TypedAppointment, 'document' | 'number' | 'issuedOn' | 'validFrom'> {
  /** Null: from the day on which the order is issued. */
  readonly validFrom: CivilDate | null;
}

/** How an order writes what a seat is for. */
const orderRoles: Readonly<Record<SeatRole, string>> = {
  chair: 'ประธานกรรมการ',
  'vice-chair': 'รองประธานกรรมการ',
  member: 'กรรมการ',
  'member-secretary': 'กรรมการและเลขานุการ',
  secretary: 'เลขานุการ',
  'assistant-secretary': 'ผู้ช่วยเลขานุการ',
};

/** The appointment that the order makes once it is issued. */
export function appointmentBy(
  { validFrom, ...ordered }: OrderedAppointment,
  { number, issuedOn }: { readonly number: string; readonly issuedOn: CivilDate },
): TypedAppointment {
  return { ...ordered, document: 'order', number, issuedOn, validFrom: validFrom ?? issuedOn };
}

/** The paragraphs with which the order says it: a line for each seat, when the body can meet, and its term. */
export function orderLines(ordered: OrderedAppointment, nameOf: (organisationId: string) => string): readonly string[] {
  const { seats, quorum, required } = ordered;
  return [
    ...seats.map(seatLine),
    ...(quorum === null ? [] : [`องค์ประชุม ต้องมีกรรมการมาประชุมไม่น้อยกว่า ${quorum} คน`]),
    ...(required.length === 0 ? [] : [`การประชุมต้องมีผู้แทน${thaiList(required.map(nameOf))}เข้าร่วมประชุมด้วย`]),
    termLine(ordered),
  ];
}

function seatLine({ position, office, role, termTo }: TypedSeat): string {
  const until = termTo === null ? '' : ` (ถึงวันที่ ${formatThaiDate(termTo)})`;
  return `${position}. ${office} ${isSeatRole(role) ? orderRoles[role] : role}${until}`;
}

function termLine({ validFrom, validTo }: Pick<OrderedAppointment, 'validFrom' | 'validTo'>): string {
  const until = validTo === null ? '' : ` ถึงวันที่ ${formatThaiDate(validTo)}`;
  if (validFrom !== null) return `ทั้งนี้ ตั้งแต่วันที่ ${formatThaiDate(validFrom)}${until === '' ? ' เป็นต้นไป' : until}`;
  return until === '' ? 'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป' : `ทั้งนี้ ตั้งแต่บัดนี้${until}`;
}

const plain = (text: string) => toArabicDigits(text).trim();

/** The first of the lines that the paragraphs do not say in their order; null if they say all. */
export function missingLine(paragraphs: readonly string[], lines: readonly string[]): string | null {
  let from = 0;
  for (const line of lines) {
    const at = paragraphs.findIndex((one, index) => index >= from && plain(one) === plain(line));
    if (at < 0) return line;
    from = at + 1;
  }
  return null;
}

/** The paragraphs with other lines in the place of those that they had; at the end if they had none. */
export function withLines(
  paragraphs: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const had = new Set(before.map(plain));
  const isOld = (text: string) => had.has(plain(text));
  const first = paragraphs.findIndex(isOld);
  const kept = paragraphs.filter((one) => !isOld(one));
  const at = first < 0 ? kept.length : first;
  return [...kept.slice(0, at), ...after, ...kept.slice(at)];
}
