import type { AppointingOrder } from '../../../application/bodies/bodies-ports.ts';
import type { BodyReading } from '../../../application/bodies/read-body.ts';
import type { TypedAppointment } from '../../../domain/bodies/check-appointment.ts';
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

/** The seats of the appointment in force, as a beginning. */
export function rowsOf({ current }: Pick<BodyReading, 'current'>): readonly SeatRow[] {
  return (current?.seats ?? []).map(({ position, role, office, represents, termTo }) => ({
    ...{ position: String(position), role, office, represents: represents?.organisationId ?? '' },
    termTo: termTo === null ? noDay : toThaiDateFields(termTo),
  }));
}

/** What an issued order says already, as if it had been typed. */
export function typedFrom(order: AppointingOrder | null, { provinceName }: { provinceName: string | null }): FormBody {
  if (order === null) return {};
  const day = (name: string) =>
    Object.fromEntries(
      Object.entries(toThaiDateFields(order.issuedOn)).map(([part, value]) => [`${name}.${part}`, value]),
    );
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

const flat = ({ day, month, year }: SeatRow['termTo']) => ({
  ...{ 'termTo.day': day, 'termTo.month': month, 'termTo.year': year },
});
