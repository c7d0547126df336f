import type { AppointingOrder, OrderPlan } from '../../../application/bodies/bodies-ports.ts';
import type { BodyReading } from '../../../application/bodies/read-body.ts';
import type { TypedAppointment } from '../../../domain/bodies/check-appointment.ts';
import type { OrderedAppointment } from '../../../domain/bodies/ordered-appointment.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { codeOf, dateIsBlank, dateOf, datePartsOf, type FormBody, listOf, textOf } from '../../form-body.ts';

/** A row of the form as typed. */
export interface SeatRow {
  readonly position: string;
  readonly role: string;
  readonly office: string;
  readonly represents: string;
  readonly termTo: { readonly day: string; readonly month: string; readonly year: string };
}

/** The state left by a form that was refused. */
export interface AppointState {
  readonly typed: FormBody;
  readonly rows: readonly SeatRow[];
  readonly errors: readonly FormError[];
}

export interface AppointPageProps {
  readonly reading: BodyReading;
  readonly state: AppointState;
}

/** The rows of the form; the API takes more. */
const MOST_ROWS = 40;
const ALL_ROWS = 25;
/** Empty rows that are seen at once. */
export const OPEN_ROWS = 3;
const noDay = { day: '', month: '', year: '' };

/** The rows that somebody filled in, in the order typed; empty ones are no seats. */
export function filledRows(body: FormBody): readonly SeatRow[] {
  return Array.from({ length: MOST_ROWS }, (_, index) => rowOf(body, index)).filter(isFilled);
}

/** An empty row has only the position that it was shown with. */
function isFilled({ position, role, office, represents, termTo }: SeatRow, index: number): boolean {
  const isMoved = position.trim() !== '' && toArabicDigits(position).trim() !== String(index + 1);
  return isMoved || [role, office, represents, ...Object.values(termTo)].some((text) => text.trim() !== '');
}

function rowOf(body: FormBody, index: number): SeatRow {
  const at = (name: string) => `seats.${index}.${name}`;
  return {
    position: textOf(body, at('position')),
    role: textOf(body, at('role')),
    office: textOf(body, at('office')),
    represents: textOf(body, at('represents')),
    termTo: datePartsOf(body, at('termTo')),
  };
}

/** The rows that the form has: those filled in, and empty ones numbered on. */
export function shownRows(rows: readonly SeatRow[]): readonly SeatRow[] {
  const count = Math.max(rows.length, Math.min(MOST_ROWS, Math.max(ALL_ROWS, rows.length + OPEN_ROWS)));
  const empty = Array.from({ length: count - rows.length }, (_, index): SeatRow => {
    return { position: String(rows.length + index + 1), role: '', office: '', represents: '', termTo: noDay };
  });
  return [...rows, ...empty];
}

interface WrittenSeat {
  readonly position: number;
  readonly role: string;
  readonly office: string;
  readonly represents: { readonly organisationId: string } | null;
  readonly termTo: string | null;
}

/** Seats as rows of the form. */
export function rowsOf(seats: readonly WrittenSeat[]): readonly SeatRow[] {
  return seats.map(({ position, role, office, represents, termTo }) => ({
    ...{ position: String(position), role, office, represents: represents?.organisationId ?? '' },
    termTo: termTo === null ? noDay : toThaiDateFields(termTo),
  }));
}

/** The fields of a day; none without one. */
function dayFields(name: string, day: string | null): FormBody {
  if (day === null) return {};
  return Object.fromEntries(Object.entries(toThaiDateFields(day)).map(([part, value]) => [`${name}.${part}`, value]));
}

/** What an issued order says already, as if it had been typed. */
export function typedFrom(order: AppointingOrder | null, { provinceName }: { provinceName: string | null }): FormBody {
  if (order === null) return {};
  const day = (name: string) => dayFields(name, order.issuedOn);
  return {
    ...{ document: 'order', number: order.number, title: order.title },
    ...{ appointedBy: provinceName === null ? '' : partyTitle(provinceName) },
    ...{ ...day('issuedOn'), ...day('validFrom') },
  };
}

/** What the form asks for; a number or day that is none stays one that is refused beside its field. */
export function readAppointment(body: FormBody): TypedAppointment {
  const rows = filledRows(body);
  return {
    document: textOf(body, 'document'),
    number: toArabicDigits(textOf(body, 'number')).trim(),
    issuedOn: dateOf(body, 'issuedOn'),
    title: textOf(body, 'title').trim(),
    appointedBy: textOf(body, 'appointedBy').trim(),
    quorum: codeOf(body, 'quorum') === '' ? null : Number(codeOf(body, 'quorum')),
    validFrom: dateOf(body, 'validFrom'),
    validTo: dateIsBlank(body, 'validTo') ? null : dateOf(body, 'validTo'),
    required: listOf(body, 'required'),
    seats: rows.map(({ position, role, office, represents, termTo }) => ({
      position: Number(toArabicDigits(position).trim() || Number.NaN),
      role,
      office: office.trim(),
      represents: represents === '' ? null : represents,
      termTo: Object.values(termTo).every((part) => part.trim() === '') ? null : dateOf({ ...flat(termTo) }, 'termTo'),
    })),
  };
}

/** What the form of an order asks for: its first day may be left to the day on which the order is issued. */
export function readOrdered(body: FormBody): OrderedAppointment {
  const { document: _d, number: _n, issuedOn: _i, ...typed } = readAppointment(body);
  return { ...typed, validFrom: dateIsBlank(body, 'validFrom') ? null : typed.validFrom };
}

/** The form of an order as it begins: what was begun, or the seats of the appointment in force. */
export function orderedState(reading: BodyReading, begun: OrderPlan | null): AppointState {
  const { body, provinceName } = reading;
  if (begun === null) {
    const appointedBy = provinceName === null ? '' : partyTitle(provinceName);
    return {
      typed: { title: `แต่งตั้ง${body.name}`, appointedBy },
      rows: rowsOf(reading.current?.seats ?? []),
      errors: [],
    };
  }
  const { title, appointedBy, quorum, validFrom, validTo, required, seats } = begun.appointment;
  const typed = {
    ...{ title, appointedBy, quorum: quorum === null ? '' : String(quorum), required },
    ...dayFields('validFrom', validFrom),
    ...dayFields('validTo', validTo),
  };
  const named = seats.map((one) => ({
    ...one,
    represents: one.represents === null ? null : { organisationId: one.represents },
  }));
  return { typed, rows: rowsOf(named), errors: [] };
}

const flat = ({ day, month, year }: SeatRow['termTo']) => ({
  ...{ 'termTo.day': day, 'termTo.month': month, 'termTo.year': year },
});
