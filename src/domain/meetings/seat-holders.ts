import type { Appointment, SeatHolder } from '../bodies/body.ts';
import { namedFor } from '../bodies/in-force.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { seatIdOf } from './seat-id.ts';

/** Who holds a seat on a day, by the id under which the seat is invited; only who has an account is known as a person. */
export type SeatHolders = ReadonlyMap<string, Pick<SeatHolder, 'userId' | 'name'>>;

/** Of the appointments that are in force on the day. */
export function seatHoldersOn(appointments: readonly Appointment[], day: CivilDate): SeatHolders {
  const holders = appointments.flatMap(({ bodyId, id, seats }) =>
    seats.flatMap((seat) => {
      const holder = namedFor(seat, 'holder', day);
      const seatId = seatIdOf({ bodyId, appointmentId: id, position: seat.position });
      return holder === null || holder.userId === null ? [] : [[seatId, holder] as const];
    }),
  );
  return new Map(holders);
}
