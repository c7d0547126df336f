import { overlap } from '../people/period.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import type { Appointment, Seat, SeatHolder } from './body.ts';
import { lastDayOf } from './in-force.ts';

export type HolderRefusal =
  | 'holder-name-required'
  | 'holder-outside-appointment'
  | 'holder-already-there'
  | 'holder-also-substitute';

export const holderNames: Readonly<Record<SeatHolder['as'], string>> = {
  holder: 'ผู้ดำรงตำแหน่ง',
  substitute: 'ผู้แทน',
};

/** Whether a person may hold the seat, or stand in, for the period: inside its term, one at a time, not both at once. */
export function checkHolder(
  appointment: Appointment,
  seat: Seat,
  wanted: Omit<SeatHolder, 'id'>,
): Outcome<true, HolderRefusal> {
  if (wanted.name === '') return refuse('holder-name-required', undefined, 'name');
  const outside = checkInTerm(appointment, seat, wanted);
  if (!outside.ok) return outside;
  const meanwhile = seat.holders.filter((one) => overlap(one, wanted));
  const other = meanwhile.find((one) => one.as === wanted.as);
  if (other !== undefined)
    return refuse(
      'holder-already-there',
      { name: other.name, as: holderNames[other.as], from: other.validFrom, ...lastOf(other.validTo) },
      'validFrom',
    );
  const twice = meanwhile.some((one) => one.userId !== null && one.userId === wanted.userId);
  return twice ? refuse('holder-also-substitute', { name: wanted.name }, 'email') : accept(true);
}

function checkInTerm(
  appointment: Appointment,
  seat: Seat,
  { validFrom, validTo }: Pick<SeatHolder, 'validFrom' | 'validTo'>,
): Outcome<true, 'holder-outside-appointment'> {
  const last = lastDayOf(appointment, seat);
  const facts = { from: appointment.validFrom, ...lastOf(last) };
  const begins = validFrom >= appointment.validFrom && (last === null || validFrom <= last);
  if (!begins) return refuse('holder-outside-appointment', facts, 'validFrom');
  const ends = last === null || validTo === null || validTo <= last;
  return ends ? accept(true) : refuse('holder-outside-appointment', facts, 'validTo');
}

const lastOf = (day: string | null) => (day === null ? {} : { to: day });
