import { checkPeriodNear, isWithin, type Period } from '../people/period.ts';
import { isCivilDate } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { isOneOf } from '../values/known-names.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { type AppointingDocument, appointingDocumentNames, appointingDocuments } from './body.ts';
import { checkSeats, type SeatsRefusal, type TypedSeat } from './check-seats.ts';

/** An appointment as it is typed, before anything of it is checked; texts are trimmed. */
export interface TypedAppointment {
  readonly document: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly title: string;
  readonly appointedBy: string;
  /** Null: half of the members. */
  readonly quorum: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Ids of those without whom the body does not meet. */
  readonly required: readonly string[];
  readonly seats: readonly TypedSeat[];
}

export type AppointmentRefusal =
  | 'appointing-document-unknown'
  | 'appointment-number-required'
  | 'appointment-date-invalid'
  | 'appointment-dated-ahead'
  | 'appointment-title-required'
  | 'appointed-by-required'
  | 'period-invalid'
  | 'period-outside-bounds'
  | SeatsRefusal;

export function isAppointingDocument(text: string): text is AppointingDocument {
  return isOneOf(appointingDocuments, text);
}

/** Everything that is wrong with a typed appointment, at once; organisations are checked where they can be read. */
export function checkAppointment(typed: TypedAppointment, today: CivilDate): Outcome<true, AppointmentRefusal> {
  const period: Period = { validFrom: typed.validFrom, validTo: typed.validTo };
  const checked = checkPeriodNear(period, today);
  const refusals: Refusal<AppointmentRefusal>[] = [
    ...checkDocument(typed, today),
    ...(checked.ok ? [] : checked.refusals),
    ...checkSeats(typed, (day) => !checked.ok || (isCivilDate(day) && isWithin(period, day))),
  ];
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}

function checkDocument(typed: TypedAppointment, today: CivilDate): Refusal<AppointmentRefusal>[] {
  const { document, number, issuedOn, title, appointedBy } = typed;
  const refusals: Refusal<AppointmentRefusal>[] = [];
  const known = isAppointingDocument(document);
  if (!known) refusals.push(refusal('appointing-document-unknown', undefined, 'document'));
  const called = known ? appointingDocumentNames[document] : 'เอกสาร';
  if (number === '') refusals.push(refusal('appointment-number-required', { document: called }, 'number'));
  if (!isCivilDate(issuedOn)) refusals.push(refusal('appointment-date-invalid', undefined, 'issuedOn'));
  else if (issuedOn > today) refusals.push(refusal('appointment-dated-ahead', { today }, 'issuedOn'));
  if (title === '') refusals.push(refusal('appointment-title-required', undefined, 'title'));
  if (appointedBy === '') refusals.push(refusal('appointed-by-required', undefined, 'appointedBy'));
  return refusals;
}
