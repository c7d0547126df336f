import { isWithin } from '../people/period.ts';
import { daysBetween } from '../values/civil-date.ts';
import type { CivilDate, UserId } from '../values/kinds-of-text.ts';
import type { Appointment, Seat, SeatHolder } from './body.ts';

export function isInForce(appointment: Appointment, day: CivilDate): boolean {
  return isWithin(appointment, day);
}

/** The appointment by which the body sits on that day; null if it has none. */
export function appointmentOn(appointments: readonly Appointment[], day: CivilDate): Appointment | null {
  return appointments.find((one) => isInForce(one, day)) ?? null;
}

/** Seats whose own term ended before the day. */
export function seatsEndedBy({ seats }: Appointment, day: CivilDate): readonly Seat[] {
  return seats.filter((seat) => seat.termTo !== null && seat.termTo < day);
}

/** The last day of a seat: its own term, or that of the appointment; null if neither has an end. */
export function lastDayOf({ validTo }: Appointment, { termTo }: Seat): CivilDate | null {
  if (termTo === null) return validTo;
  return validTo === null || termTo < validTo ? termTo : validTo;
}

/** Who holds the seat, or stands in, on that day. */
export function namedFor({ holders }: Seat, as: SeatHolder['as'], day: CivilDate): SeatHolder | null {
  return holders.find((one) => one.as === as && isWithin(one, day)) ?? null;
}

/** The days of a term that are left after that day; null without an end, 0 on the last day. */
export function daysLeftOfTerm(lastDay: CivilDate | null, day: CivilDate): number | null {
  return lastDay === null ? null : Math.max(0, daysBetween(day, lastDay));
}

/** A part that a person has in a body on a day. */
export interface PartInBody {
  readonly seat: Seat;
  readonly as: SeatHolder['as'];
}

/** Every seat of the appointment that the person holds, or stands in for, on that day. */
export function partsOf(appointment: Appointment, userId: UserId, day: CivilDate): readonly PartInBody[] {
  if (!isInForce(appointment, day)) return [];
  const ended = seatsEndedBy(appointment, day);
  return appointment.seats
    .filter((seat) => !ended.includes(seat))
    .flatMap((seat) =>
      seat.holders
        .filter((one) => one.userId === userId && isWithin(one, day))
        .map(({ as }): PartInBody => ({ seat, as })),
    );
}

/**
 * Whether the body meets in the product: it has seats, and somebody with an account holds one of them on that day. Until
 * then its resolutions come from outside.
 */
export function isSeatedHere(appointment: Appointment | null, day: CivilDate): boolean {
  if (appointment === null || !isInForce(appointment, day)) return false;
  return appointment.seats.some((seat) => seat.holders.some((one) => one.userId !== null && isWithin(one, day)));
}
